/// What became of the rules of the method in one relay, and of its chains.
///
/// An audit tells and stops nothing. Each rule has a ``Verdict``, which keeps apart what was kept and what
/// could not be checked: a relay whose source records no authors never looks clean.
///
/// Earlier and later, where they are not about dates, are by time where every contribution is dated, with
/// ties in the order of the source, and otherwise by that order alone, as in ``Relay/chains``. The writer
/// of an answer is its author or, where that is not recorded, the addressee of the question.
///
/// ```swift
/// if let audit = RelayAudit(of: study.relays[0], topic: study.topic) {
///   for violation in audit.violations { print(violation) }
///   for rule in RelayRule.allCases { print(rule.code, audit.verdict(on: rule)) }
/// }
/// ```
public struct RelayAudit: Hashable, Sendable {
  /// What can be said of a rule.
  public enum Verdict: Hashable, Sendable {
    /// The rule was checked everywhere, and kept.
    case kept

    /// The rule was broken so many times.
    ///
    /// It may be that it could not be checked everywhere: ``RelayAudit/gaps(in:)`` tells.
    case broken(Int)

    /// The rule could not be checked everywhere, and was not seen to be broken where it could.
    case notCheckable(Extent)

    /// The records of a relay cannot show whether the rule was kept.
    case notAudited
  }

  /// How much could not be checked.
  public enum Extent: String, Hashable, Sendable, CaseIterable {
    /// Something could not be checked, and something could.
    case partly

    /// Nothing could be checked.
    case wholly
  }

  /// The relay.
  public let relay: Relay.ID

  /// The rules that the relay was held against.
  public let rules: RelayRules

  /// Where R1 to R6 were broken: by rule, then in the order of the source.
  public let violations: [RuleDeviation]

  /// Where R8 to R10 were not kept to, by rule.
  public let warnings: [RuleDeviation]

  /// What could not be checked: by rule, then by what is missing.
  public let gaps: [AuditGap]

  /// How it is known which answer a question follows.
  public let links: ChainLinks

  /// The chains, in the order of ``Relay/chains``; none where nothing is known of them.
  public let chains: [AuditedChain]

  private let verdicts: [RelayRule: Verdict]

  /// Holds a relay against the rules; `nil` for material that is not a relay.
  ///
  /// - Parameters:
  ///   - relay: The relay.
  ///   - topic: What the relay was about; empty where that is not known.
  ///   - rules: The rules.
  /// - Complexity: O(*n* log *n*) in the number of contributions and participants.
  public init?(of relay: Relay, topic: String, by rules: RelayRules = .digital) {
    self.init(of: RelayCourse(of: relay), topic: topic, by: rules)
  }

  /// Holds a relay against the rules by its course; `nil` for material that is not a relay.
  ///
  /// - Parameters:
  ///   - course: The course of the relay.
  ///   - topic: What the relay was about; empty where that is not known.
  ///   - rules: The rules.
  package init?(of course: RelayCourse, topic: String, by rules: RelayRules) {
    guard course.relay.kind == .relay else { return nil }
    let tally = AuditTally(of: course, topic: topic, by: rules)
    self.relay = course.relay.id
    self.rules = rules
    self.violations = tally.deviations(of: .violation)
    self.warnings = tally.deviations(of: .warning)
    self.gaps = tally.gaps
    self.links = course.links
    self.chains =
      course.links == .unknown
      ? [] : course.chains.indices.map { AuditedChain($0, in: course, by: rules) }
    self.verdicts = tally.verdicts
  }

  /// What can be said of a rule.
  public func verdict(on rule: RelayRule) -> Verdict { verdicts[rule] ?? .notAudited }

  /// What kept a rule from being checked everywhere.
  public func gaps(in rule: RelayRule) -> [AuditGap] { gaps.filter { $0.rule == rule } }

  /// Whether every rule that can be audited was checked everywhere, and kept.
  public var isClean: Bool { violations.isEmpty && warnings.isEmpty && gaps.isEmpty }

  /// How many questions were taken to follow an answer because the relay does not record it.
  ///
  /// What is said of R2 and R3, and of the chains, then rests on a guess.
  public var inferredLinks: Int { chains.reduce(0) { $0 + $1.inferredLinks } }

  /// The largest number of pairs in a chain, or `nil` where there are none or nothing is known of them.
  public var longestChain: Int? { chains.map { $0.pairs }.max() }

  /// How many chains ended in a certain way.
  public func count(of end: AuditedChain.End) -> Int { chains.count { $0.end == end } }
}
