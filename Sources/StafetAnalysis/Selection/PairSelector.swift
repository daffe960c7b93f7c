import StafetModel

/// Chooses the pairs of each theme of one relay.
struct PairSelector {
  private let settings: SelectionSettings

  /// The questions of the study that a person picked.
  private let handPicked: [Contribution.ID]

  /// The questions of the relay that have no answer.
  private let unanswered: Set<Contribution.ID>

  /// The answered questions of the relay with their answers.
  private let pairs: [Exchange]

  /// The place of each answered question among the pairs.
  private let places: [Contribution.ID: Int]

  /// Chooses among the pairs; `nil` where nothing needs to be chosen.
  private let relevance: MarginalRelevance?

  /// Weighs the pairs of a relay.
  ///
  /// - Parameters:
  ///   - exchanges: The questions of the relay with their answers.
  ///   - words: The words of the study's contributions.
  ///   - handPicked: The questions of the study that a person picked, each once.
  ///   - settings: The settings as completed for the study.
  /// - Complexity: O(*n* log *n* + *t*) expected for *n* words and *t* terms of the study.
  init(
    of exchanges: [Exchange], words: StudyWords, handPicked: [Contribution.ID],
    settings: AnalysisSettings
  ) {
    let pairs = exchanges.filter { $0.isAnswered }
    self.settings = settings.selection
    self.handPicked = handPicked
    self.unanswered = Set(exchanges.filter { !$0.isAnswered }.map { $0.question.id })
    self.pairs = pairs
    self.places = Dictionary(
      uniqueKeysWithValues: pairs.indices.map { (pairs[$0].question.id, $0) })
    let chooses = settings.selection.pairs.map { $0 > 0 } ?? false
    self.relevance =
      chooses
      ? MarginalRelevance(
        vectors: PairVectors(of: pairs, words: words),
        weight: settings.selection.relevanceWeight)
      : nil
  }

  /// The pairs that are shown of a theme.
  ///
  /// - Parameter questions: The questions of the theme, in the order of the source. Statements in
  ///   material without questions are no pairs, and none is chosen.
  /// - Returns: The questions to show.
  /// - Complexity: O(*k* · *n*) for *k* chosen pairs and *n* terms of the theme's pairs and of the relay.
  func selection(of questions: [Contribution.ID]) -> PairSelection {
    let own = Set(questions)
    let picked = handPicked.filter { own.contains($0) }
    let answered = questions.compactMap { places[$0] }
    return PairSelection(
      questions: picked.isEmpty ? choice(among: answered) : picked,
      isHandPicked: !picked.isEmpty,
      unanswered: questions.count { unanswered.contains($0) })
  }

  /// What the library chooses among answered questions.
  private func choice(among answered: [Int]) -> [Contribution.ID] {
    var chosen = answered
    if let count = settings.pairs {
      chosen =
        relevance?.choice(of: count, among: answered) { pairs[$0].isBlank } ?? []
    }
    return chosen.map { pairs[$0].question.id }
  }
}

extension Exchange {
  /// Whether there is nothing to read in the question or in all its answers.
  fileprivate var isBlank: Bool {
    question.isBlank || answers.allSatisfy { $0.isBlank }
  }
}
