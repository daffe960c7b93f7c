/// A stretch of time with a start and, unless it goes on, an end.
public struct Period: Hashable, Sendable {
  /// When it starts.
  public let start: Instant

  /// When it ends, or `nil` while no end is known.
  public let end: Instant?

  /// Makes a stretch of time.
  ///
  /// - Parameters:
  ///   - start: When it starts.
  ///   - end: When it ends, or `nil` while no end is known.
  public init(from start: Instant, to end: Instant?) {
    self.start = start
    self.end = end
  }

  /// Whether the end, where there is one, does not come before the start.
  package var isForward: Bool {
    guard let end else { return true }
    return start <= end
  }
}
