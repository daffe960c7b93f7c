/// A time as people and programs write it in other ways than ISO 8601.
///
/// Read are dates in figures (`18-09-2017`, `18/9/17`, `18.09.2017`, `2017/09/18`) and with the Danish or
/// English name of the month (`mandag den 18. september 2017`, `Sep 18, 2017`), then the time of day
/// (`08:12`, `kl. 8.12`, `8:12:33 AM`) and a zone, if there is one (`GMT+2`, `+02:00`, `CEST`).
struct LocalTime {
  /// The day, or the three figures of one whose order is not known.
  private enum Date {
    case day(CalendarDay)
    case openOrder
  }

  private let text: String
  private let style: TimeStyle
  private var words: TimeWords

  init(_ text: String, style: TimeStyle) {
    self.text = text
    self.style = style
    words = TimeWords(text.lowercased())
  }

  /// The moment that the text names; nil when it is not of this kind at all.
  static func moment(
    in text: String, style: TimeStyle
  ) throws(TimeProblem) -> TimeText.Moment? {
    var time = LocalTime(text, style: style)
    return try time.moment()
  }

  private mutating func moment() throws(TimeProblem) -> TimeText.Moment? {
    guard let date = try date() else { return nil }
    words.skip(",–")
    for word in ["t", "kl", "klokken", "at"] where words.take(word: word) { words.skip() }
    if words.isAtEnd { throw .dateOnly(text) }
    guard let (second, nanosecond) = try timeOfDay() else { return nil }
    words.skip()
    var offset: Int?
    if !words.isAtEnd {
      guard let zone = words.offset(), words.isAtEnd else { return nil }
      offset = zone
    }
    guard case .day(let day) = date else {
      throw offset == nil && style.zone == nil ? .missingOrderAndZone(text) : .missingOrder(text)
    }
    if offset == nil {
      guard let rule = style.zone else { throw .missingZone(text) }
      offset = rule.offset(on: day, at: second)
      if offset == nil { throw .notOnTheClock(text) }
    }
    let seconds = Int64(day.daysSince1970) * 86_400 + Int64(second) - Int64(offset ?? 0)
    guard TimeText.seconds ~= seconds else { throw .outOfRange(text) }
    return (seconds, nanosecond)
  }

  /// The date at the beginning, or nil when there is none.
  private mutating func date() throws(TimeProblem) -> Date? {
    skipWeekday()
    if let month = monthName() {
      words.skip(".")
      guard let day = words.number(digits: 2) else { return nil }
      words.skip(".,")
      guard let year = words.number() else { return nil }
      return .day(try self.day(year: year, month: month, day: day.value))
    }
    guard let first = words.number() else { return nil }
    let sign = words.take(oneOf: "-/.")
    words.skip()
    if let month = monthName() {
      words.skip("-/.,")
      guard let year = words.number() else { return nil }
      return .day(try day(year: year, month: month, day: first.value))
    }
    guard let sign, let second = words.number(digits: 2), words.take(sign) else { return nil }
    words.skip()
    guard let third = words.number() else { return nil }
    if first.digits == 4 {
      return .day(try day(year: first, month: second.value, day: third.value))
    }
    switch style.order {
    case .dayMonthYear:
      return .day(try day(year: third, month: second.value, day: first.value))
    case .monthDayYear:
      return .day(try day(year: third, month: first.value, day: second.value))
    case .yearMonthDay:
      return .day(try day(year: first, month: second.value, day: third.value))
    case nil: return .openOrder
    }
  }

  private mutating func skipWeekday() {
    var ahead = words
    guard let word = ahead.word(), TimeWords.isWeekday(word) else { return }
    ahead.skip(".,")
    for word in ["den", "d"] where ahead.take(word: word) { ahead.skip() }
    words = ahead
  }

  private mutating func monthName() -> Int? {
    var ahead = words
    guard let word = ahead.word(), let month = TimeWords.month(word) else { return nil }
    words = ahead
    return month
  }

  /// A day; a year of two figures lies between 1980 and 2079.
  private func day(
    year: (value: Int, digits: Int), month: Int, day: Int
  ) throws(TimeProblem) -> CalendarDay {
    let century = year.digits > 2 ? 0 : year.value < 80 ? 2000 : 1900
    guard let day = CalendarDay(year: century + year.value, month: month, day: day) else {
      throw .noSuchDay(text)
    }
    return day
  }

  /// Seconds since midnight and nanoseconds, or nil when there is no time of day.
  private mutating func timeOfDay() throws(TimeProblem) -> (second: Int, nanosecond: Int32)? {
    guard var hour = words.number(digits: 2)?.value else { return nil }
    var minute = 0
    var second = 0
    var nanosecond: Int32 = 0
    if words.take(oneOf: ":.") != nil {
      guard let minutes = words.number(digits: 2), minutes.digits == 2 else { return nil }
      minute = minutes.value
      if words.take(oneOf: ":.") != nil {
        guard let seconds = words.number(digits: 2), seconds.digits == 2 else { return nil }
        second = seconds.value
        if words.take(oneOf: ".,") != nil {
          guard let fraction = words.number(digits: 9) else { return nil }
          nanosecond = Int32(fraction.value)
          for _ in fraction.digits..<9 { nanosecond *= 10 }
        }
      }
    } else if !isHalfOfDayNext {
      return nil
    }
    if let isAfternoon = halfOfDay() {
      guard 1...12 ~= hour else { throw .noSuchTimeOfDay(text) }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    }
    guard hour < 24, minute < 60, second < 60 else { throw .noSuchTimeOfDay(text) }
    return (hour * 3600 + minute * 60 + second, nanosecond)
  }

  private var isHalfOfDayNext: Bool {
    var ahead = self
    return ahead.halfOfDay() != nil
  }

  /// Whether `am` or `pm` is next, and which; nil where neither is.
  private mutating func halfOfDay() -> Bool? {
    var ahead = words
    ahead.skip()
    guard let first = ahead.take(oneOf: "ap") else { return nil }
    _ = ahead.take(".")
    guard ahead.take("m") else { return nil }
    _ = ahead.take(".")
    words = ahead
    return first == "p"
  }
}
