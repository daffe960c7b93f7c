public import StafetStatistics

/// Two words that were found near each other, and how often.
public struct Collocation: Hashable, Sendable {
  /// The first word; where order does not matter, the one with the smaller Unicode scalars.
  public let first: String

  /// The second word.
  public let second: String

  /// How often the two were found near each other, and in how many documents.
  public let use: TermUse

  /// The counts that every measure of association is worked out from.
  ///
  /// Where order matters, `joint` is the occurrences. Where it does not, every pair is
  /// looked at from both of its ends, which gives twice as many pairs in all; a pair of two different
  /// words is then still counted once as first and second, a pair of twice the same word two times.
  public let counts: PairCounts

  /// Makes a collocation.
  ///
  /// - Parameters:
  ///   - first: The first word.
  ///   - second: The second word.
  ///   - use: How often and in how many documents.
  ///   - counts: What measures are worked out from.
  package init(first: String, second: String, use: TermUse, counts: PairCounts) {
    self.first = first
    self.second = second
    self.use = use
    self.counts = counts
  }
}
