import StafetStatistics
import StafetSyntax
import Testing

@testable import StafetReport

@Suite struct TimeTextTests {
  struct Moment: Sendable, CustomTestStringConvertible {
    let text: String
    let seconds: Int64
    var nanosecond: Int32 = 0
    var testDescription: String { text }
  }

  // Seconds from Python's datetime, which has the proleptic Gregorian calendar too.
  static let canonical = [
    Moment(text: "0001-01-01T00:00:00Z", seconds: -62_135_596_800),
    Moment(text: "0004-02-29T12:00:00Z", seconds: -62_035_848_000),
    Moment(text: "0100-03-01T00:00:00Z", seconds: -59_006_361_600),
    Moment(text: "1582-10-15T00:00:00Z", seconds: -12_219_292_800),
    Moment(text: "1600-02-29T23:59:59Z", seconds: -11_670_912_001),
    Moment(text: "1900-02-28T23:59:59Z", seconds: -2_203_891_201),
    Moment(text: "1900-03-01T00:00:00Z", seconds: -2_203_891_200),
    Moment(text: "1969-12-31T23:59:59Z", seconds: -1),
    Moment(text: "1970-01-01T00:00:00Z", seconds: 0),
    Moment(text: "2000-02-29T00:00:00Z", seconds: 951_782_400),
    Moment(text: "2017-09-18T06:12:00Z", seconds: 1_505_715_120),
    Moment(text: "2038-01-19T03:14:08Z", seconds: 2_147_483_648),
    Moment(text: "2100-02-28T00:00:00Z", seconds: 4_107_456_000),
    Moment(text: "2100-03-01T00:00:00Z", seconds: 4_107_542_400),
    Moment(text: "2400-02-29T00:00:00Z", seconds: 13_574_563_200),
    Moment(text: "9999-12-31T23:59:59Z", seconds: 253_402_300_799),
    Moment(text: "5306-03-13T20:03:04Z", seconds: 105_280_200_184),
    Moment(text: "8780-02-12T18:03:58Z", seconds: 214_906_500_238),
    Moment(text: "8314-04-02T02:27:26Z", seconds: 200_205_138_446),
    Moment(text: "1145-04-03T17:27:03Z", seconds: -26_026_468_377),
    Moment(text: "9265-02-08T20:40:37Z", seconds: 230_211_405_637),
    Moment(text: "1014-10-19T12:03:14Z", seconds: -30_143_275_006),
    Moment(text: "0764-09-28T04:18:26Z", seconds: -38_034_301_294),
    Moment(text: "2364-09-04T18:19:35Z", seconds: 12_454_798_775),
    Moment(text: "2962-02-19T18:40:12Z", seconds: 31_308_835_212),
    Moment(text: "6102-02-18T22:04:36Z", seconds: 130_397_551_476),
    Moment(text: "0977-10-07T15:43:34Z", seconds: -31_311_821_786),
    Moment(text: "7006-06-15T18:59:29Z", seconds: 158_935_114_769),
    // The year 0 is a leap year of 366 days before 0001-01-01.
    Moment(text: "0000-01-01T00:00:00Z", seconds: -62_135_596_800 - 366 * 86_400),
    Moment(text: "1970-01-01T00:00:00.5Z", seconds: 0, nanosecond: 500_000_000),
    Moment(text: "1970-01-01T00:00:00.000000001Z", seconds: 0, nanosecond: 1),
    Moment(text: "1969-12-31T23:59:59.25Z", seconds: -1, nanosecond: 250_000_000),
  ]

  @Test(arguments: canonical)
  func readsAndWrites(_ sample: Moment) throws {
    let moment = try TimeText.moment(in: sample.text)
    #expect(moment.secondsSince1970 == sample.seconds)
    #expect(moment.nanosecond == sample.nanosecond)
    let text = TimeText.text(secondsSince1970: sample.seconds, nanosecond: sample.nanosecond)
    #expect(text == sample.text)
  }

  // The same moment as 2017-09-18T06:12:00Z, whose seconds are in the list above.
  @Test(arguments: [
    "2017-09-18T08:12:00+02:00", "2017-09-18T08:12+02:00", "2017-09-18T08:12+0200",
    "2017-09-18T08:12+02", "2017-09-18 08:12:00+02", "2017-09-18t06:12:00z", "2017-09-18T06:12Z",
    "2017-09-18T06:12:00.000Z", "2017-09-18T06:12:00,0Z", "2017-09-17T22:42:00-07:30",
    "2017-09-18T06:12:00-00:00", "  2017-09-18T06:12:00Z\n", "2017-09-19T06:11:00+23:59",
  ])
  func otherForms(_ text: String) throws {
    let expected = try TimeText.moment(in: "2017-09-18T06:12:00Z")
    #expect(try TimeText.moment(in: text) == expected)
  }

