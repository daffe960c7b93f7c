import StafetAnalysis
import Synchronization
import Testing

@testable import StafetFiles

@Suite struct LongWorkTests {
  private struct Mistake: Error {}

  @Test func givesWhatComesOfIt() async throws {
    let told = Mutex<[Double]>([])
    let value = try await LongWork.run { progress in
      for step in [1, 3, 2, 4] { try progress.report(step, of: 4) }
      return 7
    } telling: { done in
      told.withLock { $0.append(done) }
    }
    #expect(value == 7)
    // Never less than before.
    #expect(told.withLock { $0 } == [0.25, 0.75, 0.75, 1])
    await #expect(throws: Mistake.self) { try await LongWork.run { _ in throw Mistake() } }
  }

  /// The work goes on for ever unless it is ended, on the thread of the task and on one that knows no task.
  @Test(.timeLimit(.minutes(1)), arguments: [1, 2]) func endsWithItsTask(threads: Int) async throws
  {
    let (begun, beginning) = AsyncStream<Void>.makeStream()
    let task = Task {
      try await LongWork.run { progress in
        let endless: @Sendable () throws(CancellationError) -> Void = {
          () throws(CancellationError) in
          beginning.yield()
          while true { try progress.report(0, of: 1) }
        }
        if threads == 1 {
          try endless()
        } else {
          _ = try TwoThreads().both(endless, endless)
        }
      }
    }
    for await _ in begun { break }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test func doesNotBeginInATaskThatIsCancelled() async {
    let hasBegun = Atomic(false)
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      try await LongWork.run { _ in hasBegun.store(true, ordering: .relaxed) }
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    let began = hasBegun.load(ordering: .relaxed)
    #expect(!began)
  }
}
