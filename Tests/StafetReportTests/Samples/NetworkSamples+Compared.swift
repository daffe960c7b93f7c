import StafetAnalysis
import StafetModel
import StafetReport

extension NetworkSamples {
  /// Two relays beside each other: the sample, and the same with a small group and without its last questions.
  static func compared(recordsTimes: Bool = true) throws -> Study {
    let one = try study()
    let other = try study(
      id: "s", name: "Skoler", smallGroup: true, recordsTimes: recordsTimes)
    let relay = other.relays[0]
    let kept = relay.contributions.prefix(20)
    let contributions = kept.map { contribution in
      Contribution(
        id: renamed(contribution.id), kind: contribution.kind, author: contribution.author,
        recipient: contribution.recipient, replyTo: contribution.replyTo.map { renamed($0) },
        follows: contribution.follows.map { renamed($0) }, at: contribution.at,
        text: contribution.text)
    }
    var assignments = one.sortings[0].assignments
    for (id, assignment) in other.sortings[0].assignments
    where kept.contains(where: { $0.id == id }) {
      assignments[renamed(id)] = assignment
    }
    return try Study(
      title: one.title, topic: one.topic, language: one.language,
      relays: one.relays + [
        Relay(
          id: relay.id, name: relay.name, opens: relay.opens, closes: relay.closes,
          groups: relay.groups, participants: relay.participants, contributions: contributions)
      ], codebook: one.codebook,
      sortings: [Sorting(id: "s", coder: "c", kind: .byHand, assignments: assignments)])
  }

  private static func renamed(_ id: Contribution.ID) -> Contribution.ID {
    Contribution.ID("s-" + id.text)
  }

  /// A report on a study in which words were expected.
  static func report(
    _ study: Study, expecting words: [String], _ options: ReportOptions
  ) throws -> Report {
    var settings = AnalysisSettings()
    settings.expectedWords = words
    return Report(on: try StudyAnalysis(of: study, settings: settings), options: options)
  }
}
