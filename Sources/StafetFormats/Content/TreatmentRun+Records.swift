import StafetModel

extension TreatmentRun {
  mutating func treat(_ contribution: Contribution) -> Contribution {
    let (text, marks) = text(contribution.text, marks: contribution.marks)
    return Contribution(
      id: id(contribution.id), kind: contribution.kind, author: contribution.author.map { id($0) },
      recipient: contribution.recipient.map { id($0) },
      replyTo: contribution.replyTo.map { id($0) }, follows: contribution.follows.map { id($0) },
      at: contribution.at, text: text, marks: marks, attributes: attributes(contribution.attributes)
    )
  }

  mutating func treat(_ record: ContributionRecord) -> ContributionRecord {
    var record = record
    record.id = record.id.map { id($0) }
    record.relay = record.relay.map { name($0) }
    record.group = record.group.map { name($0) }
    record.author = record.author.map { id($0) }
    record.recipient = record.recipient.map { id($0) }
    record.replyTo = record.replyTo.map { id($0) }
    record.follows = record.follows.map { id($0) }
    record.theme = record.theme.map { name($0) }
    if let written = record.text {
      let (text, marks) = text(written, marks: record.marks)
      record.text = text
      record.marks = marks
    }
    record.attributes = attributes(record.attributes)
    return record
  }

  mutating func treat(_ group: ParticipantGroup) -> ParticipantGroup {
    ParticipantGroup(id: id(group.id), name: name(group.name), isExternal: group.isExternal)
  }

  mutating func treat(_ participant: Participant) -> Participant {
    Participant(
      id: id(participant.id), group: participant.group.map { id($0) },
      attributes: attributes(participant.attributes), suspended: participant.suspended)
  }

  mutating func treat(_ record: ParticipantRecord) -> ParticipantRecord {
    ParticipantRecord(
      relay: record.relay.map { name($0) }, id: record.id.map { id($0) },
      group: record.group.map { name($0) }, attributes: attributes(record.attributes),
      suspended: record.suspended)
  }

  /// Treats a relay and what it holds.
  mutating func treat(_ relay: Relay) -> Relay {
    Relay(
      id: id(relay.id), name: name(relay.name), kind: relay.kind, opens: relay.opens,
      closes: relay.closes, declared: relay.declared, groups: relay.groups.map { treat($0) },
      participants: relay.participants.map { treat($0) },
      contributions: relay.contributions.map { treat($0) })
  }

  mutating func treat(_ theme: Theme) -> Theme {
    Theme(
      id: id(theme.id), name: name(theme.name), aliases: theme.aliases.map { name($0) },
      definition: text(theme.definition), include: text(theme.include),
      exclude: text(theme.exclude), examples: theme.examples.map { text($0) },
      keywords: theme.keywords.map { name($0) }, colour: theme.colour,
      parent: theme.parent.map { id($0) }, isRest: theme.isRest)
  }

  mutating func treat(_ sorting: Sorting) -> Sorting {
    var assignments: [Contribution.ID: Sorting.Assignment] = [:]
    for (contribution, assignment) in sorting.assignments {
      assignments[id(contribution)] = Sorting.Assignment(
        theme: id(assignment.theme), certainty: assignment.certainty)
    }
    return Sorting(
      id: id(sorting.id), coder: name(sorting.coder), at: sorting.at, kind: sorting.kind,
      assignments: assignments)
  }

  mutating func treat(_ record: SortingRecord) -> SortingRecord {
    SortingRecord(
      sorting: record.sorting.map { id($0) }, coder: name(record.coder), kind: record.kind,
      at: record.at, contribution: record.contribution.map { id($0) },
      theme: record.theme.map { name($0) }, certainty: record.certainty)
  }

  mutating func attributes(_ attributes: [String: String]) -> [String: String] {
    if attributes.isEmpty { return attributes }
    return attributes.mapValues { text($0) }
  }
}

extension StudyDraft {
  /// Mends texts and names as is asked for, and gives what was done.
  mutating func treat(_ treatment: TextTreatment) -> [ContentWarning] {
    guard treatment.changesTexts else { return [] }
    var run = TreatmentRun(treatment)
    title = run.name(title)
    topic = run.name(topic)
    attributes = run.attributes(attributes)
    relays = relays.map { run.treat($0) }
    codebook = Codebook(themes: codebook.themes.map { run.treat($0) })
    sortings = sortings.map { run.treat($0) }
    return run.warnings
  }
}

extension StudyRows {
  /// Mends texts and names as is asked for, and gives what was done.
  mutating func treat(_ treatment: TextTreatment) -> [ContentWarning] {
    guard treatment.changesTexts else { return [] }
    var run = TreatmentRun(treatment)
    for index in contributions.indices {
      contributions[index].record = run.treat(contributions[index].record)
    }
    study = study?.map { row in
      var row = row
      row.record = KeyAndValue(key: row.record.key, value: run.text(row.record.value))
      return row
    }
    relays = Self.treated(relays) { run.treat($0) }
    groups = Self.treated(groups) {
      GroupRecord(relay: $0.relay.map { run.name($0) }, group: run.treat($0.group))
    }
    participants = Self.treated(participants) { run.treat($0) }
    themes = Self.treated(themes) { run.treat($0) }
    sortings = Self.treated(sortings) { run.treat($0) }
    return run.warnings
  }

  private static func treated<Record>(
    _ rows: [RecordRow<Record>]?, _ treat: (Record) -> Record
  ) -> [RecordRow<Record>]? {
    rows?.map { row in
      var row = row
      row.record = treat(row.record)
      return row
    }
  }
}
