public import StafetModel
public import StafetText

/// The choices that an analysis is made with.
///
/// An analysis keeps its settings, and every report prints them: a figure without the choices behind
/// it cannot be stood by.
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

  /// The sorting that pictures use, or `nil` for the first of the study.
  public var sorting: Sorting.ID?

  /// The two relays to read across, or `nil` for the first two that are relays in the proper sense,
  /// and where there are not two of those, for the first two of whatever kind.
  public var compared: RelayPair?

  /// Which contributions words are counted over.
  public var wordSource = WordSource.questions

  /// How texts are parted into words.
  ///
  /// With `nil`, by Unicode's word boundaries and the conventions of the language of the study, and the
  /// Danish ones where the study states no language. An analysis keeps the tokenizer that it took.
  public var tokenizer: Tokenizer?

  /// What makes one word of its forms: `sektor`, `sektoren` and `sektorer` are one row.
  ///
  /// With `nil`, the stemmer for the language of the study is taken, and the Danish one where the
  /// study states no language. An analysis keeps the stemmer that it took.
  public var stemmer: Stemmer?

  /// Words that are left out of lists and tests, compared before stemming.
  ///
  /// They still count as tokens.
  ///
  /// With `nil`, the list for the language of the study is taken, and the Danish one where the study
  /// states no language. An analysis keeps the list that it took.
  public var stopWords: StopWords?

  /// How many letters and digits a word must have to be listed or tested.
  public var minimumWordLength = 2

  /// How many rows the list of most frequent words has, and each side of the compared words.
  public var wordLimit = 20

  /// How often a word must occur in both relays together to be tested.
  ///
  /// With fewer than three occurrences no distribution between two relays of like size reaches 5 %.
  public var minimumOccurrences = 3

  /// Words that are named before the figures are seen, and tested alone.
  public var wordFamilies: [WordFamily] = []

  /// The largest p, or q where many are tested, at which a difference is called a finding.
  public var significance = 0.05

  /// How many contributions the larger side of a finding must have.
  public var minimumEvidence = 5

  /// The level of the intervals around shares, between 0 and 1.
  public var confidence = 0.95

  /// How many resamples the interval of alpha is drawn from; 0 for no interval.
  ///
  /// Fewer than a thousand leave its bounds to chance. They are drawn with a constant seed.
  public var resamples = 1_000

  /// The count below which a cell of a compared table, or a slice of a cake, calls for caution.
  public var smallCell = 5

  /// How many questions a cake must have for its percentages to be read as anything but counts.
  public var smallCake = 20

  /// How question-answer pairs are chosen for each theme.
  public var selection = SelectionSettings()

  /// How many people a group must have for anything but its size to be reported: at least 3.
  public var smallestGroup = 3

  /// The rules of the method that relays are held against.
  public var rules = RelayRules.digital

  /// Makes the settings that the method's report is made with.
  public init() {}
}

/// Two relays to read across, in the order in which they are shown.
public struct RelayPair: Hashable, Sendable {
  /// The relay that signs are seen from: its overuse is positive.
  public let first: Relay.ID

  /// The relay compared with.
  public let second: Relay.ID

  /// Names two relays.
  ///
  /// - Parameters:
  ///   - first: The relay that signs are seen from.
  ///   - second: The relay compared with.
  public init(_ first: Relay.ID, _ second: Relay.ID) {
    self.first = first
    self.second = second
  }
}
