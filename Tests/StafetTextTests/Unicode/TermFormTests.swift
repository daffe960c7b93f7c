import StafetStatistics
import StafetText
import TestSupport
import Testing

@Suite struct TermFormTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let word, term: String
    var testDescription: String { word }
  }

  static let samples = [
    Sample(word: "Ledelse", term: "ledelse"),
    Sample(word: "ÅRHUS", term: "århus"),
    Sample(word: "A\u{30A}rhus", term: "\u{E5}rhus"),
    Sample(word: "\u{212B}rhus", term: "\u{E5}rhus"),
    Sample(word: "kom\u{AD}mune", term: "kommune"),
    Sample(word: "Kom\u{200B}mune\u{FE0F}", term: "kommune"),
    Sample(word: "a\u{AD}\u{30A}", term: "\u{E5}"),
    Sample(word: "a\u{34F}\u{30A}", term: "\u{E5}"),
    Sample(word: "Straße", term: "straße"),
    Sample(word: "STRA\u{1E9E}E", term: "straße"),
    Sample(word: "J\u{30C}", term: "\u{1F0}"),
    Sample(word: "\u{130}stanbul", term: "\u{130}stanbul"),
    Sample(word: "I\u{307}stanbul", term: "\u{130}stanbul"),
    Sample(word: "ŁÓDŹ", term: "łódź"),
    Sample(word: "МОСКВА", term: "москва"),
    Sample(word: "\u{B5}", term: "\u{3BC}"),
    Sample(word: "\u{391}\u{345}", term: "\u{1FB3}"),
    Sample(word: "17.4", term: "17.4"),
    Sample(word: "\u{AD}", term: ""),
    Sample(word: "", term: ""),
  ]

  @Test(arguments: samples)
  func givesTheTerm(_ sample: Sample) {
    #expect(Array(TermForm.term(of: sample.word).utf8) == Array(sample.term.utf8))
  }

  @Test func keepsItsLaws() {
    var generator = SplitMix64(seed: 35)
    for text in hostileTexts + (0..<2000).map({ _ in randomMarks(using: &generator) }) {
      let term = TermForm.term(of: text)
      #expect(Array(TermForm.term(of: term).utf8) == Array(term.utf8))
      #expect(CanonicalForm.composed.isForm(of: term))
      #expect(Array(CaseFolding.simple.folded(term).utf8) == Array(term.utf8))
      for form in CanonicalForm.allCases {
        #expect(Array(TermForm.term(of: form.form(of: text)).utf8) == Array(term.utf8))
      }
      let isIgnored = { (scalar: Unicode.Scalar) in scalar.properties.isDefaultIgnorableCodePoint }
      #expect(!term.unicodeScalars.contains(where: isIgnored))
      // By definition, in one step after another.
      var seen = String.UnicodeScalarView()
      for scalar in text.unicodeScalars where !isIgnored(scalar) { seen.append(scalar) }
      let steps = CanonicalForm.composed(
        CaseFolding.simple.folded(CanonicalForm.composed(String(seen))))
      #expect(Array(term.utf8) == Array(steps.utf8))
    }
  }

  /// No scalar value has a term form that has another, and a letter or digit is never lost.
  @Test func isItsOwnTermForm() {
    var wrong: [Unicode.Scalar] = []
    var first: [UInt8] = []
    var second: [UInt8] = []
    // All planes with assigned scalars, but for those of private use.
    for value in [UInt32(0)...0x3FFFF, 0xE0000...0xE0FFF].joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      first.removeAll(keepingCapacity: true)
      second.removeAll(keepingCapacity: true)
      TermForm.append(of: bytes.span, in: bytes.indices, to: &first)
      TermForm.append(of: first.span, in: first.indices, to: &second)
      let properties = ScalarProperties(of: value)
      let isLost = first.isEmpty && (properties.isLetter || properties.isDigit)
      if first != second || isLost { wrong.append(scalar) }
    }
    #expect(wrong.isEmpty)
  }

  @Test func addsToWhatIsThere() {
    let text = Array("Vi BØR å\u{30A} A\u{30A}.".utf8)
    var output = Array("x".utf8)
    for segment in WordBoundaries.segments(of: text.span) where segment.isWord {
      TermForm.append(of: text.span, in: segment.range, to: &output)
    }
    #expect(output == Array("xvibørå\u{30A}å".utf8))
  }

  @Test func writesLatinWords() {
    for text in ["Vi", "BØR×÷ßÞ", "17_A", "", "ÿÀ"] {
      let bytes = Array(text.utf8)
      var room = [UInt8](repeating: 0x2E, count: bytes.count + 3)
      var span = room.mutableSpan
      let end = TermForm.writeLatin(of: bytes.span, in: bytes.indices, to: &span, at: 2)
      #expect(end == bytes.count + 2)
      #expect(room == Array(("..\(TermForm.term(of: text)).").utf8))
    }
    for text in ["a\u{30A}", "Łódź", "a\u{AD}b", "\u{B5}"] {
      let bytes = Array(text.utf8)
      var room = [UInt8](repeating: 0, count: bytes.count)
      var span = room.mutableSpan
      #expect(TermForm.writeLatin(of: bytes.span, in: bytes.indices, to: &span, at: 0) == nil)
    }
  }

  @Test func repairsIllFormedBytes() {
    let bytes: [UInt8] = [0x41, 0xC3, 0x42, 0xE2, 0x80]
    var output: [UInt8] = []
    TermForm.append(of: bytes.span, in: bytes.indices, to: &output)
    #expect(output == Array("a\u{FFFD}b\u{FFFD}".utf8))
  }
}
