/// The cross-tabulation of two partitions of the same units: how many units are in each part of the
/// one and each part of the other.
///
/// A partition puts every unit in exactly one part. The two may have different parts and different
/// numbers of parts: one may be the themes of an analyst and the other clusters that a program
/// found. Where both use the same categories, ``CodingTable`` and ``CohenKappa`` measure whether
/// they use them alike.
///
/// The measures of similarity depend on the counts only. They are the same to the last bit whatever
/// the names of the parts and the order of the units.
public struct ContingencyTable<Row: Hashable & Sendable, Column: Hashable & Sendable>:
  Hashable, Sendable
{
  /// The parts of the first partition.
  public let rows: [Row]

  /// The parts of the second partition.
  public let columns: [Column]

  /// The number of units in each cell, by row and column.
  public let counts: [[Int]]

  /// How many units each part of the first partition has.
  public let rowTotals: [Int]

  /// How many units each part of the second partition has.
  public let columnTotals: [Int]

  /// How many units there are.
  public let unitCount: Int

  /// Makes a table from its counts.
  ///
  /// - Parameters:
  ///   - rows: The parts of the first partition; parts without units may be among them.
  ///   - columns: The parts of the second partition.
  ///   - counts: For each row a count for each column.
  /// - Precondition: No row and no column is there twice, the counts fit them, none is negative, and
  ///   they total at most 2^31 − 1.
  /// - Complexity: O(r·c) for r rows and c columns.
  public init(rows: [Row], columns: [Column], counts: [[Int]]) {
    precondition(Set(rows).count == rows.count, "A row may be in a table only once.")
    precondition(Set(columns).count == columns.count, "A column may be in a table only once.")
    precondition(counts.count == rows.count, "A table has a list of counts for each row.")
    let totals = CellTotals(of: counts, columnCount: columns.count)
    self.rows = rows
    self.columns = columns
    self.counts = counts
    rowTotals = totals.rows
    columnTotals = totals.columns
    unitCount = totals.all
  }

  /// Counts two partitions, with rows and columns in the order in which they first appear.
  ///
  /// - Parameters:
  ///   - first: The part of each unit in the first partition.
  ///   - second: The part of each unit in the second partition, in the same order of units.
  /// - Precondition: Both lists are equally long.
  /// - Complexity: O(n + r·c) for n units, r rows and c columns, in time and in memory.
  public init(_ first: [Row], _ second: [Column]) {
    precondition(first.count == second.count, "Both partitions must be of the same units.")
    let (rows, rowOfUnit) = Self.numbered(first)
    let (columns, columnOfUnit) = Self.numbered(second)
    var counts = rows.map { _ in [Int](repeating: 0, count: columns.count) }
    for unit in first.indices {
      counts[rowOfUnit[unit]][columnOfUnit[unit]] += 1
    }
    self.init(rows: rows, columns: columns, counts: counts)
  }

  /// The table with rows and columns exchanged.
  public var transposed: ContingencyTable<Column, Row> {
    ContingencyTable<Column, Row>(
      rows: columns, columns: rows,
      counts: columns.indices.map { column in counts.map { $0[column] } })
  }

  /// The labels in the order in which they first appear, and for each unit the place of its label.
  private static func numbered<Label: Hashable>(_ labels: [Label]) -> ([Label], [Int]) {
    var places: [Label: Int] = [:]
    var distinct: [Label] = []
    var placesOfUnits: [Int] = []
    for label in labels {
      if let place = places[label] {
        placesOfUnits.append(place)
      } else {
        placesOfUnits.append(distinct.count)
        places[label] = distinct.count
        distinct.append(label)
      }
    }
    return (distinct, placesOfUnits)
  }
}
