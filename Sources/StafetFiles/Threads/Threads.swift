#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How many threads a piece of work may use.
///
/// The number changes how long the work takes and never what comes out of it.
///
/// ```swift
/// let analysis = try StudyAnalysis(of: study, threads: .available)
/// let counter = try ContributionFile(path: "contributions.jsonl")
///   .counted(by: .rules(for: "da"), threads: .upTo(4))
/// ```
public struct Threads: Hashable, Sendable {
  /// The largest number of threads; at least 1.
  public let count: Int

  /// As many threads as the machine has processors that are in use.
  public static var available: Threads { upTo(ProcessInfo.processInfo.activeProcessorCount) }

  /// No more threads than this, and fewer where the work has fewer parts.
  ///
  /// - Parameter count: The number of threads; less than 1 is 1.
  /// - Returns: The choice.
  public static func upTo(_ count: Int) -> Threads {
    Threads(count: max(1, count))
  }
}
