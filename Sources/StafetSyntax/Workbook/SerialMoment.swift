/// Days and times as a workbook counts them: in days, of which the fraction is the time.
struct SerialMoment {
  /// The milliseconds of a day.
  private static let day: Int64 = 86_400_000

  private let days: Int
  /// Milliseconds since midnight.
  private let rest: Int64
  private let countsFrom1904: Bool

  /// Takes a number, rounded to the millisecond; nil for one that is no moment before the year 10000.
  init?(_ serial: Double, countsFrom1904: Bool) {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    let milliseconds = Int64(serial * Double(Self.day) + 0.5)
    days = Int(milliseconds / Self.day)
    rest = milliseconds % Self.day
    self.countsFrom1904 = countsFrom1904
  }

  /// The moment in the form of ISO 8601 without a zone, or nil where the format shows something that
  /// does not exist.
  ///
  /// Nothing is lost: a format that shows only the day or only the time does not hide the other, unless
  /// it is 0.
  func text(as format: NumberFormat) -> String? {
    let isDayless = days == 0 && !countsFrom1904
    switch format {
    case .number: return nil
    case .duration: return time(hours: Int64(days) * 24)
    case .time where days == 0: return time()
    case .dateAndTime where isDayless: return time()
    case .date where isDayless: return rest == 0 ? nil : time()
    case .date where rest == 0: return date
    case .date, .time, .dateAndTime: return date.map { $0 + "T" + time() }
    }
  }

  /// The day.
  ///
  /// Excel has always counted a 29 February 1900, which did not exist; a workbook that shows it
  /// holds it.
  private var date: String? {
    let day: CalendarDay?
    if countsFrom1904 {
      day = CalendarDay(daysSince1970: days - 24_107)
    } else if days == 60 {
      return "1900-02-29"
    } else {
      day = CalendarDay(daysSince1970: days - (days > 60 ? 25_569 : 25_568))
    }
    return day.map {
      Self.padded($0.year, 4) + "-" + Self.padded($0.month, 2) + "-" + Self.padded($0.day, 2)
    }
  }

  private func time(hours: Int64 = 0) -> String {
    let seconds = rest / 1000
    var text = Self.padded(Int(hours + seconds / 3600), 2)
    text += ":" + Self.padded(Int(seconds / 60 % 60), 2)
    text += ":" + Self.padded(Int(seconds % 60), 2)
    if rest % 1000 > 0 {
      text += "." + Self.padded(Int(rest % 1000), 3)
      while text.utf8.last == UInt8(ascii: "0") { text.removeLast() }
    }
    return text
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
