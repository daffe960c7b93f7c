import StafetModel
import Testing

@testable import StafetReport

/// What the report says of cakes and slices with few questions.
@Suite struct SmallNumberTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let counts: [Int]
    let danish, english: String
    var testDescription: String { "\(counts)" }
  }

  static let samples = [
    Sample(
      counts: [1], danish: "Kagen bygger kun på ét spørgsmål. Læs andelen som et antal.",
      english: "The chart rests on only one question. Read the share as a count."),
    // 1 of 12 is 8.3 %.
    Sample(
      counts: [8, 4],
      danish:
        "Kagen bygger kun på 12 spørgsmål. Læs andelene som antal: Hvert spørgsmål udgør 8 %.",
      english:
        "The chart rests on only 12 questions. Read the shares as counts: each question makes up 8%."
    ),
    Sample(
      counts: [16, 4], danish: "»Tema 2« har færre end 5 spørgsmål. Læs andelen som et antal.",
      english: "“Tema 2” has fewer than 5 questions. Read its share as a count."),
    Sample(
      counts: [16, 4, 1],
      danish: "»Tema 2« og »Tema 3« har hver færre end 5 spørgsmål. Læs deres andele som antal.",
      english:
        "“Tema 2” and “Tema 3” have fewer than 5 questions each. Read their shares as counts."),
    Sample(
      counts: [16, 4, 4, 4, 4, 4],
      danish: "5 af 6 temaer har hver færre end 5 spørgsmål. Læs deres andele som antal.",
      english: "5 of 6 themes have fewer than 5 questions each. Read their shares as counts."),
    Sample(
      counts: [4, 4, 4, 4, 4],
      danish: "Alle 5 temaer har hver færre end 5 spørgsmål. Læs deres andele som antal.",
      english: "All 5 themes have fewer than 5 questions each. Read their shares as counts."),
  ]

  @Test(arguments: samples) func smallNumbersAreSaid(_ sample: Sample) throws {
    let study = try CertaintySamples.study(CertaintySamples.placements(sample.counts))
    #expect(try CertaintySamples.texts(study, .danish, cautions: true) == [sample.danish])
    #expect(try CertaintySamples.texts(study, .english, cautions: true) == [sample.english])
  }

  @Test func statementsAreCalledSo() throws {
    let study = try CertaintySamples.study(
      CertaintySamples.placements([16, 4]), kind: .interviews)
    #expect(
      try CertaintySamples.texts(study, .danish, cautions: true)
        == ["»Tema 2« har færre end 5 udsagn. Læs andelen som et antal."])
  }

  @Test func nothingIsSaidOfWhatIsNotSmall() throws {
    let study = try CertaintySamples.study(CertaintySamples.placements([15, 5]))
    #expect(try CertaintySamples.texts(study, .danish, cautions: true).isEmpty)
  }
}
