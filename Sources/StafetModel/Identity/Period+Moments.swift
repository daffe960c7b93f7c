extension Period {
  /// The first moment of the time span that lies between two times, which are both included.
  ///
  /// The start of a time span belongs to it, its end does not.
  ///
  /// - Parameters:
  ///   - first: The earlier of the two times.
  ///   - last: The later one, or `nil` where no end is known.
  /// - Returns: The moment; `nil` where no part of the time span lies between the two.
  func firstMoment(from first: Instant, to last: Instant?) -> Instant? {
    if let last, last < start { return nil }
    let moment = max(start, first)
    if let end, end <= moment { return nil }
    return moment
  }
}
