/// A day of the Gregorian calendar, counted back before its introduction too.
package struct CalendarDay: Equatable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// The days from 1 January of the year 0 to 1 January 1970.
  private static let daysBefore1970 = 719_528

  /// A day of the years 0 to 9999, or nil when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard 0...9999 ~= year, 1...12 ~= month,
      1...Self.length(ofMonth: month, in: year) ~= day
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day a number of days after 1 January 1970, or nil outside the years 0 to 9999.
  package init?(daysSince1970: Int) {
    var rest = daysSince1970 + Self.daysBefore1970
    guard rest >= 0, rest < Self.daysBefore(year: 10_000) else { return nil }
    var year = rest / 366
    while Self.daysBefore(year: year + 1) <= rest { year += 1 }
    rest -= Self.daysBefore(year: year)
    var month = 1
    while rest >= Self.length(ofMonth: month, in: year) {
      rest -= Self.length(ofMonth: month, in: year)
      month += 1
    }
    self.year = year
    self.month = month
    self.day = rest + 1
  }

  /// The days since 1 January 1970; negative before it.
  package var daysSince1970: Int {
    var days = Self.daysBefore(year: year) - Self.daysBefore1970 + day - 1
    for earlier in 1..<month { days += Self.length(ofMonth: earlier, in: year) }
    return days
  }

  /// The days from 1 January of the year 0 to that of another year, leap days included.
  private static func daysBefore(year: Int) -> Int {
    year * 365 + (year + 3) / 4 - (year + 99) / 100 + (year + 399) / 400
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
