/// Something counted or worked out that goes into an indicator.
@nonexhaustive public enum IndicatorQuantity: String, Hashable, Sendable, CaseIterable {
  /// Questions: those of the group, or of the relay.
  case questions

  /// Answers: those of the group, or of the relay.
  case answers

  /// Questions and answers together: those of the group, or of the relay.
  case contributions

  /// The questions and answers of the whole relay whose writer is known.
  case allContributions = "all_contributions"

  /// Participants on the roster: those of the group, or all.
  case participants

  /// Participants who wrote at least one contribution: those of the group, or all.
  case active

  /// All participants who wrote at least one contribution.
  case allActive = "all_active"

  /// Questions received: by the group, or by all.
  case received

  /// All questions whose addressee is known.
  case allReceived = "all_received"

  /// The third quartile, Q3, of questions received.
  case upperQuartile = "upper_quartile"

  /// The range between the quartiles, IQR, of questions received.
  case interquartileRange = "interquartile_range"

  /// People who received unusually many questions.
  case keyStakeholders = "key_stakeholders"

  /// Questions that reached their addressee, who was not suspended when they were asked.
  case delivered

  /// Questions that reached their addressee and were answered.
  case answered

  /// Pairs of people who asked each other.
  case mutualPairs = "mutual_pairs"

  /// Pairs of people of whom one or both asked the other.
  case joinedPairs = "joined_pairs"

  /// Questions that went to another group.
  case crossing

  /// Questions that stayed within a group.
  case within

  /// Questions of which it is known, and may be told, whether they went to another group.
  case placedQuestions = "placed_questions"

  /// The part of the questions that would go to another group if everybody asked anybody by chance.
  case expectedCrossing = "expected_crossing"

  /// The part of the questions that went to another group.
  case crossingShare = "crossing_share"

  /// Ordered pairs of groups of which one asked the other, as far as they are told.
  case askingPairs = "asking_pairs"

  /// Ordered pairs of different groups, as far as they are told.
  case groupPairs = "group_pairs"

  /// Lines of the project map.
  case mapLines = "map_lines"

  /// Lines of the project map that have a theme.
  case themedLines = "themed_lines"

  /// Words that stand out, prominent ones among them.
  case keywords

  /// Words that stand out far.
  case prominentWords = "prominent_words"

  /// Prominent words that all groups use that wrote enough.
  case sharedWords = "shared_words"

  /// Groups that may be told of and wrote five contributions or more.
  case eligibleGroups = "eligible_groups"

  /// Pairs of such a group and a word that stands out.
  case groupWordPairs = "group_word_pairs"

  /// Pairs of such a group and a word that stands out and that it never uses.
  case blindspots

  /// The part of the participants who wrote at least one contribution.
  case activeShare = "active_share"

  /// The part of the delivered questions that were answered.
  case answerRate = "answer_rate"

  /// Of the pairs of people of whom one asked the other, the part who asked each other.
  case reciprocity

  /// Words that were expected.
  case expectedWords = "expected_words"

  /// Words that were expected and stand out.
  case foundWords = "found_words"

  /// Named themes that hold questions.
  case themes

  /// Questions that are sorted.
  case sorted

  /// Questions that are sorted into the rest.
  case rest

  /// Questions of the two largest named themes.
  case largestTwo = "largest_two"

  /// Participants who received a question.
  case receivers

  /// Participants who received questions in two chains or more.
  case meetings

  /// Chains.
  case chains

  /// Chains that return to a person, or stay in one group for four steps or more.
  case rings

  /// Chains that return to a person.
  case returningChains = "returning_chains"

  /// Chains that stay in one group for four steps or more.
  case stayingChains = "staying_chains"

  /// Questions to groups that are marked as external.
  case external

  /// Questions to groups of which it is told whether they are external.
  case directed

  /// Open questions.
  case open

  /// Open questions that ask for a thing or a person.
  case substantive

  /// Open questions that ask for a way, a reason, a time, a place or a degree.
  case verbal

  /// Closed questions.
  case closed

  /// Questions whose words do not show which form they have.
  case undecided
}
