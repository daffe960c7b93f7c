import Dispatch
import StafetFormats
package import StafetModel
package import StafetText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Counts the words of a file of contributions that may be larger than the memory.
package struct ContributionFile {
  /// How many processors there are to count on.
  package static var processors: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

  private let path: String

  /// Names a file of JSON Lines.
  ///
  /// - Parameter path: A path, absolute or from the current folder; `-` is the standard input.
  package init(path: String) {
    self.path = path
  }

  /// Counts the words of every relay.
  ///
  /// The counts are the same with every number of threads. Each thread keeps counts of its own, which
  /// are joined at the end.
  ///
  /// - Parameters:
  ///   - rules: What is counted as a term.
  ///   - kind: The kind of contributions that is counted, or `nil` for all.
  ///   - threads: How many threads count; at least 1.
  /// - Returns: The counts, a group for every relay.
  /// - Throws: ``FileError`` if the file cannot be read, `ReadingError` with the problems of its lines.
  package func counted(
    by rules: TermRules, kind: Contribution.Kind?, threads: Int
  ) throws -> TermCounter {
    let file = try BlockFile(path: path)
    let workers = (0..<max(1, threads)).map { _ in
      Worker(ContributionCounter(rules: rules, kind: kind, file: Disk.name(of: path)))
    }
    if workers.count == 1 {
      workers[0].count(file)
    } else {
      DispatchQueue.concurrentPerform(iterations: workers.count) { workers[$0].count(file) }
    }
    for worker in workers { if let failure = worker.failure { throw failure } }
    var counter = workers[0].takeCounter()
    for worker in workers.dropFirst() { counter.merge(worker.takeCounter()) }
    return try counter.finish()
  }
}

/// What one thread counts.
///
/// Unchecked, because counters hold memory by hand: each worker is made by one thread, used by one
/// other and read when that one is done.
private final class Worker: @unchecked Sendable {
  private var counter: ContributionCounter?
  private(set) var failure: FileError?

  init(_ counter: consuming ContributionCounter) {
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

  func takeCounter() -> ContributionCounter {
    guard let counter = counter.take() else { preconditionFailure("A counter is taken once.") }
    return counter
  }
}
