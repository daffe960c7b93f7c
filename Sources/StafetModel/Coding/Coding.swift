/// A codebook and the sortings made with it: what changes while questions are being sorted.
///
/// A coding comes from a ``Study`` and is changed by ``CodebookStep``s only. So it always holds together,
/// and ``Study/replacing(_:)`` can put it back into its study at any time.
public struct Coding: Hashable, Sendable {
  /// The themes.
  public internal(set) var codebook: Codebook

  /// The sortings, in the order of the study.
  public internal(set) var sortings: [Sorting]

  /// Every contribution of the study.
  ///
  /// Steps never change them; they are here so that a step can tell what may be placed.
  let contributions: Set<Contribution.ID>

  /// Makes a coding of the codebook and the sortings of a study.
  ///
  /// - Parameter study: The study; its codebook may be empty, and it may have no sortings.
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
  /// - Parameter coding: A coding that was made from this study.
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
  ///   - sortings: The sortings; analyses and charts use the first unless another is named.
  /// - Returns: A study that is otherwise the same.
  /// - Throws: ``StudyError`` where the codebook and the sortings do not hold together with the
  ///   contributions of this study.
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
  /// The themes keep their identifiers, so that relays of both studies can be compared by the same themes.
  /// Only the codebook is taken from the other study; the sortings stay those of this study.
  ///
  /// - Parameter codebook: The codebook to use from now on.
  /// - Returns: A study that is otherwise the same.
  /// - Throws: ``StudyError`` where the codebook does not hold together, or where a sorting of this study
  ///   uses a theme that the codebook does not have.
  /// - Complexity: O(*n*) expected in the size of the study.
  public func adopting(_ codebook: Codebook) throws(StudyError) -> Study {
    try replacing(codebook: codebook, sortings: sortings)
  }
}
