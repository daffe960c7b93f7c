public import StafetAnalysis
import StafetFormats
public import StafetModel
public import StafetText

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
  ///   - threads: How many threads may count.
  /// - Returns: The counts, a group for every relay.
  /// - Throws: ``FileError`` if the file cannot be read, `ReadingError` with the problems of its lines.
  /// - Complexity: O(*n*) in the size of the file, in memory that grows with its different words only.
  public func counted(
    by rules: TermRules, kind: Contribution.Kind? = nil, threads: Threads = .available
  ) throws -> TermCounter {
    let name = Disk.name(of: path)
    let counter = try BlockWork.counted(path: path, threads: threads) {
      ContributionCounter(rules: rules, kind: kind, file: name)
    }
    return try counter.finish()
  }

  /// Finds clusters of contributions by their words; see `ThemeDiscovery` of StafetAnalysis.
  ///
  /// Each contribution is divided by its own text. Of the lines only `id`, `text` and `kind` are looked
  /// at: who asked whom is not checked, so that what a study would refuse is not noticed. The clusters are
  /// the same with every number of threads.
  ///
  /// - Parameters:
  ///   - rules: What is counted as a term.
  ///   - kind: The kind of contributions that is divided, or `nil` for all.
  ///   - settings: How clusters are looked for; `includesAnswers` says
  ///     nothing here.
  ///   - threads: How many threads may read.
  /// - Returns: The clusters.
  /// - Throws: ``FileError`` if the file cannot be read, `ReadingError` with the problems of its lines,
  ///   among them identifiers that come twice.
  /// - Complexity: The reading is O(*n*) in the size of the file, in memory that grows with the words that
  ///   are counted.
  public func discovery(
    by rules: TermRules, kind: Contribution.Kind? = .question,
    settings: DiscoverySettings = DiscoverySettings(), threads: Threads = .available
  ) throws -> ThemeDiscovery {
    let name = Disk.name(of: path)
    let counter = try BlockWork.counted(path: path, threads: threads) {
      ContributionTextCounter(rules: rules, kind: kind, file: name)
    }
    let identifiers = counter.identifiers
    return ThemeDiscovery(
      of: try counter.finish(), identifiers: identifiers, settings: settings)
  }
}
