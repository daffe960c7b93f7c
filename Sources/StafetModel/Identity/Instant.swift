/// A point in time: seconds since the start of 1970, UTC.
///
/// The model only compares times and counts days. Calendars and time zones are left to the readers and
/// writers of files, which hold times as ISO 8601 with a zone.
public struct Instant: Hashable, Sendable {
  /// Whole seconds since 1970-01-01T00:00:00Z, negative before it.
  public let secondsSince1970: Int64

  /// The fraction of a second after ``secondsSince1970``, in nanoseconds: 0 to 999,999,999.
  public let nanosecond: Int32

  /// Makes a point in time.
  ///
  /// - Parameters:
  ///   - secondsSince1970: Whole seconds since 1970-01-01T00:00:00Z.
  ///   - nanosecond: The fraction of a second after these, in nanoseconds.
  /// - Precondition: `nanosecond` lies between 0 and 999,999,999.
  public init(secondsSince1970: Int64, nanosecond: Int32 = 0) {
    precondition((0..<1_000_000_000).contains(nanosecond), "A nanosecond is 0 to 999,999,999.")
    self.secondsSince1970 = secondsSince1970
    self.nanosecond = nanosecond
  }
}

extension Instant: Comparable {
  /// Whether the left point in time is earlier than the right one.
  public static func < (left: Self, right: Self) -> Bool {
    (left.secondsSince1970, left.nanosecond) < (right.secondsSince1970, right.nanosecond)
  }
}
