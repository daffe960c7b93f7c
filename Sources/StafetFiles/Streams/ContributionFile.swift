public import StafetAnalysis
import StafetFormats
public import StafetModel
public import StafetText

/// A file of contributions that may be larger than the memory, to count its words or find clusters in it.
///
/// The file is JSON Lines, one contribution on a line. It is read in pieces and never held as a whole:
/// memory is needed for the longest line and for each different word.
///
/// ```swift
/// let file = ContributionFile(path: "contributions.jsonl")
/// let counter = try file.counted(by: .rules(for: "da"), kind: .question)
/// let table = counter.keywords(limit: 50, measure: .g2)
/// ```
public struct ContributionFile: Sendable {
  private let path: String

  /// Makes a reader of a file of JSON Lines, which is opened when its words are counted.
  ///
  /// - Parameter path: A path, absolute or from the current folder; `-` is the standard input.
  public init(path: String) {
    self.path = path
  }

  /// Tells the language of the contributions by their words.
  ///
  /// Some hundred contributions are read, taken evenly from the first megabyte of lines. What can be read once
  /// only, such as the standard input, is left to be read.
  ///
  /// - Parameters:
  ///   - stated: The language that the contributions are stated to be in, or `nil` where none is stated.
  ///   - kind: The kind of contributions that are read, or `nil` for all.
  /// - Returns: The language, with nothing told where the file can be read once only.
  /// - Throws: ``FileError`` if the file cannot be read.
  public func language(stated: String?, kind: Contribution.Kind? = nil) throws(FileError)
    -> StudyLanguage
  {
    guard path != "-", Disk.entry(at: path) == .file else {
      return StudyLanguage(stated: stated, told: nil)
    }
    var block = ContributionBlock(capacity: BlockFile.blockSize)
    guard try BlockFile(path: path).read(into: &block) else {
      return StudyLanguage(stated: stated, told: nil)
    }
    let identifier = StreamedLanguage.identifier(of: block, kind: kind)
    return StudyLanguage(
      stated: stated, told: identifier.language, wordCount: identifier.wordCount)
  }

  /// Counts the words of every relay.
  ///
  /// The counts do not depend on the number of threads: each keeps counts of its own, which are added up
  /// at the end. A text that comes twice is counted twice.
  ///
  /// - Parameters:
  ///   - rules: What is counted as a term.
  ///   - kind: The kind of contributions whose words are counted, or `nil` for all.
  ///   - threads: How many threads may count.
  ///   - progress: Is told how much of the file has been read, and can end the work. Of the standard input it
  ///     is not known how long it is: it is told 0 until all is read.
  /// - Returns: The counts, in one group for each relay.
  /// - Throws: ``FileError`` if the file cannot be read, `ReadingError` with the problems of its lines,
  ///   or what the listener of the progress throws.
  /// - Complexity: O(*n*) in the size of the file, in memory that grows with its different words only.
  public func counted<Failure: Error>(
    by rules: TermRules, kind: Contribution.Kind? = nil, threads: Threads = .available,
    progress: WorkProgress<Failure> = WorkProgress<Never>()
  ) throws -> TermCounter {
    let name = Disk.name(of: path)
    let counter = try BlockWork.counted(path: path, threads: threads, progress: progress) {
      ContributionCounter(rules: rules, kind: kind, file: name)
    }
    return try counter.finish()
  }

  /// Finds clusters of contributions by their words, as `ThemeDiscovery` does with those of a study.
  ///
  /// A contribution is placed by its own text only, a question without its answers. Of each line only
  /// `id`, `text` and `kind` are read and checked, so that a file may be taken here which is refused as a
  /// study. The clusters do not depend on the number of threads.
  ///
  /// - Parameters:
  ///   - rules: What is counted as a term.
  ///   - kind: The kind of contributions to find clusters of, or `nil` for all.
  ///   - settings: How clusters are found; `includesAnswers` has no effect here.
  ///   - threads: How many threads may be used.
  ///   - progress: Is told how far the work has come, and can end it.
  /// - Returns: The clusters.
  /// - Throws: ``FileError`` if the file cannot be read, `ReadingError` with the problems of its lines,
  ///   among them identifiers that come twice, or what the listener of the progress throws.
  /// - Complexity: The reading is O(*n*) in the size of the file, in memory that grows with the number of
  ///   words that are counted.
  public func discovery<Failure: Error>(
    by rules: TermRules, kind: Contribution.Kind? = .question,
    settings: DiscoverySettings = DiscoverySettings(), threads: Threads = .available,
    progress: WorkProgress<Failure> = WorkProgress<Never>()
  ) throws -> ThemeDiscovery {
    let name = Disk.name(of: path)
    let counter = try BlockWork.counted(
      path: path, threads: threads, progress: progress.part(from: 0, to: 0.2)
    ) {
      ContributionTextCounter(rules: rules, kind: kind, file: name)
    }
    let identifiers = counter.identifiers
    return try ThemeDiscovery(
      of: try counter.finish(), identifiers: identifiers, settings: settings,
      progress: progress.part(from: 0.2, to: 1))
  }

  /// Works out who wrote to whom: groups, degrees, reciprocity, components and ranks.
  ///
  /// Of each line only `text`, `kind`, `relay`, `author`, `recipient` and `group` are looked at; the group is that of the
  /// author, and is taken from contributions of every kind. The figures do not depend on the number of threads.
  ///
  /// - Parameters:
  ///   - kind: The kind of contributions that is counted, or `nil` for all.
  ///   - relay: The name of the only relay that is counted, or `nil` for all; without a relay of that name
  ///     there are no contributions.
  ///   - smallestGroup: How many people a group must have to be told of.
  ///   - limit: How many people a list has at most.
  ///   - threads: How many threads may be used.
  ///   - progress: Is told how much of the file has been read, and can end the work.
  /// - Returns: The figures.
  /// - Throws: ``FileError`` if the file cannot be read, `ReadingError` with the problems of its lines, among
  ///   them people of two groups, or what the listener of the progress throws.
  /// - Complexity: O(*n*) in the size of the file, in memory that grows with the numbers of people and of
  ///   contributions: about 50 bytes for each contribution.
  public func network<Failure: Error>(
    of kind: Contribution.Kind? = .question, relay: String? = nil, smallestGroup: Int = 3,
    limit: Int = 10, threads: Threads = .available,
    progress: WorkProgress<Failure> = WorkProgress<Never>()
  ) throws -> ContributionNetwork {
    let name = Disk.name(of: path)
    let counter = try BlockWork.counted(path: path, threads: threads, progress: progress) {
      ContributionTieCounter(kind: kind, file: name)
    }
    var relays = try counter.finish()
    if let relay { relays.removeAll { $0.name != relay } }
    let ties = NetworkTies(relays)
    if threads.count == 1 {
      return ContributionNetwork(of: ties, kind: kind, smallestGroup: smallestGroup, limit: limit)
    }
    return ContributionNetwork(
      of: ties, kind: kind, smallestGroup: smallestGroup, limit: limit, workforce: TwoThreads())
  }
}
