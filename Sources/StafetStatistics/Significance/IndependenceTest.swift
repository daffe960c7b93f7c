/// A test of whether rows and columns of a table are independent, by the method that suits its
/// counts.
///
/// ``ChiSquareTest`` where the expected counts are large enough, else the exact
/// ``FreemanHaltonTest`` where the table is small enough for it, else an
/// ``IndependencePermutationTest``. The choice depends on the row and column totals only, never on
/// how the units are divided, so that it cannot favour a result.
public struct IndependenceTest: Hashable, Sendable {
  /// Which test was made; each case says when it is.
  public enum Method: Hashable, Sendable {
    /// Pearson's chi-square test: the expected counts are large enough for the chi-square
    /// distribution.
    case chiSquare

    /// Freeman and Halton's exact test: expected counts are too small for the chi-square
    /// distribution, and the table is small enough to weigh all tables with the same totals.
    case exact

    /// The permutation test with `drawn` tables: expected counts are too small for the chi-square
    /// distribution, and there are too many tables to weigh, or both more than two rows and more
    /// than two columns.
    case permutation(drawn: Int)
  }

  /// Which test gave the p-value.
  public let method: Method

  /// The probability of a table at least as unusual if rows and columns are independent.
  public let pValue: Double

  /// The chi-square test, for its expected counts and the size of the difference.
  ///
  /// Its own p-value is rough unless it is the `method`.
  public let chiSquare: ChiSquareTest

  /// Tests a table, with random numbers from a generator where they are needed.
  ///
  /// The result is `nil` where fewer than two rows or fewer than two columns hold units.
  ///
  /// - Parameters:
  ///   - table: How many units are in each row and column, each unit counted once.
  ///   - limit: How many products the exact test may list; see
  ///     ``FreemanHaltonTest/init(of:listing:)``.
  ///   - count: How many tables to draw where the exact test would list more.
  ///   - generator: The source of random numbers; it is asked only if tables are drawn.
  /// - Precondition: `count` is at least 1.
  /// - Complexity: That of the test that is made.
  public init?<Row, Column>(
    of table: ContingencyTable<Row, Column>, listing limit: Int = 200_000,
    drawing count: Int = 9_999, using generator: inout some RandomNumberGenerator
  ) {
    guard let chiSquare = ChiSquareTest(of: table) else { return nil }
    self.chiSquare = chiSquare
    if !chiSquare.hasSmallExpectedCounts {
      method = .chiSquare
      pValue = chiSquare.pValue
    } else if let exact = FreemanHaltonTest(of: table, listing: limit) {
      method = .exact
      pValue = exact.pValue
    } else if let permutation = IndependencePermutationTest(
      of: table, drawing: count, using: &generator)
    {
      method = .permutation(drawn: permutation.drawn)
      pValue = permutation.pValue
    } else {
      return nil
    }
  }

  /// Tests a table, with random numbers from ``SplitMix64`` and its default seed where they are
  /// needed.
  ///
  /// The same table gives the same result on every run and every machine. The result is `nil` where fewer
  /// than two rows or fewer than two columns hold units.
  ///
  /// - Parameters:
  ///   - table: How many units are in each row and column, each unit counted once.
  ///   - limit: How many products the exact test may list; see
  ///     ``FreemanHaltonTest/init(of:listing:)``.
  ///   - count: How many tables to draw where the exact test would list more.
  /// - Precondition: `count` is at least 1.
  /// - Complexity: That of the test that is made.
  public init?<Row, Column>(
    of table: ContingencyTable<Row, Column>, listing limit: Int = 200_000,
    drawing count: Int = 9_999
  ) {
    var generator = SplitMix64()
    self.init(of: table, listing: limit, drawing: count, using: &generator)
  }
}
