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
