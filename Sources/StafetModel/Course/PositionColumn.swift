/// A column of positions or numbers, one for each row, some of which may be missing.
///
/// Takes four bytes a row, and grows when a row beyond its end is set.
package struct PositionColumn: Sendable {
  private var values: [Int32]

  /// A column in which everything is missing.
  package init(count: Int = 0) {
    values = Array(repeating: -1, count: count)
  }

  /// The position in a row; `nil` where it is missing, and for rows beyond the end.
  package subscript(row: Int) -> Int? {
    get {
      guard row < values.count, values[row] >= 0 else { return nil }
      return Int(values[row])
    }
    set {
      if row >= values.count {
        values.append(contentsOf: repeatElement(-1, count: row + 1 - values.count))
      }
      values[row] = newValue.map { Int32($0) } ?? -1
    }
  }
}
