import StafetAnalysis
import StafetModel
import Testing

/// How the audit of the rules comes into an analysis.
@Suite struct RelayAuditTests {
  private func study() throws -> Study {
    try Study(
      topic: "Hvem leder?",
      relays: [
        Relay(
          id: "a", participants: ["p", "o"].map { Participant(id: $0) },
          contributions: [
            Contribution(id: "q", kind: .question, author: "p", recipient: "p", text: "?")
          ]),
        Relay(id: "b", kind: .workshop),
        Relay(id: "c"),
      ])
  }

  @Test func everyRelayAndNothingElseIsAudited() throws {
    let study = try study()
    let analysis = try StudyAnalysis(of: study)
    #expect(analysis.settings.rules == .digital)
    #expect(analysis.relays.map { $0.audit?.relay } == ["a", nil, "c"])
    for (relay, analysed) in zip(study.relays, analysis.relays) {
      #expect(analysed.audit == RelayAudit(of: relay, topic: "Hvem leder?"))
    }
    #expect(analysis.relays[0].audit?.violations.map { $0.reason } == [.asksHimself])
    #expect(
      analysis.relays[0].audit?.warnings.map { $0.reason } == [
        .tooFewParticipants(2, limit: 10), .noGroups, .topicIsQuestion("Hvem leder?"),
      ])
  }

  @Test func theSettingsChooseTheRules() throws {
    var settings = AnalysisSettings()
    settings.rules = RelayRules(participants: 1...5, idealParticipants: 5)
    let analysis = try StudyAnalysis(of: try study(), settings: settings)
    #expect(analysis.relays[0].audit?.rules == settings.rules)
    #expect(
      analysis.relays[0].audit?.warnings.map { $0.reason } == [
        .noGroups, .topicIsQuestion("Hvem leder?"),
      ])
  }
}
