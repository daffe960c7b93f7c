extension Instant {
  /// How many seconds lie between an earlier point in time and this one; negative if the other is later.
  ///
  /// Whole seconds are exact up to 2⁵³ of them.
  package func seconds(since earlier: Instant) -> Double {
    let (whole, overflows) = secondsSince1970.subtractingReportingOverflow(earlier.secondsSince1970)
    let seconds =
      overflows
      ? Double(secondsSince1970) - Double(earlier.secondsSince1970) : Double(whole)
    return seconds + Double(nanosecond - earlier.nanosecond) / 1e9
  }
}
