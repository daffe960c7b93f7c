/// Ends the program with a sentence unless something holds.
///
/// A precondition would do, but says nothing in a release build.
///
/// - Parameters:
///   - holds: What must hold.
///   - sentence: What is wrong if it does not.
public func demand(_ holds: Bool, _ sentence: @autoclosure () -> String) {
  if !holds { fatalError(sentence()) }
}

/// Ends the program unless two texts have the same bytes; `==` would take `å` and `a` with a ring
/// for the same.
///
/// - Parameters:
///   - left: A text.
///   - right: Another.
///   - sentence: What is wrong if they differ.
public func demandSame(_ left: String, _ right: String, _ sentence: @autoclosure () -> String) {
  demand(left.utf8.elementsEqual(right.utf8), "\(sentence()) \(escaped(left)), \(escaped(right))")
}

/// Ends the program unless ranges follow on each other and together are a text, and none of them is
/// empty or cuts a Unicode scalar in two.
///
/// - Parameters:
///   - ranges: Half-open ranges of UTF-8 bytes.
///   - bytes: The text; of one that is not UTF-8, only the lengths are looked at.
///   - name: What the ranges are called.
public func demandCover(_ ranges: [Range<Int>], of bytes: [UInt8], _ name: String) {
  var end = 0
  for range in ranges {
    demand(range.lowerBound == end, "\(name) do not follow on each other: \(range) after \(end).")
    demand(!range.isEmpty, "One of the \(name) is empty: \(range).")
    end = range.upperBound
  }
  demand(end == bytes.count, "\(name) end at \(end) and not at \(bytes.count).")
  if isUTF8(bytes) { demandWhole(ranges, of: bytes, name) }
}

/// Ends the program if a range cuts a Unicode scalar in two or goes beyond the text.
///
/// - Parameters:
///   - ranges: Half-open ranges of UTF-8 bytes.
///   - bytes: Valid UTF-8.
///   - name: What the ranges are called.
public func demandWhole(_ ranges: [Range<Int>], of bytes: [UInt8], _ name: String) {
  for range in ranges {
    for place in [range.lowerBound, range.upperBound] {
      demand((0...bytes.count).contains(place), "\(name) go beyond the text: \(range).")
      demand(
        place == bytes.count || bytes[place] & 0xC0 != 0x80, "\(name) cut a scalar: \(range).")
    }
  }
}

/// Whether bytes are UTF-8, as the standard library has it.
///
/// - Parameter bytes: Any bytes.
/// - Returns: Whether they are valid.
public func isUTF8(_ bytes: some Sequence<UInt8>) -> Bool {
  String(validating: bytes, as: UTF8.self) != nil
}

/// A text with every scalar above ASCII as its code point, for the sentence of a finding.
private func escaped(_ text: String) -> String {
  text.unicodeScalars.map { $0.escaped(asASCII: true) }.joined()
}
