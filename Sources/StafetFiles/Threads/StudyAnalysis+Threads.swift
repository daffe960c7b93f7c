public import StafetAnalysis
public import StafetModel

extension StudyAnalysis {
  /// Analyses a study on several threads.
  ///
  /// The result equals that of `init(of:settings:)`, which works on the thread of the caller. No more than
  /// two threads are used. With thousands of contributions two take three quarters of the time of one; with
  /// a few hundred there is little to gain.
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
