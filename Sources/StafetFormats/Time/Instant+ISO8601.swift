public import StafetModel
public import StafetSyntax

extension Instant {
  /// Reads a time as ISO 8601 writes it, with a zone: `2017-09-18T08:12:00+02:00`, or `Z` for
  /// Greenwich.
  ///
  /// A space may stand for the `T`, seconds may be left out, and up to nine digits may follow them.
  ///
  /// - Parameter text: The time; white space around it is ignored.
  /// - Throws: ``ReadingError`` with one problem if the text is no time, has no zone, or lies outside
  ///   the years 0000 to 9999.
  public init(iso8601 text: String) throws(ReadingError) {
    do throws(TimeProblem) {
      try self.init(timeText: text)
    } catch {
      throw ReadingError(problems: [ReadingProblem(.value(.time(error)), at: .file)])
    }
  }

  /// Reads a time as ISO 8601 writes it, or as a style says that times are written.
  ///
  /// - Parameters:
  ///   - text: The time; white space around it is ignored.
  ///   - style: How times are written that are not as ISO 8601 writes them, or name no zone.
  /// - Throws: ``ReadingError`` with one problem if the text is no time, lies outside the years 0000 to 9999, or
  ///   cannot be understood unless the style says more.
  public init(text: String, style: TimeStyle) throws(ReadingError) {
    do throws(TimeProblem) {
      try self.init(timeText: text, style: style)
    } catch {
      throw ReadingError(problems: [ReadingProblem(.value(.time(error)), at: .file)])
    }
  }

  /// Reads a time as ISO 8601 writes it, and says what is wrong with it when it is none.
  package init(timeText text: String) throws(TimeProblem) {
    let moment = try TimeText.moment(in: text)
    self.init(secondsSince1970: moment.secondsSince1970, nanosecond: moment.nanosecond)
  }

  /// Reads a time as ISO 8601 writes it or as a style says, and says what is wrong with it when it is none.
  package init(timeText text: String, style: TimeStyle) throws(TimeProblem) {
    let moment = try TimeText.moment(in: text, style: style)
    self.init(secondsSince1970: moment.secondsSince1970, nanosecond: moment.nanosecond)
  }

  /// The time as it stands in files: ISO 8601, in Greenwich, such as `2017-09-18T06:12:00Z`.
  ///
  /// - Precondition: The time lies in the years 0000 to 9999.
  public var iso8601: String {
    TimeText.text(secondsSince1970: secondsSince1970, nanosecond: nanosecond)
  }
}
