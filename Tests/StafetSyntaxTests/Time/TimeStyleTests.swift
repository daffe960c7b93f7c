import StafetSyntax
import Testing

@Suite struct TimeStyleTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    var order: DateOrder? = .dayMonthYear
    var zone: TimeZoneRule? = .fixed(seconds: 7200)
    let moment: String
    var testDescription: String { text }
  }

  private static let atTwelvePastEight = "2017-09-18T06:12:00Z"

  @Test(arguments: [
    Sample(text: "18-09-2017 08:12", moment: atTwelvePastEight),
    Sample(text: "18/9/2017 8.12", moment: atTwelvePastEight),
    Sample(text: "18.09.17 kl. 08.12.00", moment: atTwelvePastEight),
    Sample(text: "18. september 2017 kl. 8.12", order: nil, moment: atTwelvePastEight),
    Sample(text: "mandag den 18. september 2017 08:12", order: nil, moment: atTwelvePastEight),
    Sample(
      text: "Mon, 18 Sep 2017 08:12:00 +0200", order: nil, zone: nil, moment: atTwelvePastEight),
    Sample(text: "Sep 18, 2017 8:12 AM", order: nil, moment: atTwelvePastEight),
    Sample(text: "9/18/17 8:12:00 AM", order: .monthDayYear, moment: atTwelvePastEight),
    Sample(text: "9/18/2017 8:12 PM", order: .monthDayYear, moment: "2017-09-18T18:12:00Z"),
    Sample(text: "18-09-2017 12:30 am", moment: "2017-09-17T22:30:00Z"),
    Sample(text: "18-09-2017 12:30 p.m.", moment: "2017-09-18T10:30:00Z"),
    Sample(
      text: "2017/09/18 8:12:00 AM GMT+2", order: nil, zone: nil, moment: atTwelvePastEight),
    Sample(text: "2017-09-18 08:12:33", order: nil, moment: "2017-09-18T06:12:33Z"),
    Sample(text: "2017-09-18T08:12:33.5", order: nil, moment: "2017-09-18T06:12:33.5Z"),
    Sample(text: "18-09-2017, 08:12 CEST", zone: nil, moment: atTwelvePastEight),
    Sample(text: "18-09-2017 08:12 UTC+02:00", zone: nil, moment: atTwelvePastEight),
    // What a time says itself comes before what is said of all.
    Sample(text: "18-09-2017 06:12 Z", moment: atTwelvePastEight),
    Sample(text: "2017-09-18T08:12:00+02:00", zone: .fixed(seconds: 0), moment: atTwelvePastEight),
    // Danish clocks: summer, winter, and both nights when they change.
    Sample(text: "18-09-2017 08:12", zone: .centralEuropean, moment: atTwelvePastEight),
    Sample(text: "18-12-2017 08:12", zone: .centralEuropean, moment: "2017-12-18T07:12:00Z"),
    Sample(text: "26-03-2017 01:59", zone: .centralEuropean, moment: "2017-03-26T00:59:00Z"),
    Sample(text: "26-03-2017 03:00", zone: .centralEuropean, moment: "2017-03-26T01:00:00Z"),
    Sample(text: "29-10-2017 01:59", zone: .centralEuropean, moment: "2017-10-28T23:59:00Z"),
    Sample(text: "29-10-2017 03:00", zone: .centralEuropean, moment: "2017-10-29T02:00:00Z"),
    Sample(text: "31-03-2024 03:00", zone: .centralEuropean, moment: "2024-03-31T01:00:00Z"),
  ])
  func isRead(_ sample: Sample) throws {
    let style = TimeStyle(order: sample.order, zone: sample.zone)
    let moment = try TimeText.moment(in: sample.text, style: style)
    let text = TimeText.text(
      secondsSince1970: moment.secondsSince1970, nanosecond: moment.nanosecond)
    #expect(text == sample.moment)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let text: String
    var style = TimeStyle()
    let problem: TimeProblem
    var testDescription: String { text }
  }

  @Test(arguments: [
    Refusal(text: "18-09-2017 08:12", problem: .missingOrderAndZone("18-09-2017 08:12")),
    Refusal(
      text: "03-04-2017 08:12", style: TimeStyle(zone: .centralEuropean),
      problem: .missingOrder("03-04-2017 08:12")),
    Refusal(text: "03-04-2017 08:12 Z", problem: .missingOrder("03-04-2017 08:12 Z")),
    Refusal(
      text: "18-09-2017 08:12", style: TimeStyle(order: .dayMonthYear),
      problem: .missingZone("18-09-2017 08:12")),
    Refusal(text: "2017-09-18 08:12", problem: .missingZone("2017-09-18 08:12")),
    Refusal(
      text: "18-09-2017", style: TimeStyle(order: .dayMonthYear, zone: .centralEuropean),
      problem: .dateOnly("18-09-2017")),
    Refusal(
      text: "31-09-2017 08:12", style: TimeStyle(order: .dayMonthYear, zone: .centralEuropean),
      problem: .noSuchDay("31-09-2017 08:12")),
    Refusal(
      text: "18-09-2017 25:12", style: TimeStyle(order: .dayMonthYear, zone: .centralEuropean),
      problem: .noSuchTimeOfDay("18-09-2017 25:12")),
    Refusal(
      text: "26-03-2017 02:30", style: TimeStyle(order: .dayMonthYear, zone: .centralEuropean),
      problem: .notOnTheClock("26-03-2017 02:30")),
    Refusal(
      text: "i går", style: TimeStyle(order: .dayMonthYear, zone: .centralEuropean),
      problem: .malformed("i går")),
    Refusal(
      text: "12.5", style: TimeStyle(order: .dayMonthYear, zone: .centralEuropean),
      problem: .malformed("12.5")),
  ])
  func isRefused(_ sample: Refusal) {
    #expect(throws: sample.problem) { try TimeText.moment(in: sample.text, style: sample.style) }
  }

  @Test(arguments: [
    ("+02:00", TimeZoneRule.fixed(seconds: 7200)), ("-0530", .fixed(seconds: -19_800)),
    ("+2", .fixed(seconds: 7200)), ("Z", .fixed(seconds: 0)), ("UTC", .fixed(seconds: 0)),
    ("Danish", .centralEuropean), ("Europe/Copenhagen", .centralEuropean),
  ])
  func zonesAreRead(_ text: String, _ rule: TimeZoneRule) {
    #expect(TimeZoneRule(text) == rule)
    #expect(TimeZoneRule(rule.text) == rule)
  }

  @Test(arguments: ["", "sommer", "+25:00", "02:00", "+02:00 x"])
  func zonesThatAreNone(_ text: String) {
    #expect(TimeZoneRule(text) == nil)
  }
}
