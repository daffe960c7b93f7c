/// Who carries out parts of an analysis that do not need each other.
///
/// This module knows no threads; one that does brings a workforce that uses them. What comes out is the
/// same.
package protocol Workforce: Sendable {
  /// Carries out two parts, in any order or at the same time.
  ///
  /// - Parameters:
  ///   - first: One part.
  ///   - second: The other part.
  /// - Returns: What the parts gave.
  func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First,
    _ second: @Sendable () -> Second
  ) -> (First, Second)
}

/// One part after the other, where the caller is.
struct OneWorker: Workforce {
  func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First,
    _ second: @Sendable () -> Second
  ) -> (First, Second) {
    (first(), second())
  }
}
