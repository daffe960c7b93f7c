import StafetFormats
import StafetModel
import StafetReport
import StafetSources
import StafetSyntax
import Testing

/// Facts in running text: which numbers are read, and which are not.
@Suite struct DeclaredFactTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    let days: Int?
    var testDescription: String { text }
  }

  private func days(_ text: String, language: String) throws -> Int? {
    let layout = PublishedReportLayout(
      language: language, relays: [.init("Ledere")], themes: ["tid"],
      facts: [.init("i {n} dage", states: .days, of: [.study])])
    return try SmallReport.read(text + "\n\n# Ledere tid\n\na\n\nb", layout).study.declared.days
  }

  @Test(arguments: [
    Sample(text: "De skrev i fire dage.", days: 4),
    Sample(text: "I 4 dage, skrev de", days: 4),
    Sample(text: "(i **fire** dage)", days: 4),
    Sample(text: "*i fire\ndage* fra", days: 4),
    Sample(text: "i én dage", days: 1),
    Sample(text: "i TOLV dage", days: 12),
    Sample(text: "i 1.234 dage", days: 1234),
    Sample(text: "i 12.345.678 dage", days: 12_345_678),
    Sample(text: "i 0 dage", days: 0),
    Sample(text: "i tretten dage", days: nil),
    Sample(text: "i 1.23 dage", days: nil),
    Sample(text: "i 1,5 dage", days: nil),
    Sample(text: "i 1,234 dage", days: nil),
    Sample(text: "i 1234.567 dage", days: nil),
    Sample(text: "i 2-3 dage", days: nil),
    Sample(text: "i -3 dage", days: nil),
    Sample(text: "i . dage", days: nil),
    Sample(text: "i 99999999999999999999 dage", days: nil),
    Sample(text: "i fire. Dage gik", days: nil),
    Sample(text: "i fire dagene", days: nil),
    Sample(text: "# 2 Vi skrev i fire dage", days: nil),
    Sample(text: "i fire", days: nil),
    Sample(text: "i four dage", days: nil),
  ])
  func readsDanishNumbers(_ sample: Sample) throws {
    #expect(try days(sample.text, language: "da") == sample.days)
  }

  @Test(arguments: [
    Sample(text: "i four dage", days: 4),
    Sample(text: "i Twelve dage", days: 12),
    Sample(text: "i 1,234 dage", days: 1234),
    Sample(text: "i fire dage", days: nil),
    Sample(text: "i 1.234 dage", days: nil),
  ])
  func readsEnglishNumbers(_ sample: Sample) throws {
    #expect(try days(sample.text, language: "en-GB") == sample.days)
  }

  /// One to twelve as a Danish dictionary lists them.
  @Test func readsAllDanishNumberWords() throws {
    let words = [
      "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv",
    ]
    for (index, word) in words.enumerated() {
      #expect(try days("i \(word) dage", language: "da") == index + 1)
    }
  }

  @Test func aFactTiedToAChapterIsFoundOnlyThere() throws {
    let text = """
      Questions were sorted into nine themes.

      # 2 About the managers

      ## Method

      Sorted into two themes.

      ## Managers time

      Is it over 50 days?

      12 managers wrote this.

      # Background

      Sorted into eight themes.
      """
    let study = try SmallReport.read(text, SmallReport.full).study
    #expect(study.relay("managers")?.declared == DeclaredFacts(themes: 2))
    #expect(study.relay("teachers")?.declared == DeclaredFacts())
    #expect(study.declared == DeclaredFacts())
  }

  @Test func aFactMayBeStatedTwiceAlike() throws {
    let text = "12 managers\n\n*twelve managers*\n\n# Managers time\n\na\n\nb"
    let report = try SmallReport.read(text, SmallReport.full)
    #expect(report.study.relay("managers")?.declared.participants == 12)
    #expect(report.unplaced.isEmpty)
  }

  @Test func contradictoryFactsAreRefused() {
    let text =
      "12 managers over 3 days\n\n# Managers time\n\na\n\nb\n\n# End\n\n13 managers over 4 days"
    let error = #expect(throws: ReadingError.self) {
      try SmallReport.read(text, SmallReport.full)
    }
    #expect(
      error?.problems.map { $0.description } == [
        "report.txt:11:1: The number of participants of “Managers” is 13 here, but 12 on line 1.",
        "report.txt:11:1: The number of days is 4 here, but 3 on line 1.",
        "report.txt:11:1: The number of days of “Managers” is 4 here, but 3 on line 1.",
      ])
  }
}
