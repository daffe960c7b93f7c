import StafetStatistics

/// How long the chains of a relay became, in pairs of question and answer.
public struct ChainLengths: Hashable, Sendable {
  /// How many chains have one length.
  public struct Row: Hashable, Sendable, Identifiable {
    /// The length: how many questions of the chain are answered.
    ///
    /// It is 0 for a start question without an answer.
    public let pairs: Int

    /// How many chains have it.
    public let chains: Int

    /// Makes a row of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - pairs: The length.
    ///   - chains: How many chains have it.
    public init(pairs: Int, chains: Int) {
      self.pairs = pairs
      self.chains = chains
    }

    /// What tells it from the others of one list: `pairs`.
    public var id: Int { pairs }
  }

  /// The lengths that occur, the shortest first.
  public let rows: [Row]

  /// How many chains there are.
  public let chains: Int

  /// The mean length, or `nil` without chains.
  public let mean: Double?

  /// The median length, or `nil` without chains.
  public let median: Double?

  /// The largest length, or `nil` without chains.
  public let longest: Int?

  /// Counts lengths.
  ///
  /// - Parameter pairs: The length of each chain, in any order.
  /// - Precondition: No length is negative.
  /// - Complexity: O(*n* log *n*).
  public init(of pairs: [Int]) {
    let sorted = pairs.sorted()
    precondition(sorted.first.map { $0 >= 0 } ?? true, "A length is not negative.")
    var rows: [Row] = []
    for pairs in sorted {
      if let last = rows.last, last.pairs == pairs {
        rows[rows.count - 1] = Row(pairs: pairs, chains: last.chains + 1)
      } else {
        rows.append(Row(pairs: pairs, chains: 1))
      }
    }
    let sum = sorted.reduce(0.0) { $0 + Double($1) }
    self.rows = rows
    chains = sorted.count
    mean = sorted.isEmpty ? nil : sum / Double(sorted.count)
    median = Quantile.value(at: 0.5, of: sorted)
    longest = sorted.last
  }
}
