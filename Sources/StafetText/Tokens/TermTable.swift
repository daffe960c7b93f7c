/// A set of terms that is asked with bytes, so that no string need be made.
///
/// The terms stand one after the other in the order of their bytes. Those of one first byte are found at once, and among
/// them one by halving.
struct TermTable: Hashable, Sendable {
  /// The bytes of all terms.
  private let bytes: [UInt8]

  /// Where each term ends.
  private let ends: [Int]

  /// How many terms come before those that begin with each byte: 257 numbers, or none without terms.
  private let firsts: [Int]

  /// How many bytes the longest term has; 0 without terms.
  let longest: Int

  /// Makes a table.
  ///
  /// - Parameter terms: The terms in the order of their bytes, each once.
  init(_ terms: [String]) {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    var longest = 0
    for term in terms {
      let start = bytes.count
      bytes.append(contentsOf: term.utf8)
      ends.append(bytes.count)
      longest = max(longest, bytes.count - start)
    }
    var firsts: [Int] = []
    if !terms.isEmpty {
      for (number, end) in ends.enumerated() {
        let start = number == 0 ? 0 : ends[number - 1]
        let first = start == end ? 0 : Int(bytes[start])
        while firsts.count <= first { firsts.append(number) }
      }
      while firsts.count <= 256 { firsts.append(ends.count) }
    }
    self.firsts = firsts
    self.bytes = bytes
    self.ends = ends
    self.longest = longest
  }

  /// Whether bytes are one of the terms.
  ///
  /// - Parameters:
  ///   - text: The bytes.
  ///   - range: Where the term stands in them.
  /// - Returns: Whether the term is there.
  /// - Complexity: O(log *n*) comparisons.
  func contains(_ text: Span<UInt8>, in range: Range<Int>) -> Bool {
    index(of: text, in: range) != nil
  }

  /// The place of a term among the terms.
  ///
  /// - Parameters:
  ///   - text: The bytes.
  ///   - range: Where the term stands in them.
  /// - Returns: Its place, or `nil` if it is not there.
  /// - Complexity: O(log *n*) comparisons.
  func index(of text: Span<UInt8>, in range: Range<Int>) -> Int? {
    guard !ends.isEmpty, range.count <= longest else { return nil }
    let first = range.isEmpty ? 0 : Int(text[range.lowerBound])
    var low = firsts[first]
    var high = firsts[first + 1]
    while low < high {
      let middle = (low + high) / 2
      let order = compare(middle, with: text, in: range)
      if order == 0 { return middle }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// Below, at or above 0 as a term comes before, is or comes after some bytes.
  private func compare(_ term: Int, with text: Span<UInt8>, in range: Range<Int>) -> Int {
    let start = term == 0 ? 0 : ends[term - 1]
    let count = ends[term] - start
    for place in 0..<min(count, range.count) {
      let own = bytes[start + place]
      let other = text[range.lowerBound + place]
      if own != other { return own < other ? -1 : 1 }
    }
    return count - range.count
  }
}
