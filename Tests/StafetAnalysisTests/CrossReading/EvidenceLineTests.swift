import StafetAnalysis
import StafetModel
import StafetText
import Testing

@Suite struct EvidenceLineTests {
  /// The evidence of the only finding about a word.
  private func lines(
    _ first: Side, _ second: Side, families: [String] = []
  ) throws -> [EvidenceLine] {
    let reading = try #require(
      analysis(first, second) { settings in
        settings.significance = 0.999
        settings.minimumEvidence = 1
        settings.minimumOccurrences = families.isEmpty ? 3 : 100
        settings.wordFamilies = families.compactMap {
          try? WordFamily($0, origin: .beforehand(on: nil))
        }
      }.crossReading)
    try #require(reading.findings.count == 1)
    return reading.findings[0].lines
  }

  @Test func showsTheFirstPlacesOfTheRelayThatUsesTheWordMore() throws {
    let lines = try lines(
      .texts("A", "Er det alt?", "Er det nu?", "Er det så?", "Er det da?"),
      .texts(
        "B", "Er sektoren stor, og er sektoren ny?", "Nej.", "Den sektor\n er ny.", "Sektorer!"))
    #expect(lines.map(\.contribution) == ["B1", "B3"])
    #expect(lines.map(\.relay) == ["B", "B"])
    #expect(
      lines.map { "\($0.left)|\($0.hit)|\($0.right)" } == [
        "Er |sektoren| stor, og er sektoren ny?", "Den |sektor| er ny.",
      ])
    #expect(lines.allSatisfy { !$0.isCutBefore && !$0.isCutAfter })
  }

  @Test func showsTheSameWordsOnce() throws {
    let lines = try lines(
      .texts("A", "Er det alt?", "Er det nu?", "Er det så?", "Er det da?"),
      .texts("B", "Sektor!", "Sektor!", "Sektor!", "Ny sektor.", "Sektor?"))
    #expect(lines.map(\.contribution) == ["B1", "B4"])
  }

  @Test func staysWithinTheSentence() throws {
    let lines = try lines(
      .texts("A", "Er det alt?", "Er det nu?", "Er det så?", "Er det da?"),
      .texts("B", "Først det. Om sektoren? Sektor. Sektor."))
    #expect(lines.map { "\($0.left)|\($0.hit)|\($0.right)" } == ["Om |sektoren|?"])
  }

  @Test func saysWhereTheSentenceGoesOn() throws {
    func words(_ word: String, _ count: Int) -> String {
      Array(repeating: word, count: count).joined(separator: " ")
    }
    let lines = try lines(
      .texts("A", "Er det alt?", "Er det nu?", "Er det så?", "Er det da?"),
      .texts(
        "B", "\(words("og", 13)) sektor \(words("og", 12))",
        "\(words("at", 12)) sektor \(words("at", 13))", "sektor"))
    #expect(lines.map(\.isCutBefore) == [true, false])
    #expect(lines.map(\.isCutAfter) == [false, true])
    #expect(lines.map { $0.left.split(separator: " ").count } == [12, 12])
    #expect(lines.map { $0.right.split(separator: " ").count } == [12, 12])
  }

  @Test func showsTheWordsOfAFamilyAsTheyAreWritten() throws {
    let lines = try lines(
      .texts("A", "Vi ORGANISERER os.", "En organisation?", "Organisationer."),
      .texts("B", "Er det alt?"), families: ["organis*"])
    #expect(lines.map(\.hit) == ["ORGANISERER", "organisation"])
  }
}
