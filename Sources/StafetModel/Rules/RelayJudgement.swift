/// How the rules R1 to R6 judge one contribution at the moment when it is made.
///
/// A contribution that kept the rules has no ``deviations`` and no ``lacks``. Deviations are the rules
/// that it broke; lacks are the records that are missing to judge it.
package struct RelayJudgement: Sendable {
  /// Something that is not recorded, the rule that it was needed for, and where it is missing.
  package struct Lack: Hashable, Sendable {
    /// The rule that could not be checked.
    package let rule: RelayRule

    /// What is not recorded.
    package let missing: AuditGap.Missing

    /// The position of the contribution with the missing record: the judged one, or one it is judged
    /// against.
    package let position: Int
  }

  /// The rules that are broken, and how; several of one rule in the order in which they were checked.
  package private(set) var deviations: [RuleDeviation] = []

  /// What is not recorded.
  package private(set) var lacks: [Lack] = []

  /// The rules of which at least a part could be checked.
  package private(set) var checked: RelayRuleSet = []

  /// Makes a judgement in which nothing was checked yet.
  init() {}

  /// Whether every rule could be checked, and was kept.
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

  /// Makes a set of the rules listed.
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
