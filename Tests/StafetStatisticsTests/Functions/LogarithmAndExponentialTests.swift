import StafetStatistics
import Testing

/// Expected values: mpmath 1.3.0 with 2400 bits, `mpmath.log(mpf(x))` and `mpmath.exp(mpf(x))`,
/// rounded to the nearest double.
@Suite struct LogarithmAndExponentialTests {
  static let logarithms: [(x: Double, value: Double)] = [
    (Double(bitPattern: 0x1), -744.4400719213812),
    (Double(bitPattern: 0x2), -743.7469247408213),
    (Double(bitPattern: 0xf_ffff_ffff_ffff), -708.3964185322641),
    (2.2250738585072014e-308, -708.3964185322641),
    (Double(bitPattern: 0x1268_8b70_e62b), -713.8013788281542),
    (1e-300, -690.7755278982137),
    (1e-100, -230.25850929940458),
    (1e-10, -23.025850929940457),
    (0.001, -6.907755278982137),
    (0.1, -2.3025850929940455),
    (0.25, -1.3862943611198906),
    (0.3333333333333333, -1.0986122886681098),
    (0.5, -0.6931471805599453),
    (0.6931471805599453, -0.36651292058166435),
    (0.7, -0.35667494393873245),
    (0.7071067811865475, -0.34657359027997275),
    (0.7071067811865476, -0.3465735902799726),
    (0.7071067811865477, -0.3465735902799724),
    (0.75, -0.2876820724517809),
    (0.9, -0.10536051565782628),
    (0.99, -0.01005033585350145),
    (0.999, -0.0010005003335835344),
    (0.999999, -1.000000500029089e-06),
    (0.9999999999, -1.000000082790371e-10),
    (0.9999999999999998, -2.2204460492503136e-16),
    (0.9999999999999999, -1.1102230246251565e-16),
    (1.0, 0.0),
    (1.0000000000000002, 2.2204460492503128e-16),
    (1.0000000000000004, 4.440892098500625e-16),
    (1.0000000001, 1.000000082690371e-10),
    (1.000001, 9.999994999180668e-07),
    (1.001, 0.0009995003330834232),
    (1.01, 0.009950330853168092),
    (1.1, 0.09531017980432493),
    (1.25, 0.22314355131420976),
    (1.3, 0.26236426446749106),
    (1.414213562373095, 0.3465735902799726),
    (1.4142135623730951, 0.3465735902799727),
    (1.4142135623730954, 0.34657359027997287),
    (1.5, 0.4054651081081644),
    (2.0, 0.6931471805599453),
    (2.718281828459045, 1.0),
    (3.0, 1.0986122886681098),
    (3.141592653589793, 1.1447298858494002),
    (5.0, 1.6094379124341003),
    (7.0, 1.9459101490553132),
    (10.0, 2.302585092994046),
    (17.0, 2.833213344056216),
    (42.0, 3.7376696182833684),
    (100.0, 4.605170185988092),
    (224.0, 5.4116460518550396),
    (662.0, 6.495265555937008),
    (1000.0, 6.907755278982137),
    (12345.678, 9.421061321291832),
    (1_000_000.0, 13.815510557964274),
    (1_000_000_000.0, 20.72326583694641),
    (123_456_789_012.0, 25.539157045247354),
    (1_000_000_000_000_000.0, 34.538776394910684),
    (9_007_199_254_740_992.0, 36.7368005696771),
    (1e22, 50.65687204586901),
    (1e100, 230.25850929940458),
    (1e200, 460.51701859880916),
    (1e300, 690.7755278982137),
    (1.7976931348623157e308, 709.782712893384),
  ]

  static let exponentials: [(x: Double, value: Double)] = [
    (0.0, 1.0),
    (Double(bitPattern: 0x1), 1.0),
    (Double(bitPattern: 0x8000_0000_0000_0001), 1.0),
    (1e-300, 1.0),
    (1e-20, 1.0),
    (-1e-20, 1.0),
    (1.1e-16, 1.0),
    (1.2e-16, 1.0000000000000002),
    (-1.1e-16, 0.9999999999999999),
    (2.3e-16, 1.0000000000000002),
    (1e-10, 1.0000000001),
    (-1e-10, 0.9999999999),
    (1e-05, 1.00001000005),
    (-1e-05, 0.9999900000499998),
    (0.001, 1.0010005001667084),
    (-0.001, 0.999000499833375),
    (0.1, 1.1051709180756477),
    (-0.1, 0.9048374180359595),
    (0.25, 1.2840254166877414),
    (0.34, 1.4049475905635938),
    (0.3465735902799726, 1.414213562373095),
    (0.34657359027997264, 1.414213562373095),
    (0.3465735902799727, 1.4142135623730951),
    (-0.3465735902799726, 0.7071067811865476),
    (-0.3465735902799727, 0.7071067811865475),
    (0.35, 1.4190675485932571),
    (0.5, 1.6487212707001282),
    (-0.5, 0.6065306597126334),
    (0.6931471805599453, 2.0),
    (-0.6931471805599453, 0.5),
    (0.9, 2.45960311115695),
    (1.0, 2.718281828459045),
    (-1.0, 0.36787944117144233),
    (1.0397207708399179, 2.82842712474619),
    (1.5, 4.4816890703380645),
    (2.0, 7.38905609893065),
    (-2.0, 0.1353352832366127),
    (3.141592653589793, 23.140692632779267),
    (-3.5, 0.0301973834223185),
    (5.0, 148.4131591025766),
    (-5.0, 0.006737946999085467),
    (10.0, 22026.465794806718),
    (-10.0, 4.5399929762484854e-05),
    (20.0, 485_165_195.4097903),
    (-20.0, 2.061153622438558e-09),
    (36.7, 8_681_754_200_535_380.0),
    (-36.7, 1.1518409493076097e-16),
    (50.5, 8.548134287298057e21),
    (-50.5, 1.1698459177061964e-22),
    (88.72, 3.39317637416317e38),
    (-87.34, 1.1714397335078185e-38),
    (100.0, 2.6881171418161356e43),
    (-100.0, 3.720075976020836e-44),
    (250.25, 4.810542947488507e108),
    (-250.25, 2.078767430030078e-109),
    (345.678, 1.3367429901634594e150),
    (-345.678, 7.480869601401225e-151),
    (500.0, 1.4035922178528375e217),
    (-500.0, 7.124576406741286e-218),
    (700.0, 1.0142320547350045e304),
    (-700.0, 9.85967654375977e-305),
    (709.0, 8.218407461554972e307),
    (709.78, 1.7928227943945155e308),
    (709.782712893384, 1.7976931348622732e308),
    (-708.0, 3.307553003638408e-308),
    (-708.3964185322641, 2.2250738585072626e-308),
    (-708.3964185322642, Double(bitPattern: 0xf_ffff_ffff_fe7c)),
    (-710.0, Double(bitPattern: 0x3_3802_fd28_b3c3)),
    (-720.5, Double(bitPattern: 0x5_cf08_fff0)),
    (-740.0, Double(bitPattern: 0x55)),
    (-744.44, Double(bitPattern: 0x1)),
    (-745.0, Double(bitPattern: 0x1)),
    (-745.13, Double(bitPattern: 0x1)),
    (-745.1332191019411, Double(bitPattern: 0x1)),
  ]

