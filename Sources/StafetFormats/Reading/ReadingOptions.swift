public import StafetModel
public import StafetSyntax

/// Options for reading tables and single files of contributions.
///
/// A study in one document needs none of them.
public struct ReadingOptions: Hashable, Sendable {
  /// Other people's names for the columns of contributions and participants.
  public var columnMapping: ColumnMapping

  /// Whether a table that is not valid UTF-8 is to be read as Windows-1252, the encoding in which
  /// older spreadsheets save.
  ///
  /// Off by default: any bytes at all can be read like that, so that nobody would notice a file
  /// that is damaged or in a third encoding.
  public var allowsWindows1252: Bool

  /// The table of participants that belongs to a single file of contributions.
  public var participants: InputFile?

  /// The codebook whose themes the contributions name; without one it is made from these names.
  public var codebook: Codebook?

  /// The table `study.csv` that belongs to a single file of contributions; left alone, with a warning,
  /// where it holds something else than facts of a study.
  public var study: InputFile?

  /// What is stated of the study beside the file.
  public var facts = StudyFacts()

  /// Which attributes are left out because they would tell who a person is, and which are not.
  public var people = PersonalColumns()

  /// Makes options; those that are not given are the standard ones.
  ///
  /// - Parameters:
  ///   - columnMapping: Other people's names for columns.
  ///   - allowsWindows1252: Whether what is not UTF-8 is to be read as Windows-1252.
  ///   - participants: The table of participants that belongs to a single file.
  ///   - codebook: The codebook whose themes the contributions name.
  public init(
    columnMapping: ColumnMapping = [:],
    allowsWindows1252: Bool = false,
    participants: InputFile? = nil,
    codebook: Codebook? = nil
  ) {
    self.columnMapping = columnMapping
    self.allowsWindows1252 = allowsWindows1252
    self.participants = participants
    self.codebook = codebook
  }
}

extension InputFile {
  /// The same file in valid UTF-8 without a byte order mark.
  ///
  /// - Parameter allowsWindows1252: Whether bytes that are not UTF-8 are Windows-1252.
  /// - Returns: The file.
  /// - Throws: Where the bytes cannot be read as text.
  func decoded(allowsWindows1252: Bool = false) throws(ReadingError) -> InputFile {
    do throws(ReadingError) {
      return InputFile(name: name, bytes: try TextEncoding.unicode.utf8(from: bytes, file: name))
    } catch {
      guard allowsWindows1252, error.isAboutUTF8 else { throw error }
      return InputFile(
        name: name, bytes: try TextEncoding.windows1252.utf8(from: bytes, file: name))
    }
  }
}

extension ReadingError {
  /// Whether bytes without a mark were taken for UTF-8 and are not.
  fileprivate var isAboutUTF8: Bool {
    guard case .encoding(.invalidUTF8)? = problems.first?.reason else { return false }
    return true
  }
}
