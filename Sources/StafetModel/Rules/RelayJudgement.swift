/// What the rules of the method say of one contribution at the moment when it is made.
///
/// A contribution is kept where nothing is said, deviates where a rule is broken, and lacks what is not
/// recorded and would have been needed to judge it.
package struct RelayJudgement: Sendable {
  /// Something that is not recorded, the rule that it was needed for, and where it is missing.
  package struct Lack: Hashable, Sendable {
    /// The rule that could not be checked.
    package let rule: RelayRule

    /// What is not recorded.
    package let missing: AuditGap.Missing

    /// The contribution that lacks it: the one that is judged or one that it is judged by.
    package let position: Int
  }

  /// The rules that are broken, and how; several of one rule in the order in which they were looked at.
  package private(set) var deviations: [RuleDeviation] = []

  /// What is not recorded.
  package private(set) var lacks: [Lack] = []

  /// The rules that something was checked of.
  package private(set) var checked: RelayRuleSet = []

  /// Nothing was looked at yet.
  init() {}

  /// Whether every rule was checked, and kept.
  package var isKept: Bool { deviations.isEmpty && lacks.isEmpty }

  mutating func check(_ rule: RelayRule) { checked.insert(rule) }

  mutating func lack(_ missing: AuditGap.Missing, for rule: RelayRule, at position: Int) {
    lacks.append(Lack(rule: rule, missing: missing, position: position))
  }

  mutating func deviate(_ deviation: RuleDeviation) { deviations.append(deviation) }
}

/// A set of rules of the method.
package struct RelayRuleSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt16 = 0

  /// The set of some rules.
  package init(arrayLiteral rules: RelayRule...) {
    for rule in rules { insert(rule) }
  }

  /// Whether a rule is in the set.
  package func contains(_ rule: RelayRule) -> Bool { bits & Self.bit(of: rule) != 0 }

  /// Adds a rule.
  package mutating func insert(_ rule: RelayRule) { bits |= Self.bit(of: rule) }

  /// Adds the rules of another set.
  package mutating func formUnion(_ other: RelayRuleSet) { bits |= other.bits }

  private static func bit(of rule: RelayRule) -> UInt16 { 1 << UInt16(rule.number) }
}
