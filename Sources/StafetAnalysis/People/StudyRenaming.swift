import StafetModel
import StafetText

/// Makes a study anew in which people go by pseudonyms.
struct StudyRenaming {
  private let source: Study
  private let pseudonyms: Pseudonyms
  private let finder: NameFinder
  private let masks: Bool
  private let mark: String
  private var replaced = 0
  private var masked = 0
  private var maskedIn: [Contribution.ID] = []
  private var left: [String] = []
  private var ordinary: [String] = []
  private var contributionIDs: [String: String] = [:]
  private var themeIDs: [String: String] = [:]

  init(of study: Study, by pseudonyms: Pseudonyms, finder: NameFinder, masks: Bool) {
    source = study
    self.pseudonyms = pseudonyms
    self.finder = finder
    self.masks = masks
    mark = Pseudonyms.mark(for: study.language)
  }

  /// Makes the study.
  mutating func study() throws(StudyError) -> PseudonymisedStudy {
    contributionIDs = identifiers(source.relays.flatMap { $0.contributions }.map { $0.id.text })
    themeIDs = identifiers(source.codebook.themes.map { $0.id.text })
    let relayIDs = identifiers(source.relays.map { $0.id.text })
    let sortingIDs = identifiers(source.sortings.map { $0.id.text })
    let title = label(source.title, at: "title")
    let topic = label(source.topic, at: "topic")
    let attributes = attributes(source.attributes, at: "attributes")
    var relays: [Relay] = []
    for (index, relay) in source.relays.enumerated() {
      relays.append(self.relay(relay, ids: relayIDs, at: "relays[\(index)]"))
    }
    var themes: [Theme] = []
    for (index, theme) in source.codebook.themes.enumerated() {
      themes.append(self.theme(theme, at: "codebook.themes[\(index)]"))
    }
    var sortings: [Sorting] = []
    for (index, sorting) in source.sortings.enumerated() {
      sortings.append(self.sorting(sorting, ids: sortingIDs, at: "sortings[\(index)]"))
    }
    let people = Set(source.relays.flatMap { $0.participants }.map { $0.id })
    return PseudonymisedStudy(
      study: try Study(
        title: title, topic: topic, language: source.language, attributes: attributes,
        declared: source.declared, relays: relays, codebook: Codebook(themes: themes),
        sortings: sortings),
      people: people.count { pseudonyms[$0] != nil }, replacedLabels: replaced, mark: mark,
      masked: masked, maskedIn: maskedIn, namesLeft: left, ordinaryWordsLeft: ordinary)
  }

  private mutating func relay(_ relay: Relay, ids: [String: String], at path: String) -> Relay {
    let groupIDs = identifiers(relay.groups.map { $0.id.text })
    var groups: [ParticipantGroup] = []
    for (index, group) in relay.groups.enumerated() {
      groups.append(
        ParticipantGroup(
          id: ParticipantGroup.ID(groupIDs[group.id.text] ?? group.id.text),
          name: label(group.name, at: "\(path).groups[\(index)].name"),
          isExternal: group.isExternal))
    }
    var participants: [Participant] = []
    for (index, participant) in relay.participants.enumerated() {
      let attributes = attributes(
        participant.attributes, at: "\(path).participants[\(index)].attributes")
      participants.append(
        Participant(
          id: person(participant.id),
          group: participant.group.map { ParticipantGroup.ID(groupIDs[$0.text] ?? $0.text) },
          attributes: attributes, suspended: participant.suspended))
    }
    var contributions: [Contribution] = []
    for contribution in relay.contributions {
      contributions.append(self.contribution(contribution))
    }
    return Relay(
      id: Relay.ID(ids[relay.id.text] ?? relay.id.text),
      name: label(relay.name, at: "\(path).name"), kind: relay.kind, opens: relay.opens,
      closes: relay.closes, declared: relay.declared, groups: groups, participants: participants,
      contributions: contributions)
  }

  private mutating func contribution(_ contribution: Contribution) -> Contribution {
    let id = identifier(contribution.id)
    let (text, masks) = text(contribution.text, of: id)
    return Contribution(
      id: id, kind: contribution.kind, author: contribution.author.map { person($0) },
      recipient: contribution.recipient.map { person($0) },
      replyTo: contribution.replyTo.map { identifier($0) },
      follows: contribution.follows.map { identifier($0) }, at: contribution.at, text: text,
      marks: masks.map { masks in contribution.marks.map { masks.range(of: $0) } }
        ?? contribution.marks,
      attributes: attributes(contribution.attributes, at: id.text))
  }

  private mutating func theme(_ theme: Theme, at path: String) -> Theme {
    func id(_ id: Theme.ID) -> Theme.ID { Theme.ID(themeIDs[id.text] ?? id.text) }
    return Theme(
      id: id(theme.id), name: label(theme.name, at: "\(path).name"),
      aliases: labels(theme.aliases, at: "\(path).aliases"),
      definition: label(theme.definition, at: "\(path).definition"),
      include: label(theme.include, at: "\(path).include"),
      exclude: label(theme.exclude, at: "\(path).exclude"),
      examples: labels(theme.examples, at: "\(path).examples"),
      keywords: labels(theme.keywords, at: "\(path).keywords"), colour: theme.colour,
      parent: theme.parent.map { id($0) }, isRest: theme.isRest)
  }

