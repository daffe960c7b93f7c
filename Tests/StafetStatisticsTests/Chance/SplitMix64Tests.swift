import StafetStatistics
import Testing

@Suite struct SplitMix64Tests {
  /// Widely published first numbers for the seed 1234567, as in the reference implementation by
  /// Sebastiano Vigna (2015).
  @Test func firstNumbers() {
    var generator = SplitMix64(seed: 1_234_567)
    let numbers = (0..<5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  /// Expected values: the algorithm written anew in Python 3.11 with whole numbers of any size.
  @Test func defaultSeedIsAConstant() {
    var generator = SplitMix64()
    #expect(generator == SplitMix64(seed: 0x5374_6166_6574))
    let numbers = (0..<3).map { _ in generator.next() }
    #expect(
      numbers == [
        16_355_801_219_304_157_567, 12_726_508_340_332_368_190, 17_196_231_172_642_340_118,
      ])
  }

  /// Expected values: in Python 3.11, `10 * number >> 64` of the numbers of the default seed.
  @Test func placesInAList() {
    var generator = SplitMix64()
    let places = (0..<20).map { _ in generator.index(below: 10) }
    #expect(places == [8, 6, 9, 6, 2, 8, 1, 3, 6, 3, 3, 7, 8, 3, 0, 2, 2, 0, 6, 0])
    #expect(generator.index(below: 1) == 0)
  }

  /// A generator that hands out given numbers.
  struct Script: RandomNumberGenerator {
    var numbers: [UInt64]
    mutating func next() -> UInt64 { numbers.removeFirst() }
  }

  /// By hand: 2^64 modulo 3 is 1, so that of all draws 0 alone, whose product's lower half is below
  /// 1, is passed over.
  @Test func passesOverWhatWouldFavourSomePlaces() {
    var generator = Script(numbers: [0, 1, .max, 0, 0, 1 << 63])
    #expect(generator.index(below: 3) == 0)
    #expect(generator.index(below: 3) == 2)
    #expect(generator.index(below: 3) == 1)
    #expect(generator.numbers == [])
  }
}
