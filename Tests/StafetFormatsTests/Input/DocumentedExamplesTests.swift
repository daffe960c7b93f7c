import StafetAnalysis
import StafetFormats
import StafetModel
import TestSupport
import Testing

/// The examples in `Docs/Formats.md` are read as it says.
@Suite struct DocumentedExamplesTests {
  /// The text of the first fenced block that contains a piece of text.
  private func block(with piece: String) throws -> [UInt8] {
    let text = try PackageFiles.text(of: "Docs/Formats.md")
    let blocks = text.split(separator: "```", omittingEmptySubsequences: false)
    let fenced = blocks.indices.filter { $0 % 2 == 1 }.map { blocks[$0] }
    let block = try #require(fenced.first { $0.contains(piece) })
    // The first line names the language, or is empty.
    return Array(block.drop { $0 != "\n" }.dropFirst().utf8)
  }

  @Test func table() throws {
    let study = try StudyInput.read(block(with: "id;relay;")).study
    #expect(study.relays.map { $0.id } == ["top-leaders"])
    #expect(study.relays[0].groups.map { $0.name } == ["State", "Regions"])
    #expect(
      study.relays[0].contributions.map { $0.text } == [
        "What would you stop doing tomorrow?", "Meetings about meetings; and \"status\".",
      ])
    #expect(study.sortings[0].assignments == ["q-1": Sorting.Assignment(theme: "time")])
  }

  @Test func lines() throws {
    let study = try StudyInput.read(block(with: "{\"id\": \"q-1\"")).study
    #expect(study.relays[0].contributions.map { $0.marks } == [[5..<10], []])
    #expect(study.relays[0].contributions[0].attributes == ["page": "7"])
  }

  @Test func settings() throws {
    let reading = try SettingsJSON.read(block(with: "\"stafet-settings\""))
    var expected = AnalysisSettings()
    expected.wordLimit = 10
    expected.rules = .from2008()
    #expect(reading == SettingsReading(settings: expected))
  }

  @Test func document() throws {
    let reading = try StudyInput.read(block(with: "\"stafet-study\""))
    #expect(reading.warnings == [])
    #expect(reading.study.title == "Tiny")
    #expect(reading.study.relays[0].participants[0].suspended.count == 1)
  }
}
