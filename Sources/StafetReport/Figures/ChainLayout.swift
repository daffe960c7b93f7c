/// Places the marks of chains: each chain on a row of its own, and each branch that leaves it on one below.
struct ChainLayout {
  /// A mark in its place.
  struct Mark {
    var x: Double
    let row: Int
  }

  /// For each chain its marks, in the order given.
  private(set) var chains: [[Mark]] = []

  /// How many rows there are.
  private(set) var rows = 0

  /// How high a row is, and how wide and high a mark.
  let rowHeight: Double
  let markSize: Double

  /// Places chains between two places of a picture.
  ///
  /// - Complexity: O(*n*) in the number of marks, and O(*n* log *n*) for a row.
  init(of lines: Picture.ChainLines, from left: Double, to right: Double) {
    var rowsOfChains: [[Int]] = []
    var rows = 0
    for chain in lines.chains {
      var own: [Int] = []
      var isContinued = Array(repeating: false, count: chain.marks.count)
      var last = rows
      for mark in chain.marks {
        if let parent = mark.parent, !isContinued[parent] {
          isContinued[parent] = true
          own.append(own[parent])
        } else if own.isEmpty {
          own.append(rows)
        } else {
          last += 1
          own.append(last)
        }
      }
      rows = last + 1
      rowsOfChains.append(own)
    }
    self.rows = rows
    rowHeight = rows <= 20 ? 22 : rows <= 40 ? 18 : 15.5
    let size = rowHeight - (rows <= 40 ? 4 : 2.5)
    markSize = size
    let most = lines.chains.flatMap { $0.marks }.map { $0.place }.max() ?? 0
    let step = lines.axis == nil ? min(size + 12, (right - left - size) / max(1, most)) : 0
    chains = zip(lines.chains, rowsOfChains).map { chain, rows in
      var marks = zip(chain.marks, rows).map { mark, row in
        Mark(
          x: lines.axis == nil
            ? left + size / 2 + mark.place * step : left + mark.place * (right - left), row: row)
      }
      for row in Set(rows).sorted() {
        Self.part(
          &marks, rows.indices.filter { rows[$0] == row }, by: size + 3,
          within: left + size / 2...max(left + size / 2, right - size / 2))
      }
      return marks
    }
  }

  /// Whether the marks of a chain stand so near each other that their letters could not be read.
  func isCrowded(_ chain: Int) -> Bool {
    let marks = chains[chain]
    return marks.indices.contains { place in
      // Marks of one row stand in the order of the chain.
      guard let next = marks[(place + 1)...].first(where: { $0.row == marks[place].row })
      else { return false }
      return next.x - marks[place].x < markSize - 1
    }
  }

  /// Moves marks of a row apart that would cover each other: to the right, and back from the end of the row.
  private static func part(
    _ marks: inout [Mark], _ places: [Int], by gap: Double, within limits: ClosedRange<Double>
  ) {
    let room = limits.upperBound - limits.lowerBound
    let gap = places.count > 1 ? min(gap, room / Double(places.count - 1)) : gap
    // A later question stands to the right of the one that it follows, whatever its time.
    var next = limits.lowerBound
    for place in places {
      marks[place].x = max(next, min(limits.upperBound, marks[place].x))
      next = marks[place].x + gap
    }
    next = limits.upperBound
    for place in places.reversed() {
      marks[place].x = min(next, marks[place].x)
      next = marks[place].x - gap
    }
  }
}
