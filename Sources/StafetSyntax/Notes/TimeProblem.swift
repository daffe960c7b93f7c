/// A reason why a text is not a moment in time.
package enum TimeProblem: Error, Hashable, Sendable {
  /// The text does not look like a time at all.
  case malformed(String)
  /// A date without a time of day.
  case dateOnly(String)
  /// A time without a zone, which could be any of 24 hours.
  case missingZone(String)
  /// A date in figures of which nobody has said whether the day or the month comes first.
  case missingOrder(String)
  /// Such a date, and no zone either.
  case missingOrderAndZone(String)
  /// A time that no clock of the zone shows, or from before the rule of the zone.
  case notOnTheClock(String)
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
    case .missingOrder: "missing-order"
    case .missingOrderAndZone: "missing-order-and-zone"
    case .notOnTheClock: "not-on-the-clock"
    case .noSuchDay: "no-such-day"
    case .noSuchTimeOfDay: "no-such-time-of-day"
    case .noSuchZone: "no-such-zone"
    case .tooPrecise: "too-precise"
    case .outOfRange: "out-of-range"
    }
  }
}
