import StafetModel

/// Chooses the pairs of each theme of one relay.
struct PairSelector {
  private let settings: SelectionSettings
  private let relay: RelayBasis

  /// The answered questions of the relay; pairs are numbered in this order.
  private let pairs: [Int]

  /// The number of the pair of each answered question.
  private let numbers: PositionColumn

  /// Chooses among the pairs; `nil` where nothing needs to be chosen.
  private let relevance: MarginalRelevance?

  /// Weighs the pairs of a relay.
  ///
  /// - Parameters:
  ///   - relay: The relay.
  ///   - words: The words of the study's contributions.
  ///   - settings: How pairs are chosen.
  /// - Complexity: O(*n* log *n* + *t*) expected for *n* words and *t* terms of the study.
  init(of relay: RelayBasis, words: StudyWords, settings: SelectionSettings) {
    let pairs = relay.course.questions.filter { relay.course.isAnswered($0) }
    self.settings = settings
    self.relay = relay
    self.pairs = pairs
    var numbers = PositionColumn(count: relay.relay.contributions.count)
    for (number, question) in pairs.enumerated() { numbers[question] = number }
    self.numbers = numbers
    let chooses = settings.pairs.map { $0 > 0 } ?? false
    self.relevance =
      chooses
      ? MarginalRelevance(
        vectors: PairVectors(of: pairs, in: relay, words: words), weight: settings.relevanceWeight)
      : nil
  }

  /// The pairs that are shown of a theme.
  ///
  /// - Parameter questions: The questions of the theme, in the order of the source. Statements in
  ///   material without questions are no pairs, and none is chosen.
  /// - Returns: The questions to show.
  /// - Complexity: O(*k* · *n*) for *k* chosen pairs and *n* terms of the theme's pairs and of the relay.
  func selection(of questions: [Int]) -> PairSelection {
    let own = Set(relay.handPicked.isEmpty ? [] : questions)
    let picked = relay.handPicked.filter { own.contains($0) }
    let answered = questions.compactMap { numbers[$0] }
    let isQuestion = !relay.course.questions.isEmpty
    return PairSelection(
      questions: relay.ids(picked.isEmpty ? choice(among: answered) : picked),
      isHandPicked: !picked.isEmpty,
      unanswered: isQuestion ? questions.count - answered.count : 0)
  }

  /// What the library chooses among answered questions.
  private func choice(among answered: [Int]) -> [Int] {
    var chosen = answered
    if let count = settings.pairs {
      chosen =
        relevance?.choice(of: count, among: answered) {
          relay.course.exchange(pairs[$0]).isBlank
        } ?? []
    }
    return chosen.map { pairs[$0] }
  }
}

extension Exchange {
  /// Whether there is nothing to read in the question or in all its answers.
  fileprivate var isBlank: Bool {
    question.isBlank || answers.allSatisfy { $0.isBlank }
  }
}
