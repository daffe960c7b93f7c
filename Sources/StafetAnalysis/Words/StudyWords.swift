import StafetModel
import StafetText

/// The words of all contributions of a study, each text read once.
struct StudyWords {
  /// The words; the texts are those of the contributions, relay by relay.
  let index: WordIndex

  /// The number of each contribution's text.
  private let texts: [Contribution.ID: Int]

  /// Reads the contributions.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - rules: What is counted as a term.
  /// - Complexity: O(*n* + *t* log *t*) expected for *n* bytes and *t* distinct terms.
  init(of study: Study, rules: TermRules) {
    let contributions = study.relays.flatMap { $0.contributions }
    index = WordIndex(of: contributions.lazy.map { $0.text }, rules: rules)
    var texts: [Contribution.ID: Int] = [:]
    texts.reserveCapacity(contributions.count)
    for (number, contribution) in contributions.enumerated() { texts[contribution.id] = number }
    self.texts = texts
  }

  /// The numbers of the texts of some contributions of the study, in their order.
  func texts(of contributions: [Contribution]) -> [Int] {
    contributions.compactMap { texts[$0.id] }
  }

  /// The numbers of the texts of some contributions of the study by their identifiers, in their order.
  func texts(of contributions: [Contribution.ID]) -> [Int] {
    contributions.compactMap { texts[$0] }
  }
}
