extension RelayRules {
  /// A named form of the method, with limits of its own.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// Every participant may ask a start question, and questions may be asked and answered until closing.
    case digital

    /// The early form of 2008: seven starters from different parts of a firm, 24 hours to answer, ten
    /// pairs in a chain, and a facilitator who passes on all questions and answers.
    case from2008 = "2008"
  }

  /// The rules of the digital form.
  public static let digital = RelayRules()

  /// The rules of the form of 2008.
  ///
  /// The limits of R8 and R9, which only give warnings, are those of the digital form, since none are
  /// known for 2008. The parts of the firm are the groups of the roster.
  ///
  /// - Parameter facilitator: The facilitator, or `nil` where the facilitator is not on the roster.
  /// - Returns: The rules.
  public static func from2008(facilitator: Participant.ID? = nil) -> RelayRules {
    RelayRules(
      starters: .fixed(count: 7, fromDifferentGroups: true),
      answerTime: 86_400,
      pairLimit: 10,
      passingOn: .facilitator(facilitator))
  }

  /// Makes the rules of a named form; those of 2008 without a facilitator on the roster.
  ///
  /// - Parameter form: The form.
  public init(form: Form) {
    switch form {
    case .digital: self = .digital
    case .from2008: self = .from2008()
    }
  }

  /// The named form that has exactly these rules, whoever the facilitator is; `nil` where no form has
  /// them.
  public var form: Form? {
    if self == .digital { return .digital }
    return self == .from2008(facilitator: facilitator) ? .from2008 : nil
  }
}
