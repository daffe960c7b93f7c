/// A rule of the method (*regel*), numbered as in its description.
///
/// The raw value is the code, such as `R1`. <doc:RulesOfARelay> says how a ``RelayAudit`` checks each
/// rule.
public enum RelayRule: String, Hashable, Sendable, CaseIterable {
  /// R1: each participant may ask one start question, to one other participant.
  case oneStartQuestion = "R1"

  /// R2: a new question needs a right, and answering a received question gives one right.
  case rightToAsk = "R2"

  /// R3: the new question goes to a new person of the asker's own choice: not the one just answered,
  /// and nobody who was an addressee earlier in the chain.
  case newAddressee = "R3"

  /// R4: nobody asks himself; asker and addressee are on the roster and not suspended.
  case activeParticipants = "R4"

  /// R5: only the addressee answers, once per question.
  case oneAnswer = "R5"

  /// R6: questions and answers are dated between opening and closing, and answers come within the time
  /// allowed for them.
  case openRelay = "R6"

  /// R7: a closed relay is not reopened, and dates move only before they have passed.
  ///
  /// Not audited: the one opening and the one closing that a relay records cannot show whether dates were
  /// moved.
  case fixedDates = "R7"

  /// R8: there are 10 to 500 participants on the roster and 3 to 5 days, unless other limits are set.
  case size = "R8"

  /// R9: two to ten groups unless other limits are set, each of at least three participants, and each
  /// participant in exactly one.
  case groups = "R9"

  /// R10: a topic is not phrased as a question.
  case topic = "R10"

  /// R11: names are not shown with contributions.
  ///
  /// Not audited: the model holds pseudonyms only, so its records cannot show whether names were visible.
  case anonymity = "R11"

  /// How seriously a deviation from a rule is taken.
  public enum Kind: Hashable, Sendable {
    /// Breaking the rule is a violation: the relay was not played by the method.
    case violation

    /// Breaking the rule is worth a warning only: real relays vary in size and length.
    case warning

    /// The rule is not audited: the records of a relay cannot show whether it was kept.
    case notAudited
  }

  /// How seriously a deviation from the rule is taken.
  public var kind: Kind {
    switch self {
    case .oneStartQuestion, .rightToAsk, .newAddressee, .activeParticipants, .oneAnswer, .openRelay:
      .violation
    case .size, .groups, .topic: .warning
    case .fixedDates, .anonymity: .notAudited
    }
  }

  /// The code of the rule in the method's description, such as `R1`.
  public var code: String { rawValue }

  /// The number in the code, from 1.
  var number: Int {
    switch self {
    case .oneStartQuestion: 1
    case .rightToAsk: 2
    case .newAddressee: 3
    case .activeParticipants: 4
    case .oneAnswer: 5
    case .openRelay: 6
    case .fixedDates: 7
    case .size: 8
    case .groups: 9
    case .topic: 10
    case .anonymity: 11
    }
  }
}
