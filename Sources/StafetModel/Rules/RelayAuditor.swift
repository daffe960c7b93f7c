/// Holds one relay against the rules, and gathers what is found, what is missing and what was checked.
///
/// Records are known by their positions, since a relay outside a study may use an identifier twice.
struct RelayAuditor {
  let relay: Relay
  let topic: String
  let rules: RelayRules
  let chains: [Chain]

  /// Whether the relay records which answers its questions follow.
  let recordsLinks: Bool

  /// For each contribution its place in the order of time.
  let moments: [Int]

  /// Where the questions and the answers are, by identifier; the first where one is used twice.
  let questions: [Contribution.ID: Int]
  let answers: [Contribution.ID: Int]

  let participants: [Participant.ID: Participant]

  private var found: [(position: Int, deviation: RuleDeviation)] = []
  private var missing: [RelayRule: [AuditGap.Missing: Set<Int>]] = [:]
  private var checked: Set<RelayRule> = []

  init(relay: Relay, topic: String, rules: RelayRules) {
    var moments = Array(relay.contributions.indices)
    for (moment, position) in relay.timeline.enumerated() { moments[position] = moment }
    var questions: [Contribution.ID: Int] = [:]
    var answers: [Contribution.ID: Int] = [:]
    for (position, contribution) in relay.contributions.enumerated() {
      switch contribution.kind {
      case .question: if questions[contribution.id] == nil { questions[contribution.id] = position }
      case .answer: if answers[contribution.id] == nil { answers[contribution.id] = position }
      case .statement: continue
      }
    }
    var participants: [Participant.ID: Participant] = [:]
    for participant in relay.participants where participants[participant.id] == nil {
      participants[participant.id] = participant
    }
    self.relay = relay
    self.topic = topic
    self.rules = rules
    self.chains = relay.chains
    self.recordsLinks = relay.contributions.contains { $0.kind == .question && $0.follows != nil }
    self.moments = moments
    self.questions = questions
    self.answers = answers
    self.participants = participants
  }

  mutating func audit() {
    if questions.isEmpty, answers.isEmpty {
      for rule in RelayRule.allCases where rule.kind == .violation {
        lack(.contributions, for: rule)
      }
    } else {
      auditStarts()
      auditRights()
      for chain in chains { auditAddressees(of: chain) }
      auditPeople()
      auditAnswers()
      auditTimes()
    }
    auditSize()
    auditGroups()
    auditTopic()
  }

  // MARK: Gathering

  /// Notes that a rule was checked somewhere.
  mutating func check(_ rule: RelayRule) { checked.insert(rule) }

  /// Notes what is missing to check a rule, in the contribution at a position or in the relay.
  mutating func lack(_ what: AuditGap.Missing, for rule: RelayRule, at position: Int? = nil) {
    if let position {
      missing[rule, default: [:]][what, default: []].insert(position)
    } else {
      missing[rule, default: [:]][what] = []
    }
  }

  /// Notes that the contribution at a position deviates from a rule.
  mutating func deviate(
    _ reason: RuleDeviation.Reason,
    at position: Int,
    judgedBy others: [Contribution.ID] = [],
    participants: [Participant.ID?] = []
  ) {
    found.append(
      (
        position,
        RuleDeviation(
          reason: reason, contributions: [relay.contributions[position].id] + others,
          participants: participants.compactMap { $0 })
      ))
  }

  /// Notes that the relay as a whole deviates from a rule.
  mutating func deviate(_ reason: RuleDeviation.Reason, participants: [Participant.ID] = []) {
    let deviation = RuleDeviation(reason: reason, contributions: [], participants: participants)
    found.append((relay.contributions.count, deviation))
  }

  // MARK: What was gathered

  var links: RelayAudit.Links {
    if recordsLinks { return .recorded }
    let isAnyAskerKnown = relay.contributions.contains {
      $0.kind == .question && $0.author != nil
    }
    return isAnyAskerKnown ? .inferred : .unknown
  }

  /// The deviations from rules of a kind: by rule, then in the order of the source.
  func deviations(of kind: RelayRule.Kind) -> [RuleDeviation] {
    RelayRule.allCases.filter { $0.kind == kind }.flatMap { rule in
      found.indices.filter { found[$0].deviation.rule == rule }
        .sorted { (found[$0].position, $0) < (found[$1].position, $1) }
        .map { found[$0].deviation }
    }
  }

  /// The gaps: by rule, then by what is missing.
  var gaps: [AuditGap] {
    RelayRule.allCases.flatMap { rule in
      AuditGap.Missing.allCases.compactMap { what in
        missing[rule]?[what].map { positions in
          AuditGap(
            rule: rule, missing: what,
            contributions: positions.sorted().map { relay.contributions[$0].id })
        }
      }
    }
  }

  var verdicts: [RelayRule: RelayAudit.Verdict] {
    var verdicts: [RelayRule: RelayAudit.Verdict] = [:]
    for rule in RelayRule.allCases {
      let count = found.count { $0.deviation.rule == rule }
      verdicts[rule] =
        if rule.kind == .notAudited {
          .notAudited
        } else if count > 0 {
          .broken(count)
        } else if missing[rule] == nil {
          .kept
        } else {
          .notCheckable(checked.contains(rule) ? .partly : .wholly)
        }
    }
    return verdicts
  }

  // MARK: Records

  /// The question that an answer replies to.
  func question(answeredBy answer: Contribution) -> Int? {
    answer.replyTo.flatMap { questions[$0] }
  }

  /// Who wrote an answer: its author or, where that is not recorded, the addressee of the question.
  func writer(of answer: Contribution) -> Participant.ID? {
    answer.author ?? question(answeredBy: answer).flatMap { relay.contributions[$0].recipient }
  }
}
