import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax
import TestSupport
import Testing

/// What kind of file bytes are taken for.
@Suite struct InputFormatTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let format: InputFormat
    var testDescription: String { name }
  }

  static let samples = [
    Sample(name: "study on one line", text: #"{"format": "stafet-study"}"#, format: .study),
    Sample(name: "study, key escaped", text: "{\"\\u0066ormat\": 1}", format: .study),
    Sample(
      name: "study on many lines", text: "\n{\n \"a\": {\"b\": [\n]},\n \"format\": 1",
      format: .study),
    Sample(name: "object on many lines", text: "{\n\"a\": 1\n}", format: .study),
    Sample(name: "list", text: "[{\"id\": 1}]", format: .contributionLines),
    Sample(name: "empty list", text: "\n [\n ]", format: .contributionLines),
    Sample(name: "list of numbers", text: "[1, 2]", format: .study),
    Sample(name: "line", text: " \n\t{\"id\": \"q\"}", format: .contributionLines),
    Sample(
      name: "lines", text: "{\"id\": \"q\"}\n{\"format\": \"q\"}\n", format: .contributionLines),
    Sample(name: "format further in", text: "{\"a\": {\"format\": 1}}", format: .contributionLines),
    Sample(
      name: "damaged line", text: "{\"id\": \"q}\n{\"id\": \"r\"}\n", format: .contributionLines),
    Sample(name: "damaged study", text: "{\n\"id\": \"q}\n", format: .study),
    Sample(name: "table", text: "id,kind,text\n{,,", format: .table),
    Sample(name: "nothing", text: "", format: .table),
    // Neither is white space to JSON.
    Sample(name: "list after a vertical tab", text: "\u{0B}[{\"id\": 1}]", format: .table),
    Sample(name: "list after a form feed", text: " \u{0C}[{\"id\": 1}]", format: .table),
    Sample(name: "vertical tab in a list", text: "[\u{0B}{\"id\": 1}]", format: .study),
    Sample(name: "one brace", text: "{", format: .contributionLines),
  ]

  @Test(arguments: samples)
  func isTold(_ sample: Sample) throws {
    #expect(try InputFormat(of: Array(sample.text.utf8)) == sample.format)
    #expect(try InputFormat(of: [0xEF, 0xBB, 0xBF] + Array(sample.text.utf8)) == sample.format)
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in sample.text.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try InputFormat(of: wide) == sample.format)
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(throws: ReadingError.self) { try InputFormat(of: [0x61, 0xE6]) }
    #expect((try? InputFormat(of: [0x61, 0xE6], fallbackEncoding: .windows1252)) == .table)
  }

  @Test func aStudyNeedsNoOptions() throws {
    let study = try StudySamples.tiny()
    let options = ReadingOptions(
      layout: TableLayout(columns: ["a": "b"]), participants: InputFile(bytes: []),
      codebook: Codebook())
    let reading = try StudyInput.read(StudyJSON.bytes(of: study), file: "s", options: options)
    #expect(reading.study == study)
    let sentences = ["list of column names", "table of participants", "codebook"].map {
      "The \($0) given was not needed, since the input has its own."
    }
    #expect(reading.warnings.map { $0.description } == sentences)
    let folder = try StudyTables.read(
      StudyTables.files(of: study),
      options: ReadingOptions(participants: InputFile(bytes: []), codebook: Codebook()))
    #expect(folder.study == study)
    #expect(folder.warnings.map { $0.description } == Array(sentences.dropFirst()))
  }
}
