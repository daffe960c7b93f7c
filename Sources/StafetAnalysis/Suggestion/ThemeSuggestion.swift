public import StafetModel

/// What is suggested for one unsorted question.
public struct ThemeSuggestion: Hashable, Sendable {
  /// A theme and how probable it is.
  public struct Candidate: Hashable, Sendable {
    /// The theme.
    public let theme: Theme.ID

    /// How probable it is that a person would place the question there, from 0 to 1.
    ///
    /// Those of all candidates sum to 1.
    public let probability: Double
  }

  /// A word of the question or its answers, and how much it speaks for the first candidate.
  public struct Evidence: Hashable, Sendable {
    /// The word as it is written in the text.
    public let word: String

    /// How much it speaks for the theme against the mean of the others, above 0.
    ///
    /// The unit is that of the model's scores: only comparisons within a suggestion mean something.
    public let weight: Double
  }

  /// The contribution.
  public let contribution: Contribution.ID

  /// All themes that something is known of, the most probable first; ties are in the order of the
  /// codebook.
  ///
  /// Empty where nothing is known of any theme.
  public let candidates: [Candidate]

  /// The words that speak most for the first candidate, the strongest first; at most eight.
  public let evidence: [Evidence]

  /// How sure a suggestion must be.
  public let minimumCertainty: Double

  /// The suggested theme, or `nil` where it cannot be told: the first candidate is not sure enough, or
  /// no word of the question is known.
  public var theme: Theme.ID? {
    guard let first = candidates.first, first.probability >= minimumCertainty, !evidence.isEmpty
    else { return nil }
    return first.theme
  }
}

extension Study {
  /// The study with a further sorting of kind ``Sorting/Kind/suggested``: the suggestions that are sure
  /// enough, with their probabilities as certainties.
  ///
  /// It comes last, so that pictures do not use it unless it is asked for or there is no other.
  ///
  /// - Parameters:
  ///   - suggestions: The suggestions; what cannot be told stays unsorted.
  ///   - themes: The codebook that the suggestions were made by; those of its themes that the study does
  ///     not have are added to the study's. `nil` for the study's own.
  ///   - id: What the sorting is called.
  /// - Returns: The study with the sorting.
  /// - Throws: `StudyError` if there is a sorting of that name already, or a suggested theme is not in
  ///   the codebook.
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
