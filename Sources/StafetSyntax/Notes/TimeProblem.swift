/// A reason why a text is not a moment in time.
package enum TimeProblem: Error, Hashable, Sendable {
  /// The text does not look like a time at all.
  case malformed(String)
  /// A date without a time of day.
  case dateOnly(String)
  /// A time without a zone, which could be any of 24 hours.
  case missingZone(String)
  /// A day that is not in the calendar, such as 31 February.
  case noSuchDay(String)
  /// A time of day that no clock shows, such as 24:01 or a 60th second.
  case noSuchTimeOfDay(String)
  /// A zone further than 23 hours and 59 minutes from Greenwich.
  case noSuchZone(String)
  /// More than nine digits after the seconds.
  case tooPrecise(String)
  /// A moment that falls outside the years 0000 to 9999 in Greenwich.
  case outOfRange(String)

  /// The name of the fact in codes such as `value.time-malformed`.
  package var code: String {
    switch self {
    case .malformed: "malformed"
    case .dateOnly: "date-only"
    case .missingZone: "missing-zone"
    case .noSuchDay: "no-such-day"
    case .noSuchTimeOfDay: "no-such-time-of-day"
    case .noSuchZone: "no-such-zone"
    case .tooPrecise: "too-precise"
    case .outOfRange: "out-of-range"
    }
  }

  /// The problem in English: what is wrong and what was expected, as sentences on one line.
  package var sentence: String {
    switch self {
    case .malformed(let text): "\(text.quoted) is not a time. Write it like \(Self.example)."
    case .dateOnly(let text):
      "\(text.quoted) is a date without a time of day. Write it like \(Self.example)."
    case .missingZone(let text):
      "The time \(text.quoted) needs a zone, such as +02:00 or Z, as in \(Self.example)."
    case .noSuchDay(let text): "The day in \(text.quoted) is not in the calendar."
    case .noSuchTimeOfDay(let text): "No clock shows the time of day in \(text.quoted)."
    case .noSuchZone(let text): "There is no such zone as in \(text.quoted). Write it like +02:00."
    case .tooPrecise(let text): "The time \(text.quoted) has more than nine digits after seconds."
    case .outOfRange(let text): "The time \(text.quoted) is outside the years 0000 to 9999."
    }
  }

  private static var example: String { "2017-09-18T08:12:00+02:00" }
}
