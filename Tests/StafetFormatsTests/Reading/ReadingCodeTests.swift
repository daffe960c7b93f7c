import StafetFormats
import StafetModel
import StafetSyntax
import TestSupport
import Testing

/// Every problem and warning has a code of its own, and the documentation lists it.
@Suite struct ReadingCodeTests {
  /// The names of the cases that a file declares at a depth of spaces.
  private static func cases(in file: String, depth: Int = 2) throws -> Set<String> {
    let start = String(repeating: " ", count: depth) + "case "
    return Set(
      try PackageFiles.text(of: file).split(separator: "\n").filter { $0.hasPrefix(start) }.map {
        line in
        String(line.dropFirst(start.count).prefix { $0.isLetter || $0.isNumber })
      }.filter { !$0.isEmpty })
  }

  /// The name of the case that a value is.
  private static func name<Value>(of value: Value) -> String {
    String("\(value)".prefix { $0.isLetter || $0.isNumber })
  }

  struct Facts: Sendable, CustomTestStringConvertible {
    let file: String
    var depth = 2
    let names: Set<String>
    var testDescription: String { file }
  }

  @Test(arguments: [
    Facts(
      file: "StafetSyntax/Notes/EncodingProblem", names: Set(ReadingSamples.encoding.map(name))),
    Facts(file: "StafetSyntax/Notes/ZIPProblem", names: Set(ReadingSamples.zip.map(name))),
    Facts(file: "StafetSyntax/Notes/XMLProblem", names: Set(ReadingSamples.xml.map(name))),
    Facts(
      file: "StafetSyntax/Notes/WorkbookProblem", names: Set(ReadingSamples.workbook.map(name))),
    Facts(
      file: "StafetSyntax/Notes/WorkbookWarning",
      names: Set(ReadingSamples.workbookWarnings.map(name))),
    Facts(file: "StafetSyntax/Notes/JSONProblem", names: Set(ReadingSamples.json.map(name))),
    Facts(file: "StafetSyntax/Notes/TableProblem", names: Set(ReadingSamples.table.map(name))),
    Facts(file: "StafetSyntax/Notes/TimeProblem", names: Set(ReadingSamples.time.map(name))),
    Facts(file: "StafetSyntax/Notes/ValueProblem", names: Set(ReadingSamples.value.map(name))),
    Facts(file: "StafetFormats/Reading/RecordProblem", names: Set(ReadingSamples.record.map(name))),
    Facts(file: "StafetFormats/Layout/LayoutProblem", names: Set(ReadingSamples.layout.map(name))),
    Facts(
      file: "StafetFormats/Layout/LayoutWarning",
      names: Set(ReadingSamples.layoutWarnings.map(name))),
    Facts(file: "StafetModel/Notes/SourceProblem", names: Set(ReadingSamples.source.map(name))),
    Facts(
      file: "StafetFormats/Facts/FactsWarning", names: Set(ReadingSamples.factsWarnings.map(name))),
    Facts(
      file: "StafetFormats/People/PrivacyWarning",
      names: Set(ReadingSamples.privacyWarnings.map(name))),
    Facts(
      file: "StafetModel/Notes/SourceWarning", names: Set(ReadingSamples.sourceWarnings.map(name))),
    Facts(
      file: "StafetFormats/Content/ContentWarning",
      names: Set(ReadingSamples.content.map(name))),
    Facts(
      file: "StafetFormats/Reading/SpreadsheetWarning",
      names: Set(ReadingSamples.spreadsheetWarnings.map(name))),
    Facts(
      file: "StafetModel/Coding/CodebookStepError", depth: 4,
      names: Set(ReadingSamples.step.map(name))),
    Facts(
      file: "StafetModel/Study/StudyProblem", depth: 4, names: Set(ReadingSamples.study.map(name))),
    Facts(
      file: "StafetFormats/Reading/ReadingWarning", depth: 4,
      names: Set(ReadingSamples.warnings.map(name))),
  ])
  func thereIsASampleOfEveryCase(_ facts: Facts) throws {
    #expect(try Self.cases(in: "Sources/\(facts.file).swift", depth: facts.depth) == facts.names)
  }

  @Test func codesAreWellFormedAndDifferent() {
    let codes = ReadingSamples.codes
    #expect(Set(codes).count == codes.count)
    for code in codes {
      let parts = code.split(separator: ".", omittingEmptySubsequences: false)
      #expect(parts.count == 2 && ReadingKind(rawValue: String(parts[0])) != nil)
      #expect(
        parts[1].first?.isLetter == true && parts[1].last?.isLetter == true
          || parts[1].last?.isNumber == true)
      #expect(parts[1].allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".contains($0) })
      #expect(!parts[1].contains("--"))
    }
  }

  @Test func codesAreDocumented() throws {
    let page = try PackageFiles.text(
      of: "Sources/StafetFormats/StafetFormats.docc/CodesOfReaders.md")
    let listed = page.split(separator: "\n").filter { $0.hasPrefix("`") && $0.contains(" | ") }
      .compactMap {
        $0.split(separator: "`").first.map(String.init)
      }
    #expect(listed.sorted() == ReadingSamples.codes.sorted())
  }

  // Codes that programs may rely on, written down by hand.
  @Test func codesStay() {
    func code(_ reason: ReadingProblem.Reason) -> String { ReadingProblem(reason, at: .file).code }
    #expect(code(.encoding(.invalidUTF8(byte: 0xE6))) == "encoding.invalid-utf-8")
    #expect(code(.json(.trailingComma)) == "json.trailing-comma")
    #expect(code(.table(.missingColumn("id", found: []))) == "table.missing-column")
    #expect(code(.value(.time(.dateOnly("2017-09-18")))) == "value.time-date-only")
    #expect(code(.record(.missingTable("contributions.csv", found: []))) == "record.missing-table")
    #expect(ReadingWarning(.unknownKey("x"), at: .file).code == "json.unknown-key")
    #expect(ReadingWarning(.notNeeded(.codebook), at: .file).code == "input.codebook-not-needed")
    #expect(ReadingWarning(.notNeeded(.codebook), at: .file).kind == .input)
  }
}
