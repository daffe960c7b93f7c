import StafetModel

extension StudyDraft {
  /// Takes over what was stated, and tells where that differs from what was read.
  ///
  /// - Parameter facts: What was stated.
  /// - Returns: Warnings, and problems where a relay cannot be found.
  mutating func apply(
    _ facts: StudyFacts
  ) -> (warnings: [FactsWarning], problems: [RecordProblem]) {
    var changes = StatedChanges()
    changes.change(&title, to: facts.title, .title)
    changes.change(&topic, to: facts.topic, .topic)
    var tag = language ?? ""
    changes.change(&tag, to: facts.language, .language)
    language = tag.isEmpty ? nil : tag
    for (name, value) in facts.attributes.sortedByName {
      changes.change(&attributes[name, default: ""], to: value, .attribute(name))
    }
    declared = DeclaredFacts(
      participants: changes.changed(
        declared.participants, to: facts.declared.participants, .participants),
      contributions: changes.changed(
        declared.contributions, to: facts.declared.contributions, .contributions),
      days: changes.changed(declared.days, to: facts.declared.days, .days),
      themes: changes.changed(declared.themes, to: facts.declared.themes, .themes))
    // Labels mean the relays as the file names them, so names change last.
    var places: [(index: Int, facts: StudyFacts.RelayFacts)] = []
    for stated in facts.relays {
      if let index = position(of: stated.relay, &changes.problems) {
        places.append((index, stated))
      }
    }
    for (index, stated) in places { relays[index] = changes.changed(relays[index], by: stated) }
    return (changes.warnings, changes.problems)
  }

  private func position(of label: String?, _ problems: inout [RecordProblem]) -> Int? {
    let names = relays.map { $0.name }
    guard let label else {
      if relays.count == 1 { return 0 }
      // Without a relay there is nothing that could be said of it.
      if !relays.isEmpty { problems.append(.relayNotNamed(known: relays.map { $0.id.text })) }
      return nil
    }
    let index =
      relays.firstIndex { $0.id.text == label }
      ?? relays.firstIndex { $0.name.lowercased() == label.lowercased() }
    if index == nil { problems.append(.unknownLabel(label, of: .relay, known: names)) }
    return index
  }
}

/// Changes by what was stated, and what there is to say of them.
private struct StatedChanges {
  var warnings: [FactsWarning] = []
  var problems: [RecordProblem] = []

  mutating func change(_ found: inout String, to given: String?, _ fact: FactsWarning.Fact) {
    guard let given else { return }
    note(fact, given: given, found: found, relay: nil)
    found = given
  }

  mutating func changed(_ found: Int?, to given: Int?, _ fact: FactsWarning.Fact) -> Int? {
    guard let given else { return found }
    note(fact, given: "\(given)", found: found.map { "\($0)" } ?? "", relay: nil)
    return given
  }

  mutating func changed(_ relay: Relay, by facts: StudyFacts.RelayFacts) -> Relay {
    if let name = facts.name, relay.name != relay.id.text {
      note(.relayName, given: name, found: relay.name, relay: relay.id.text)
    }
    for (given, found, fact) in [
      (facts.opens, relay.opens, FactsWarning.Fact.opens), (facts.closes, relay.closes, .closes),
    ] {
      if let given, let found {
        note(fact, given: given.iso8601, found: found.iso8601, relay: relay.id.text)
      }
    }
    return Relay(
      id: relay.id, name: facts.name ?? relay.name, kind: relay.kind,
      opens: facts.opens ?? relay.opens, closes: facts.closes ?? relay.closes,
      declared: relay.declared, groups: relay.groups, participants: relay.participants,
      contributions: relay.contributions)
  }

  private mutating func note(
    _ fact: FactsWarning.Fact, given: String, found: String, relay: String?
  ) {
    if found.isEmpty || found == given { return }
    warnings.append(.overridden(fact, given: given, found: found, relay: relay))
  }
}
