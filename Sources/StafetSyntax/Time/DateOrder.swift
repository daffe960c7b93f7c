/// In which order a date that is written in figures names day, month and year.
public enum DateOrder: String, Hashable, Sendable, CaseIterable {
  /// `18-09-2017`, as in Denmark.
  case dayMonthYear = "dmy"

  /// `09/18/2017`, as in the United States.
  case monthDayYear = "mdy"

  /// `2017-09-18`, as ISO 8601 writes it.
  ///
  /// A date that begins with a year of four figures is always read like that.
  case yearMonthDay = "ymd"
}
