import Stafet
import TestSupport
import Testing

/// The audit in `analysis.json`.
@Suite struct AuditJSONTests {
  private func instant(_ seconds: Int64) -> Instant { Instant(secondsSince1970: seconds) }

  /// The lines from the key of the audit to that of the warnings.
  private func audit(of study: Study, rules: RelayRules = .digital) throws -> [String] {
    var settings = AnalysisSettings()
    settings.rules = rules
    let bytes = AnalysisJSON.bytes(
      of: try StudyAnalysis(of: study, settings: settings))
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { String($0) }
    guard let start = lines.firstIndex(of: "  \"audit\": {") else { return [] }
    return lines[start...].prefix { !$0.hasPrefix("  \"warnings\"") }.map { line in
      String(line.drop { $0 == " " })
    }
  }

  @Test func everyKeyIsInItsPlace() throws {
    let relay = Relay(
      id: "r", opens: instant(0), closes: instant(2 * 86_400), groups: [ParticipantGroup(id: "g")],
      participants: ["a", "b", "c"].map { Participant(id: $0, group: "g") },
      contributions: [
        .question("q1", by: "a", to: "b", at: 1),
        Contribution(
          id: "a1", kind: .answer, author: "b", replyTo: "q1", at: instant(100_000), text: "!"),
        .question("q2", by: "b", to: "a", follows: "a1", at: 100_001),
      ])
    let found = try audit(
      of: try Study(topic: "Tid?", relays: [relay, Relay(id: "i", kind: .interviews)]),
      rules: .from2008(facilitator: "c"))
    let expected = """
      "audit": {
      "rules": {"form": "2008", "starters": 7, "starters_from_different_groups": true, \
      "answer_seconds": 86400, "pair_limit": 10, "passed_on": true, "facilitator": "c", \
      "participants": [10, 500], "ideal_participants": 150, "days": [3, 5], "groups": [2, 10], \
      "group_size": 3, "fair_seconds": 86400},
      "relays": [
      {
      "relay": "r",
      "clean": false,
      "verdicts": [
      {"rule": "R1", "verdict": "kept"},
      {"rule": "R2", "verdict": "kept"},
      {"rule": "R3", "verdict": "broken", "count": 1},
      {"rule": "R4", "verdict": "kept"},
      {"rule": "R5", "verdict": "kept"},
      {"rule": "R6", "verdict": "broken", "count": 1},
      {"rule": "R7", "verdict": "not_audited"},
      {"rule": "R8", "verdict": "broken", "count": 2},
      {"rule": "R9", "verdict": "broken", "count": 2},
      {"rule": "R10", "verdict": "broken", "count": 1},
      {"rule": "R11", "verdict": "not_audited"}
      ],
      "violations": [
      {"rule": "R3", "kind": "goes_back", "contributions": ["q2", "q1"], \
      "participants": ["b", "a"], "sentence": "The question “q2” goes back to “a”, whose question \
      “q1” was just answered."},
      {"rule": "R6", "kind": "answered_too_late", "limit": 86400, "contributions": ["a1", "q1"], \
      "participants": ["b"], "sentence": "The answer “a1” came more than 24\u{A0}hours after its \
      question."}
      ],
      "warnings": [
      {"rule": "R8", "kind": "too_few_participants", "count": 2, "limit": 10, \
      "contributions": [], "participants": [], "sentence": "The roster has 2\u{A0}participants; it \
      should be at least 10."},
      {"rule": "R8", "kind": "too_few_days", "count": 2, "limit": 3, "contributions": [], \
      "participants": [], "sentence": "The relay lasted 2\u{A0}days; it should be at least 3."},
      {"rule": "R9", "kind": "too_few_groups", "count": 1, "limit": 2, "contributions": [], \
      "participants": [], "sentence": "The participants are in 1\u{A0}group; it should be at least 2."},
      {"rule": "R9", "kind": "small_group", "count": 2, "limit": 3, "group": "g", \
      "contributions": [], "participants": [], "sentence": "The group “g” has 2\u{A0}participants; \
      it should be at least 3."},
      {"rule": "R10", "kind": "topic_is_question", "contributions": [], "participants": [], \
      "sentence": "The topic “Tid?” is phrased as a question."}
      ],
      "gaps": [],
      "links": "recorded",
      "chains": {
      "count": 1,
      "inferred_links": 0,
      "longest": 1,
      "ends": {"answered": 0, "unanswered": 0, "stranded": 0, "cut_by_closing": 1},
      "rows": [
      {"start": "q1", "last": "q2", "questions": 2, "pairs": 1, "inferred_links": 0, \
      "branched": false, "end": "cut_by_closing"}
      ]
      }
      }
      ]
      },
      """
    #expect(found == expected.split(separator: "\n").map { String($0) })
  }

  @Test func whatIsMissingIsTold() throws {
    let relay = Relay(
      id: "r", contributions: [Contribution(id: "q1", kind: .question, text: "?")])
    let found = try audit(of: try Study(relays: [relay]))
    #expect(found.contains("\"links\": \"unknown\","))
    #expect(found.contains("\"chains\": null"))
    #expect(
      found.contains("{\"rule\": \"R1\", \"verdict\": \"not_checkable\", \"extent\": \"wholly\"},"))
    #expect(
      found.contains(
        "{\"rule\": \"R1\", \"missing\": \"author\", \"contributions\": [\"q1\"],"
          + " \"sentence\": \"It is not recorded who wrote 1\u{A0}contribution.\"},"))
    #expect(
      found.contains(
        "{\"rule\": \"R10\", \"missing\": \"topic\", \"contributions\": [],"
          + " \"sentence\": \"The topic is not recorded.\"}"))
  }

  @Test func isAbsentWhereNoMaterialIsARelay() throws {
    #expect(try audit(of: try Study(relays: [Relay(id: "i", kind: .document)])).isEmpty)
  }
}
