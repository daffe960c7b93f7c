/// Runs parts of an analysis that do not depend on each other, possibly at the same time.
///
/// This module knows no threads; a module that does can provide a workforce that uses them. The results
/// are the same with any workforce.
package protocol Workforce: Sendable {
  /// Runs two parts, in any order or at the same time.
  ///
  /// - Parameters:
  ///   - first: One part.
  ///   - second: The other part.
  /// - Returns: The results of both parts.
  /// - Throws: What a part throws; of two errors, that of the first part.
  func both<First: Sendable, Second: Sendable, Failure: Error>(
    _ first: @Sendable () throws(Failure) -> First,
    _ second: @Sendable () throws(Failure) -> Second
  ) throws(Failure) -> (First, Second)
}

/// Runs one part after the other, on the caller's thread.
package struct OneWorker: Workforce {
  package init() {}

  package func both<First: Sendable, Second: Sendable, Failure: Error>(
    _ first: @Sendable () throws(Failure) -> First,
    _ second: @Sendable () throws(Failure) -> Second
  ) throws(Failure) -> (First, Second) {
    (try first(), try second())
  }
}
