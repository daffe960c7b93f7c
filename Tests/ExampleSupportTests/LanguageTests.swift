import Stafet
import Testing

@testable import ExampleSupport

@Suite struct LanguageTests {
  private static let syntax = CommandSyntax(
    program: "p", summary: "S.", operand: "FILE", needsOperand: true, options: [])

  @Test(arguments: [
    ([], ReportLanguage.english), (["--language", "da"], .danish), (["--language=da"], .danish),
    (["--wrong", "a", "b", "--language", "da"], .danish), (["--language", "en"], .english),
    (["--language"], .english), (["--language=fr"], .english),
    (["--", "--language", "da"], .english),
    (["a", "--language=en", "--language=da"], .danish),
  ])
  func aWrongCommandLineNamesItsLanguageToo(_ words: [String], _ expected: ReportLanguage) {
    #expect(LanguageOption.language(in: words) == expected)
  }

  @Test func everyProgramTakesTheOption() throws {
    func language(_ words: String...) throws -> ReportLanguage? {
      try CommandArguments(["f"] + words, syntax: Self.syntax).language
    }
    #expect(try language() == nil)
    #expect(try language("--language", "da") == .danish)
    #expect(try language("--language=en") == .english)
    #expect(try CommandArguments(["f"], syntax: Self.syntax).terminalLanguage == .english)
    let error = #expect(throws: UsageError.self) { try language("--language", "fr") }
    #expect(error?.description == "--language fr is not known; it may be da, en.")
    #expect(error?.sentence(in: .danish) == "--language fr kendes ikke; det kan være da, en.")
  }

  @Test func wordsAreThoseOfTheLanguage() {
    #expect(ReportLanguage.danish.say("a word", danish: "et ord") == "et ord")
    #expect(ReportLanguage.english.say("a word", danish: "et ord") == "a word")
  }

  /// The error that something throws.
  private static func failure(of work: () throws -> Void) -> any Error {
    do {
      try work()
      return UsageError("Nothing was thrown.", danish: "Nothing was thrown.")
    } catch {
      return error
    }
  }

  /// What a program may be stopped by, one of each kind.
  private static let errors: [any Error] = [
    failure { _ = try StudyJSON.read(Array("{".utf8), file: "a.json") },
    failure { _ = try Study(relays: [Relay(id: "a"), Relay(id: "a")]) },
    UsageError("Name a file.", danish: "Angiv en fil."),
    OutputError(isFull: true, code: 28), OutputError(isFull: false, code: 5),
    failure { _ = try Disk.bytes(at: "no-such-folder/no-such-file") },
    failure {
      var settings = AnalysisSettings()
      settings.sorting = "none"
      _ = try StudyAnalysis(of: try Study(relays: []), settings: settings)
    },
    failure { _ = try WordFamily("*") },
    failure {
      var history = CodebookHistory(of: try Study(relays: []))
      try history.take(CodebookStep(.rename("time", to: "Ur"), by: "c"))
    },
  ]

  @Test(arguments: errors.indices) func everyErrorHasItsSentenceInBoth(_ index: Int) {
    let english = ErrorLines.lines(about: Self.errors[index], in: .english)
    let danish = ErrorLines.lines(about: Self.errors[index], in: .danish)
    #expect(english.count == danish.count)
    #expect(!english.isEmpty)
    for (english, danish) in zip(english, danish) {
      #expect(english != danish)
      #expect(!danish.isEmpty)
    }
    #expect(english == ["\(Self.errors[index])"])
  }
}
