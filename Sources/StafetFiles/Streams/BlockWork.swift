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
  ///   - progress: Is told how much of the file has been read.
  ///   - make: Makes a counter that has counted nothing.
  /// - Returns: What all of them counted, joined.
  /// - Throws: ``FileError`` if the file cannot be read.
  static func counted<Counter: BlockCounter & ~Copyable>(
    path: String, threads: Threads, progress: WorkProgress, by make: () -> Counter
  ) throws(FileError) -> Counter {
    let file = try BlockFile(path: path, progress: progress)
    let workers = (0..<threads.count).map { _ in Worker(make()) }
    if workers.count == 1 {
      workers[0].count(file)
    } else {
      DispatchQueue.concurrentPerform(iterations: workers.count) { workers[$0].count(file) }
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
  private(set) var failure: FileError?

  init(_ counter: consuming Counter) {
    self.counter = consume counter
  }

  func count(_ file: BlockFile) {
    guard var counter = counter.take() else { return }
    var block = ContributionBlock(capacity: BlockFile.blockSize)
    do throws(FileError) {
      while try file.read(into: &block) { counter.count(&block) }
    } catch {
      failure = error
    }
    self.counter = consume counter
  }

  func takeCounter() -> Counter {
    guard let counter = counter.take() else { preconditionFailure("A counter is taken once.") }
    return counter
  }
}
