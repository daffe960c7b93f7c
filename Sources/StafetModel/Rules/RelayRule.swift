/// A rule of the method (*regel*), numbered as in its description.
///
/// The raw value is the code, such as `R1`. What a ``RelayAudit`` makes of each rule is told with it.
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

  /// R6: questions and answers fall between opening and closing, and answers within the time set for
  /// them.
  case openRelay = "R6"

  /// R7: a closed relay is not reopened, and dates move only before they have passed.
  ///
  /// A relay records one opening and one closing, which cannot tell.
  case fixedDates = "R7"

  /// R8: roster and days keep to their limits, 10 to 500 participants and 3 to 5 days unless others
  /// are set.
  case size = "R8"

  /// R9: two to ten groups unless other limits are set, each of at least three participants, and each
  /// participant in exactly one.
  case groups = "R9"

  /// R10: a topic is not phrased as a question.
  case topic = "R10"

  /// R11: names are not shown with contributions.
  ///
  /// The model has no place for names, so its records cannot tell.
  case anonymity = "R11"

  /// What it means to break a rule.
  public enum Kind: Hashable, Sendable {
    /// Breaking it is a violation: the relay was not played by the method.
    case violation

    /// Breaking it is worth a warning: real relays vary in size and length.
    case warning

    /// The records of a relay cannot show whether it was kept.
    case notAudited
  }

  /// What it means to break the rule.
  public var kind: Kind {
    switch self {
    case .oneStartQuestion, .rightToAsk, .newAddressee, .activeParticipants, .oneAnswer, .openRelay:
      .violation
    case .size, .groups, .topic: .warning
    case .fixedDates, .anonymity: .notAudited
    }
  }

  /// The code by which the method's description knows the rule, such as `R1`.
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
