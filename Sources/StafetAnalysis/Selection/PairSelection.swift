public import StafetModel

/// The question-answer pairs that are shown of a theme (*udvalgte spørgsmål og svar*).
///
/// The library's choice says what is typical in the words of this relay, not what matters most; see
/// <doc:PairsThatStandForATheme>.
public struct PairSelection: Hashable, Sendable {
  /// The questions, in the order in which they are shown; each is among the entries of the section.
  ///
  /// A question that the library chose has an answer. One that a person picked may have none.
  public let questions: [Contribution.ID]

  /// Whether a person picked the questions; otherwise the library chose them, or took them all where
  /// the settings ask for all.
  public let isHandPicked: Bool

  /// How many questions of the theme have no answer, and so cannot be chosen by the library.
  public let unanswered: Int

  /// Makes a pair selection of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - questions: The questions, in the order in which they are shown; each is among the entries of the section.
  ///   - isHandPicked: Whether a person picked the questions; otherwise the library chose them, or took them all
  ///     where the settings ask for all.
  ///   - unanswered: How many questions of the theme have no answer, and so cannot be chosen by the library.
  public init(questions: [Contribution.ID], isHandPicked: Bool = false, unanswered: Int = 0) {
    self.questions = questions
    self.isHandPicked = isHandPicked
    self.unanswered = unanswered
  }
}
