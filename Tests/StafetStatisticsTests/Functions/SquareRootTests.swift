import StafetStatistics
import Testing

/// Expected values: the processor's own square root, which IEEE 754 defines to the last bit.
@Suite struct SquareRootTests {
  @Test(arguments: [
    1, 2, 3, 4, 0.25, 0.5, 0.7, 1.414_213_562_373_095_1, 2.828_427_124_746_190_3, 10, 1e-300, 1e300,
    .leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude, 0x1p1023, 0x1p-1073,
    Double(1).nextDown, Double(1).nextUp, Double(4).nextDown, Double(4).nextUp,
  ])
  func agreesWithTheProcessor(_ x: Double) {
    #expect(RealFunctions.squareRoot(x) == x.squareRoot())
  }

  @Test func agreesWithTheProcessorForAnyBits() {
    var generator = SplitMix64(seed: 6)
    for _ in 0..<20_000 {
      let bits = UInt64.random(in: 1..<0x7ff0_0000_0000_0000, using: &generator)
      let x = Double(bitPattern: bits)
      #expect(RealFunctions.squareRoot(x) == x.squareRoot())
    }
  }

  @Test func endsOfTheRange() {
    #expect(RealFunctions.squareRoot(0) == 0)
    #expect(RealFunctions.squareRoot(-0.0).sign == .minus)
    #expect(RealFunctions.squareRoot(.infinity) == .infinity)
    #expect(RealFunctions.squareRoot(-1).isNaN)
    #expect(RealFunctions.squareRoot(-.leastNonzeroMagnitude).isNaN)
    #expect(RealFunctions.squareRoot(.nan).isNaN)
  }
}
