import StafetStatistics
import StafetSyntax
import Testing

@Suite struct DecimalNumberTests {
  private func double(_ text: String) throws -> Double? {
    var reader = JSONReader(Array(text.utf8))
    let value = try reader.double()
    try reader.finish()
    return value
  }

  @Test(arguments: DecimalSamples.all)
  func isTheNearestDouble(_ sample: DecimalSamples.Sample) throws {
    #expect(try double(sample.text)?.bitPattern == sample.bits)
    #expect(
      try double("-" + sample.text.drop { $0 == "-" })?.bitPattern
        == sample.bits.map { $0 | 1 << 63 })
  }

  /// The shortest digits of every double read back as that double.
  @Test(arguments: [1, 2] as [UInt64])
  func readsBackRandomDoubles(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<20_000 {
      let value = Double(bitPattern: generator.next())
      guard value.isFinite else { continue }
      #expect(try double("\(value)")?.bitPattern == value.bitPattern, "\(value)")
    }
  }

  /// Doubles of everyday size, which take the short ways, agree with the standard library too.
  @Test(arguments: [3, 4] as [UInt64])
  func agreesWithTheStandardLibrary(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<20_000 {
      let digits = generator.next() >> UInt64.random(in: 0...63, using: &generator)
      let text = "\(digits)e\(Int.random(in: -30...30, using: &generator))"
      #expect(try double(text)?.bitPattern == Double(text)?.bitPattern, "\(text)")
    }
  }

  @Test func endlessDigitsAreReadInReasonableTime() throws {
    let ones = String(repeating: "1", count: 1_000_000)
    #expect(try double(ones) == nil)
    #expect(try double("0." + ones) == 1.0 / 9)
    #expect(try double(ones + "e-999999") == 10.0 / 9)
  }
}
