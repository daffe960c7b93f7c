import StafetModel
import StafetSyntax

extension StudyAssembly {
  /// Takes the contributions, and with them what they say of the groups of their authors.
  mutating func assembleContributions() {
    var groupsWithoutAuthor = 0
    for row in rows.contributions {
      let record = row.record
      let id = record.id ?? ""
      guard
        let relay = relay(
          named: record.relay, in: .contributions, at: row.offset, record: record.id?.text)
      else {
        draft.doubts.hasLostContributions = true
        continue
      }
      let origin = StudyOrigins.Origin(table: .contributions, offset: row.offset)
      if let label = record.group {
        if let author = record.author {
          assign(author, to: label, relay: relay, from: origin, record: record.id?.text)
        } else {
          groupsWithoutAuthor += 1
        }
      }
      if !row.doubts.isEmpty || record.kind == nil {
        let place = StudyPlace.contribution(relay: relay, relays[relay].contributions.count)
        note(row.doubts, of: place)
        if record.kind == nil { draft.doubts.noteKind(of: id) }
      }
      relays[relay].contributions.append(
        Contribution(
          id: id, kind: record.kind ?? .statement, author: record.author,
          recipient: record.recipient, replyTo: record.replyTo, follows: record.follows,
          at: record.at, text: record.text ?? "", marks: record.marks,
          attributes: record.attributes))
      origins.contributions[relay].append(origin)
    }
    if groupsWithoutAuthor > 0 {
      warnings.append(.groupWithoutAuthor(count: groupsWithoutAuthor))
    }
  }

  /// Notes that an author belongs to a group, unless something else is known.
  private mutating func assign(
    _ author: Participant.ID, to label: String, relay: Int, from origin: StudyOrigins.Origin,
    record: String?
  ) {
    guard let group = group(named: label, relay: relay, from: origin, record: record),
      let number = relays[relay].numbers[author]
    else { return }
    let participant = relays[relay].participants[number]
    if participant.group == group { return }
    if let earlier = participant.group {
      let name = relays[relay].groups.first { $0.id == earlier }?.name
      let other = relays[relay].groupOrigins[number] ?? origins.participants[relay][number]
      let line = line(of: other.offset, in: other.table)
      let file = other.table == origin.table ? nil : rows.sources[other.table]?.log.file
      return report(
        .otherGroup(
          author: author.text, group: label, earlier: name ?? earlier.text, line: line, file: file),
        in: origin.table, at: origin.offset, column: "group", record: record)
    }
    // What the table of participants has may be there and not readable.
    if draft.doubts.doubts("group", of: .participant(relay: relay, number)) { return }
    relays[relay].groupOrigins[number] = origin
    relays[relay].participants[number] = Participant(
      id: participant.id, group: group, attributes: participant.attributes,
      suspended: participant.suspended)
  }

  /// Gives the relays to the draft.
  mutating func finishRelays() {
    draft.relays = relays.map { parts in
      let relay = parts.relay
      return Relay(
        id: relay.id, name: relay.name, kind: relay.kind, opens: relay.opens, closes: relay.closes,
        declared: relay.declared, groups: parts.groups, participants: parts.participants,
        contributions: parts.contributions)
    }
  }
}
