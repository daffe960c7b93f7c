/// How the rules R1 to R6 judge one contribution before it is made.
///
/// ``GrowingStudy/judgement(on:in:)`` makes it; a ``RelayAudit`` tells the same of contributions that were
/// made.
public struct ContributionJudgement: Hashable, Sendable {
  /// The rules that it breaks, and how.
  public let deviations: [RuleDeviation]

  /// What is not recorded, so that a rule cannot be checked; each names the contributions that lack it.
  public let gaps: [AuditGap]

  /// Whether every rule can be checked, and is kept.
  public var isKept: Bool { deviations.isEmpty && gaps.isEmpty }

  /// Makes a judgement.
  ///
  /// - Parameters:
  ///   - deviations: The rules that are broken, and how.
  ///   - gaps: What is not recorded.
  public init(deviations: [RuleDeviation] = [], gaps: [AuditGap] = []) {
    self.deviations = deviations
    self.gaps = gaps
  }

  /// Tells a judgement by identifiers.
  init(_ judgement: RelayJudgement, on contribution: Contribution, in course: RelayCourse) {
    deviations = judgement.deviations
    let contributions = course.relay.contributions
    gaps = judgement.lacks.map { lack in
      AuditGap(
        rule: lack.rule, missing: lack.missing,
        contributions: [
          lack.position < contributions.count ? contributions[lack.position].id : contribution.id
        ])
    }
  }
}
