/// How often a term was used: how many times, and in how many documents.
///
/// Both are always kept, since ten occurrences in one contribution do not mean that ten people used
/// the term.
public struct TermUse: Hashable, Sendable {
  /// How many times the term occurs.
  public var occurrences: Int

  /// How many documents hold the term at least once.
  public var documents: Int

  /// Makes a use from its two counts.
  ///
  /// - Parameters:
  ///   - occurrences: How many times the term occurs.
  ///   - documents: How many documents hold it.
  public init(occurrences: Int = 0, documents: Int = 0) {
    self.occurrences = occurrences
    self.documents = documents
  }

  /// The sum of the uses in two collections that share no document.
  public static func + (left: Self, right: Self) -> Self {
    TermUse(
      occurrences: left.occurrences + right.occurrences,
      documents: left.documents + right.documents)
  }
}
