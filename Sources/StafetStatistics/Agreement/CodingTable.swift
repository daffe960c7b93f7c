/// How two coders sorted the same units into the same categories, as a square table of counts.
///
/// Row *i* and column *j* hold how many units the first coder put in category *i* and the second in
/// category *j*. For a relay the units are questions and the categories themes.
///
/// Every unit counted has a category from both coders. A unit that one of them left out belongs in
/// neither list; ``KrippendorffAlpha`` can use such units.
public struct CodingTable<Category: Hashable & Sendable>: Hashable, Sendable {
  /// The categories, in the order of the rows and of the columns.
  public let categories: [Category]

  /// The number of units in each cell, by row (first coder) and column (second coder).
  public let counts: [[Int]]

  /// How many units each category has from the first coder.
  public let firstTotals: [Int]

  /// How many units each category has from the second coder.
  public let secondTotals: [Int]

  /// How many units both coders sorted.
  public let unitCount: Int

  /// Makes a table from its counts.
  ///
  /// - Parameters:
  ///   - categories: The categories. Their order matters to weighted kappa and to nothing else.
  ///   - counts: A row for each category, and in it a count for each category.
  /// - Precondition: No category is there twice, the counts are square and fit the categories, none
  ///   is negative, and they total at most 2^31 − 1.
  /// - Complexity: O(k²) for k categories.
  public init(categories: [Category], counts: [[Int]]) {
    precondition(
      Set(categories).count == categories.count, "A category may be in a table only once.")
    precondition(
      counts.count == categories.count, "A table of codings has a row for each category.")
    let totals = CellTotals(of: counts, columnCount: categories.count)
    self.categories = categories
    self.counts = counts
    firstTotals = totals.rows
    secondTotals = totals.columns
    unitCount = totals.all
  }

  /// Counts two codings with given categories.
  ///
  /// Categories that neither coder used may be among them. Give them in order, lowest first, where
  /// the table is for weighted kappa.
  ///
  /// - Parameters:
  ///   - first: The first coder's category for each unit.
  ///   - second: The second coder's category for each unit, in the same order of units.
  ///   - categories: All categories.
  /// - Precondition: Both lists are equally long and hold only these categories, and no category is
  ///   there twice.
  /// - Complexity: O(n + k²) for n units and k categories.
  public init(_ first: [Category], _ second: [Category], categories: [Category]) {
    precondition(first.count == second.count, "Both coders must have sorted the same units.")
    let places = Self.places(of: categories)
    var counts = categories.map { _ in categories.map { _ in 0 } }
    for unit in first.indices {
      guard let row = places[first[unit]], let column = places[second[unit]] else {
        preconditionFailure("A unit has a category that is not in the table.")
      }
      counts[row][column] += 1
    }
    self.init(categories: categories, counts: counts)
  }

  /// Counts two codings, with the categories in the order in which they first appear.
  ///
  /// - Parameters:
  ///   - first: The first coder's category for each unit.
  ///   - second: The second coder's category for each unit, in the same order of units.
  /// - Precondition: Both lists are equally long.
  /// - Complexity: O(n + k²) for n units and k categories.
  public init(_ first: [Category], _ second: [Category]) {
    precondition(first.count == second.count, "Both coders must have sorted the same units.")
    var seen: Set<Category> = []
    var categories: [Category] = []
    for unit in first.indices {
      if seen.insert(first[unit]).inserted { categories.append(first[unit]) }
      if seen.insert(second[unit]).inserted { categories.append(second[unit]) }
    }
    self.init(first, second, categories: categories)
  }

  /// How well the coders agree on one category: of all placements in it by either coder, the share
  /// of those where the other coder chose it too.
  ///
  /// 2 · (units that both put there) / (units that the first put there + units that the second put
  /// there), from 0 to 1. It is not corrected for chance. Unlike one figure for all categories, it
  /// shows which of them is hard to tell from the others.
  ///
  /// > Source: Cicchetti and Feinstein (1990), *High Agreement but Low Kappa: II*; the formula is
  /// > that of Dice (1945).
  ///
  /// - Parameter category: The category.
  /// - Returns: The share; `nil` when neither coder used the category, and when it is not in the
  ///   table.
  /// - Complexity: O(k) for k categories.
  public func agreement(in category: Category) -> Double? {
    guard let place = categories.firstIndex(of: category) else { return nil }
    let placements = Double(firstTotals[place]) + Double(secondTotals[place])
    return placements > 0 ? 2 * Double(counts[place][place]) / placements : nil
  }

  private static func places(of categories: [Category]) -> [Category: Int] {
    var places: [Category: Int] = [:]
    for (place, category) in categories.enumerated() {
      precondition(
        places.updateValue(place, forKey: category) == nil,
        "A category may be in a table only once.")
    }
    return places
  }
}
