public import StafetModel

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension Instant {
  /// Makes a point in time from a date of Foundation's.
  ///
  /// A date holds a fraction of a second to about a tenth of a microsecond in our days; what it holds is rounded
  /// to the nearest nanosecond, so that `Date(Instant(date))` is `date` again unless that lies within a hundred
  /// days of the beginning of 2001, where dates are finer than that. All dates from `Date.distantPast` to
  /// `Date.distantFuture` are taken, and many beyond; what is written to a file must lie in the years 0000 to 9999.
  ///
  /// - Parameter date: The date.
  /// - Precondition: The date is a number, and lies within 292 billion years of 1970.
  public init(_ date: Date) {
    let interval = date.timeIntervalSinceReferenceDate
    let whole = interval.rounded(.down)
    guard let seconds = Int64(exactly: whole),
      case let sum = seconds.addingReportingOverflow(Self.referenceDate), !sum.overflow,
      sum.partialValue < Int64.max
    else {
      preconditionFailure("An instant lies within 292 billion years of 1970.")
    }
    let nanosecond = Int32(((interval - whole) * 1e9).rounded())
    self.init(
      secondsSince1970: nanosecond < 1_000_000_000 ? sum.partialValue : sum.partialValue + 1,
      nanosecond: nanosecond < 1_000_000_000 ? nanosecond : 0)
  }

  /// The beginning of 2001, from which dates of Foundation's count, in seconds since 1970.
  fileprivate static let referenceDate: Int64 = 978_307_200
}

extension Date {
  /// Makes a date of Foundation's from a point in time.
  ///
  /// The date is the one nearest to the instant that can be held: in our days within a tenth of a microsecond, and
  /// within a second for 285 million years.
  ///
  /// - Parameter instant: The point in time.
  public init(_ instant: Instant) {
    self.init(
      timeIntervalSinceReferenceDate: Double(instant.secondsSince1970)
        - Double(Instant.referenceDate) + Double(instant.nanosecond) / 1e9)
  }
}
