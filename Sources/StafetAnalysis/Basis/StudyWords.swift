import StafetModel
import StafetText

/// The words of all contributions of a study, each text read once.
struct StudyWords: Sendable {
  /// The words; the texts are those of the contributions, relay by relay.
  let index: WordIndex

  /// Reads the contributions.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - rules: What is counted as a term.
  /// - Complexity: O(*n* + *t* log *t*) expected for *n* bytes and *t* distinct terms.
  init(of study: Study, rules: TermRules) {
    let contributions = study.relays.flatMap { $0.contributions }
    index = WordIndex(of: contributions.lazy.map { $0.text }, rules: rules)
  }

  /// The numbers of the texts of some contributions of a relay, in their order.
  func texts(of positions: [Int], in relay: RelayBasis) -> [Int] {
    positions.map { relay.firstText + $0 }
  }
}
