package import StafetModel
package import StafetSyntax

extension JSONObjectWriter {
  /// Writes the rules of the method, each limit as a number, whatever form they belong to.
  package mutating func write(_ rules: RelayRules) {
    string("form", rules.form?.rawValue)
    switch rules.starters {
    case .everyone:
      null("starters")
      boolean("starters_from_different_groups", false)
    case .fixed(let count, let fromDifferentGroups):
      integer("starters", count)
      boolean("starters_from_different_groups", fromDifferentGroups)
    }
    integer("answer_seconds", wide: rules.answerTime)
    integer("pair_limit", rules.pairLimit)
    boolean("passed_on", rules.passingOn != .directly)
    string("facilitator", rules.facilitator?.text)
    limits("participants", rules.participants)
    integer("ideal_participants", rules.idealParticipants)
    limits("days", rules.days)
    limits("groups", rules.groups)
    integer("group_size", rules.groupSize)
    integer("fair_seconds", wide: rules.fairTime)
  }

  private mutating func limits(_ key: String, _ range: ClosedRange<Int>) {
    array(key) { array in
      array.integer(range.lowerBound)
      array.integer(range.upperBound)
    }
  }
}
