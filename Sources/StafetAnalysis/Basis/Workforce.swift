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
  func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First,
    _ second: @Sendable () -> Second
  ) -> (First, Second)
}

/// Runs one part after the other, on the caller's thread.
struct OneWorker: Workforce {
  func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First,
    _ second: @Sendable () -> Second
  ) -> (First, Second) {
    (first(), second())
  }
}
