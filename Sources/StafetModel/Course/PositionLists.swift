/// Lists of positions, one for each row, to which positions are added one by one.
///
/// A position is in one list at most, so that the lists are chains through three columns, and adding is
/// O(1).
package struct PositionLists: Sendable {
  private var firsts = PositionColumn()
  private var lasts = PositionColumn()
  private var nexts = PositionColumn()

  /// Makes lists that are all empty.
  package init() {}

  /// Adds a position at the end of a row.
  ///
  /// - Precondition: The position is in no row yet.
  mutating func append(_ position: Int, to row: Int) {
    if let last = lasts[row] { nexts[last] = position } else { firsts[row] = position }
    lasts[row] = position
  }

  /// The positions of a row, in the order in which they were added.
  package subscript(row: Int) -> Row { Row(upcoming: firsts[row], nexts: nexts) }

  /// Whether a row holds nothing.
  package func isEmpty(_ row: Int) -> Bool { firsts[row] == nil }

  /// How many positions a row holds.
  ///
  /// - Complexity: O(*k*) in that number.
  package func count(of row: Int) -> Int {
    var count = 0
    for _ in self[row] { count += 1 }
    return count
  }

  /// Whether a row holds more than one position.
  package func hasSeveral(_ row: Int) -> Bool { firsts[row] != lasts[row] }

  /// The positions of one row.
  package struct Row: Sequence, IteratorProtocol, Sendable {
    fileprivate var upcoming: Int?
    fileprivate let nexts: PositionColumn

    /// The next position, or `nil` at the end.
    package mutating func next() -> Int? {
      guard let position = upcoming else { return nil }
      upcoming = nexts[position]
      return position
    }
  }
}
