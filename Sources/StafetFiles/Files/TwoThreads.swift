import Dispatch
public import StafetAnalysis
public import StafetModel
import Synchronization

/// Carries out two parts of a work on two threads.
struct TwoThreads: Workforce {
  func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First,
    _ second: @Sendable () -> Second
  ) -> (First, Second) {
    let one = Mutex<First?>(nil)
    let other = Mutex<Second?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { part in
      if part == 0 {
        let result = first()
        one.withLock { $0 = result }
      } else {
        let result = second()
        other.withLock { $0 = result }
      }
    }
    guard let first = one.withLock({ $0 }), let second = other.withLock({ $0 }) else {
      preconditionFailure("Both parts have been carried out.")
    }
    return (first, second)
  }
}

extension StudyAnalysis {
  /// Analyses a study on two threads.
  ///
  /// The analysis is the same as on one. With thousands of contributions it is done in three quarters
  /// of the time; with a few hundred there is little to gain.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - settings: The choices to make the analysis with.
  /// - Throws: `AnalysisError` as `init(of:settings:)` does.
  public init(
    onTwoThreads study: Study,
    settings: AnalysisSettings = AnalysisSettings()
  ) throws(AnalysisError) {
    try self.init(of: study, settings: settings, by: TwoThreads())
  }
}
