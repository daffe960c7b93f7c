import Dispatch
import StafetFormats
public import StafetModel
public import StafetText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Counts the words of a file of contributions that may be larger than the memory.
///
/// The file is JSON Lines, one contribution on a line. It is read in pieces and never held as a whole:
/// what takes room is the longest line and the different words.
///
/// ```swift
/// let file = ContributionFile(path: "contributions.jsonl")
/// let counter = try file.counted(by: .rules(for: "da"), kind: .question)
/// let table = counter.keywords(limit: 50, measure: .g2)
/// ```
public struct ContributionFile: Sendable {
  /// How many processors there are to count on; at least 1.
  public static var processors: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

  private let path: String

  /// Names a file of JSON Lines.
  ///
  /// - Parameter path: A path, absolute or from the current folder; `-` is the standard input.
  public init(path: String) {
    self.path = path
  }

  /// Counts the words of every relay.
  ///
  /// The counts are the same with every number of threads. Each thread keeps counts of its own, which
  /// are joined at the end. Contributions are counted as they come; a text that comes twice is counted
  /// twice.
  ///
  /// - Parameters:
  ///   - rules: What is counted as a term.
  ///   - kind: The kind of contributions that is counted, or `nil` for all.
  ///   - threads: How many threads count; fewer than 1 is 1.
  /// - Returns: The counts, a group for every relay.
  /// - Throws: ``FileError`` if the file cannot be read, `ReadingError` with the problems of its lines.
  /// - Complexity: O(*n*) in the size of the file, in memory that grows with its different words only.
  public func counted(
    by rules: TermRules, kind: Contribution.Kind? = nil, threads: Int = processors
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
