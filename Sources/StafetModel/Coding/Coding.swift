/// What is worked on when questions are sorted: a codebook and the sortings made with it.
///
/// A coding comes from a ``Study`` and is changed by ``CodebookStep``s only, so it always holds
/// together: it can be put back into its study at any time.
public struct Coding: Hashable, Sendable {
  /// The themes.
  public internal(set) var codebook: Codebook

  /// The sortings, in the order of the study.
  public internal(set) var sortings: [Sorting]

  /// Every contribution of the study.
  ///
  /// Steps never change them; they are here so that a step can tell what may be placed.
  let contributions: Set<Contribution.ID>

  /// Takes the codebook and the sortings of a study.
  ///
  /// - Parameter study: The study; an empty codebook or no sorting is a start like any other.
  /// - Complexity: O(*n*) expected in the number of contributions.
  public init(of study: Study) {
    codebook = study.codebook
    sortings = study.sortings
    contributions = Set(study.relays.lazy.flatMap { $0.contributions }.map { $0.id })
  }

  /// How many placements a theme has in all sortings together; 0 for an unknown theme.
  ///
  /// - Complexity: O(*n*) in the number of placements.
  public func placements(in theme: Theme.ID) -> Int {
    sortings.reduce(0) { total, sorting in
      total + sorting.assignments.values.count { $0.theme == theme }
    }
  }
}

extension Study {
  /// The study with another codebook and other sortings in place of its own.
  ///
  /// - Parameter coding: What was worked out from this study.
  /// - Returns: A study that is otherwise the same.
  /// - Throws: ``StudyError`` where the coding is that of another study and places contributions
  ///   that this one does not have.
  /// - Complexity: O(*n*) expected in the size of the study.
  public func replacing(_ coding: Coding) throws(StudyError) -> Study {
    try replacing(codebook: coding.codebook, sortings: coding.sortings)
  }

  /// The study with another codebook and other sortings in place of its own.
  ///
  /// - Parameters:
  ///   - codebook: The themes.
  ///   - sortings: The sortings; pictures use the first unless another is named.
  /// - Returns: A study that is otherwise the same.
  /// - Throws: ``StudyError`` where they do not hold together with the contributions of this study.
  /// - Complexity: O(*n*) expected in the size of the study.
  public func replacing(
    codebook: Codebook, sortings: [Sorting]
  ) throws(StudyError) -> Study {
    try Study(
      title: title, topic: topic, language: language, attributes: attributes, declared: declared,
      relays: relays, codebook: codebook, sortings: sortings)
  }

  /// The study with the codebook of another study, such as last year's, in place of its own.
  ///
  /// Identifiers are kept, so that relays of both studies can be read across by the same themes. No
  /// question comes with the codebook; the sortings are those of this study.
  ///
  /// - Parameter codebook: The codebook to use from now on.
  /// - Returns: A study that is otherwise the same.
  /// - Throws: ``StudyError`` where the codebook does not hold together, or where a sorting of this
  ///   study uses a theme that it does not have.
  /// - Complexity: O(*n*) expected in the size of the study.
  public func adopting(_ codebook: Codebook) throws(StudyError) -> Study {
    try replacing(codebook: codebook, sortings: sortings)
  }
}
