public import StafetModel

/// Everything that is counted in one relay.
public struct RelayAnalysis: Hashable, Sendable, Identifiable {
  /// The relay.
  public let relay: RelayReference

  /// What kind of material the relay is.
  public let kind: Relay.Kind

  /// What the source states about the relay.
  package let declared: DeclaredFacts

  /// The figures counted from the records of the relay.
  public let counted: CountedFacts

  /// How much each group took part, in the order of the relay; empty without groups.
  public let groups: [GroupActivity]

  /// How long questions, answers and statements are, in words.
  public let lengths: TextLengths

  /// How the questions are divided between themes, or `nil` without a sorting.
  public let cake: Cake?

  /// Which percentages of the cake rest on too few questions, or `nil` without a sorting.
  public let smallNumbers: SmallNumbers?

  /// How the cake would change if the less sure questions were sorted otherwise; `nil` where no question
  /// is sorted, and where the study does not show which questions are less sure.
  public let sensitivity: CakeSensitivity?

  /// The questions and answers theme by theme, in the order of the cake; unsorted questions come last.
  public let sections: [ThemeSection]

  /// The statements that are not sorted because the relay has questions, in the order of the source.
  ///
  /// Empty in material without questions, where ``sections`` hold the statements.
  public let statements: [Contribution.ID]

  /// How many questions are open and how many closed, or `nil` in material without questions.
  public let questionForms: QuestionForms?

  /// The most frequent words.
  public let words: WordTable

  /// The words that stand out by being in unusually many contributions.
  public let highlights: Highlights

  /// How far the rules of the method were kept, and how the chains ended; `nil` for material that is not a
  /// relay.
  public let audit: RelayAudit?

  /// Who asked whom; `nil` for material that is not a relay, and where no question tells both its asker and its
  /// addressee.
  public let network: RelayNetwork?

  /// How questions and answers came in the course of time, or `nil` where that is not recorded.
  public let timeline: RelayTimeline?

  /// Who asked whom as a map without names, or `nil` where that is not recorded or the relay is too small or too
  /// large for it.
  package let participantMap: ParticipantMap?

  /// The chains as steps through time, or `nil` where they are not known.
  package let chainMap: ChainMap?

  /// What the relay does not record of who asked whom, and when.
  package let networkGaps: [NetworkGap]

  /// The chains, and what is counted of them; `nil` for material that is not a relay.
  public let chains: ChainAnalysis?

  /// The indicators of the method; `nil` for material that is not a relay.
  public let indicators: RelayIndicators?

  /// Makes the analysis of a relay of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - relay: The relay.
  ///   - kind: What kind of material the relay is.
  ///   - declared: What the source states about the relay.
  ///   - counted: The figures counted from the records of the relay.
  ///   - groups: How much each group took part, in the order of the relay; empty without groups.
  ///   - lengths: How long questions, answers and statements are, in words.
  ///   - cake: How the questions are divided between themes, or `nil` without a sorting.
  ///   - smallNumbers: Which percentages of the cake rest on too few questions, or `nil` without a sorting.
  ///   - sensitivity: How the cake would change if the less sure questions were sorted otherwise; `nil` where no
  ///     question is sorted, and where the study does not show which questions are less sure.
  ///   - sections: The questions and answers theme by theme, in the order of the cake; unsorted questions come last.
  ///   - statements: The statements that are not sorted because the relay has questions, in the order of the source.
  ///   - questionForms: How many questions are open and how many closed, or `nil` in material without questions.
  ///   - words: The most frequent words.
  ///   - highlights: The words that stand out by being in unusually many contributions.
  ///   - audit: How far the rules of the method were kept, and how the chains ended; `nil` for material that is not a
  ///     relay.
  ///   - network: Who asked whom, if the relay tells.
  ///   - timeline: How questions and answers came in the course of time, or `nil` where that is not recorded.
  ///   - chains: The chains, and what is counted of them; `nil` for material that is not a relay.
  ///   - indicators: The indicators of the method; `nil` for material that is not a relay.
  public init(
    relay: RelayReference, kind: Relay.Kind = .relay, declared: DeclaredFacts = DeclaredFacts(),
    counted: CountedFacts, groups: [GroupActivity] = [], lengths: TextLengths, cake: Cake? = nil,
    smallNumbers: SmallNumbers? = nil, sensitivity: CakeSensitivity? = nil,
    sections: [ThemeSection] = [], statements: [Contribution.ID] = [],
    questionForms: QuestionForms? = nil, words: WordTable, highlights: Highlights,
    audit: RelayAudit? = nil, network: RelayNetwork? = nil, timeline: RelayTimeline? = nil,
    chains: ChainAnalysis? = nil, indicators: RelayIndicators? = nil
  ) {
    self.relay = relay
    self.kind = kind
    self.declared = declared
    self.counted = counted
    self.groups = groups
    self.lengths = lengths
    self.cake = cake
    self.smallNumbers = smallNumbers
    self.sensitivity = sensitivity
    self.sections = sections
    self.statements = statements
    self.questionForms = questionForms
    self.words = words
    self.highlights = highlights
    self.audit = audit
    self.network = network
    self.timeline = timeline
    self.participantMap = nil
    self.chainMap = nil
    self.networkGaps = []
    self.chains = chains
    self.indicators = indicators
  }

