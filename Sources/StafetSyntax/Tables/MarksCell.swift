/// Marks in one cell: half-open ranges of positions, such as `12-20;40-44`.
package enum MarksCell {
  /// The ranges in a cell, in its order, or nil when the cell holds something else.
  ///
  /// White space around numbers and empty parts are allowed. An end before its start is not.
  package static func ranges(in cell: String) -> [Range<Int>]? {
    var ranges: [Range<Int>] = []
    for part in cell.utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: true) {
      if part.allSatisfy({ $0 == UInt8(ascii: " ") }) { continue }
      let ends = part.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      guard ends.count == 2, let start = number(ends[0]), let end = number(ends[1]), start <= end
      else { return nil }
      ranges.append(start..<end)
    }
    return ranges
  }

  /// The cell for a list of ranges.
  package static func cell(for ranges: [Range<Int>]) -> String {
    ranges.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ";")
  }

  private static func number(_ digits: Substring.UTF8View) -> Int? {
    var value = 0
    var count = 0
    for byte in String(Substring(digits)).trimmed.utf8 {
      guard 0x30...0x39 ~= byte, count < 9 else { return nil }
      value = value * 10 + Int(byte - 0x30)
      count += 1
    }
    return count > 0 ? value : nil
  }
}