  @Test func midnightAtTheEndOfTheDay() throws {
    let expected = try TimeText.moment(in: "2018-01-01T00:00:00Z")
    #expect(try TimeText.moment(in: "2017-12-31T24:00Z") == expected)
    #expect(try TimeText.moment(in: "2017-12-31T24:00:00.0Z") == expected)
  }

  @Test(arguments: [
    ("2017-09-18T08:12:00", "missingZone"), ("2017-09-18T08:12", "missingZone"),
    ("2017-09-18", "dateOnly"), ("2017-02-31", "noSuchDay"), ("2017-02-31T08:12Z", "noSuchDay"),
    ("2017-02-29T08:12Z", "noSuchDay"), ("1900-02-29T08:12Z", "noSuchDay"),
    ("2017-00-10T08:12Z", "noSuchDay"), ("2017-13-10T08:12Z", "noSuchDay"),
    ("2017-04-31T08:12Z", "noSuchDay"), ("2017-01-00T08:12Z", "noSuchDay"),
    ("2017-09-18T24:01Z", "noSuchTimeOfDay"), ("2017-09-18T24:00:00.1Z", "noSuchTimeOfDay"),
    ("2017-09-18T25:00Z", "noSuchTimeOfDay"), ("2017-09-18T08:60Z", "noSuchTimeOfDay"),
    ("2016-12-31T23:59:60Z", "noSuchTimeOfDay"), ("2017-09-18T08:12+24:00", "noSuchZone"),
    ("2017-09-18T08:12+02:60", "noSuchZone"), ("2017-09-18T08:12:00.0000000001Z", "tooPrecise"),
    ("0000-01-01T00:00+01:00", "outOfRange"), ("9999-12-31T23:59:59-00:01", "outOfRange"),
    ("9999-12-31T24:00Z", "outOfRange"),
    ("", "malformed"), ("18.9.2017", "malformed"), ("2017-9-18T08:12Z", "malformed"),
    ("17-09-18T08:12Z", "malformed"), ("2017-09-18_08:12Z", "malformed"),
    ("2017-09-18T8:12Z", "malformed"), ("2017-09-18T0812Z", "malformed"),
    ("2017-09-18T08:12:00.Z", "malformed"), ("2017-09-18T08:12ZZ", "malformed"),
    ("2017-09-18T08:12 Z", "malformed"), ("2017-09-18T08:12+2", "malformed"),
    ("2017-09-18T08:12+02:", "malformed"), ("2017-09-18T08:12+02:00x", "malformed"),
    ("+2017-09-18T08:12Z", "malformed"), ("2017-09-18T08:12\u{2212}02:00", "malformed"),
    ("2017-09-18T", "malformed"), ("2017", "malformed"), ("nu", "malformed"),
  ])
  func refuses(_ text: String, _ reason: String) {
    let problem = #expect(throws: TimeProblem.self) { try TimeText.moment(in: text) }
    let expected: TimeProblem =
      switch reason {
      case "missingZone": .missingZone(text)
      case "dateOnly": .dateOnly(text)
      case "noSuchDay": .noSuchDay(text)
      case "noSuchTimeOfDay": .noSuchTimeOfDay(text)
      case "noSuchZone": .noSuchZone(text)
      case "tooPrecise": .tooPrecise(text)
      case "outOfRange": .outOfRange(text)
      default: .malformed(text)
      }
    #expect(problem == expected)
  }

  @Test func saysWhatToWrite() {
    #expect(
      Wording(language: .english).sentence(of: TimeProblem.missingZone("2017-09-18T08:12")) == """
        The time “2017-09-18T08:12” needs a zone, such as +02:00 or Z, as in \
        2017-09-18T08:12:00+02:00. For a whole table it is stated by --time-zone, such as \
        --time-zone danish.
        """)
  }

  @Test(arguments: [1, 2] as [UInt64])
  func readsBackRandomMoments(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<3000 {
      let seconds = Int64.random(in: -62_167_219_200...253_402_300_799, using: &generator)
      let nanosecond = Int32.random(in: 0..<1_000_000_000, using: &generator)
      let text = TimeText.text(secondsSince1970: seconds, nanosecond: nanosecond)
      #expect(try TimeText.moment(in: text) == (seconds, nanosecond))
    }
  }

  @Test func mutatedTimesNeverTrap() {
    var generator = SplitMix64(seed: 5)
    let valid = Array("2017-09-18T08:12:00.25+02:00".utf8)
    for _ in 0..<5000 {
      var bytes = valid
      for _ in 0..<Int.random(in: 1...2, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] =
          Array("0123456789-+:TZ., x".utf8).randomElement(using: &generator) ?? 0
      }
      bytes.removeLast(Int.random(in: 0...3, using: &generator))
      if let moment = try? TimeText.moment(in: String(decoding: bytes, as: UTF8.self)) {
        let text = TimeText.text(
          secondsSince1970: moment.secondsSince1970, nanosecond: moment.nanosecond)
        #expect((try? TimeText.moment(in: text).secondsSince1970) == moment.secondsSince1970)
      }
    }
  }
}
