/// Case folding: makes words that differ only in capitals equal.
///
/// Folding is not the same as writing in lower case. It is meant for comparing, is the same for all
/// languages, and does not depend on the letters around: a Greek final sigma is folded to the
/// common one, and Cherokee to capitals. The Turkic mappings (status T), by which `I` would become
/// a dotless `ı`, are not used, since they are wrong for every other language. A folded text need
/// not be composed: compose it first, fold it, and compose it again.
///
/// > Source: The Unicode Standard 15.0, section 3.13, *Default Case Algorithms*; CaseFolding.txt.
public enum CaseFolding: Hashable, Sendable, CaseIterable {
  /// Each scalar value is folded to one scalar value (statuses C and S).
  ///
  /// Terms are folded so. `ß` stays `ß`, so that a folded word can be shown to people, and a word
  /// keeps its number of scalar values; `straße` and `STRASSE` remain two terms. `İ`, which has no
  /// such folding, stays as it is.
  case simple

  /// A scalar value may be folded to several (statuses C and F): `ß` to `ss`, `İ` to `i` with a
  /// dot.
  case full

  /// Folds the case of a text.
  ///
  /// - Parameter text: The text.
  /// - Returns: The folded text; folding it again changes nothing.
  /// - Complexity: O(*n*) in the length of the text.
  public func folded(_ text: String) -> String {
    var output: [UInt8] = []
    text.withUTF8Span { bytes in
      output.reserveCapacity(bytes.count)
      append(bytes, in: 0..<bytes.count, to: &output)
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Adds a part of a text in UTF-8, folded.
  ///
  /// - Parameters:
  ///   - bytes: The text; ill-formed bytes become U+FFFD.
  ///   - range: Which part of it.
  ///   - output: Receives the folded bytes.
  /// - Complexity: O(*n*) in the length of the part.
  package func append(_ bytes: Span<UInt8>, in range: Range<Int>, to output: inout [UInt8]) {
    var place = range.lowerBound
    while true {
      place = LatinFolding.append(
        bytes, in: place..<range.upperBound, to: &output, full: self == .full)
      guard place < range.upperBound else { return }
      let scalar = DecodedScalar(at: place, in: bytes, before: range.upperBound)
      place &+= scalar.length
      append(scalar.value, to: &output)
    }
  }

  /// Adds one scalar value, folded.
  ///
  /// - Parameters:
  ///   - scalar: The scalar value.
  ///   - output: Receives the folded bytes.
  @inline(__always) func append(_ scalar: UInt32, to output: inout [UInt8]) {
    let record = Self.record(of: scalar)
    guard self == .full, CaseFoldingTables.expands[record] != 0 else {
      output.append(scalar: Self.shifted(scalar, by: record))
      return
    }
    let expansions = CaseFoldingTables.expansions
    var low = 0
    var high = expansions.count / 12
    while low < high {
      let middle = (low + high) / 2
      if expansions.triple(4 * middle) < scalar { low = middle + 1 } else { high = middle }
    }
    for part in 1...3 {
      let folded = expansions.triple(4 * low + part)
      if folded != 0 { output.append(scalar: folded) }
    }
  }

  /// The simple folding of a scalar value.
  ///
  /// - Parameter scalar: The scalar value.
  /// - Returns: What it is folded to; itself when it has no case.
  /// - Complexity: O(1).
  @inline(__always) package static func simpleFolding(of scalar: UInt32) -> UInt32 {
    shifted(scalar, by: record(of: scalar))
  }

  @inline(__always) private static func record(of scalar: UInt32) -> Int {
    PagedLookup(
      index: CaseFoldingTables.pagesIndex, pages: CaseFoldingTables.pages,
      shift: CaseFoldingTables.pagesShift, width: CaseFoldingTables.pagesWidth,
      count: CaseFoldingTables.pagesCount
    ).record(of: scalar)
  }

  @inline(__always) private static func shifted(_ scalar: UInt32, by record: Int) -> UInt32 {
    (scalar &+ CaseFoldingTables.shifts.triple(record)) & 0x1F_FFFF
  }
}
