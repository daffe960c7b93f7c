/// A study moved to another codebook, with what became of each sorting.
public struct MovedStudy: Hashable, Sendable {
  /// The study with the other codebook.
  ///
  /// Relays, attributes and declared figures are those of the original.
  public let study: Study

  /// How the themes of both codebooks were matched; the study's own codebook is the first.
  public let matching: CodebookMatching

  /// What became of each sorting, in the order of the study.
  public let sortings: [MovedSorting]

  /// Makes a moved study of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - study: The study with the other codebook.
  ///   - matching: How the themes of both codebooks were matched; the study's own codebook is the first.
  ///   - sortings: What became of each sorting, in the order of the study.
  public init(study: Study, matching: CodebookMatching, sortings: [MovedSorting]) {
    self.study = study
    self.matching = matching
    self.sortings = sortings
  }

  /// Whether every placement of every sorting was moved.
  public var isWhole: Bool { sortings.allSatisfy { $0.isWhole } }
}

extension Study {
  /// The study with another codebook in place of its own, such as that of another relay, of last year or
  /// of another organiser, and with its sortings moved to the themes of that codebook.
  ///
  /// What a sorting placed in a theme without a counterpart is unsorted afterwards, and listed as left
  /// behind: see ``CodebookMatching/moving(_:)``. ``adopting(_:)`` is for studies whose sortings use the
  /// identifiers of the other codebook already, or that have none.
  ///
  /// - Parameter codebook: The codebook to use from now on.
  /// - Returns: The moved study, and what became of each sorting.
  /// - Throws: ``StudyError`` where the codebook does not hold together.
  /// - Complexity: O(*n*) expected in the size of the study, times the number of sortings, and
  ///   O(*t* log *t*) expected in the number of names and aliases, unless many are shared.
  public func moving(to codebook: Codebook) throws(StudyError) -> MovedStudy {
    let matching = CodebookMatching(of: self.codebook, with: codebook)
    let order = relays.flatMap { $0.contributions }.map { $0.id }
    let moved = sortings.map { matching.moving($0, along: order) }
    return MovedStudy(
      study: try replacing(codebook: codebook, sortings: moved.map { $0.sorting }),
      matching: matching, sortings: moved)
  }
}
