import StafetModel
import StafetSyntax

extension JSONReader {
  /// Reads the rules of the method; a key that is missing leaves the value of the form that is named, or
  /// of the digital one.
  ///
  /// - Returns: The rules, or nil where what is wrong with them has been noted.
  mutating func relayRules() throws(JSONStop) -> RelayRules? {
    let start = offset
    let path = path
    let before = log.problemCount
    var draft = RulesDraft()
    var facilitator = start
    var ideal = start
    let isObject = try object { (key, reader) throws(JSONStop) in
      if key == "facilitator" { facilitator = reader.offset }
      if key == "ideal_participants" { ideal = reader.offset }
      try reader.rule(key, into: &draft)
    }
    guard isObject, log.problemCount == before else { return nil }
    let roster = draft.roster
    if !roster.limits.contains(roster.ideal) {
      log.report(
        .value(.outOfRange("\(roster.ideal)", .within(roster.limits))), at: ideal,
        path: path + ".ideal_participants")
    }
    if draft.isPassedOn == false, draft.facilitator.flatMap({ $0 }) != nil {
      log.report(
        .value(.wrongKind(expected: .null, found: .string)), at: facilitator,
        path: path + ".facilitator")
    }
    return log.problemCount == before ? draft.rules : nil
  }

  private mutating func rule(_ key: String, into draft: inout RulesDraft) throws(JSONStop) {
    switch key {
    case "form": draft.form = try isNull() ? nil : word(RelayRules.Form.self)
    case "starters": draft.starters = .some(try isNull() ? nil : integer(atLeast: 1))
    case "starters_from_different_groups": draft.areFromDifferentGroups = try boolean()
    case "answer_seconds":
      draft.answerTime = .some(try isNull() ? nil : integer(atLeast: 1).map { Int64($0) })
    case "pair_limit": draft.pairLimit = .some(try isNull() ? nil : integer(atLeast: 1))
    case "passed_on": draft.isPassedOn = try boolean()
    case "facilitator": draft.facilitator = .some(try identifierOrNull())
    case "participants": draft.participants = try limits()
    case "ideal_participants": draft.idealParticipants = try integer()
    case "days": draft.days = try limits()
    case "groups": draft.groups = try limits()
    case "group_size": draft.groupSize = try integer(atLeast: 1)
    case "fair_seconds": draft.fairTime = try integer(atLeast: 0).map { Int64($0) }
    default: try skipUnknown(key)
    }
  }
}
