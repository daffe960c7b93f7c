import StafetStatistics
import StafetText
import TestSupport
import Testing

@Suite struct CaseFoldingTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let text, simple, full: String
    var testDescription: String { text }
  }

  /// From CaseFolding.txt.
  static let samples = [
    Sample(text: "ÆRØ Å 17 ×÷", simple: "ærø å 17 ×÷", full: "ærø å 17 ×÷"),
    Sample(text: "Straße", simple: "straße", full: "strasse"),
    Sample(text: "\u{1E9E}", simple: "ß", full: "ss"),
    Sample(text: "\u{130}Iı", simple: "\u{130}iı", full: "i\u{307}iı"),
    Sample(text: "ΣΊΣΥΦΟΣς", simple: "σίσυφοσσ", full: "σίσυφοσσ"),
    Sample(text: "\u{B5}\u{17F}\u{212A}", simple: "\u{3BC}sk", full: "\u{3BC}sk"),
    Sample(text: "\u{FB03}", simple: "\u{FB03}", full: "ffi"),
    Sample(text: "\u{1F88}", simple: "\u{1F80}", full: "\u{1F00}\u{3B9}"),
    Sample(text: "\u{13F8}\u{AB70}", simple: "\u{13F0}\u{13A0}", full: "\u{13F0}\u{13A0}"),
    Sample(text: "\u{10400}", simple: "\u{10428}", full: "\u{10428}"),
    Sample(text: "", simple: "", full: ""),
  ]

  @Test(arguments: samples)
  func folds(_ sample: Sample) {
    #expect(Array(CaseFolding.simple.folded(sample.text).utf8) == Array(sample.simple.utf8))
    #expect(Array(CaseFolding.full.folded(sample.text).utf8) == Array(sample.full.utf8))
  }

  @Test func changesNothingTheSecondTime() {
    var generator = SplitMix64(seed: 31)
    for text in hostileTexts + (0..<500).map({ _ in randomText(using: &generator) }) {
      for folding in CaseFolding.allCases {
        let once = folding.folded(text)
        #expect(Array(folding.folded(once).utf8) == Array(once.utf8))
      }
    }
    var wrong: [Unicode.Scalar] = []
    for value in UInt32(0)...0x10FFFF {
      guard Unicode.Scalar(value) != nil else { continue }
      let once = CaseFolding.simpleFolding(of: value)
      if CaseFolding.simpleFolding(of: once) != once, let scalar = Unicode.Scalar(value) {
        wrong.append(scalar)
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test func repairsIllFormedBytes() {
    let bytes: [UInt8] = [0x41, 0xC3, 0x42, 0xE2, 0x80, 0xC3, 0x86]
    #expect(
      folded(bytes, by: .simple)
        == Array(CaseFolding.simple.folded(String(decoding: bytes, as: UTF8.self)).utf8))
  }

  @Test(.enabled(if: UnicodeFiles.arePresent, UnicodeFiles.absence))
  func agreesWithCaseFolding() throws {
    var simple: [Int: [UInt8]] = [:]
    var full: [Int: [UInt8]] = [:]
    for row in try UnicodeFiles.rows(of: "CaseFolding.txt") {
      let value = try #require(Int(row[0], radix: 16))
      let folded = UnicodeFiles.bytes(row[2])
      if row[1] == "C" || row[1] == "S" { simple[value] = folded }
      if row[1] == "C" || row[1] == "F" { full[value] = folded }
    }
    #expect(simple.count == 1454)
    var wrong: [Int] = []
    for value in 0...0x10FFFF {
      let folded = CaseFolding.simpleFolding(of: UInt32(value))
      if folded != value, simple[value] == nil { wrong.append(value) }
    }
    // All planes with scalars that are assigned; no others are listed.
    for value in 0...0x3FFFF {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let bytes = Array(String(scalar).utf8)
      if folded(bytes, by: .simple) != simple[value] ?? bytes { wrong.append(value) }
      if folded(bytes, by: .full) != full[value] ?? bytes { wrong.append(value) }
    }
    #expect(wrong.isEmpty)
  }

  private func folded(_ bytes: [UInt8], by folding: CaseFolding) -> [UInt8] {
    var output: [UInt8] = []
    folding.append(bytes.span, in: bytes.indices, to: &output)
    return output
  }
}
