/// How often a term was used: in how many places, and in how many documents.
///
/// Both are always kept: ten occurrences in one contribution are not ten people's concern.
public struct TermUse: Hashable, Sendable {
  /// How many times the term occurs.
  public var occurrences: Int

  /// How many documents hold the term at least once.
  public var documents: Int

  /// Makes a count.
  ///
  /// - Parameters:
  ///   - occurrences: How many times the term occurs.
  ///   - documents: How many documents hold it.
  public init(occurrences: Int = 0, documents: Int = 0) {
    self.occurrences = occurrences
    self.documents = documents
  }

  /// Adds two counts of different documents.
  public static func + (left: Self, right: Self) -> Self {
    TermUse(
      occurrences: left.occurrences + right.occurrences,
      documents: left.documents + right.documents)
  }
}
