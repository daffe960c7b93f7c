import StafetModel
import StafetText

extension StudyAssembly {
  /// Takes the participants of the table, or those who appear as author or recipient.
  mutating func assembleParticipants() {
    guard let rows = rows.participants else { return deriveParticipants() }
    for row in rows {
      let record = row.record
      guard
        let relay = relay(
          named: record.relay, in: .participants, at: row.offset, record: record.id?.text)
      else {
        draft.doubts.hasLostParticipants = true
        continue
      }
      let origin = StudyOrigins.Origin(table: .participants, offset: row.offset)
      let group = record.group.flatMap {
        self.group(named: $0, relay: relay, from: origin, record: record.id?.text)
      }
      let number = relays[relay].participants.count
      note(row.doubts, of: .participant(relay: relay, number))
      let id = record.id ?? ""
      relays[relay].participants.append(
        Participant(
          id: id, group: group, attributes: record.attributes, suspended: record.suspended))
      if relays[relay].numbers[id] == nil { relays[relay].numbers[id] = number }
      origins.participants[relay].append(origin)
    }
  }

  private mutating func deriveParticipants() {
    var count = 0
    defer { takePersonAttributes() }
    for row in rows.contributions {
      let record = row.record
      guard record.author != nil || record.recipient != nil,
        let relay = quietRelay(named: record.relay)
      else { continue }
      for (person, column) in [(record.author, "author"), (record.recipient, "recipient")] {
        guard let person, relays[relay].numbers[person] == nil else { continue }
        relays[relay].numbers[person] = relays[relay].participants.count
        relays[relay].participants.append(Participant(id: person))
        origins.participants[relay].append(
          StudyOrigins.Origin(table: .contributions, offset: row.offset, column: column))
        count += 1
      }
    }
    if count > 0 { warnings.append(.participantsFromContributions(count: count)) }
  }

  /// Takes what rows tell of their authors; of different values for one person the first.
  private mutating func takePersonAttributes() {
    var contradictions: [String: (person: String, people: Set<Participant.ID>)] = [:]
    for row in rows.contributions where !row.record.personAttributes.isEmpty {
      guard let author = row.record.author, let relay = quietRelay(named: row.record.relay),
        let number = relays[relay].numbers[author]
      else { continue }
      let person = relays[relay].participants[number]
      var attributes = person.attributes
      for (column, value) in row.record.personAttributes {
        if let known = attributes[column], known != value {
          contradictions[column, default: (author.text, [])].people.insert(author)
        } else {
          attributes[column] = value
        }
      }
      if attributes == person.attributes { continue }
      relays[relay].participants[number] = Participant(
        id: person.id, group: person.group, attributes: attributes, suspended: person.suspended)
    }
    let columns = contradictions.keys.sortedByScalars()
    for column in columns {
      guard let (person, people) = contradictions[column] else { continue }
      warnings.append(
        .layout(.otherAttribute(column: column, person: person, count: people.count)))
    }
  }

  /// The relay that a contribution belongs to; nil, without a word, when there is none.
  private mutating func quietRelay(named label: String?) -> Int? {
    guard let label else { return relays.count == 1 ? 0 : nil }
    guard case .known(let index) = relayLabels.find(label) else { return nil }
    return index
  }

  /// The group that a label leads to, or nil when that has been noted as a problem.
  mutating func group(
    named label: String, relay: Int, from origin: StudyOrigins.Origin, record: String?
  ) -> ParticipantGroup.ID? {
    let problem: RecordProblem
    switch relays[relay].groupLabels.find(label) {
    case .known(let index):
      return relays[relay].groupLabels.entries[index].id
    case .new(let index):
      let entry = relays[relay].groupLabels.entries[index]
      relays[relay].groups.append(ParticipantGroup(id: entry.id, name: entry.name))
      var named = origin
      named.column = "group"
      origins.groups[relay].append(named)
      return entry.id
    case .named(let index):
      // Without a table of groups there is one entry for each group.
      let entry = relays[relay].groupLabels.entries[index]
      relays[relay].groups[index] = ParticipantGroup(id: entry.id, name: entry.name)
      return entry.id
    case .sameIdentifier(let other, let id):
      problem = .sameIdentifier(label: label, other: other, id: id)
    case .unknown:
      if rows.incomplete.contains(.groups) { return nil }
      problem = .unknownLabel(
        label, of: .group, known: relays[relay].groupLabels.names)
    }
    report(problem, in: origin.table, at: origin.offset, column: "group", record: record)
    return nil
  }
}
