/// A time span with a start and, unless it is still going on, an end.
public struct Period: Hashable, Sendable {
  /// When the time span starts.
  public let start: Instant

  /// When the time span ends, or `nil` where no end is known.
  public let end: Instant?

  /// Makes a time span.
  ///
  /// - Parameters:
  ///   - start: When the time span starts.
  ///   - end: When the time span ends, or `nil` where no end is known.
  public init(from start: Instant, to end: Instant?) {
    self.start = start
    self.end = end
  }

  /// Whether a time lies in the span; its start does, its end does not.
  package func holds(_ time: Instant) -> Bool {
    guard start <= time else { return false }
    return end.map { time < $0 } ?? true
  }

  /// Whether the end, where there is one, does not come before the start.
  package var isForward: Bool {
    guard let end else { return true }
    return start <= end
  }
}
