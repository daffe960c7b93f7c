extension Relay {
  /// Counts the relay.
  ///
  /// - Parameter sorting: The sorting by which themes are counted, or `nil` to count none.
  /// - Returns: The figures; 0 where there is nothing to count, `nil` where nothing is recorded.
  /// - Complexity: O(*n*) expected in the number of contributions.
  public func counted(by sorting: Sorting?) -> CountedFacts {
    RelayCourse(of: self).counted(by: sorting)
  }

  /// The contributions that a sorting places in themes: the questions or, in material without any, the
  /// statements.
  public var sortable: [Contribution.ID] {
    let questions = contributions.lazy.filter { $0.kind == .question }.map { $0.id }
    if !questions.isEmpty { return Array(questions) }
    return contributions.lazy.filter { $0.kind == .statement }.map { $0.id }
  }
}

extension Period {
  /// How many stretches of 24 hours were begun, at least one; `nil` without an end.
  var begunDays: Int? {
    guard let end, isForward else { return nil }
    // Two times may lie further apart than an Int64 tells, but never further than a UInt64.
    let seconds = UInt64(bitPattern: end.secondsSince1970 &- start.secondsSince1970)
    let hasMore = end.nanosecond > start.nanosecond
    let day: UInt64 = 86_400
    let begun = seconds / day + (seconds % day > 0 || hasMore ? 1 : 0)
    return Int(clamping: max(1, begun))
  }
}
