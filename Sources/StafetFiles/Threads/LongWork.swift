import Dispatch
public import StafetAnalysis
import Synchronization

/// Long work as a part of a task: it gets a thread of its own, tells how far it is, and ends when the task
/// is cancelled.
///
/// The library's work is done on the thread of its caller. A program with a window that called it from the
/// main actor would draw nothing meanwhile, and a server would answer nobody else once all threads that carry
/// tasks were at work.
///
/// ```swift
/// let analysis = try await LongWork.run { progress in
///   try StudyAnalysis(of: study, progress: progress)
/// }
/// ```
public enum LongWork {
  /// Does a piece of work on a thread that carries no task, while the caller's task waits.
  ///
  /// What comes out is the same as without it. When the task is cancelled, the work ends at the next place
  /// where it tells how far it is, on whatever thread that is. Work that is done before then gives its result.
  ///
  /// - Parameters:
  ///   - work: The work. What it is given has to be passed on as `progress:`, or nothing is told and nothing
  ///     ends.
  ///   - listener: Is given the share of the work that is done, from 0 to 1, and never less than before. It
  ///     may be called often and from any thread, and holds up the work.
  /// - Returns: The result of the work.
  /// - Throws: `CancellationError` if the task was cancelled, or what the work throws.
  public static func run<Value: Sendable>(
    _ work: @escaping @Sendable (WorkProgress<CancellationError>) throws -> Value,
    telling listener: @escaping @Sendable (_ done: Double) -> Void = { _ in }
  ) async throws -> Value {
    try Task.checkCancellation()
    let course = Course()
    let progress = WorkProgress { (done: Double) throws(CancellationError) in
      try course.told.withLock { (told: inout Double) throws(CancellationError) in
        if course.isCancelled.load(ordering: .relaxed) { throw CancellationError() }
        told = max(told, done)
        listener(told)
      }
    }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        // A queue of its own gets a thread also where all others are at work.
        DispatchQueue(label: "stafet.long-work").async {
          continuation.resume(with: Result { try work(progress) })
        }
      }
    } onCancel: {
      course.isCancelled.store(true, ordering: .relaxed)
    }
  }

  /// How far a piece of work has come, and whether it shall go on.
  ///
  /// A thread that takes part in the work belongs to no task and cannot be asked whether that is cancelled.
  private final class Course: Sendable {
    let told = Mutex(0.0)
    let isCancelled = Atomic(false)
  }
}
