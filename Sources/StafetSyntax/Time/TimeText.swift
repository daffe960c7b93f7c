/// Moments in time as ISO 8601 writes them.
///
/// Read: `2017-09-18T08:12:00+02:00`, with `Z` for Greenwich, a space or `t` for `T`, seconds left
/// out, up to nine digits after a point or comma, and zones like `+02` and `+0200`. `24:00` is the
/// end of the day. A zone is always needed, and a 60th second is not accepted, since the count of
/// seconds since 1970 has no place for it.
///
/// Written: `2017-09-18T06:12:00Z`, with as many digits after the point as are not zero.
package enum TimeText {
  /// A moment: whole seconds since 1970 in Greenwich, and the nanoseconds after them, 0 to
  /// 999 999 999.
  package typealias Moment = (secondsSince1970: Int64, nanosecond: Int32)

  /// The moment that a text names.
  ///
  /// - Parameter text: A time in one of the forms above; white space around it is ignored.
  /// - Returns: The moment.
  /// - Throws: What is wrong with the text.
  package static func moment(in text: String) throws(TimeProblem) -> Moment {
    var scanner = TimeScanner(text.trimmed)
    return try scanner.moment()
  }

  /// The moment that a text names, in one of the forms above or as a style says that it is written.
  ///
  /// - Parameters:
  ///   - text: A time; white space around it is ignored.
  ///   - style: How times are written that are not in one of the forms above.
  /// - Returns: The moment.
  /// - Throws: What is wrong with the text, or what the style must say for it to be understood.
  package static func moment(
    in text: String, style: TimeStyle
  ) throws(TimeProblem) -> Moment {
    let time = text.trimmed
    do throws(TimeProblem) {
      var scanner = TimeScanner(time)
      return try scanner.moment()
    } catch {
      if let moment = try LocalTime.moment(in: time, style: style) { return moment }
      throw error
    }
  }

  /// The seconds since 1970 of the years 0000 to 9999.
  static let seconds: ClosedRange<Int64> = -62_167_219_200...253_402_300_799

  /// The text for a moment.
  ///
  /// - Parameters:
  ///   - secondsSince1970: Whole seconds since 1970 in Greenwich, negative before.
  ///   - nanosecond: Nanoseconds after them.
  /// - Returns: The text, which reads back as the same moment.
  /// - Precondition: The moment lies in the years 0000 to 9999, and there are fewer than 10⁹
  ///   nanoseconds.
  package static func text(secondsSince1970: Int64, nanosecond: Int32 = 0) -> String {
    precondition(0..<1_000_000_000 ~= nanosecond, "A second has fewer nanoseconds than that.")
    let secondsPerDay: Int64 = 86_400
    var dayNumber = secondsSince1970 / secondsPerDay
    var second = Int(secondsSince1970 % secondsPerDay)
    if second < 0 {
      second += Int(secondsPerDay)
      dayNumber -= 1
    }
    guard let day = CalendarDay(daysSince1970: Int(dayNumber)) else {
      preconditionFailure("Only the years 0000 to 9999 can be written.")
    }
    var text = padded(day.year, to: 4) + "-" + padded(day.month, to: 2) + "-"
    text += padded(day.day, to: 2) + "T" + padded(second / 3600, to: 2) + ":"
    text += padded(second / 60 % 60, to: 2) + ":" + padded(second % 60, to: 2)
    if nanosecond > 0 {
      var digits = padded(Int(nanosecond), to: 9)
      while digits.utf8.last == UInt8(ascii: "0") { digits.removeLast() }
      text += "." + digits
    }
    return text + "Z"
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
