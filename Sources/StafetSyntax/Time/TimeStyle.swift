/// How times are written in a file that does not write them as ISO 8601 with a zone.
///
/// ```swift
/// let style = TimeStyle(order: .dayMonthYear, zone: .centralEuropean)
/// ```
///
/// With the style of the example, `18-09-2017 08:12`, `18.9.2017 kl. 8.12.30` and
/// `mandag den 18. september 2017 8.12` are read; without it such times are refused, since nobody could
/// tell `03-04-2017` in April from that in March, nor one zone from another.
public struct TimeStyle: Hashable, Sendable {
  /// The order of dates in figures, or nil where there are none but those that begin with the year.
  public var order: DateOrder?

  /// The clocks by which times are told that name no zone, or nil where each names its own.
  public var zone: TimeZoneRule?

  /// Makes a style.
  ///
  /// - Parameters:
  ///   - order: The order of dates in figures.
  ///   - zone: The clocks by which times are told that name no zone.
  public init(order: DateOrder? = nil, zone: TimeZoneRule? = nil) {
    self.order = order
    self.zone = zone
  }
}
