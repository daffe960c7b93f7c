import StafetModel
import StafetSyntax

/// How days are written in a language, by the calendar of Greenwich: a relay's days are those in the
/// files, which know no time zone once they are read.
struct DateStyle {
  let language: ReportLanguage

  /// A stretch of days, such as `25.–28. september 2017` or `25–28 September 2017`.
  ///
  /// - Returns: The words, or `nil` where the end is not known or lies outside the calendar.
  func days(from start: Instant, to end: Instant) -> String? {
    guard let first = day(of: start), let last = day(of: end) else { return nil }
    if first == last { return written(first, withMonth: true, withYear: true) }
    if first.year != last.year {
      return written(first, withMonth: true, withYear: true) + " \u{2013} "
        + written(last, withMonth: true, withYear: true)
    }
    if first.month != last.month {
      return written(first, withMonth: true, withYear: false) + " \u{2013} "
        + written(last, withMonth: true, withYear: true)
    }
    return written(first, withMonth: false, withYear: false) + "\u{2060}\u{2013}\u{2060}"
      + written(last, withMonth: true, withYear: true)
  }

  /// A day with its weekday, shortened as beside a picture: `man. 25.` or `Mon 25`.
  ///
  /// - Returns: The words; empty outside the calendar.
  func tick(_ instant: Instant) -> String {
    guard let day = day(of: instant) else { return "" }
    let weekday = weekday(of: instant)
    return switch language {
    case .danish: weekday.prefix(3) + ".\u{A0}\(day.day)."
    case .english: weekday.prefix(3) + "\u{A0}\(day.day)"
    }
  }

  /// A day with its weekday, such as `mandag den 25. september` or `Monday 25 September`.
  ///
  /// - Returns: The words; empty outside the calendar.
  func weekdayAndDay(_ instant: Instant) -> String {
    guard let day = day(of: instant) else { return "" }
    return weekday(of: instant) + (language == .danish ? " den " : " ")
      + written(day, withMonth: true, withYear: false)
  }

  /// The first day of 1970 was a Thursday.
  private func weekday(of instant: Instant) -> String {
    let seconds = instant.secondsSince1970
    let days = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
    let place = Int(((days + 3) % 7 + 7) % 7)
    return switch language {
    case .danish:
      ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"][place]
    case .english:
      ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][place]
    }
  }

  private func day(of instant: Instant) -> CalendarDay? {
    let seconds = instant.secondsSince1970
    let days = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
    return Int(exactly: days).flatMap { CalendarDay(daysSince1970: $0) }
  }

  private func written(_ day: CalendarDay, withMonth: Bool, withYear: Bool) -> String {
    var text = "\(day.day)" + (language == .danish ? "." : "")
    if withMonth { text += "\u{A0}" + months[day.month - 1] }
    if withYear { text += " \(day.year)" }
    return text
  }

  private var months: [String] {
    switch language {
    case .danish:
      [
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
        "oktober", "november", "december",
      ]
    case .english:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    }
  }
}
