public import StafetModel

/// The suggestion for one unsorted question: themes with their probabilities, and the words behind the
/// first.
public struct ThemeSuggestion: Hashable, Sendable, Identifiable {
  /// A theme and how probable it is.
  public struct Candidate: Hashable, Sendable, Identifiable {
    /// The theme.
    public let theme: Theme.ID

    /// The probability that a person would place the question in the theme, from 0 to 1.
    ///
    /// The probabilities of all candidates sum to 1.
    public let probability: Double

    /// Makes a candidate of its parts, as for a preview or a test.
    ///
    /// - Parameters:
    ///   - theme: The theme.
    ///   - probability: The probability that a person would place the question in the theme, from 0 to 1.
    /// - Precondition: The probability is from 0 to 1.
    public init(theme: Theme.ID, probability: Double) {
      precondition((0...1).contains(probability), "A probability is from 0 to 1.")
      self.theme = theme
      self.probability = probability
    }

    /// What tells it from the others of one list: `theme`.
    public var id: Theme.ID { theme }
  }

  /// A word of the question or its answers, and how much it speaks for the first candidate.
  public struct Evidence: Hashable, Sendable {
    /// The word as it is written in the text.
    public let word: String

    /// How much the word speaks for the first candidate compared with the mean of all themes, above 0.
    ///
    /// The unit is that of the model's scores; only weights of the same suggestion can be compared.
    public let weight: Double

    /// Makes a piece of evidence of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - word: The word as it is written in the text.
    ///   - weight: How much the word speaks for the first candidate compared with the mean of all themes, above 0.
    public init(word: String, weight: Double) {
      self.word = word
      self.weight = weight
    }
  }

  /// The contribution.
  public let contribution: Contribution.ID

  /// All themes that can be suggested, the most probable first; ties are in the order of the codebook.
  ///
  /// Where nothing is known of the question, the probabilities are the base rates: the themes' shares of the
  /// sorted questions or, where none is sorted, equal shares. Then no word is ``evidence`` and no ``theme`` is
  /// suggested. A question is known by a word that stands in a sorted question or in what the codebook says of a
  /// theme; or by its vector, where a host brings vectors.
  ///
  /// Empty where ``ThemeSuggester/themes`` is empty.
  public let candidates: [Candidate]

  /// The words that speak most for the first candidate, the strongest first; at most eight, and none where
  /// nothing is known of the question.
  public let evidence: [Evidence]

  /// How probable the first candidate must be to be suggested, from 0 to 1.
  public let minimumCertainty: Double

  /// Makes a theme suggestion of its parts, as for a preview or a test.
  ///
  /// - Parameters:
  ///   - contribution: The contribution.
  ///   - candidates: All themes that can be suggested, the most probable first; ties are in the order of the
  ///     codebook.
  ///   - evidence: The words that speak most for the first candidate, the strongest first; at most eight.
  ///   - minimumCertainty: How probable the first candidate must be to be suggested, from 0 to 1.
  /// - Precondition: The most probable candidate comes first, and the probabilities sum to no more than 1.
  public init(
    contribution: Contribution.ID, candidates: [Candidate], evidence: [Evidence] = [],
    minimumCertainty: Double = SuggestionSettings().minimumCertainty
  ) {
    precondition(
      zip(candidates, candidates.dropFirst()).allSatisfy { $0.probability >= $1.probability },
      "The most probable theme comes first.")
    precondition(
      candidates.reduce(0) { $0 + $1.probability } <= 1.000001,
      "Probabilities do not sum to more than 1.")
    self.contribution = contribution
    self.candidates = candidates
    self.evidence = evidence
    self.minimumCertainty = minimumCertainty
  }

  /// What tells it from the others of one list: `contribution`.
  public var id: Contribution.ID { contribution }

  /// The suggested theme, or `nil` for none: the first candidate is less probable than
  /// ``minimumCertainty``, or no word speaks for it.
  public var theme: Theme.ID? {
    guard let first = candidates.first, first.probability >= minimumCertainty, !evidence.isEmpty
    else { return nil }
    return first.theme
  }
}

extension Study {
  /// The study with a further sorting of kind ``Sorting/Kind/suggested``: the suggestions that are
  /// probable enough, with their probabilities as certainties.
  ///
  /// The sorting comes last, so that analyses use it only if it is named or there is no other.
  ///
  /// - Parameters:
  ///   - suggestions: The suggestions; a question without a suggested theme stays unsorted.
  ///   - themes: The codebook that the suggestions were made by, or `nil` for the study's own; themes that
  ///     the study does not have are added to the study.
  ///   - id: The identifier of the sorting.
  /// - Returns: The study with the sorting.
  /// - Throws: `StudyError` if the study already has a sorting with that identifier, or a suggested theme
  ///   is in neither codebook.
  public func adding(
    _ suggestions: [ThemeSuggestion], from themes: Codebook? = nil, as id: Sorting.ID = "suggested"
  ) throws(StudyError) -> Study {
    var assignments: [Contribution.ID: Sorting.Assignment] = [:]
    for suggestion in suggestions {
      guard let theme = suggestion.theme else { continue }
      assignments[suggestion.contribution] = Sorting.Assignment(
        theme: theme, certainty: suggestion.candidates.first?.probability)
    }
    let further = (themes?.themes ?? []).filter { codebook.theme($0.id) == nil }
    return try replacing(
      codebook: Codebook(themes: codebook.themes + further),
      sortings: sortings + [
        Sorting(id: id, coder: "theme-suggestions", kind: .suggested, assignments: assignments)
      ])
  }
}
