public import StafetModel
public import StafetText

/// The choices that an analysis is made with.
///
/// An analysis keeps its settings, and every report prints them, since a figure cannot be judged without
/// the choices behind it.
public struct AnalysisSettings: Hashable, Sendable {
  /// Which contributions words are counted over.
  public enum WordSource: String, Hashable, Sendable, CaseIterable {
    /// Questions; statements in material that has no questions.
    case questions

    /// Answers.
    case answers

    /// Every contribution.
    case all
  }

  /// Which words that are names of a study are left out of lists and tests.
  public enum StudyNames: String, Hashable, Sendable, CaseIterable {
    /// None is.
    case kept

    /// Those that are written as names: the name or id of a participant, a group or a relay, or the first or last
    /// name of a participant, that has a capital in the texts also where it does not begin a sentence, and never stands
    /// without one.
    ///
    /// `Kommuner` may be a group and `kommuner` what a relay is about; then the word is counted. In German, where every noun
    /// has a capital, names of participants only are left out.
    case writtenAsNames

    /// All words of the names and ids of participants, groups and relays, and those of title and topic, in all their
    /// forms.
    case all
  }

  /// The sorting that the analysis and its charts use, or `nil` for the first of the study.
  public var sorting: Sorting.ID?

  /// The two relays to compare, or `nil` to let the kinds of the relays decide.
  ///
  /// With `nil`, the first two of the kind `relay` are compared or, where the study has fewer than two of
  /// that kind, the first two of any kind.
  public var compared: RelayPair?

  /// Which contributions words are counted over.
  public var wordSource = WordSource.questions

  /// The tokenizer, which divides texts into words.
  ///
  /// With `nil`, Unicode's word boundaries are used, with the conventions of the language of the texts
  /// (``StudyLanguage/used``). The settings of an analysis hold the tokenizer that it
  /// used.
  public var tokenizer: Tokenizer?

  /// How forms of a word are counted together: `sektor`, `sektoren` and `sektorer` are one row.
  ///
  /// With `nil`, the best folding for the language of the texts is used (``StudyLanguage/used``). The settings of an
  /// analysis hold the folding that it used.
  public var folding: WordFolding?

  /// By which method forms are counted together, whatever the language, where ``folding`` is `nil`; the settings of an
  /// analysis hold the folding.
  public var foldingMethod: FoldingMethod?

  /// The classes of words that are listed and tested, where the folding has a lexicon that tells them.
  ///
  /// With `nil`, nouns, verbs and adjectives are; words that the lexicon does not know are with the nouns. The settings
  /// of an analysis hold the classes that it used; all classes are written out as such.
  public var wordClasses: Set<WordClass>?

  /// Expressions of several words that are counted as one term, such as `new public management`, beside those that
  /// the folding has; in any case.
  public var expressions: [String] = []

  /// Words of content that say little by themselves, and are left out of lists and tests as the stop words are.
  ///
  /// With `nil`, the list for the study's language is used, or the Danish one where the study states no language;
  /// `StopWords.empty` leaves none out. The settings of an analysis hold the list that it used.
  public var lightWords: StopWords?

  /// Words that are left out of lists and tests.
  ///
  /// Stop words still count as tokens.
  ///
  /// With `nil`, the list for the language of the texts is used (``StudyLanguage/used``). The settings of an analysis hold the list that it used.
  public var stopWords: StopWords?

  /// Words that are left out too, in all their forms, whatever list ``stopWords`` has; the settings of an analysis hold
  /// them as part of that list.
  public var furtherStopWords: [String] = []

  /// Words that are counted after all, whatever lists ``stopWords`` and ``lightWords`` have; the settings of an analysis
  /// hold lists without them.
  public var keptWords: [String] = []

  /// Which names of the study are left out of lists and tests, as if they were stop words.
  public var studyNames = StudyNames.writtenAsNames

  /// How many letters and digits a word must have at least to be listed or tested.
  public var minimumWordLength = 2

  /// How many words are listed at most: as the most frequent, and on each side of the comparison of words.
  public var wordLimit = 20

  /// How often a word must occur at least, in both relays together, to be tested.
  ///
  /// It tells which words are looked at at all, whatever relay uses them; what is compared are contributions.
  public var minimumOccurrences = 3

  /// Word families, each of which is counted as one and tested alone, without adjustment.
  ///
  /// Only one that is stated to have been named before the figures were seen (`WordFamily.origin`) can be a finding.
  public var wordFamilies: [WordFamily] = []

  /// The words that whoever ran the relay expected to stand out in it, for ``Indicator/relevance``.
  ///
  /// Each is one word, in any of its forms; words that are forms of one count once. They are counted even if
  /// ``lightWords`` has them.
  public var expectedWords: [String] = []

  /// The level of significance, above 0 and below 1: the largest p-value, or q-value where many are
  /// tested, at which a difference is called a finding.
  public var significance = 0.05

  /// How many contributions the larger side of a finding must have at least.
  public var minimumEvidence = 5

  /// The level of the confidence intervals of an analysis, above 0 and below 1.
  public var confidence = 0.95

  /// How many bootstrap resamples the interval of Krippendorff's alpha is made from; 0 for no interval.
  ///
  /// With fewer than a thousand, the bounds depend noticeably on chance. Resamples are drawn with a
  /// constant seed, so that results repeat.
  public var resamples = 1_000

  /// How many times the questions of a relay are passed on anew to see what chance would give; 0 for no comparison
  /// with chance.
  ///
  /// With fewer than a thousand, the probabilities depend noticeably on chance. Draws are made with a constant
  /// seed, so that results repeat.
  public var redraws = 1_000

  /// The count below which what is expected in a cell of a compared table, or a slice of a cake, calls for caution.
  public var smallCell = 5

  /// The number of questions below which the percentages of a cake should be read as counts.
  public var smallCake = 20

  /// How question-answer pairs are chosen for each theme.
  public var selection = SelectionSettings()

  /// The number of people below which only the size of a group is reported; at least 3.
  public var smallestGroup = 3

  /// The rules of the method that relays are checked against.
  public var rules = RelayRules.digital

  /// Makes the standard settings, with which the method's report is made.
  public init() {}
}

/// Two relays to compare, in the order in which they are shown.
public struct RelayPair: Hashable, Sendable {
  /// The first relay: a score or a difference is positive where this relay has more.
  public let first: Relay.ID

  /// The relay that the first is compared with.
  public let second: Relay.ID

  /// Makes a pair of relays to compare.
  ///
  /// - Parameters:
  ///   - first: The relay of which more counts as positive.
  ///   - second: The relay that the first is compared with.
  public init(_ first: Relay.ID, _ second: Relay.ID) {
    self.first = first
    self.second = second
  }
}
