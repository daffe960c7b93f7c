/// By how much the clocks of a place are ahead of Greenwich, for times that do not say it themselves.
public enum TimeZoneRule: Hashable, Sendable {
  /// By as much all the year.
  ///
  /// - Parameter seconds: The seconds ahead of Greenwich, negative to its west; less than a day.
  case fixed(seconds: Int)

  /// As in Denmark, Norway, Sweden and most of the European Union: by an hour, and by two from the last
  /// Sunday of March to the last Sunday of October, both at one o'clock in Greenwich.
  ///
  /// > Source: Directive 2000/84/EC of the European Parliament and of the Council, which holds from
  /// > 2002; the same days since 1996. Earlier times are not read by this rule.
  case centralEuropean

  /// Reads a rule: `+02:00`, `+2`, `Z`, `UTC`, or `danish` for ``centralEuropean``.
  ///
  /// - Parameter text: The rule; case does not matter, and `danish`, `cet`, `Europe/Copenhagen` and
  ///   their like mean the same.
  public init?(_ text: String) {
    let word = text.trimmed.lowercased()
    switch word {
    case "danish", "dansk", "danmark", "denmark", "cet", "europe/copenhagen", "europe/oslo",
      "europe/stockholm":
      self = .centralEuropean
    case "z", "utc", "gmt": self = .fixed(seconds: 0)
    default:
      var scanner = TimeWords(word)
      guard let seconds = scanner.offset(), scanner.isAtEnd else { return nil }
      self = .fixed(seconds: seconds)
    }
  }

  /// The rule as it is written: `+02:00` or `danish`.
  public var text: String {
    guard case .fixed(let seconds) = self else { return "danish" }
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let size = abs(seconds)
    return (seconds < 0 ? "-" : "+") + padded(size / 3600) + ":" + padded(size / 60 % 60)
  }

  /// The seconds by which a clock is ahead of Greenwich that shows a time, or nil where the rule does
  /// not reach, or no clock shows that time because it was skipped.
  ///
  /// The hour that clocks show twice in October is taken as the first of the two, in summer time.
  ///
  /// - Parameters:
  ///   - day: The day that the clock shows.
  ///   - second: The seconds since midnight that it shows.
  /// - Returns: The seconds.
  func offset(on day: CalendarDay, at second: Int) -> Int? {
    guard case .centralEuropean = self else {
      guard case .fixed(let seconds) = self else { return nil }
      return seconds
    }
    guard day.year >= 1996,
      let start = Self.lastSunday(of: 3, in: day.year),
      let end = Self.lastSunday(of: 10, in: day.year)
    else { return nil }
    // Two o'clock, when clocks are put forward, and three o'clock, when they are put back.
    let shown = day.daysSince1970 * 86_400 + second
    let forward = start * 86_400 + 2 * 3600
    if forward..<(forward + 3600) ~= shown { return nil }
    return forward..<(end * 86_400 + 3 * 3600) ~= shown ? 7200 : 3600
  }

  /// The last Sunday of a month with 31 days, in days since 1970.
  private static func lastSunday(of month: Int, in year: Int) -> Int? {
    guard let last = CalendarDay(year: year, month: month, day: 31)?.daysSince1970 else {
      return nil
    }
    // 1 January 1970 was a Thursday, so that the fourth day after it is the first Sunday.
    return last - ((last - 3) % 7 + 7) % 7
  }
}
