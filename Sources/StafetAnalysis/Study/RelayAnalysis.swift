public import StafetModel

/// Everything that is counted in one relay.
public struct RelayAnalysis: Hashable, Sendable {
  /// The relay.
  public let relay: RelayReference

  /// What the material is.
  public let kind: Relay.Kind

  /// What the source states.
  public let declared: DeclaredFacts

  /// What the records show.
  public let counted: CountedFacts

  /// How much each group took part, in the order of the relay; empty without groups.
  public let groups: [GroupActivity]

  /// How long questions and answers are.
  public let lengths: TextLengths

  /// How the questions divide between themes, or `nil` without a sorting.
  public let cake: Cake?

  /// What in the cake rests on too few questions for percentages, or `nil` without a sorting.
  public let smallNumbers: SmallNumbers?

  /// How the cake would change if the less sure questions were sorted otherwise; `nil` without a sorted
  /// question, and where nothing is known of how sure they are.
  public let sensitivity: CakeSensitivity?

  /// The questions and answers theme by theme, in the order of the cake.
  public let sections: [ThemeSection]

  /// The statements that are not sorted because the relay has questions, in the order of the source.
  ///
  /// Empty in material without questions, where ``sections`` hold the statements.
  public let statements: [Contribution.ID]

  /// How the questions ask, or `nil` in material without questions.
  public let questionForms: QuestionForms?

  /// The most frequent words.
  public let words: WordTable

  /// The words that stand out by being in unusually many contributions.
  public let highlights: Highlights

  /// What became of the rules of the method, and of the chains; `nil` for material that is not a relay.
  public let audit: RelayAudit?
}

/// The questions of one theme with their answers, by identifier.
public struct ThemeSection: Hashable, Sendable {
  /// One question and its answers.
  public struct Entry: Hashable, Sendable {
    /// The question.
    public let question: Contribution.ID

    /// Its answers, in the order of the source; none where it is unanswered.
    public let answers: [Contribution.ID]
  }

  /// The theme, or `nil` for what the sorting does not place.
  public let theme: Theme.ID?

  /// The name of the theme; empty for what the sorting does not place.
  public let name: String

  /// The questions, in the order of the source.
  public let entries: [Entry]

  /// Which of the questions are shown with their answers where not all are, and in what order.
  public let selection: PairSelection

  /// The words that tell the theme's questions from the relay's others, or `nil` for what the sorting does
  /// not place.
  public let words: ThemeWords?
}

/// How many words questions and answers have.
public struct TextLengths: Hashable, Sendable {
  /// How many words the questions have together.
  public let questionWords: Int

  /// How many words the answers have together.
  public let answerWords: Int

  /// How many words the statements have together.
  public let statementWords: Int

  /// The mean number of words of a question, or `nil` without questions.
  public let meanQuestion: Double?

  /// The mean number of words of an answer, or `nil` without answers.
  public let meanAnswer: Double?
}
