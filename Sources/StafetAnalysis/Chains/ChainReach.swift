/// How many people the start questions of a relay could have reached in time, and how many they did reach.
///
/// A *time-respecting path* goes from person to person by questions, each of them asked later than the one
/// before it. From the asker of a start question at that moment, it shows to whom a thought could have
/// travelled by the questions that were asked until the end of the relay: through the question itself and its
/// chain, and through any other chain that met it. Questions are in the order of their dates; of two with the
/// same date the one that comes first in the source is the earlier.
///
/// Questions that are not dated, or whose asker or addressee is not recorded, are left out, so that more people
/// could have been reached than is said. The asker is not counted.
///
/// > Source: Holme and Saramäki (2012), *Temporal Networks*.
public struct ChainReach: Hashable, Sendable {
  /// The number of chains that are counted: those whose start question is dated and has a recorded asker.
  public let chains: Int

  /// How many others are on the roster, beside the asker: whom a chain could reach at most; `nil` without a
  /// roster.
  public let others: Int?

  /// The median number of people who could have been reached.
  public let median: Double?

  /// The smallest number of people who could have been reached.
  public let least: Int?

  /// The largest number of people who could have been reached.
  public let most: Int?

  /// The median number of people whom the questions of a chain went to, over all chains of which that is known;
  /// `nil` where it is known of none.
  public let medianReached: Double?

  /// How many questions are left out, since they are not dated, or their asker or addressee is not recorded.
  public let leftOut: Int

  /// Makes a reach of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - chains: The number of chains that are counted.
  ///   - others: How many others are on the roster, beside the asker.
  ///   - median: The median number of people who could have been reached.
  ///   - least: The smallest number of people who could have been reached.
  ///   - most: The largest number of people who could have been reached.
  ///   - medianReached: The median number of people whom the questions of a chain went to.
  ///   - leftOut: How many questions are left out.
  public init(
    chains: Int, others: Int? = nil, median: Double? = nil, least: Int? = nil, most: Int? = nil,
    medianReached: Double? = nil, leftOut: Int = 0
  ) {
    self.chains = chains
    self.others = others
    self.median = median
    self.least = least
    self.most = most
    self.medianReached = medianReached
    self.leftOut = leftOut
  }

  /// The median as a share of the others on the roster, from 0 to 1; `nil` without a median or without others.
  public var medianShare: Double? {
    guard let median, let others, others > 0 else { return nil }
    return median / Double(others)
  }
}
