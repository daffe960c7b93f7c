import StafetFormats
import StafetModel
import StafetSyntax
import StafetText
import Testing

/// The scanner takes no line that the reader refuses.
///
/// It reads a line only when the relay is known already, so a line that is judged otherwise by the two
/// would be refused or not by where blocks begin.
@Suite struct ContributionScannerTests {
  /// The problems of lines, each in a block of its own or all in one.
  private func problems(
    _ lines: [[UInt8]], kind: Contribution.Kind?, isOneBlock: Bool
  ) -> [ReadingProblem] {
    var counters = ContributionCounter(rules: TermRules(), kind: kind, file: "f.jsonl")
    let blocks =
      isOneBlock ? [Array(lines.joined(separator: [0x0A]))] : lines.map { $0 + [0x0A] }
    for (number, bytes) in blocks.enumerated() {
      var block = ContributionBlock(capacity: bytes.count)
      for (index, byte) in bytes.enumerated() { block.storage[index] = byte }
      block.count = bytes.count
      block.number = number
      var counter = ContributionCounter(rules: TermRules(), kind: kind, file: "f.jsonl")
      counter.count(&block)
      counters.merge(counter)
    }
    do throws(ReadingError) {
      _ = try counters.finish().groupCount
      return []
    } catch {
      return error.problems
    }
  }

  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let line: [UInt8]
    let kind: Contribution.Kind?

    /// In the line, `¤` stands for a byte that is no UTF-8.
    init(_ name: String, _ line: String, kind: Contribution.Kind? = nil) {
      testDescription = name
      self.kind = kind
      self.line = line.unicodeScalars.flatMap { $0 == "¤" ? [0xC4] : Array("\($0)".utf8) }
    }
  }

  // The first was found by libFuzzer: `{"text":"a","textÄ":"b"}` with half of the Ä.
  @Test(arguments: [
    Sample("in a key", #"{"relay":"r","kind":"answer","text":"a","text¤":"b"}"#),
    Sample("in a value", #"{"relay":"r","kind":"answer","theme":"¤","text":"a"}"#),
    Sample("in a list", #"{"relay":"r","kind":"answer","x":[["¤"]],"text":"a"}"#),
    Sample("in a kind", #"{"relay":"r","kind":"¤","text":"a"}"#),
    Sample("in a text", #"{"relay":"r","kind":"answer","text":"¤"}"#),
    Sample("not counted", #"{"relay":"r","kind":"answer","text":"¤"}"#, kind: .question),
    Sample(
      "in a relay not counted", #"{"relay":"¤","kind":"answer","text":"a"}"#, kind: .question),
    Sample("key twice", #"{"relay":"r","kind":"answer","id":1,"text":"a","id":2}"#),
    Sample(
      "long key twice", #"{"relay":"r","recipient":1,"kind":"answer","recipient":2,"text":""}"#),
    Sample("relay twice", #"{"relay":"r","kind":"answer","text":"a","relay":"r"}"#),
    Sample("key twice, written in two ways", #"{"relay":"r","å":1,"a\#u{30A}":1,"text":"a"}"#),
  ])
  func aLineIsRefusedWhereverBlocksBegin(_ sample: Sample) {
    let lines = [Array(#"{"relay":"r","kind":"question","text":"mod"}"#.utf8), sample.line]
    let found = problems(lines, kind: sample.kind, isOneBlock: true)
    #expect(found.map { $0.place.position?.line } == [2])
    #expect(problems(lines, kind: sample.kind, isOneBlock: false) == found)
  }

  @Test(arguments: [
    Sample("keys that begin alike", #"{"relay":"r","text":"a","text1":1,"text2":2,"tex":3}"#),
    Sample(
      "long keys that begin alike", #"{"recipient_1":1,"recipient_2":2,"relay":"r","text":""}"#),
    Sample("letters above ASCII", #"{"å":"é","relay":"r","theme":"På tværs 😀","text":"a"}"#),
    Sample("an empty key", #"{"":1,"relay":"r","text":"a"}"#),
    Sample(
      "forty keys",
      "{" + (0..<40).map { "\"k\($0)\":0," }.joined() + #""relay":"r","text":"a"}"#),
  ])
  func aLineIsTakenWhereverBlocksBegin(_ sample: Sample) {
    let lines = [Array(#"{"relay":"r","kind":"question","text":"mod"}"#.utf8), sample.line]
    #expect(problems(lines, kind: nil, isOneBlock: true) == [])
    #expect(problems(lines, kind: nil, isOneBlock: false) == [])
  }
}
