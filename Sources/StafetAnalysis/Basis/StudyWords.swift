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
  ///   - progress: Is told how many have been read, and can end it.
  /// - Throws: What the listener of the progress throws.
  /// - Complexity: O(*n* + *t* log *t*) expected for *n* bytes and *t* distinct terms.
  init<Failure: Error>(
    of study: Study, rules: TermRules, progress: WorkProgress<Failure> = WorkProgress<Never>()
  ) throws(Failure) {
    let contributions = study.relays.flatMap { $0.contributions }
    index = try WordIndex(of: contributions.lazy.map { $0.text }, rules: rules) {
      read throws(Failure) in try progress.report(read, of: contributions.count)
    }
  }

  /// The numbers of the texts of some contributions of a relay, in their order.
  func texts(of positions: [Int], in relay: RelayBasis) -> [Int] {
    positions.map { relay.firstText + $0 }
  }
}
