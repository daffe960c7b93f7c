import StafetModel

/// The rules of the method as far as a document names them.
///
/// What may be `null` is a double optional: `nil` where the key is missing.
struct RulesDraft {
  var form: RelayRules.Form?
  var starters: Int??
  var areFromDifferentGroups: Bool?
  var answerTime: Int64??
  var pairLimit: Int??
  var isPassedOn: Bool?
  var facilitator: Participant.ID??
  var participants: ClosedRange<Int>?
  var idealParticipants: Int?
  var days: ClosedRange<Int>?
  var groups: ClosedRange<Int>?
  var groupSize: Int?
  var fairTime: Int64?

  /// The rules whose values stand where the document names none.
  private var standard: RelayRules { RelayRules(form: form ?? .digital) }

  /// The limits of the roster, and the ideal, which must lie within them.
  var roster: (limits: ClosedRange<Int>, ideal: Int) {
    (participants ?? standard.participants, idealParticipants ?? standard.idealParticipants)
  }

  /// The rules.
  ///
  /// - Precondition: The ideal lies within the limits of the roster.
  var rules: RelayRules {
    let standard = standard
    return RelayRules(
      starters: startersOfRules, answerTime: answerTime ?? standard.answerTime,
      pairLimit: pairLimit ?? standard.pairLimit, passingOn: passingOn,
      participants: roster.limits, idealParticipants: roster.ideal, days: days ?? standard.days,
      groups: groups ?? standard.groups, groupSize: groupSize ?? standard.groupSize,
      fairTime: fairTime ?? (answerTime == nil ? standard.fairTime : nil))
  }

  private var startersOfRules: RelayRules.Starters {
    var count: Int?
    var areFromDifferentGroups = areFromDifferentGroups
    if case .fixed(let number, let different) = standard.starters {
      count = number
      areFromDifferentGroups = areFromDifferentGroups ?? different
    }
    guard let count = starters ?? count else { return .everyone }
    return .fixed(count: count, fromDifferentGroups: areFromDifferentGroups ?? false)
  }

  private var passingOn: RelayRules.PassingOn {
    let isNamed = facilitator.flatMap { $0 } != nil
    guard isPassedOn ?? (isNamed || standard.passingOn != .directly) else { return .directly }
    return .facilitator(facilitator ?? nil)
  }
}
