/// What the rules say of one relay, gathered from the judgements of its contributions and of the relay as a
/// whole.
struct AuditTally {
  let course: RelayCourse
  let rules: RelayRules

  /// Deviations by rule, each with the position of its contribution; past the end for the whole relay.
  private var found: [RelayRule: [(position: Int, deviation: RuleDeviation)]] = [:]
  private var missing: [RelayRule: [AuditGap.Missing: [Int]]] = [:]
  private var checked: RelayRuleSet = []

  var relay: Relay { course.relay }

  /// Holds a relay against the rules.
  init(of course: RelayCourse, topic: String, by rules: RelayRules) {
    self.course = course
    self.rules = rules
    if course.relay.contributions.contains(where: { $0.kind != .statement }) {
      auditContributions()
      auditFrame()
    } else {
      for rule in RelayRule.allCases where rule.kind == .violation {
        lack(.contributions, for: rule)
      }
    }
    auditSize()
    auditGroups()
    audit(topic: topic)
  }

  /// R1 to R6: every contribution is judged in the order of time, and then taken.
  private mutating func auditContributions() {
    var state = RelayState(by: rules)
    for position in course.timeline {
      let judgement = state.judgement(on: position, in: course)
      state.take(position, of: course)
      checked.formUnion(judgement.checked)
      for lack in judgement.lacks {
        missing[lack.rule, default: [:]][lack.missing, default: []].append(lack.position)
      }
      for deviation in judgement.deviations {
        found[deviation.rule, default: []].append((position, deviation))
      }
    }
  }

  // MARK: Gathering of the relay as a whole

  /// Notes that a rule was checked somewhere.
  mutating func check(_ rule: RelayRule) { checked.insert(rule) }

  /// Notes what the relay lacks to check a rule.
  mutating func lack(_ what: AuditGap.Missing, for rule: RelayRule) {
    missing[rule, default: [:]][what] = []
  }

  /// Notes that the relay as a whole deviates from a rule.
  mutating func deviate(_ reason: RuleDeviation.Reason, participants: [Participant.ID] = []) {
    let deviation = RuleDeviation(reason: reason, contributions: [], participants: participants)
    found[deviation.rule, default: []].append((relay.contributions.count, deviation))
  }

  // MARK: What was gathered

  /// The deviations from rules of a kind: by rule, then in the order of the source.
  func deviations(of kind: RelayRule.Kind) -> [RuleDeviation] {
    RelayRule.allCases.filter { $0.kind == kind }.flatMap { rule in
      let found = found[rule] ?? []
      return found.indices.sorted { (found[$0].position, $0) < (found[$1].position, $1) }
        .map { found[$0].deviation }
    }
  }

  /// The gaps: by rule, then by what is missing.
  var gaps: [AuditGap] {
    RelayRule.allCases.flatMap { rule in
      AuditGap.Missing.allCases.compactMap { what in
        missing[rule]?[what].map { positions in
          AuditGap(rule: rule, missing: what, contributions: records(at: positions))
        }
      }
    }
  }

  /// The contributions at some positions, each once, in the order of the source.
  private func records(at positions: [Int]) -> [Contribution.ID] {
    let positions = positions.sorted()
    return positions.indices
      .filter { $0 == 0 || positions[$0] != positions[$0 - 1] }
      .map { relay.contributions[positions[$0]].id }
  }

  var verdicts: [RelayRule: RelayAudit.Verdict] {
    var verdicts: [RelayRule: RelayAudit.Verdict] = [:]
    for rule in RelayRule.allCases {
      verdicts[rule] =
        if rule.kind == .notAudited {
          .notAudited
        } else if let found = found[rule] {
          .broken(found.count)
        } else if missing[rule] == nil {
          .kept
        } else {
          .notCheckable(checked.contains(rule) ? .partly : .wholly)
        }
    }
    return verdicts
  }
}
