import StafetAnalysis
import StafetModel
import StafetSyntax

extension StudyDraft {
  /// Leaves out the attributes that tell who a person is, and tells of identifiers that do.
  ///
  /// - Parameter columns: Which attributes to keep and which others to leave out.
  /// - Returns: What there is to say.
  mutating func leaveOut(_ columns: PersonalColumns) -> [PrivacyWarning] {
    leaveOut(columns, isDocument: false)
  }

  /// The same of a whole study, of which only what is asked for is left out, since it is complete.
  mutating func tellOfPersonal(_ columns: PersonalColumns) -> [PrivacyWarning] {
    leaveOut(columns, isDocument: true)
  }

  private mutating func leaveOut(
    _ columns: PersonalColumns, isDocument: Bool
  ) -> [PrivacyWarning] {
    var personal = PersonalAttributes()
    for relay in relays {
      for participant in relay.participants { personal.count(participant.attributes) }
      for contribution in relay.contributions where !contribution.attributes.isEmpty {
        personal.count(contribution.attributes)
      }
    }
    let kept = Set(columns.kept.map { Self.attributeName($0) })
    let unwanted = Set(columns.leftOut.map { Self.attributeName($0) })
    let found = personal.found
    gatherNames(found)
    let telling = found.filter {
      !kept.contains($0.name.foldedColumnName) && !unwanted.contains($0.name.foldedColumnName)
    }
    leftOut = unwanted
    if !isDocument { leftOut.formUnion(telling.map { $0.name.foldedColumnName }) }
    let names = Set(personal.names.filter { leftOut.contains($0.foldedColumnName) })
    if !names.isEmpty { removeAttributes(names) }

    var warnings: [PrivacyWarning] = []
    if let warning = revealingIdentifiers() { warnings.append(warning) }
    if !telling.isEmpty {
      warnings.append(isDocument ? .personalAttributes(telling) : .attributesLeftOut(telling))
    }
    let known = Set(personal.names.map { $0.foldedColumnName })
    let missing = (columns.kept + columns.leftOut).filter {
      !known.contains(Self.attributeName($0))
    }
    if !missing.isEmpty { warnings.append(.attributeNotFound(missing)) }
    return warnings
  }

  /// The name of an attribute as columns have it, folded.
  private static func attributeName(_ column: String) -> String {
    AttributeColumn.attribute(for: column.trimmed).name.foldedColumnName
  }

  private mutating func removeAttributes(_ names: Set<String>) {
    func rest(_ attributes: [String: String]) -> [String: String] {
      attributes.filter { !names.contains($0.key) }
    }
    relays = relays.map { relay in
      Relay(
        id: relay.id, name: relay.name, kind: relay.kind, opens: relay.opens, closes: relay.closes,
        declared: relay.declared, groups: relay.groups,
        participants: relay.participants.map { participant in
          Participant(
            id: participant.id, group: participant.group, attributes: rest(participant.attributes),
            suspended: participant.suspended)
        },
        contributions: relay.contributions.map { contribution in
          if contribution.attributes.isEmpty { return contribution }
          return Contribution(
            id: contribution.id, kind: contribution.kind, author: contribution.author,
            recipient: contribution.recipient, replyTo: contribution.replyTo,
            follows: contribution.follows, at: contribution.at, text: contribution.text,
            marks: contribution.marks, attributes: rest(contribution.attributes))
        })
    }
  }

  /// Keeps what attributes tell of people, so that it can be found in texts.
  private mutating func gatherNames(_ found: [PrivacyWarning.Attribute]) {
    if found.isEmpty { return }
    var gathered: [Participant.ID: Set<String>] = [:]
    for relay in relays {
      for attribute in found {
        for participant in relay.participants {
          if let value = participant.attributes[attribute.name] {
            gathered[participant.id, default: []].insert(value.trimmed)
          }
        }
        for contribution in relay.contributions {
          if let value = contribution.attributes[attribute.name], let author = contribution.author {
            gathered[author, default: []].insert(value.trimmed)
          }
        }
      }
    }
    // Who is a participant is nobody else, also where an author names them.
    let people = Set(relays.flatMap { $0.participants }.map { $0.id.text })
    names = gathered.mapValues { $0.filter { !people.contains($0) }.sorted() }
  }

  /// How many people go by identifiers that tell who they are, if any.
  private func revealingIdentifiers() -> PrivacyWarning? {
    var people: Set<Participant.ID> = []
    var counts: [PersonalData: Int] = [:]
    for relay in relays {
      for participant in relay.participants where people.insert(participant.id).inserted {
        if let kind = PersonalData(identifier: participant.id.text) {
          counts[kind, default: 0] += 1
        }
      }
    }
    if counts.isEmpty { return nil }
    return .revealingIdentifiers(
      PersonalData.allCases.compactMap { kind in
        counts[kind].map { PrivacyWarning.Count(kind, $0) }
      }, people: people.count)
  }
}
