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
    do throws(StoppableError<AnalysisError, Never>) {
      try self.init(of: study, settings: settings, on: threads, progress: WorkProgress())
    } catch {
      switch error {
      case .refused(let refusal): throw refusal
      }
    }
  }

  /// Analyses a study, tells how far it is, and can be ended.
  ///
  /// The result equals that of `init(of:settings:)`.
  ///
  /// ```swift
  /// let analysis = try await LongWork.run { progress in
  ///   try StudyAnalysis(of: study, progress: progress)
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - settings: The choices to make the analysis with.
  ///   - threads: How many threads may be used; no more than two are.
  ///   - progress: Is told how far the work has come, and can end it.
  /// - Throws: `AnalysisError` as `init(of:settings:)` does, or what the listener of the progress throws.
  public init<Failure: Error>(
    of study: Study,
    settings: AnalysisSettings = AnalysisSettings(),
    threads: Threads = .available,
    progress: WorkProgress<Failure>
  ) throws {
    do throws(StoppableError<AnalysisError, Failure>) {
      try self.init(of: study, settings: settings, on: threads, progress: progress)
    } catch {
      switch error {
      case .refused(let refusal): throw refusal
      case .stopped(let failure): throw failure
      }
    }
  }

  private init<Failure: Error>(
    of study: Study, settings: AnalysisSettings, on threads: Threads,
    progress: WorkProgress<Failure>
  ) throws(StoppableError<AnalysisError, Failure>) {
    if threads.count == 1 {
      try self.init(of: study, settings: settings, by: OneWorker(), progress: progress)
    } else {
      try self.init(of: study, settings: settings, by: TwoThreads(), progress: progress)
    }
  }
}
