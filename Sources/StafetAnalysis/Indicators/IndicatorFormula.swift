/// How a figure of an indicator is worked out.
///
/// The raw value is a key that does not change; ``expression`` writes the formula with the keys of
/// ``IndicatorQuantity``.
@nonexhaustive public enum IndicatorFormula: String, Hashable, Sendable, CaseIterable {
  /// How many questions and answers a group wrote.
  case contributions

  /// The part of all contributions that a group wrote.
  case contributionShare = "contribution_share"

  /// How many contributions there are for each active participant.
  case contributionsPerHead = "contributions_per_head"

  /// How many more questions than answers a group wrote.
  case questionSurplus = "question_surplus"

  /// How many people received unusually many questions.
  case keyStakeholders = "key_stakeholders"

  /// The largest part of the questions that may be dropped without another order of people by questions received.
  ///
  /// See `CaseDropStability` of StafetStatistics (Epskamp, Borsboom and Fried 2018), with ranks and 100 resamples for
  /// each step of 5 % from 5 % to 75 %. It should not be below 0.25, and better above 0.5.
  case rankStability = "rank_stability"

  /// How many times its part of the active participants a group's part of the received questions is.
  case receivedIndex = "received_index"

  /// The Gini coefficient of the questions that each participant received.
  case receivedGini = "received_gini"

  /// The part of the delivered questions that were answered.
  case answerRate = "answer_rate"

  /// Of the pairs of people of whom one asked the other, the part who asked each other.
  case reciprocity

  /// The part of the questions that went to another group.
  case crossingShare = "crossing_share"

  /// The part of the ordered pairs of groups of which one asked the other.
  case groupDensity = "group_density"

  /// External less internal questions over both.
  case externalInternalIndex = "external_internal_index"

  /// How many lines the project map has.
  case mapLines = "map_lines"

  /// The part of the lines of the project map that have a theme.
  case themedLines = "themed_lines"

  /// How many words are prominent.
  case prominentWords = "prominent_words"

  /// How many words stand out.
  case keywords

  /// How many prominent words all groups use that wrote enough.
  case sharedWords = "shared_words"

  /// How many words that stand out a group never uses.
  case blindspots

  /// The mean of the active part of the participants and the answer rate, in percent.
  case engagement

  /// The part of the questions that cross groups over that expected by chance, in percent, at most 100.
  case collaboration

  /// In a relay of one group: reciprocity, in percent.
  case collaborationOfOneGroup = "collaboration_of_one_group"

  /// The part of the expected words that stand out, in percent.
  case relevance

  /// The part of the pairs of a group and a word that stands out that are no blindspot, in percent.
  case innovationCapacity = "innovation_capacity"

  /// 100, 60 or 20, by the number of themes, the rest and the two largest themes.
  case alignment

  /// The part of the receivers whom questions reached in two chains or more.
  case meeting

  /// The part of the chains that turn in a ring.
  case ring

  /// The part of the questions that went to external groups.
  case direction

  /// The part of the questions that are open.
  case openQuestions = "open_questions"

  /// The formula, the same in every language: quantities by their keys, with `*` for times and `/` for over.
  public var expression: String {
    switch self {
    case .contributions: "questions + answers"
    case .contributionShare: "contributions / all_contributions"
    case .contributionsPerHead: "contributions / active"
    case .questionSurplus: "questions - answers"
    case .keyStakeholders:
      "count of participants with received > upper_quartile + 1.5 * interquartile_range and received >= 2"
    case .rankStability:
      "largest dropped part of all_received at which ranks of received correlate by 0.7 in 95 of 100 resamples"
    case .receivedIndex: "(received / all_received) / (active / all_active)"
    case .receivedGini: "gini of received over participants"
    case .answerRate: "answered / delivered"
    case .reciprocity: "mutual_pairs / joined_pairs"
    case .crossingShare: "crossing / placed_questions"
    case .groupDensity: "asking_pairs / group_pairs"
    case .externalInternalIndex: "(crossing - within) / placed_questions"
    case .mapLines: "map_lines"
    case .themedLines: "themed_lines / map_lines"
    case .prominentWords: "prominent_words"
    case .keywords: "keywords"
    case .sharedWords: "shared_words"
    case .blindspots: "blindspots"
    case .engagement: "100 * (active_share + answer_rate) / 2"
    case .collaboration: "100 * min(1, crossing_share / expected_crossing)"
    case .collaborationOfOneGroup: "100 * reciprocity"
    case .relevance: "100 * found_words / expected_words"
    case .innovationCapacity: "100 * (1 - blindspots / group_word_pairs)"
    case .alignment:
      "100 if 3 <= themes <= 8 and rest <= 0.10 * sorted and largest_two >= 0.40 * sorted, "
        + "else 60 if rest <= 0.33 * sorted, else 20"
    case .meeting: "meetings / receivers"
    case .ring: "rings / chains"
    case .direction: "external / directed"
    case .openQuestions: "open / questions"
    }
  }
}
