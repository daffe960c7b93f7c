import StafetModel

extension Study {
  /// A study without the contributions that repeat an earlier one.
  struct WithoutRepeats {
    let study: Study
    /// How many were left out.
    let dropped: Int
    /// The identifiers of repeats that were kept.
    let kept: [String]

    /// What there is to say of it.
    var warnings: [ContentWarning] {
      var warnings: [ContentWarning] = []
      if dropped > 0 { warnings.append(.droppedRepeats(count: dropped)) }
      if !kept.isEmpty { warnings.append(.keptRepeats(kept)) }
      return warnings
    }
  }

  /// Leaves out repeats; what refers to one is moved to the first.
  ///
  /// A repeat is kept where a sorting places it and the first in different themes. Where references cannot
  /// be moved, all repeats are kept that anything refers to.
  func droppingRepeats() -> WithoutRepeats {
    let scanner = TextScan.Scanner()
    var first: [Contribution.ID: Contribution.ID] = [:]
    var order: [Contribution.ID] = []
    for course in courses {
      let contributions = course.relay.contributions
      let repeats = ContributionRepeats(
        in: course, sums: contributions.map { scanner.scan($0.text).sum })
      for found in repeats.all {
        first[contributions[found.position].id] = contributions[found.first].id
        order.append(contributions[found.position].id)
      }
    }
    if order.isEmpty { return WithoutRepeats(study: self, dropped: 0, kept: []) }
    var dropped = first
    for id in placedApart(first, order) { dropped[id] = nil }
    if let study = without(dropped) { return result(study, dropped, order) }
    for id in referred { dropped[id] = nil }
    if let study = without(dropped) { return result(study, dropped, order) }
    return WithoutRepeats(study: self, dropped: 0, kept: order.map { $0.text })
  }

  private func result(
    _ study: Study, _ dropped: [Contribution.ID: Contribution.ID], _ order: [Contribution.ID]
  ) -> WithoutRepeats {
    WithoutRepeats(
      study: study, dropped: dropped.count,
      kept: order.filter { dropped[$0] == nil }.map { $0.text })
  }

  /// The repeats that a sorting places in another theme than the first, or than another repeat of it.
  private func placedApart(
    _ first: [Contribution.ID: Contribution.ID], _ order: [Contribution.ID]
  ) -> [Contribution.ID] {
    var apart: [Contribution.ID] = []
    for sorting in sortings {
      var themes: [Contribution.ID: Theme.ID] = [:]
      for id in order {
        guard let original = first[id], let theme = sorting.theme(of: id) else { continue }
        let known = sorting.theme(of: original) ?? themes[original]
        if let known {
          if known != theme { apart.append(id) }
        } else {
          themes[original] = theme
        }
      }
    }
    return apart
  }

  /// The contributions that others refer to.
  private var referred: Set<Contribution.ID> {
    var referred: Set<Contribution.ID> = []
    for relay in relays {
      for contribution in relay.contributions {
        if let id = contribution.replyTo { referred.insert(id) }
        if let id = contribution.follows { referred.insert(id) }
      }
    }
    return referred
  }

  /// The study without some contributions, for each of which another stands; `nil` if it would not hold
  /// together.
  private func without(_ dropped: [Contribution.ID: Contribution.ID]) -> Study? {
    func moved(_ id: Contribution.ID?) -> Contribution.ID? { id.map { dropped[$0] ?? $0 } }
    let relays = relays.map { relay in
      Relay(
        id: relay.id, name: relay.name, kind: relay.kind, opens: relay.opens, closes: relay.closes,
        declared: relay.declared, groups: relay.groups, participants: relay.participants,
        contributions: relay.contributions.filter { dropped[$0.id] == nil }.map { contribution in
          Contribution(
            id: contribution.id, kind: contribution.kind, author: contribution.author,
            recipient: contribution.recipient, replyTo: moved(contribution.replyTo),
            follows: moved(contribution.follows), at: contribution.at, text: contribution.text,
            marks: contribution.marks, attributes: contribution.attributes)
        })
    }
    let relayOrder = self.relays.flatMap { $0.contributions.map { $0.id } }
    let sortings = sortings.map { sorting in
      var assignments = sorting.assignments
      // In the order of the source, so that of several certainties the first stays.
      for id in relayOrder {
        guard let original = dropped[id] else { continue }
        guard let assignment = assignments.removeValue(forKey: id) else { continue }
        if sorting.assignments[original] == nil, assignments[original] == nil {
          assignments[original] = assignment
        }
      }
      return Sorting(
        id: sorting.id, coder: sorting.coder, at: sorting.at, kind: sorting.kind,
        assignments: assignments)
    }
    do throws(StudyError) {
      return try Study(
        title: title, topic: topic, language: language, attributes: attributes,
        declared: declared, relays: relays, codebook: codebook, sortings: sortings)
    } catch {
      return nil
    }
  }
}
