import StafetModel
import TestSupport

/// A deviation as plain values.
struct Told: Hashable {
  let reason: RuleDeviation.Reason
  let contributions: [Contribution.ID]
  let participants: [Participant.ID]

  init(
    _ reason: RuleDeviation.Reason,
    _ contributions: [Contribution.ID] = [],
    _ participants: [Participant.ID] = []
  ) {
    self.reason = reason
    self.contributions = contributions
    self.participants = participants
  }
}

func told(_ deviations: [RuleDeviation]) -> [Told] {
  deviations.map { Told($0.reason, $0.contributions, $0.participants) }
}

/// A gap as plain values.
struct Gap: Hashable {
  let rule: RelayRule
  let missing: AuditGap.Missing
  let contributions: [Contribution.ID]

  init(_ rule: RelayRule, _ missing: AuditGap.Missing, _ contributions: [Contribution.ID] = []) {
    self.rule = rule
    self.missing = missing
    self.contributions = contributions
  }
}

func told(_ gaps: [AuditGap]) -> [Gap] {
  gaps.map { Gap($0.rule, $0.missing, $0.contributions) }
}

let hour: Int64 = 3600
let day: Int64 = 86_400

extension Instant {
  init(_ seconds: Int64) { self.init(secondsSince1970: seconds) }
}

extension Relay {
  func audit(
    topic: String = "Tid til ledelse", by rules: RelayRules = .digital
  ) -> RelayAudit? {
    RelayAudit(of: self, topic: topic, by: rules)
  }

  /// The violations, by which the test's records are judged.
  func violations(by rules: RelayRules = .digital) -> [Told]? {
    audit(by: rules).map { told($0.violations) }
  }
}

/// Two chains played by the rules: a asks b, who asks c, who is not answered; d asks e.
let playedWell: [Contribution] = [
  .question("q1", by: "a", to: "b", at: 1 * hour),
  .answer("a1", to: "q1", by: "b", at: 2 * hour),
  .question("q2", by: "b", to: "c", follows: "a1", at: 3 * hour),
  .question("q3", by: "d", to: "e", at: 4 * hour),
  .answer("a3", to: "q3", by: "e", at: 5 * hour),
]
