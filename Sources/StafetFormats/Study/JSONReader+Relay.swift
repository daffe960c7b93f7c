import StafetModel
import StafetSyntax

extension JSONReader {
  /// Reads the relays of a study.
  mutating func relays(into draft: inout StudyDraft) throws(JSONStop) {
    let isList = try array { (reader) throws(JSONStop) in
      let relay = try reader.relay(number: draft.relays.count, doubts: &draft.doubts)
      draft.relays.append(relay)
    }
    if !isList { draft.doubts.noteLostRelays() }
  }

  private mutating func relay(
    number: Int, doubts: inout StudyDoubts
  ) throws(JSONStop) -> Relay {
    let place = StudyPlace.relay(number)
    let first = log.problemCount
    var id: Relay.ID?
    var name = ""
    var kind = Relay.Kind.relay
    var opens: Instant?
    var closes: Instant?
    var declared = DeclaredFacts()
    var groups: [ParticipantGroup] = []
    var participants: [Participant] = []
    var contributions: [Contribution] = []
    let isObject = try object(RelayField.all, required: [.id]) { (field, reader) throws(JSONStop) in
      let before = reader.log.problemCount
      switch field {
      case .id: id = try reader.identifier()
      case .name: name = try reader.stringOrNull() ?? ""
      case .kind: kind = try reader.isNull() ? .relay : try reader.word(Relay.Kind.self) ?? .relay
      case .opens: opens = try reader.instantOrNull()
      case .closes: closes = try reader.instantOrNull()
      case .declared: declared = try reader.declaredFacts()
      case .groups:
        try reader.records { (reader) throws(JSONStop) in
          let place = StudyPlace.group(relay: number, groups.count)
          groups.append(try reader.group(at: place, doubts: &doubts))
        }
        if groups.isEmpty, reader.log.problemCount > before { doubts.hasLostGroups = true }
      case .participants:
        try reader.records { (reader) throws(JSONStop) in
          let place = StudyPlace.participant(relay: number, participants.count)
          participants.append(try reader.participant(at: place, doubts: &doubts))
        }
        if participants.isEmpty, reader.log.problemCount > before {
          doubts.hasLostParticipants = true
        }
      case .contributions:
        try reader.records { (reader) throws(JSONStop) in
          let place = StudyPlace.contribution(relay: number, contributions.count)
          contributions.append(try reader.contribution(at: place, doubts: &doubts))
        }
        if contributions.isEmpty, reader.log.problemCount > before {
          doubts.hasLostContributions = true
        }
      }
      if reader.log.problemCount > before, !field.isList { doubts.note(field.rawValue, of: place) }
    }
    finishRecord(id, isObject: isObject, at: place, since: first, doubts: &doubts)
    return Relay(
      id: id ?? "", name: name, kind: kind, opens: opens, closes: closes, declared: declared,
      groups: groups, participants: participants, contributions: contributions)
  }

  /// Reads a list of records; `null` is an empty one.
  private mutating func records(
    _ record: (_ reader: inout JSONReader) throws(JSONStop) -> Void
  ) throws(JSONStop) {
    if try isNull() { return }
    try array(record)
  }

  private mutating func group(
    at place: StudyPlace, doubts: inout StudyDoubts
  ) throws(JSONStop) -> ParticipantGroup {
    let first = log.problemCount
    var id: ParticipantGroup.ID?
    var name = ""
    var isExternal = false
    let isObject = try object(GroupField.all, required: [.id]) { (field, reader) throws(JSONStop) in
      switch field {
      case .id: id = try reader.identifier()
      case .name: name = try reader.stringOrNull() ?? ""
      case .external: isExternal = try reader.flag()
      }
    }
    finishRecord(id, isObject: isObject, at: place, since: first, doubts: &doubts)
    return ParticipantGroup(id: id ?? "", name: name, isExternal: isExternal)
  }

  private mutating func participant(
    at place: StudyPlace, doubts: inout StudyDoubts
  ) throws(JSONStop) -> Participant {
    let first = log.problemCount
    var id: Participant.ID?
    var group: ParticipantGroup.ID?
    var attributes: [String: String] = [:]
    var suspended: [Period] = []
    let isObject = try object(
      ParticipantField.all, required: [.id]
    ) { (field, reader) throws(JSONStop) in
      let before = reader.log.problemCount
      switch field {
      case .id: id = try reader.identifier()
      case .group: group = try reader.identifierOrNull()
      case .attributes: attributes = try reader.attributes()
      case .suspended: suspended = try reader.periods()
      }
      if reader.log.problemCount > before { doubts.note(field.rawValue, of: place) }
    }
    finishRecord(id, isObject: isObject, at: place, since: first, doubts: &doubts)
    return Participant(id: id ?? "", group: group, attributes: attributes, suspended: suspended)
  }

  private mutating func contribution(
    at place: StudyPlace, doubts: inout StudyDoubts
  ) throws(JSONStop) -> Contribution {
    let first = log.problemCount
    var id: Contribution.ID?
    var kind: Contribution.Kind?
    var author: Participant.ID?
    var recipient: Participant.ID?
    var replyTo: Contribution.ID?
    var follows: Contribution.ID?
    var at: Instant?
    var text: String?
    var marks: [Range<Int>] = []
    var attributes: [String: String] = [:]
    let isObject = try object(
      ContributionField.all, required: [.id, .kind, .text]
    ) { (field, reader) throws(JSONStop) in
      let before = reader.log.problemCount
      switch field {
      case .id: id = try reader.identifier()
      case .kind: kind = try reader.word(Contribution.Kind.self)
      case .author: author = try reader.identifierOrNull()
      case .recipient: recipient = try reader.identifierOrNull()
      case .replyTo: replyTo = try reader.identifierOrNull()
      case .follows: follows = try reader.identifierOrNull()
      case .at: at = try reader.instantOrNull()
      case .text: text = try reader.string()
      case .marks: marks = try reader.marks()
      case .attributes: attributes = try reader.attributes()
      }
      if reader.log.problemCount > before { doubts.note(field.rawValue, of: place) }
    }
    finishRecord(id, isObject: isObject, at: place, since: first, doubts: &doubts)
    if kind == nil {
      doubts.note("kind", of: place)
      if let id { doubts.noteKind(of: id) }
    }
    if text == nil { doubts.note("text", of: place) }
    return Contribution(
      id: id ?? "", kind: kind ?? .statement, author: author, recipient: recipient,
      replyTo: replyTo, follows: follows, at: at, text: text ?? "", marks: marks,
      attributes: attributes)
  }
}

extension RelayField {
  /// Whether the field holds records, which are in doubt one by one.
  fileprivate var isList: Bool {
    switch self {
    case .groups, .participants, .contributions: true
    default: false
    }
  }
}
