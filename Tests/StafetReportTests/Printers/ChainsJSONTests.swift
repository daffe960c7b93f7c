import StafetAnalysis
import StafetModel
import StafetReport
import TestSupport
import Testing

/// The timeline, the chains and the indicators in `analysis.json`.
@Suite struct ChainsJSONTests {
  private static let hour: Int64 = 3_600

  /// The document of a study, without draws, which take time and change nothing here.
  private func document(
    of study: Study, change: (inout AnalysisSettings) -> Void = { _ in }
  ) throws -> String {
    var settings = AnalysisSettings()
    settings.redraws = 0
    change(&settings)
    let analysis = try StudyAnalysis(of: study, settings: settings)
    return String(decoding: AnalysisJSON.bytes(of: analysis), as: UTF8.self)
  }

  /// The lines of a document without their indentation, from a key of a relay to what follows the relays.
  private func lines(_ document: String, from key: String = "timeline") throws -> [String] {
    let lines = document.split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("      \"\(key)\": {") })
    return lines[start...].prefix { !$0.hasPrefix("  \"") }.map { line in
      String(line.drop { $0 == " " })
    }
  }

  /// The relay that the article on chains works out: a to e in one group, f to j in another.
  private static let relay: Relay = {
    Relay(
      id: "r", closes: Instant(secondsSince1970: 72 * hour),
      groups: [ParticipantGroup(id: "g", name: "G"), ParticipantGroup(id: "h", name: "H")],
      participants: ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"].enumerated().map {
        Participant(
          id: Participant.ID("person-" + $0.element), group: $0.offset < 5 ? "g" : "h",
          suspended: $0.element == "j"
            ? [Period(from: Instant(secondsSince1970: 30 * hour), to: nil)] : [])
      },
      contributions: [
        .question("q1", by: "person-a", to: "person-b", at: 1 * hour),
        .answer("a1", to: "q1", by: "person-b", at: 2 * hour),
        .question("q2", by: "person-b", to: "person-f", follows: "a1", at: 4 * hour),
        .question("q4", by: "person-c", to: "person-f", at: 5 * hour),
        .answer("a4", to: "q4", by: "person-f", at: 5 * hour + 1800),
        .question("q5", by: "person-f", to: "person-g", follows: "a4", at: 6 * hour),
        .answer("a2", to: "q2", by: "person-f", at: 10 * hour),
        .question("q3", by: "person-f", to: "person-a", follows: "a2", at: 11 * hour),
        .question("q7", by: "person-e", to: "person-j", at: 20 * hour),
        .answer("a5", to: "q5", by: "person-g", at: 30 * hour),
        .question("q6", by: "person-d", to: "person-b", at: 60 * hour),
      ])
  }()

  @Test func figuresOfTheDrawnRelayAreInTheirPlaces() throws {
    let found = try lines(document(of: Study(relays: [Self.relay])))
    func has(_ line: String) { #expect(found.contains(line), "\(line)") }
    has("\"ends\": {\"answered\": 1, \"unanswered\": 1, \"stranded\": 1, \"cut_by_closing\": 1},")
    has(
      "\"rows\": [{\"pairs\": 0, \"chains\": 2}, {\"pairs\": 2, \"chains\": 2}]")
    has("\"total\": 7,")
    has("\"timed\": 4,")
    has("\"cut_at_horizon\": 2,")
    has("\"cut_by_suspension\": 1,")
    has("\"horizon\": \"closing\",")
    has("\"median\": 86400,")
    #expect(
      found.contains {
        $0.hasPrefix("{\"seconds\": 1800, \"waiting\": 7, \"answered\": 1, \"share\": 0.1428")
      })
    #expect(found.contains { $0.hasPrefix("\"people\": {\"count\": 2, \"total\": 5, ") })
    has("\"questions\": [\"q4\", \"q6\"],")
    has("{\"question\": \"q3\", \"earlier\": \"q1\", \"steps\": 2, \"chain\": \"q1\"}")
    #expect(found.contains { $0.hasPrefix("\"questions\": {\"count\": 4, \"total\": 7, ") })
    has("\"direction\": null,")
    has("\"absences\": {\"direction\": \"no_external_groups\"},")
    has(
      "{\"start\": \"q1\", \"last\": \"q3\", \"questions\": 3, \"pairs\": 2, \"inferred_links\": 0, "
        + "\"branched\": false, \"end\": \"unanswered\", \"duration\": 36000, \"reached\": 2, "
        + "\"reachable\": 3, \"groups\": 2, \"stations\": [{\"group\": \"g\", \"absence\": null}, "
        + "{\"group\": \"g\", \"absence\": null}, {\"group\": \"h\", \"absence\": null}, "
        + "{\"group\": \"g\", \"absence\": null}]},")
    // From the hour of the first question to that of closing.
    has("\"slot_seconds\": 3600,")
    has("\"closes\": \"1970-01-04T00:00:00Z\",")
    #expect(found.count { $0.hasPrefix("{\"start\": \"1970-") } == 72)
    has("{\"start\": \"1970-01-01T05:00:00Z\", \"questions\": 1, \"answers\": 1, \"waiting\": 1},")
  }

  @Test func whatIsNotKnownIsNullWithItsReason() throws {
    let relay = Relay(
      id: "r", contributions: [Contribution(id: "q1", kind: .question, text: "?")])
    let text = try document(of: Study(relays: [relay]))
    #expect(!text.contains("\"timeline\""))
    let found = try lines(text, from: "chains")
    for key in ["inferred_links", "linked_questions", "count", "branched", "ends", "lengths"] {
      #expect(found.contains("\"\(key)\": null,"), "\(key)")
    }
    #expect(
      found.contains(
        "\"absences\": {\"lengths\": \"unknown_chains\", \"durations\": \"unknown_chains\", "
          + "\"pauses\": \"unknown_chains\", \"meetings\": \"unknown_chains\", "
          + "\"rings\": \"unknown_chains\", \"crossings\": \"no_groups\", "
          + "\"direction\": \"no_groups\", \"shifts\": \"no_times\", "
          + "\"reach\": \"unknown_chains\"},"))
    #expect(
      found.contains(
        "{\"missing\": \"author\", \"lacking\": 1, \"total\": 1, "
          + "\"sentence\": \"It is not recorded who asked 1 of 1 question.\"},"))
    #expect(
      found.contains { $0.hasPrefix("\"absence\": {\"kind\": \"no_addressees\", \"sentence\": ") })
    #expect(found.contains("\"matrix\": null,"))

    let empty = try lines(document(of: Study(relays: [Relay(id: "r")])), from: "chains")
    #expect(empty.contains("\"count\": null,"))
    #expect(empty.contains { $0.hasPrefix("\"absences\": {\"lengths\": \"no_questions\", ") })

    let interviews = try document(of: Study(relays: [Relay(id: "i", kind: .interviews)]))
    #expect(!interviews.contains("\"indicators\"") && !interviews.contains("\"answer_times\""))
  }

  @Test func twoRelaysAreCompared() throws {
    let other = Relay(
      id: "s", participants: [Participant(id: "x"), Participant(id: "y")],
      contributions: [
        .question("u1", by: "x", to: "y", at: 0),
        .answer("v1", to: "u1", by: "y", at: Self.hour),
      ])
    let text = try document(of: Study(relays: [Self.relay, other]))
    let found = text.split(separator: "\n").map { line in String(line.drop { $0 == " " }) }
    // 4 of 7 questions are answered and 1 of 1; four chains of 2, 2, 0 and 0 pairs, and one of 1.
    #expect(found.contains { $0.hasPrefix("\"first\": {\"count\": 4, \"total\": 7, ") })
    #expect(found.contains("\"first_mean\": 1,"))
    #expect(found.contains("\"second_mean\": 1,"))
    #expect(found.contains("\"superiority\": 0.5,"))
    #expect(found.contains("\"first_median\": 86400,"))
    #expect(found.contains("\"second_median\": 3600,"))
    #expect(found.contains("\"median_difference\": 82800,"))
    #expect(found.contains("\"crossing_questions\": null,"))
  }

  /// A sample in which everything occurs, as it is written.
  @Test func networkIsAsExpected() throws {
    let text = try document(of: NetworkSamples.study()) { $0.expectedWords = ["tid", "penge"] }
    let found = try lines(text).joined(separator: "\n") + "\n"
    #expect(try GoldenFile("chains.analysis.txt").difference(from: found) == nil)
  }

  /// Every key and every code is told of in `Docs/Formats.md`.
  @Test func everyKeyIsDocumented() throws {
    let page = try PackageFiles.text(of: "Docs/Formats.md")
    let from = try #require(page.firstRange(of: "## 5. analysis.json"))
    let to = try #require(page.firstRange(of: "## 6. The report's files"))
    let section = page[from.upperBound..<to.lowerBound]
    // Words between back quotes stand at every other place.
    var told: Set<Substring> = []
    for line in section.split(separator: "\n\n") {
      let parts = line.split(separator: "`", omittingEmptySubsequences: false)
      for place in parts.indices where place % 2 == 1 { told.insert(parts[place]) }
    }
    var words: Set<Substring> = []
    let text = try document(of: Study(relays: [Self.relay])) { $0.expectedWords = ["tid"] }
    for line in try lines(text) {
      let parts = Substring(line).split(separator: "\"", omittingEmptySubsequences: false)
      for place in parts.indices.dropLast() where parts[place + 1].hasPrefix(": ") {
        if place % 2 == 1 { words.insert(parts[place]) }
      }
    }
    #expect(words.count > 80)
    let codes: [[String]] = [
      Indicator.allCases.map { $0.rawValue }, IndicatorFormula.allCases.map { $0.rawValue },
      IndicatorQuantity.allCases.map { $0.rawValue }, FocusLevel.allCases.map { $0.rawValue },
      Mindset.allCases.map { $0.rawValue }, IndicatorScore.Answer.allCases.map { $0.rawValue },
      ParticipationShifts.Shift.allCases.map { $0.rawValue },
      AnswerTimes.Horizon.allCases.map { $0.rawValue },
      AuditGap.Missing.allCases.map { $0.rawValue }, ChainLinks.allCases.map { $0.rawValue },
    ]
    for code in codes.joined() { words.insert(Substring(code)) }
    for word in words.sorted() { #expect(told.contains(word), "\(word)") }
  }

  /// Nobody is named, and of a group that is withheld nothing is told but that it is.
  @Test(arguments: UInt64(1)...12) func nobodyIsNamed(seed: UInt64) throws {
    var simulation = RelaySimulation()
    simulation.groupSizes = [2, 3, 5, 6]
    simulation.hours = seed % 2 == 0 ? 24 : 96
    let relay = simulation.relay(seed: seed)
    let text = try document(of: Study(relays: [relay]))
    let found = try lines(text).joined(separator: "\n")
    for person in relay.participants { #expect(!found.contains("\"\(person.id.text)\"")) }

    for part in found.split(separator: "\"group\": \"g0\"").dropFirst() {
      let rows = part.split(separator: "\n")
      #expect(rows[0] == "," && rows[1].hasPrefix("\"name\": "))
      for row in rows[3...].prefix(while: { !$0.hasPrefix("]") }) {
        #expect(row.contains("\"value\": null, \"absence\": {\"kind\": \"withheld\""))
      }
    }
    #expect(found.contains("\"withheld_groups\": [\"g0\", "))
  }

  /// Stations would tell that a cell of the matrix is nought which is withheld.
  @Test func stationsTellNothingThatTheMatrixWithholds() throws {
    var seen: Set<Bool> = []
    for seed in UInt64(1)...12 {
      var simulation = RelaySimulation()
      simulation.groupSizes = [2, 2, 5, 6]
      simulation.hours = seed % 2 == 0 ? 24 : 96
      let relay = simulation.relay(seed: seed)
      let study = try Study(relays: [relay])
      var settings = AnalysisSettings()
      settings.redraws = 0
      let analysis = try StudyAnalysis(of: study, settings: settings)
      guard let matrix = analysis.relays[0].indicators?.matrix else { continue }
      let isWhole = !matrix.counts.contains { $0 == nil }
      let text = try document(of: study)
      #expect(text.contains("\"stations\": [") == isWhole)
      #expect(text.contains("\"stations\": null") != isWhole)
      seen.insert(isWhole)
    }
    #expect(seen.count == 2)
  }
}