  /// The number of doubles from one value to another of the same sign.
  private func distance(from first: Double, to second: Double) -> UInt64 {
    let (a, b) = (first.bitPattern, second.bitPattern)
    return a > b ? a - b : b - a
  }

  @Test(arguments: logarithms)
  func logarithmIsTheNearestDoubleOrTheNext(x: Double, value: Double) {
    #expect(distance(from: RealFunctions.log(x), to: value) <= 1)
  }

  @Test(arguments: exponentials)
  func exponentialIsTheNearestDoubleOrTheNext(x: Double, value: Double) {
    #expect(distance(from: RealFunctions.exp(x), to: value) <= 1)
  }

  /// What the low parts are carried for: errors hardly above half a unit, so that the nearest double
  /// itself is missed in very few cases.
  @Test func nearlyAllValuesAreTheNearest() {
    let logarithms = Self.logarithms.filter { RealFunctions.log($0.x) != $0.value }
    let exponentials = Self.exponentials.filter { RealFunctions.exp($0.x) != $0.value }
    #expect(logarithms.count <= 1)
    #expect(exponentials.count <= 1)
  }

  @Test func exactValuesAreExact() {
    #expect(RealFunctions.log(1) == 0)
    #expect(RealFunctions.log(1).sign == .plus)
    #expect(RealFunctions.exp(0) == 1)
    #expect(RealFunctions.exp(-0.0) == 1)
  }

  @Test func logarithmOutsideItsDomain() {
    #expect(RealFunctions.log(0) == -.infinity)
    #expect(RealFunctions.log(-0.0) == -.infinity)
    #expect(RealFunctions.log(.infinity) == .infinity)
    #expect(RealFunctions.log(-1).isNaN)
    #expect(RealFunctions.log(-.leastNonzeroMagnitude).isNaN)
    #expect(RealFunctions.log(-.infinity).isNaN)
    #expect(RealFunctions.log(.nan).isNaN)
  }

  @Test func exponentialBeyondTheRange() {
    #expect(RealFunctions.exp(709.782_712_893_384_1) == .infinity)
    #expect(RealFunctions.exp(1e300) == .infinity)
    #expect(RealFunctions.exp(.infinity) == .infinity)
    #expect(RealFunctions.exp(-745.133_219_101_941_3) == 0)
    #expect(RealFunctions.exp(-1e300) == 0)
    #expect(RealFunctions.exp(-.infinity) == 0)
    #expect(RealFunctions.exp(.nan).isNaN)
  }

  /// Law: neither function ever falls where its argument rises, across the seams between the
  /// intervals to which arguments are reduced as well.
  @Test(arguments: [0.707_106_781_186_547_5, 1, 1.414_213_562_373_095, 2.828_427_124_746_19])
  func logarithmRisesAcrossTheSeams(seam: Double) {
    var x = seam
    for _ in 0..<50 { x = x.nextDown }
    for _ in 0..<100 {
      #expect(RealFunctions.log(x) <= RealFunctions.log(x.nextUp))
      x = x.nextUp
    }
  }

  @Test(arguments: [-1.039_720_770_839_918, -0.346_573_590_279_972_6, 0.346_573_590_279_972_6, 50])
  func exponentialRisesAcrossTheSeams(seam: Double) {
    var x = seam
    for _ in 0..<50 { x = x.nextDown }
    for _ in 0..<100 {
      #expect(RealFunctions.exp(x) <= RealFunctions.exp(x.nextUp))
      x = x.nextUp
    }
  }

  /// Law: log(x · 2^k) − log x is k · log 2, for powers that are exact.
  @Test func doublingAddsTheLogarithmOfTwo() {
    var generator = SplitMix64(seed: 1)
    for _ in 0..<1_000 {
      let x = Double.random(in: 1...2, using: &generator)
      let difference = RealFunctions.log(x * 0x1p40) - RealFunctions.log(x)
      #expect(abs(difference - 27.725_887_222_397_812) < 1e-14)  // 40 · log 2
    }
  }
}
