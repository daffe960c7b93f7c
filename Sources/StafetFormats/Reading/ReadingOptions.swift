public import StafetModel
import StafetSyntax

/// Options for reading tables and single files of contributions.
///
/// A study in one document needs none of them.
public struct ReadingOptions: Hashable, Sendable {
  /// How the table of contributions is meant, and what the columns of participants are called.
  public var layout: TableLayout

  /// Whether a table that is not valid UTF-8 is to be read as Windows-1252, the encoding in which
  /// older spreadsheets save.
  ///
  /// Off by default: any bytes at all can be read like that, so that nobody would notice a file
  /// that is damaged or in a third encoding.
  public var allowsWindows1252: Bool

  /// The name of the sheet that holds the contributions, where they are in a workbook; without one, the
  /// first visible sheet that holds anything is read.
  public var sheet: String?

  /// The table of participants that belongs to a single file of contributions.
  public var participants: InputFile?

  /// The codebook whose themes the contributions name; without one it is made from these names.
  public var codebook: Codebook?

  /// Makes options; those that are not given are the standard ones.
  ///
  /// - Parameters:
  ///   - layout: How the table of contributions is meant.
  ///   - allowsWindows1252: Whether what is not UTF-8 is to be read as Windows-1252.
  ///   - sheet: The name of the sheet that holds the contributions, where they are in a workbook.
  ///   - participants: The table of participants that belongs to a single file.
  ///   - codebook: The codebook whose themes the contributions name.
  public init(
    layout: TableLayout = TableLayout(),
    allowsWindows1252: Bool = false,
    sheet: String? = nil,
    participants: InputFile? = nil,
    codebook: Codebook? = nil
  ) {
    self.layout = layout
    self.allowsWindows1252 = allowsWindows1252
    self.sheet = sheet
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
  var isAboutUTF8: Bool {
    guard case .encoding(.invalidUTF8)? = problems.first?.reason else { return false }
    return true
  }
}
