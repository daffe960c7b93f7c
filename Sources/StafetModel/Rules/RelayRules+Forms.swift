extension RelayRules {
  /// A form of the method that is known by name.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// Everyone may start, and everything goes on until closing.
    case digital

    /// The early form of 2008: seven starters from different parts of a firm, 24 hours for each step,
    /// ten pairs in a chain, and all passed on by a facilitator.
    case from2008 = "2008"
  }

  /// The rules of the digital form.
  public static let digital = RelayRules()

  /// The rules of the form of 2008.
  ///
  /// The limits of R8 and R9, which only warn, are those of the digital form: no others are known. The
  /// parts of the firm are the groups of the roster.
  ///
  /// - Parameter facilitator: The facilitator, where the roster holds one.
  /// - Returns: The rules.
  public static func from2008(facilitator: Participant.ID? = nil) -> RelayRules {
    RelayRules(
      starters: .fixed(count: 7, fromDifferentGroups: true),
      answerTime: 86_400,
      pairLimit: 10,
      passingOn: .facilitator(facilitator))
  }

  /// The rules of a form.
  ///
  /// - Parameter form: The form.
  public init(form: Form) {
    switch form {
    case .digital: self = .digital
    case .from2008: self = .from2008()
    }
  }

  /// The form whose rules these are, whoever the facilitator is; `nil` for rules of one's own.
  public var form: Form? {
    if self == .digital { return .digital }
    return self == .from2008(facilitator: facilitator) ? .from2008 : nil
  }
}
