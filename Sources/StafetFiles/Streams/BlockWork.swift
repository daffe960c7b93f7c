import Dispatch
import StafetAnalysis
import StafetFormats

/// Counts the lines of a file on several threads, each with a counter of its own.
enum BlockWork {
  /// Counts the lines of a file.
  ///
  /// - Parameters:
  ///   - path: The path of the file; `-` is the standard input.
  ///   - threads: How many threads count.
  ///   - progress: Is told how much of the file has been read, and can end the work; of what has no known
  ///     length, it is told 0 again and again.
  ///   - make: Makes a counter that has counted nothing.
  /// - Returns: What all of them counted, joined.
  /// - Throws: ``FileError`` if the file cannot be read, or what the listener of the progress throws.
  static func counted<Counter: BlockCounter & ~Copyable>(
    path: String, threads: Threads, progress: WorkProgress<some Error>, by make: () -> Counter
  ) throws -> Counter {
    let file = try BlockFile(path: path)
    let size = progress.isHeard ? file.size : 0
    let workers = (0..<threads.count).map { _ in Worker(make()) }
    if workers.count == 1 {
      workers[0].count(file, of: size, progress)
    } else {
      DispatchQueue.concurrentPerform(iterations: workers.count) {
        workers[$0].count(file, of: size, progress)
      }
    }
    for worker in workers { if let failure = worker.failure { throw failure } }
    var counter = workers[0].takeCounter()
    for worker in workers.dropFirst() { counter.merge(worker.takeCounter()) }
    return counter
  }
}

/// What one thread counts.
///
/// Unchecked, because counters hold memory by hand: each worker is made by one thread, used by one
/// other and read when that one is done.
private final class Worker<Counter: BlockCounter & ~Copyable>: @unchecked Sendable {
  private var counter: Counter?
  private(set) var failure: (any Error)?

  init(_ counter: consuming Counter) {
    self.counter = consume counter
  }

  func count(_ file: BlockFile, of size: Int, _ progress: WorkProgress<some Error>) {
    guard var counter = counter.take() else { return }
    var block = ContributionBlock(capacity: BlockFile.blockSize)
    do {
      while try file.read(into: &block) {
        try progress.report(size == 0 ? 0 : file.bytesRead, of: max(size, 1))
        counter.count(&block)
      }
    } catch {
      file.stop()
      failure = error
    }
    self.counter = consume counter
  }

  func takeCounter() -> Counter {
    guard let counter = counter.take() else { preconditionFailure("A counter is taken once.") }
    return counter
  }
}
