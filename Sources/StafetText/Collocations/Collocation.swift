public import StafetStatistics

/// Two words that were found near each other, and how often.
public struct Collocation: Hashable, Sendable {
  /// The first word; where order does not matter, the one with the smaller Unicode scalars.
  public let first: String

  /// The second word.
  public let second: String

  /// How often the two were found near each other, and in how many documents.
  public let use: TermUse

  /// The counts from which every measure of association is worked out.
  ///
  /// Where order matters, `joint` is the number of occurrences. Where it does not, every pair of
  /// places is counted in both directions, so that there are twice as many pairs. A pair of two
  /// different words is then still counted once as first and second, and a pair of the same word
  /// twice is counted two times.
  public let counts: PairCounts

  /// Makes a collocation.
  ///
  /// - Parameters:
  ///   - first: The first word.
  ///   - second: The second word.
  ///   - use: How often and in how many documents.
  ///   - counts: What measures are worked out from.
  public init(first: String, second: String, use: TermUse, counts: PairCounts) {
    self.first = first
    self.second = second
    self.use = use
    self.counts = counts
  }
}
