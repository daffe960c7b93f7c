import StafetStatistics
import StafetText
import TestSupport
import Testing

@Suite struct CanonicalFormTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let text, composed, decomposed: String
    var testDescription: String { composed }
  }

  /// Rows of NormalizationTest.txt, and Danish ones by hand.
  static let samples = [
    Sample(text: "a\u{30A}", composed: "\u{E5}", decomposed: "a\u{30A}"),
    Sample(text: "\u{212B}", composed: "\u{C5}", decomposed: "A\u{30A}"),
    Sample(text: "\u{C6}r\u{F8}", composed: "\u{C6}r\u{F8}", decomposed: "\u{C6}r\u{F8}"),
    Sample(text: "\u{1E0A}\u{323}", composed: "\u{1E0C}\u{307}", decomposed: "D\u{323}\u{307}"),
    Sample(text: "\u{1F0}", composed: "\u{1F0}", decomposed: "j\u{30C}"),
    Sample(text: "\u{958}", composed: "\u{915}\u{93C}", decomposed: "\u{915}\u{93C}"),
    Sample(text: "\u{AC01}", composed: "\u{AC01}", decomposed: "\u{1100}\u{1161}\u{11A8}"),
    Sample(
      text: "\u{1100}\u{1161}\u{11A8}", composed: "\u{AC01}", decomposed: "\u{1100}\u{1161}\u{11A8}"
    ),
    Sample(text: "\u{344}", composed: "\u{308}\u{301}", decomposed: "\u{308}\u{301}"),
    Sample(text: "\u{1FAF}", composed: "\u{1FAF}", decomposed: "\u{3A9}\u{314}\u{342}\u{345}"),
    Sample(text: "\u{2F800}", composed: "\u{4E3D}", decomposed: "\u{4E3D}"),
    Sample(
      text: "\u{1D15E}", composed: "\u{1D157}\u{1D165}", decomposed: "\u{1D157}\u{1D165}"),
    Sample(
      text: "a\u{315}\u{300}\u{5AE}\u{62}", composed: "\u{E0}\u{5AE}\u{315}b",
      decomposed: "a\u{5AE}\u{300}\u{315}b"),
    Sample(text: "", composed: "", decomposed: ""),
  ]

  @Test(arguments: samples)
  func givesBothForms(_ sample: Sample) {
    for text in [sample.text, sample.composed, sample.decomposed] {
      #expect(Array(CanonicalForm.composed(text).utf8) == Array(sample.composed.utf8))
      #expect(Array(CanonicalForm.decomposed(text).utf8) == Array(sample.decomposed.utf8))
    }
    #expect(CanonicalForm.composed.isForm(of: sample.composed))
    #expect(CanonicalForm.decomposed.isForm(of: sample.decomposed))
    let same = Array(sample.text.utf8) == Array(sample.composed.utf8)
    #expect(CanonicalForm.composed.isForm(of: sample.text) == same)
  }

  @Test(.enabled(if: UnicodeFiles.arePresent, UnicodeFiles.absence))
  func agreesWithNormalizationTest() throws {
    var listed: Set<Int> = []
    var isFirstPart = false
    var count = 0
    for row in try UnicodeFiles.rows(of: "NormalizationTest.txt") {
      if row[0].hasPrefix("@") {
        isFirstPart = row[0] == "@Part1"
        continue
      }
      count += 1
      if isFirstPart { listed.insert(try #require(Int(row[0], radix: 16))) }
      let columns = row.prefix(5).map(UnicodeFiles.bytes)
      let composed = columns.map { form(.composed, of: $0) }
      let decomposed = columns.map { form(.decomposed, of: $0) }
      let wanted = [1, 1, 1, 3, 3].map { columns[$0] }
      #expect(composed == wanted, "\(row)")
      #expect(decomposed == [2, 2, 2, 4, 4].map { columns[$0] }, "\(row)")
    }
    #expect(count == 19_074)
    var changed: [Int] = []
    var bytes: [UInt8] = []
    var output: [UInt8] = []
    for value in 0...0x10FFFF where !listed.contains(value) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      bytes.removeAll(keepingCapacity: true)
      for byte in UTF8.encode(scalar) ?? .init() { bytes.append(byte) }
      for form in CanonicalForm.allCases {
        output.removeAll(keepingCapacity: true)
        form.append(bytes.span, in: bytes.indices, to: &output)
        if output != bytes { changed.append(value) }
      }
    }
    #expect(changed.isEmpty)
  }

  @Test func keepsItsLaws() {
    var generator = SplitMix64(seed: 32)
    for text in hostileTexts + (0..<1000).map({ _ in randomMarks(using: &generator) }) {
      let composed = CanonicalForm.composed(text)
      let decomposed = CanonicalForm.decomposed(text)
      #expect(Array(CanonicalForm.composed(composed).utf8) == Array(composed.utf8))
      #expect(Array(CanonicalForm.decomposed(decomposed).utf8) == Array(decomposed.utf8))
      #expect(Array(CanonicalForm.composed(decomposed).utf8) == Array(composed.utf8))
      #expect(Array(CanonicalForm.decomposed(composed).utf8) == Array(decomposed.utf8))
      #expect(CanonicalForm.composed.isForm(of: composed))
      #expect(CanonicalForm.decomposed.isForm(of: decomposed))
      // `==` on strings is canonical equivalence, except that it takes U+0F73, whose decomposition
      // is two marks, for the beginning of something new.
      let isJudged = !text.unicodeScalars.contains("\u{F73}")
      #expect(!isJudged || composed == text && decomposed == text)
    }
  }

  @Test func agreesWithEqualityOfStrings() {
    var generator = SplitMix64(seed: 33)
    var equal = 0
    for _ in 0..<4000 {
      let first = randomMarks(using: &generator, length: 4)
      let second = randomMarks(using: &generator, length: 4)
      let same =
        Array(CanonicalForm.composed(first).utf8) == Array(CanonicalForm.composed(second).utf8)
      #expect((first == second) == same)
      equal += same ? 1 : 0
    }
    #expect(equal > 100)
  }

  /// Values of Python's `unicodedata.normalize`, for a vowel sign of class 0 that decomposes to
  /// marks.
  @Test func ordersMarksInsideOfSigns() {
    for (text, form) in [
      ("\u{345}\u{F73}", "\u{F71}\u{F72}\u{345}"),
      ("\u{F73}\u{F73}", "\u{F71}\u{F71}\u{F72}\u{F72}"),
      ("\u{344}\u{F73}", "\u{F71}\u{F72}\u{308}\u{301}"),
    ] {
      #expect(Array(CanonicalForm.composed(text).utf8) == Array(form.utf8))
      #expect(Array(CanonicalForm.decomposed(text).utf8) == Array(form.utf8))
    }
  }

  @Test func ordersManyMarks() {
    // Marks of class 230 and 220 by turns; those of one class keep their order.
    let marks = String(repeating: "\u{301}\u{323}\u{308}", count: 400)
    let ordered =
      String(repeating: "\u{323}", count: 400) + String(repeating: "\u{301}\u{308}", count: 400)
    #expect(Array(CanonicalForm.decomposed("q" + marks).utf8) == Array(("q" + ordered).utf8))
    let composed = CanonicalForm.composed("a" + marks)
    #expect(composed.unicodeScalars.first == "\u{1EA1}")
    #expect(composed.unicodeScalars.count == 1200)
  }

  @Test func repairsIllFormedBytes() {
    var generator = SplitMix64(seed: 34)
    for _ in 0..<1000 {
      var bytes = Array(randomMarks(using: &generator).utf8)
      guard !bytes.isEmpty else { continue }
      bytes[Int.random(in: bytes.indices, using: &generator)] = .random(
        in: 0...255, using: &generator)
      let repaired = String(decoding: bytes, as: UTF8.self)
      #expect(form(.composed, of: bytes) == Array(CanonicalForm.composed(repaired).utf8))
      #expect(form(.decomposed, of: bytes) == Array(CanonicalForm.decomposed(repaired).utf8))
    }
  }

  private func form(_ form: CanonicalForm, of bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    form.append(bytes.span, in: bytes.indices, to: &output)
    return output
  }
}