  private mutating func sorting(
    _ sorting: Sorting, ids: [String: String], at path: String
  ) -> Sorting {
    var assignments: [Contribution.ID: Sorting.Assignment] = [:]
    for (contribution, assignment) in sorting.assignments {
      assignments[identifier(contribution)] = Sorting.Assignment(
        theme: Theme.ID(themeIDs[assignment.theme.text] ?? assignment.theme.text),
        certainty: assignment.certainty)
    }
    return Sorting(
      id: Sorting.ID(ids[sorting.id.text] ?? sorting.id.text),
      coder: label(sorting.coder, at: "\(path).coder"), at: sorting.at, kind: sorting.kind,
      assignments: assignments)
  }

  private func person(_ id: Participant.ID) -> Participant.ID { pseudonyms[id] ?? id }

  private func identifier(_ id: Contribution.ID) -> Contribution.ID {
    contributionIDs[id.text].map { Contribution.ID($0) } ?? id
  }

  /// New identifiers for those that hold a name, each different from all others.
  private mutating func identifiers(_ ids: [String]) -> [String: String] {
    if finder.isEmpty { return [:] }
    var renamed: [(old: String, new: String)] = []
    for id in ids {
      let findings = finder.findings(in: id).filter {
        !$0.isOrdinary && ($0.pseudonym != nil || masks)
      }
      if findings.isEmpty { continue }
      let word = String(mark.dropFirst().dropLast())
      renamed.append(
        (id, MaskedText(id, replacing: findings.map { ($0.range, $0.pseudonym ?? word) }).text))
    }
    if renamed.isEmpty { return [:] }
    var taken = Set(ids)
    var result: [String: String] = [:]
    for (old, new) in renamed where result[old] == nil {
      var unique = new
      var number = 1
      while !taken.insert(unique).inserted {
        number += 1
        unique = "\(new)-\(number)"
      }
      result[old] = unique
      replaced += 1
    }
    return result
  }

  private mutating func attributes(
    _ attributes: [String: String], at path: String
  ) -> [String: String] {
    if attributes.isEmpty || finder.isEmpty { return attributes }
    var result: [String: String] = [:]
    let order = attributes.keys.sortedByScalars()
    for name in order {
      var key = label(name, at: path)
      let value = label(attributes[name] ?? "", at: "\(path).\(key)")
      while result[key] != nil { key += "-2" }
      result[key] = value
    }
    return result
  }

  private mutating func labels(_ texts: [String], at path: String) -> [String] {
    var result: [String] = []
    for (index, text) in texts.enumerated() {
      result.append(label(text, at: "\(path)[\(index)]"))
    }
    return result
  }

  /// A text outside contributions: whole names become pseudonyms, parts the mark where that is asked for.
  private mutating func label(_ text: String, at path: String) -> String {
    if text.isEmpty { return text }
    if let pseudonym = finder.pseudonym(for: text) {
      replaced += 1
      return pseudonym
    }
    let findings = finder.findings(in: text)
    if findings.isEmpty { return text }
    if findings.contains(where: { $0.isOrdinary }) { ordinary.append(path) }
    let sure = findings.filter { !$0.isOrdinary }
    if !masks, sure.contains(where: { $0.pseudonym == nil }) { left.append(path) }
    var replacements: [(range: Range<Int>, text: String)] = []
    for finding in sure {
      if let pseudonym = finding.pseudonym {
        replaced += 1
        replacements.append((finding.range, pseudonym))
      } else if masks {
        masked += 1
        replacements.append((finding.range, mark))
      }
    }
    return MaskedText(text, replacing: replacements).text
  }

  /// The words of a contribution; names are masked where that is asked for, and told of where not.
  private mutating func text(
    _ text: String, of id: Contribution.ID
  ) -> (text: String, masks: MaskedText?) {
    let findings = finder.findings(in: text)
    if findings.isEmpty { return (text, nil) }
    if findings.contains(where: { $0.isOrdinary }) { ordinary.append(id.text) }
    let sure = findings.filter { !$0.isOrdinary }
    if sure.isEmpty { return (text, nil) }
    guard masks else {
      left.append(id.text)
      return (text, nil)
    }
    let scalars = Array(text.unicodeScalars)
    var ranges: [Range<Int>] = []
    for finding in sure {
      if let last = ranges.last, Self.areTogether(last, finding.range, scalars) {
        ranges[ranges.count - 1] = last.lowerBound..<finding.range.upperBound
      } else {
        ranges.append(finding.range)
      }
    }
    masked += ranges.count
    maskedIn.append(id)
    let result = MaskedText(text, replacing: ranges.map { ($0, mark) })
    return (result.text, result)
  }

  /// Whether two findings are words of one name, and become one mark.
  private static func areTogether(
    _ first: Range<Int>, _ second: Range<Int>, _ scalars: [Unicode.Scalar]
  ) -> Bool {
    let gap = scalars[first.upperBound..<second.lowerBound]
    return gap.count <= 1
      && gap.allSatisfy { $0 == " " || $0 == "-" || $0 == "." || $0 == "_" || $0 == "\u{A0}" }
  }
}