  /// What tells it from the others of one list: `relay.id`.
  public var id: Relay.ID { relay.id }
}

/// The questions of one theme with their answers, by identifier.
public struct ThemeSection: Hashable, Sendable, Identifiable {
  /// One question and its answers.
  public struct Entry: Hashable, Sendable, Identifiable {
    /// The question.
    public let question: Contribution.ID

    /// The answers to the question, in the order of the source; empty where there are none.
    public let answers: [Contribution.ID]

    /// Makes an entry of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - question: The question.
    ///   - answers: The answers to the question, in the order of the source; empty where there are none.
    public init(question: Contribution.ID, answers: [Contribution.ID] = []) {
      self.question = question
      self.answers = answers
    }

    /// What tells it from the others of one list: `question`.
    public var id: Contribution.ID { question }
  }

  /// The theme, or `nil` for the section of unsorted questions.
  public let theme: Theme.ID?

  /// The name of the theme; empty for the section of unsorted questions.
  public let name: String

  /// The questions, in the order of the source.
  public let entries: [Entry]

  /// The questions that a report shows with their answers where it does not show all, in their order.
  public let selection: PairSelection

  /// The words that distinguish the theme's questions from the relay's other sorted questions, or `nil`
  /// for the section of unsorted questions.
  public let words: ThemeWords?

  /// Makes the section of a theme of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - theme: The theme, or `nil` for the section of unsorted questions.
  ///   - name: The name of the theme; empty for the section of unsorted questions.
  ///   - entries: The questions, in the order of the source.
  ///   - selection: The questions that a report shows with their answers where it does not show all, in their order.
  ///   - words: The words that distinguish the theme's questions from the relay's other sorted questions, or `nil`
  ///     for the section of unsorted questions.
  public init(
    theme: Theme.ID? = nil, name: String, entries: [Entry], selection: PairSelection,
    words: ThemeWords? = nil
  ) {
    self.theme = theme
    self.name = name
    self.entries = entries
    self.selection = selection
    self.words = words
  }

  /// What tells it from the others of one list: `theme`.
  public var id: Theme.ID? { theme }
}

/// How many words questions, answers and statements have.
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

  /// Makes text lengths of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - questionWords: How many words the questions have together.
  ///   - answerWords: How many words the answers have together.
  ///   - statementWords: How many words the statements have together.
  ///   - meanQuestion: The mean number of words of a question, or `nil` without questions.
  ///   - meanAnswer: The mean number of words of an answer, or `nil` without answers.
  public init(
    questionWords: Int, answerWords: Int, statementWords: Int, meanQuestion: Double? = nil,
    meanAnswer: Double? = nil
  ) {
    self.questionWords = questionWords
    self.answerWords = answerWords
    self.statementWords = statementWords
    self.meanQuestion = meanQuestion
    self.meanAnswer = meanAnswer
  }
}
