import Stafet
import Testing

@testable import ExampleSupport

/// The options for encodings and faulty texts.
@Suite struct ContentOptionsTests {
  private static let syntax = CommandSyntax(
    program: "sample", summary: "Reads.", operand: "FILE", needsOperand: false, options: [],
    inputOptions: InputOptions.all)

  private func files(_ words: String...) throws -> StudyFiles {
    try InputOptions.files(from: CommandArguments(words, syntax: Self.syntax))
  }

  @Test func encodingsAreNamed() throws {
    #expect(try files().fallbackEncoding == nil)
    #expect(try files("--encoding", "utf-8").fallbackEncoding == nil)
    #expect(try files("--encoding", "windows-1252").fallbackEncoding == .windows1252)
    #expect(try files("--encoding", "mac-roman").fallbackEncoding == .macRoman)
    #expect(try files("--windows-1252").fallbackEncoding == .windows1252)
    #expect(throws: UsageError.self) { try files("--encoding", "latin-2") }
  }

  @Test func treatmentsAreAskedForOneByOne() throws {
    #expect(try files().treatment == TextTreatment())
    #expect(try files("--decode-html").treatment == TextTreatment(decodesHTML: true))
    #expect(try files("--mend-letters").treatment == TextTreatment(mendsLetters: true))
    #expect(
      try files("--drop-control-characters").treatment
        == TextTreatment(dropsControlCharacters: true))
    #expect(try files("--drop-repeats").treatment == TextTreatment(dropsRepeats: true))
  }

  @Test func adviceIsWhatTheProgramTakes() throws {
    func refused(by syntax: CommandSyntax, printsAll: Bool = false) -> [String] {
      do {
        _ = try StudyInput.read(Array("id,kind,text".utf8) + [0xE6], file: "t")
        return []
      } catch {
        return RefusedInput(error: error, syntax: syntax, printsAll: printsAll).lines(in: .english)
      }
    }
    let plain = CommandSyntax(
      program: "sample", summary: "Reads.", operand: "FILE", needsOperand: false, options: [])
    #expect(refused(by: plain).count == 1)
    #expect(!refused(by: plain)[0].contains("--"))
    #expect(
      refused(by: Self.syntax).dropFirst() == [
        "With --encoding windows-1252 or --encoding mac-roman the file is read in that encoding."
      ])
  }
}
