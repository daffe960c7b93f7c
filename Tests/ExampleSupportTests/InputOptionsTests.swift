import Stafet
import Testing

@testable import ExampleSupport

/// The options by which programs are told what a file does not say, and who is who.
@Suite struct InputOptionsTests {
  private static let syntax = CommandSyntax(
    program: "p", summary: "S.", operand: "FILE", needsOperand: true, options: [],
    inputOptions: InputOptions.all)

  private func files(_ words: String...) throws -> StudyFiles {
    try InputOptions.files(from: CommandArguments(["f"] + words, syntax: Self.syntax))
  }

  @Test func factsAreTaken() throws {
    let facts = try files(
      "--title", "Tid", "--topic", "Rum", "--client", "K", "--publisher", "U", "--relay-name",
      "A b",
      "--relay-name", "x=B=c", "--opens", "2024-01-01T08:00+01:00", "--closes=x=2024-01-02T08:00Z",
      "--declared", "contributions=224", "--declared", "days=4"
    ).facts
    #expect(facts.title == "Tid" && facts.topic == "Rum")
    #expect(facts.client == "K" && facts.publisher == "U")
    #expect(
      facts.relays == [
        StudyFacts.RelayFacts(name: "A b"), StudyFacts.RelayFacts(relay: "x", name: "B=c"),
        StudyFacts.RelayFacts(opens: try Instant(iso8601: "2024-01-01T07:00Z")),
        StudyFacts.RelayFacts(relay: "x", closes: try Instant(iso8601: "2024-01-02T08:00Z")),
      ])
    #expect(facts.declared == DeclaredFacts(contributions: 224, days: 4))
    #expect(try files().facts == StudyFacts())
  }

  @Test(arguments: [
    ("--declared", "people=3"), ("--declared", "days=few"), ("--declared", "days"),
    ("--opens", "1/2 2024"), ("--mask-names", ""),
  ])
  func whatCannotBeMeantIsRefused(_ option: String, _ value: String) {
    #expect(throws: UsageError.self) {
      try value.isEmpty ? files(option) : files(option, value)
    }
  }

  @Test func peopleAreTaken() throws {
    let files = try files(
      "--keep", "Mail", "--leave-out", "A", "--leave-out", "B", "--pseudonyms", "k.csv",
      "--mask-names")
    #expect(files.people == PersonalColumns(kept: ["Mail"], leftOut: ["A", "B"]))
    #expect(files.pseudonymKey == "k.csv" && files.masksNames)
  }
}
