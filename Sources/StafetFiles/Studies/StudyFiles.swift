public import StafetFormats
public import StafetModel
import StafetSyntax

/// Reads studies from the disk: one document, a folder of tables, or a lone file of contributions.
///
/// Which of these a file is, is found out from its content; its name does not matter.
///
/// ```swift
/// var files = StudyFiles()
/// files.participants = "participants.csv"
/// let reading = try files.read("contributions.csv")
/// for warning in reading.warnings { print(warning) }
/// ```
public struct StudyFiles: Hashable, Sendable {
  /// The path of the table of participants that belongs to a lone file of contributions, if there is one.
  public var participants: String?

  /// The path of the codebook, if it is a file of its own: a table of themes, or a study that has one.
  public var codebook: String?

  /// How the table of contributions is meant, and what the columns of participants are called.
  public var layout = TableLayout()

  /// The encoding in which a file is read that is not UTF-8, such as older spreadsheets save it; without
  /// one it is refused.
  public var fallbackEncoding: FallbackEncoding?

  /// What is mended in texts and names.
  public var treatment = TextTreatment()

  /// The name of the sheet that holds the contributions, where they are in a workbook; without one, the first
  /// visible sheet that holds anything is read.
  public var sheet: String?

  /// What is stated of the study beside its files.
  public var facts = StudyFacts()

  /// Which attributes are left out because they would tell who a person is, and which are not.
  public var people = PersonalColumns()

  /// The path of the key of pseudonyms, if people are to go by pseudonyms.
  ///
  /// A key that is there is read, and people who are new are added to it; else it is written, readable by
  /// its owner alone. That is done as soon as a study is read, before anything is made of it.
  public var pseudonymKey: String?

  /// Whether names that stand in texts are masked, where people go by pseudonyms.
  public var masksNames = false

  /// Whether people who are new are added to the key of pseudonyms; without it the key stays as it is, as where
  /// somebody only wants to see what would be read.
  public var writesKey = true

  /// Reads files with the standard names of columns, and with no other file beside them.
  public init() {}

  /// Reads a study.
  ///
  /// - Parameter path: A file or a folder, absolute or from the current folder.
  /// - Returns: The study, and what there is to know about the files.
  /// - Throws: ``FileError`` if a file cannot be read or the key of pseudonyms cannot be written, and
  ///   `ReadingError` with every problem if its content is refused.
  public func read(_ path: String) throws -> StudyReading {
    var options = ReadingOptions(
      layout: layout, fallbackEncoding: fallbackEncoding, treatment: treatment, sheet: sheet)
    if let participants {
      options.participants = InputFile(
        name: Disk.name(of: participants), bytes: try Disk.bytes(at: participants))
    }
    options.facts = facts
    options.people = people
    let themes = try codebookReading()
    options.codebook = themes?.codebook
    let warnings = themes?.warnings ?? []
    let reading: StudyReading
    do {
      reading = try self.reading(of: path, options)
    } catch let error as ReadingError {
      throw ReadingError(problems: error.problems, warnings: warnings + error.warnings)
    }
    return try pseudonymised(
      StudyReading(
        study: reading.study, warnings: warnings + reading.warnings, names: reading.names,
        columns: reading.columns))
  }

  private func reading(of path: String, _ options: ReadingOptions) throws -> StudyReading {
    if Disk.entry(at: path) == .folder {
      return try StudyTables.read(try Disk.files(in: path), options: options)
    }
    var options = options
    options.study = try studyTable(beside: path)
    return try StudyInput.read(
      try Disk.bytes(at: path), file: Disk.name(of: path), options: options)
  }

  /// Reads only the codebook at the path ``codebook``, for example to suggest themes by another codebook
  /// than the study's.
  ///
  /// - Returns: The codebook, or `nil` where none is named. Where a key of pseudonyms is named, people who
  ///   stand in it go by their pseudonyms.
  /// - Throws: ``FileError`` if a file cannot be read, and `ReadingError` with every problem if its
  ///   content is refused.
  public func readCodebook() throws -> Codebook? {
    try codebookReading().map { try pseudonymised($0.codebook) }
  }

  private func codebookReading() throws -> CodebookReading? {
    guard let codebook else { return nil }
    return try CodebookFile.read(
      try Disk.bytes(at: codebook), file: Disk.name(of: codebook),
      fallbackEncoding: fallbackEncoding, treatment: treatment)
  }
}
