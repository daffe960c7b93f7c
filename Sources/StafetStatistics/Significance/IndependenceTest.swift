/// Whether rows and columns of a table are independent, by the test that its counts allow.
///
/// ``ChiSquareTest`` where the expected counts are large enough, else the exact ``FreemanHaltonTest``
/// where the table is small enough for it, else an ``IndependencePermutationTest``. The choice depends on
/// the totals of the table only, never on how the units are divided, so that it cannot favour a result.
public struct IndependenceTest: Hashable, Sendable {
  /// Which test was made, and by that why.
  public enum Method: Hashable, Sendable {
    /// The expected counts are large enough for the chi-square distribution.
    case chiSquare

    /// Expected counts are too small for the chi-square distribution, and all tables with the same totals
    /// could be weighed.
    case exact

    /// Expected counts are too small for the chi-square distribution, and there are too many tables to
    /// weigh, or more than two rows and columns: so many tables were drawn.
    case permutation(drawn: Int)
  }

  /// Which test the p-value is from.
  public let method: Method

  /// The probability of a table at least as unusual if rows and columns are independent.
  public let pValue: Double

  /// The chi-square test, with the expected counts that decided and the size of the difference; its
  /// own p-value is rough where `method` is another.
  public let chiSquare: ChiSquareTest

  /// Tests a table, with chance from a generator where it is needed.
  ///
  /// The result is `nil` where fewer than two rows or fewer than two columns hold units.
  ///
  /// - Parameters:
  ///   - table: How many units are in each row and column, each unit counted once.
  ///   - limit: The most products that the exact test may list.
  ///   - count: How many tables to draw where the exact test would list more.
  ///   - generator: Where chance comes from; it is asked only if tables are drawn.
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

  /// Tests a table, with chance from ``SplitMix64`` with its default seed where it is needed.
  ///
  /// The same table gives the same result on every run and every machine. The result is `nil` where fewer
  /// than two rows or fewer than two columns hold units.
  ///
  /// - Parameters:
  ///   - table: How many units are in each row and column, each unit counted once.
  ///   - limit: The most products that the exact test may list.
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
