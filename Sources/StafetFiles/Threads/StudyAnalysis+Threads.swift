public import StafetAnalysis
public import StafetModel

extension StudyAnalysis {
  /// Analyses a study on several threads.
  ///
  /// The analysis equals the one that `init(of:settings:)` makes on the thread of the caller. It has
  /// parts for two threads, and more do not make it faster. With thousands of contributions two threads
  /// take three quarters of the time of one; with a few hundred there is little to gain.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - settings: The choices to make the analysis with.
  ///   - threads: How many threads may be used.
  /// - Throws: `AnalysisError` as `init(of:settings:)` does.
  public init(
    of study: Study,
    settings: AnalysisSettings = AnalysisSettings(),
    threads: Threads
  ) throws(AnalysisError) {
    if threads.count == 1 {
      try self.init(of: study, settings: settings)
    } else {
      try self.init(of: study, settings: settings, by: TwoThreads())
    }
  }
}
