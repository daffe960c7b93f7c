public import StafetModel
import StafetSyntax

/// Reads and writes contributions as JSON Lines: one object on every line.
///
/// The keys are the columns of ``ContributionTable``, with `marks` as in a study and `attributes` as
/// an object of its own; `relay`, `group` and `theme` are labels.
public enum ContributionLines {
  /// The contributions of a study, with relays, groups and themes by name.
  ///
  /// Holds what ``ContributionTable/bytes(of:)`` holds. Every key is written on every line.
  ///
  /// - Parameter study: The study.
  /// - Returns: The lines in UTF-8, each ending with a line feed.
  /// - Precondition: Every time lies in the years 0000 to 9999.
  /// - Complexity: O(*n*) in the size of the study.
  public static func bytes(of study: Study) -> [UInt8] {
    let labels = StudyLabels(study)
    var bytes: [UInt8] = []
    for (index, relay) in study.relays.enumerated() {
      for contribution in relay.contributions {
        JSONDocument.append(to: &bytes) { line in
          line.string("id", contribution.id.text)
          line.string("relay", labels.relays[index])
          line.string("group", labels.group(of: contribution.author, relay: index))
          line.string("kind", contribution.kind.rawValue)
          line.string("author", contribution.author?.text)
          line.string("recipient", contribution.recipient?.text)
          line.string("reply_to", contribution.replyTo?.text)
          line.string("follows", contribution.follows?.text)
          line.string("at", contribution.at?.iso8601)
          line.string("theme", labels.theme(of: contribution.id))
          line.marks(contribution.marks)
          line.string("text", contribution.text)
          line.attributes(contribution.attributes)
        }
      }
    }
    return bytes
  }

  /// Reads contributions and what they tell of relays, groups, participants and themes.
  ///
  /// A list of such objects in one document is read like that, with a warning. Empty lines are skipped. Keys
  /// without a meaning are left out, with one warning for each. A line that is not JSON does not keep the others
  /// from being read.
  ///
  /// - Parameters:
  ///   - bytes: The lines in UTF-8, or in UTF-16 with a byte order mark.
  ///   - file: The name of the file, for problems and warnings.
  ///   - options: A table of participants, a codebook.
  /// - Returns: The study, and warnings about the file.
  /// - Throws: ``ReadingError`` with every problem, each with its line and column.
  /// - Complexity: O(*n*) expected in the size of the file.
  public static func read(
    _ bytes: [UInt8], file: String? = nil, options: ReadingOptions = ReadingOptions()
  ) throws(ReadingError) -> StudyReading {
    let decoded = try InputFile(name: file, bytes: bytes).decoded(
      or: options.fallbackEncoding)
    return try read(decoded: decoded, options: options)
  }

  /// Reads contributions from valid UTF-8.
  ///
  /// Where a layout says more than what keys are called, or keys are missing, the objects are read as the rows
  /// of a table.
  static func read(
    decoded file: InputFile, options: ReadingOptions
  ) throws(ReadingError) -> StudyReading {
    let options = options.settled
    if !options.layout.isByRecord, let table = file.tableOfObjects() {
      return try ContributionTable.read(table, options: options)
    }
    do throws(ReadingError) {
      return try readRecords(of: file, options: options)
    } catch {
      let isAboutKeys = error.problems.contains { problem in
        if case .value(.missingKey) = problem.reason { true } else { false }
      }
      guard isAboutKeys, let table = file.tableOfObjects() else { throw error }
      do throws(ReadingError) {
        return try ContributionTable.read(table, options: options)
      } catch let other {
        // Where lines have some of our keys, what is missing says more than what others may mean.
        let isExplained = other.problems.contains { problem in
          switch problem.reason {
          case .layout(.readsWith): true
          case .layout(.notUnderstood(let columns)):
            !columns.contains { ["id", "kind", "text"].contains($0.title) }
          default: false
          }
        }
        throw isExplained ? other : error
      }
    }
  }

  private static func readRecords(
    of file: InputFile, options: ReadingOptions
  ) throws(ReadingError) -> StudyReading {
    var reader = JSONReader(file.bytes, file: file.name)
    var rows: [RecordRow<ContributionRecord>] = []
    var isComplete = true
    var notes: [ReadingWarning] = []
    var keys = KeyRegister()
    func take(_ reader: inout JSONReader) throws(JSONStop) {
      if let row = try reader.contributionLine(options.layout, keys: &keys) {
        rows.append(row)
      } else {
        isComplete = false
      }
    }
    if JSONReader.firstByte(of: file.bytes) == UInt8(ascii: "[") {
      notes.append(ReadingWarning(.layout(.listOfObjects), at: .file, file: file.name))
      do throws(JSONStop) {
        try reader.array { (reader) throws(JSONStop) in try take(&reader) }
        try reader.finish()
      } catch {
        isComplete = false
      }
    } else {
      for line in LineRanges(in: file.bytes) {
        reader.restart(at: line)
        do throws(JSONStop) {
          try take(&reader)
          try reader.finish()
        } catch {
          isComplete = false
        }
      }
    }
    for theirs in options.layout.columns.missing(in: keys.names) {
      notes.append(
        ReadingWarning(
          .renamedColumnMissing(theirs, found: keys.names), at: .file, file: file.name))
    }
    if options.sheet != nil { notes.append(ReadingWarning(.notNeeded(.sheet), at: .file)) }
    var collector = TableCollector(options: options)
    collector.takeAlone(rows, from: reader, isComplete: isComplete)
    return try collector.study(
      warnings: notes + collector.warningsOfSingleFile(named: file.name))
  }
}
