import StafetAnalysis
import StafetModel

extension ReportBuilder {
  /// What can be looked for among questions and answers, or `nil` where there are none.
  func finder() -> ReportFinder? {
    guard showsContributions,
      analysis.relays.contains(where: { relay in relay.sections.contains { !$0.entries.isEmpty } })
    else { return nil }
    var themes: [ReportFinder.Choice] = []
    var groups: [ReportFinder.Choice] = []
    for relay in analysis.relays {
      for section in relay.sections {
        guard let theme = section.theme else { continue }
        add(ReportFinder.Choice(key: theme.text, name: section.name), to: &themes)
      }
      for group in relay.groups where group.contributors != nil {
        add(ReportFinder.Choice(key: group.group.text, name: group.name), to: &groups)
      }
    }
    return ReportFinder(
      relays: analysis.relays.map {
        ReportFinder.Choice(key: $0.relay.id.text, name: $0.relay.name)
      },
      themes: themes, groups: groups)
  }

  private func add(_ choice: ReportFinder.Choice, to choices: inout [ReportFinder.Choice]) {
    if !choices.contains(where: { $0.key == choice.key }) { choices.append(choice) }
  }

  /// What a question with its answers is found by.
  func keys(
    of contributions: [Contribution],
    in relay: Relay.ID,
    theme: Theme.ID?
  ) -> ReportExchange.Keys {
    var found: [String] = []
    for contribution in contributions {
      guard let author = contribution.author, let group = group(of: author, in: relay) else {
        continue
      }
      if !found.contains(group.text) { found.append(group.text) }
    }
    return ReportExchange.Keys(relay: relay.text, theme: theme?.text, groups: found)
  }

  /// The group of a participant, if it is large enough to be named with what its people wrote.
  private func group(of author: Participant.ID, in relay: Relay.ID) -> ParticipantGroup.ID? {
    guard let index = study.relays.firstIndex(where: { $0.id == relay }) else { return nil }
    let people = study.courses[index].people
    guard let group = people.number(of: author).flatMap({ people.participant($0) })?.group,
      analysis.relays[index].groups.contains(where: {
        $0.group == group && $0.contributors != nil
      })
    else { return nil }
    return group
  }
}
