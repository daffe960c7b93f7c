public import StafetModel
import StafetStatistics

/// Two cakes compared as a whole: whether the questions of two relays divide differently over all themes
/// together.
///
/// This is a single test, so its p-value is not adjusted. It shows whether the cakes differ, not in which
/// themes; for that see ``CrossReading/themes``. The rest counts as a theme like any other, and a theme of
/// one relay only counts with 0 questions in the other. Unsorted questions are left out.
public struct CakeComparison: Hashable, Sendable {
  /// How many questions one theme has in both relays, beside the numbers expected.
  public struct Row: Hashable, Sendable, Identifiable {
    /// The theme.
    public let theme: Theme.ID

    /// The name of the theme.
    public let name: String

    /// Whether the theme is the rest.
    public let isRest: Bool

    /// How many of the first relay's questions are in the theme; 0 where that relay does not have the
    /// theme.
    public let first: Int

    /// How many of the second relay's questions are in the theme; 0 where that relay does not have the
    /// theme.
    public let second: Int

    /// How many questions the first relay would have in the theme if both relays divided alike.
    package let firstExpected: Double

    /// How many questions the second relay would have in the theme if both relays divided alike.
    package let secondExpected: Double

    /// What tells it from the others of one list: `theme`.
    public var id: Theme.ID { theme }
  }

  /// The test that was made, and the reason for it.
  public enum Method: Hashable, Sendable {
    /// Pearson's chi-square test (1900): the expected counts are large enough for it by Cochran's rule
    /// (1954), none below 1 and at most a fifth below 5.
    case chiSquare

    /// The exact test of Freeman and Halton (1951): the expected counts are too small for the chi-square
    /// test.
    case exact

    /// The exact test, estimated from `drawn` random tables, which are the same on every run: the expected
    /// counts are too small for the chi-square test, and there are too many tables to count each of them.
    case permutation(drawn: Int)
  }

  /// The themes: the first relay's in the order of its cake, then those that only the second relay has, in
  /// the order of its cake.
  public let rows: [Row]

  /// Pearson's X² without continuity correction; 0 when both cakes have the same proportions.
  public let statistic: Double

  /// The degrees of freedom of X²: one less than the number of themes.
  public let degreesOfFreedom: Int

  /// Which test ``p`` is from.
  public let method: Method

  /// The p-value: the probability of cakes at least as different if both relays divided their questions
  /// alike.
  public let p: Double

  /// The smallest expected count.
  package let smallestExpected: Double

  /// How many of the expected counts, two for each theme, are below 5.
  package let smallExpectedCount: Int

  /// Cramér's V (1946): how different the cakes are, from 0 for alike to 1 for no theme in common.
  public let cramersV: Double

  /// Cramér's V corrected for bias, that is, for what chance adds to it (Bergsma 2013), from 0 to 1; `nil`
  /// where every question has a theme to itself, so that nothing is left to measure.
  public let correctedCramersV: Double?
}

extension CakeComparison {
  /// Compares two cakes.
  ///
  /// The result is `nil` where either relay has no sorted questions, and where all are in one theme.
  ///
  /// - Parameters:
  ///   - first: The cake shown first.
  ///   - second: The cake compared with.
  /// - Complexity: That of `IndependenceTest`: some milliseconds for hundreds of questions, and growing with
  ///   the smaller cake where tables are drawn.
  public init?(of first: Cake, and second: Cake) {
    let slices =
      first.slices + second.slices.filter { first.slice(of: $0.theme) == nil }
    let counts = [first, second].map { cake in
      slices.map { cake.slice(of: $0.theme)?.share.count ?? 0 }
    }
    let table = ContingencyTable(
      rows: [0, 1], columns: slices.map { $0.theme }, counts: counts)
    guard let test = IndependenceTest(of: table) else { return nil }
    let chiSquare = test.chiSquare
    rows = slices.enumerated().map { place, slice in
      Row(
        theme: slice.theme, name: slice.name, isRest: slice.isRest, first: counts[0][place],
        second: counts[1][place], firstExpected: chiSquare.expectedCounts[0][place],
        secondExpected: chiSquare.expectedCounts[1][place])
    }
    statistic = chiSquare.statistic
    degreesOfFreedom = chiSquare.degreesOfFreedom
    method =
      switch test.method {
      case .chiSquare: .chiSquare
      case .exact: .exact
      case .permutation(let drawn): .permutation(drawn: drawn)
      }
    p = test.pValue
    smallestExpected = chiSquare.smallestExpectedCount
    smallExpectedCount = chiSquare.smallCellCount
    cramersV = chiSquare.cramersV
    correctedCramersV = chiSquare.correctedCramersV
  }
}
