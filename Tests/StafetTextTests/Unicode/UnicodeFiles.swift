import StafetStatistics
import TestSupport
import Testing

/// Files of the Unicode Character Database, version 15.0, in `shared/data/unicode` beside the
/// package.
enum UnicodeFiles {
  /// Whether the files are there.
  static var arePresent: Bool { SharedData.has("unicode") }

  /// Why a test was skipped.
  static let absence: Comment = "\(SharedData.absence(of: "unicode"))"

  /// The lines of a file without comments and empty lines, as fields between semicolons.
  static func rows(of name: String) throws -> [[Substring]] {
    try lines(of: name).map { line in
      line.split(separator: ";", omittingEmptySubsequences: false).map(trimmed)
    }
  }

  /// The lines of a file without comments and empty lines.
  static func lines(of name: String) throws -> [Substring] {
    try SharedData.text("unicode/\(name)").utf8.split(separator: UInt8(ascii: "\n")).compactMap {
      line in
      let content = trimmed(Substring(line.prefix { $0 != UInt8(ascii: "#") }))
      return content.isEmpty ? nil : content
    }
  }

  /// The scalar values of a field such as `0041..005A`.
  static func range(_ field: Substring) throws -> ClosedRange<Int> {
    let ends = field.utf8.split(separator: UInt8(ascii: ".")).compactMap {
      Int(Substring($0), radix: 16)
    }
    return try #require(ends.first)...(try #require(ends.last))
  }

  /// The UTF-8 bytes of a field such as `0041 030A`; nothing for surrogates.
  static func bytes(_ field: Substring) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for number in field.utf8.split(separator: UInt8(ascii: " ")) {
      guard let scalar = UInt32(Substring(number), radix: 16).flatMap(Unicode.Scalar.init) else {
        continue
      }
      text.append(scalar)
    }
    return Array(String(text).utf8)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let blanks: [UInt8] = [0x20, 0x09]
    var bytes = text.utf8.drop { blanks.contains($0) }
    while let last = bytes.last, blanks.contains(last) { bytes.removeLast() }
    return Substring(bytes)
  }
}

/// A text of letters and marks that compose, reorder and decompose, by chance.
func randomMarks(using generator: inout SplitMix64, length: Int = 12) -> String {
  let scalars: [Unicode.Scalar] = [
    "a", "A", "j", "\u{E5}", "\u{C5}", "\u{212B}", "\u{30A}", "\u{301}", "\u{323}", "\u{345}",
    "\u{30C}",
    "\u{3B1}", "\u{1FB3}", "\u{344}", "\u{1100}", "\u{1161}", "\u{11A8}", "\u{AC00}", "\u{F71}",
    "\u{F73}",
    "\u{F74}", "\u{AD}", "\u{34F}", "\u{200D}", "\u{3164}", "\u{130}", "I", "\u{307}", "\u{2F800}",
    "\u{9C7}",
    "\u{9BE}", "\u{F900}",
  ]
  let small = length < 5 ? 9 : scalars.count
  let count = Int.random(in: 0...length, using: &generator)
  var text = String.UnicodeScalarView()
  for _ in 0..<count { text.append(scalars[Int.random(in: 0..<small, using: &generator)]) }
  return String(text)
}
