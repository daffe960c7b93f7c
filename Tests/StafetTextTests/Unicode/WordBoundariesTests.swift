import StafetStatistics
import StafetText
import TestSupport
import Testing

@Suite struct WordBoundariesTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let parts: [String]
    var testDescription: String { name }
  }

  /// Rows by hand, each for a rule of Unicode Standard Annex #29; most are rows of
  /// WordBreakTest.txt.
  static let samples = [
    Sample(name: "WB3", parts: ["\r\n", "a", "\n", "\u{308}"]),
    Sample(name: "WB3a and WB3b", parts: ["\r", "\u{308}", "\n", "\r", "\u{2029}", "a"]),
    Sample(name: "WB3c", parts: ["\u{1F6D1}\u{200D}\u{1F6D1}", " ", "a\u{200D}\u{1F6D1}"]),
    Sample(name: "WB3d", parts: ["  \u{2003} ", "a", " \u{308}", " ", "\u{A0}", "\u{A0}"]),
    Sample(name: "WB4", parts: ["a\u{308}\u{AD}\u{200D}b\u{FEFF}", "!\u{AD}", "b"]),
    Sample(name: "WB5", parts: ["Ærøskøbing", " ", "åЖאą"]),
    Sample(
      name: "WB6 and WB7", parts: ["don't", " ", "don’t", " ", "a.b", ".", " ", "a:\u{308}b"]),
    Sample(name: "no WB6 twice", parts: ["a", ":", ":", "a", " ", "a", ".", "1", ":", "a"]),
    Sample(name: "WB7a to WB7c", parts: ["א'", " ", "א\"א", " ", "a", "'", " ", "א", "\"", "a"]),
    Sample(name: "WB8 to WB10", parts: ["17", " ", "a1", " ", "1a", " ", "٣a"]),
    Sample(
      name: "WB11 and WB12", parts: ["3,14", " ", "1.000,5", " ", "1", ",", ",", "2", ".", "a"]),
    Sample(name: "WB13", parts: ["カタカナ", " ", "ひ", "ら"]),
    Sample(name: "WB13a and WB13b", parts: ["a_1_カ__ב", " ", "_"]),
    Sample(
      name: "WB15 and WB16",
      parts: ["\u{1F1E9}\u{1F1F0}", "\u{1F1F8}\u{1F1EA}", "\u{1F1F3}", "a\u{308}"]),
    Sample(name: "hyphen and slash", parts: ["NPM", "-", "paradigmet", "/", "ledelse"]),
    Sample(name: "signs", parts: ["§", " ", "17.4", ",", " ", "“", "ja", "”", "!"]),
    Sample(name: "ideographs", parts: ["中", "文"]),
    Sample(name: "nothing", parts: []),
  ]

  private func parts(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    return WordBoundaries.segments(of: text).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test(arguments: samples)
  func partsText(_ sample: Sample) {
    // Compared by scalar values: `==` on strings would take `a` and a ring for `å`.
    #expect(
      parts(of: sample.parts.joined()).map { Array($0.unicodeScalars) }
        == sample.parts.map { Array($0.unicodeScalars) })
  }

  @Test(.enabled(if: UnicodeFiles.arePresent, UnicodeFiles.absence))
  func agreesWithWordBreakTest() throws {
    let lines = try UnicodeFiles.lines(of: "WordBreakTest.txt")
    #expect(lines.count == 1823)
    for line in lines {
      var expected: [Int] = []
      var text: [UInt8] = []
      for field in line.split(separator: " ") {
        switch field {
        case "÷": expected.append(text.count)
        case "×": break
        default: text += UnicodeFiles.bytes(field)
        }
      }
      let segments = WordBoundaries.segments(of: text.span)
      #expect([0] + segments.map(\.range.upperBound) == expected, "\(line)")
    }
  }

  @Test func knowsWhatASegmentHolds() throws {
    func segment(_ text: String) throws -> WordSegment {
      let segments = WordBoundaries.segments(of: text)
      return try #require(segments.count == 1 ? segments[0] : nil)
    }
    for text in ["a", "å", "ą", "中", "Ⓐ", "a\u{AD}b", "Ⅻ", "_a"] {
      let found = try segment(text)
      #expect(found.hasLetter && !found.hasDigit && found.isWord && !found.isWhitespace, "\(text)")
      #expect(!found.startsWithDigit)
    }
    for text in ["1", "17.4", "1,5", "٣", "1_"] {
      let found = try segment(text)
      #expect(
        !found.hasLetter && found.hasDigit && found.isWord && found.startsWithDigit, "\(text)")
    }
    for text in ["a1", "_1å"] {
      let found = try segment(text)
      #expect(found.hasLetter && found.hasDigit && !found.startsWithDigit, "\(text)")
    }
    for text in [" ", "   ", "\t", "\r\n", "\u{2028}", "\u{A0}", "\u{3000}"] {
      let found = try segment(text)
      #expect(found.isWhitespace && !found.isWord, "\(text.unicodeScalars.map(\.value))")
    }
    for text in [".", "_", "½", "🙂", "\u{AD}", "\u{3164}", "\u{301}", " \u{301}", "€"] {
      let found = try segment(text)
      #expect(!found.isWord && !found.isWhitespace, "\(text.unicodeScalars.map(\.value))")
    }
    #expect(try segment("a.b").isASCII)
    #expect(try !segment("a’b").isASCII)
    #expect(try !segment("aå").isASCII)
  }

  @Test func goesOnFromAnyBoundary() {
    let text = Array("Vi ledte, og 3,5 år gik.".utf8)
    let all = WordBoundaries.segments(of: text.span)
    for (index, segment) in all.enumerated() {
      var iterator = WordSegmentIterator(startingAt: segment.range.lowerBound)
      for expected in all[index...] { #expect(iterator.next(in: text.span) == expected) }
      #expect(iterator.next(in: text.span) == nil)
    }
  }

  @Test func findsWordsOnly() {
    var generator = SplitMix64(seed: 28)
    for text in hostileTexts + (0..<500).map({ _ in randomText(using: &generator) }) {
      let bytes = Array(text.utf8)
      var words: [WordSegment] = []
      var iterator = WordSegmentIterator()
      while let word = iterator.nextWord(in: bytes.span) { words.append(word) }
      #expect(words == WordBoundaries.segments(of: text).filter(\.isWord))
      #expect(iterator.position == bytes.count)
    }
  }

  @Test(arguments: hostileTexts)
  func coversHostileTexts(_ text: String) {
    expectCover(Array(text.utf8))
  }

  @Test func coversAnyBytes() {
    var generator = SplitMix64(seed: 29)
    let bytes: [UInt8] = [
      0x20, 0x27, 0x2E, 0x31, 0x41, 0x61, 0x80, 0x8D, 0x9F, 0xA6, 0xAD, 0xB7, 0xBF, 0xC0, 0xC2,
      0xC3,
      0xCC, 0xD7, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<3000 {
      let count = Int.random(in: 0...24, using: &generator)
      expectCover((0..<count).map { _ in bytes[Int.random(in: bytes.indices, using: &generator)] })
    }
  }

  @Test func readsIllFormedBytesAsReplacements() {
    var generator = SplitMix64(seed: 30)
    for _ in 0..<2000 {
      let text = Array(randomText(using: &generator).utf8)
      guard !text.isEmpty else { continue }
      // Cut in two anywhere, the text is read as the standard library repairs it.
      let cut = Array(text.dropFirst(Int.random(in: 0..<text.count, using: &generator)))
      let repaired = Array(String(decoding: cut, as: UTF8.self).utf8)
      let segments = WordBoundaries.segments(of: cut.span).map {
        String(decoding: cut[$0.range], as: UTF8.self)
      }
      let expected = WordBoundaries.segments(of: repaired.span).map {
        String(decoding: repaired[$0.range], as: UTF8.self)
      }
      #expect(segments == expected)
    }
  }

  private func expectCover(
    _ text: [UInt8], at location: SourceLocation = #_sourceLocation
  ) {
    var end = 0
    for segment in WordBoundaries.segments(of: text.span) {
      #expect(segment.range.lowerBound == end, sourceLocation: location)
      #expect(!segment.range.isEmpty, sourceLocation: location)
      end = segment.range.upperBound
    }
    #expect(end == text.count, sourceLocation: location)
  }
}
