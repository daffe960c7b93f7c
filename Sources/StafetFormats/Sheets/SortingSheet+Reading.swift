public import StafetModel
import StafetSyntax

extension SortingSheet {
  /// Reads what a coder decided from a sheet that was filled in, or from a table of suggestions.
  ///
  /// Rows may be missing and in another order, columns too; further columns are left out. Only the columns
  /// of the id and of the theme must be there, in Danish or English. A table with a column `accepted` is one
  /// of suggestions, see ``SuggestionTable``. A row whose id a spreadsheet has rewritten is found by its text.
  ///
  /// - Parameters:
  ///   - bytes: The table with commas, semicolons or tabs, in UTF-8, or in UTF-16 with a byte order mark.
  ///   - file: The name of the file, for problems and warnings.
  ///   - study: The study that the contributions belong to, and its codebook, which themes are looked up in.
  ///   - coder: Who decided, where the table does not say so.
  ///   - at: When, if recorded.
  ///   - fallbackEncoding: The encoding of a table that is not UTF-8.
  /// - Returns: The decisions, the undecided rows and the coder's remarks, in the order of the rows, and
  ///   warnings about the file.
  /// - Throws: ``ReadingError`` with every problem, each with its line and column: a theme that the
  ///   codebook does not have, with the names to choose from, a contribution that the study does not have
  ///   or that comes twice, a table of another coder, or of nobody knows whom.
  /// - Complexity: O(*n* · *t*) expected in the number of rows and of names and aliases.
  public static func read(
    _ bytes: [UInt8], file: String? = nil, of study: Study, by coder: String? = nil,
    at: Instant? = nil, fallbackEncoding: FallbackEncoding? = nil
  ) throws(ReadingError) -> SuggestionTableReading {
    let decoded = try InputFile(name: file, bytes: bytes).decodedTable(
      or: fallbackEncoding)
    let titles = try titles(of: decoded)
    if titles.contains(where: { $0.foldedColumnName == SuggestionColumn.accepted.rawValue }) {
      guard let coder else {
        throw ReadingError(problems: [ReadingProblem(.record(.noCoder), at: .file, file: file)])
      }
      return try SuggestionTable.read(decoded: decoded, of: study, by: coder, at: at)
    }
    var rows = try SheetRows(decoded, titles: titles, of: study, by: coder, at: at)
    return try rows.reading()
  }

  /// Whether a table says who decided, so that its coder need not be named.
  ///
  /// - Parameter bytes: A table, in any encoding that can be read.
  /// - Returns: Whether it has a column for the coder.
  /// - Complexity: O(*n*) in the size of the file.
  public static func namesCoder(_ bytes: [UInt8]) -> Bool {
    do throws(ReadingError) {
      let titles = try titles(of: InputFile(bytes: bytes).decodedTable(or: .windows1252))
      let mapping = SheetColumn.mapping(of: titles)
      return titles.contains {
        (mapping.name(for: $0) ?? $0).foldedColumnName == SheetColumn.coder.rawValue
      }
    } catch {
      return false
    }
  }

  /// Whether a person has filled in anything that would be lost with the file.
  ///
  /// - Parameter bytes: A file that stands where a new sheet is to be written.
  /// - Returns: Whether a theme or a remark is filled in, or the file is no sheet.
  /// - Complexity: O(*n*) in the size of the file.
  public static func holdsDecisions(_ bytes: [UInt8]) -> Bool {
    do throws(ReadingError) {
      let decoded = try InputFile(bytes: bytes).decodedTable(or: .windows1252)
      var table = try RecordTable<SheetColumn>(
        decoded, required: [.id, .theme],
        layout: TableLayout(columns: SheetColumn.mapping(of: try titles(of: decoded))))
      while table.advance() {
        if table.label(.theme) != nil || table.label(.remark) != nil { return true }
      }
      return table.hasLostRows
    } catch {
      return true
    }
  }

  /// The titles of the columns of a table.
  private static func titles(of file: InputFile) throws(ReadingError) -> [String] {
    do throws(SyntaxError) {
      return try TableReader(file.bytes, known: [], required: [], file: file.name)
        .header.columns.map { $0.title }
    } catch {
      throw ReadingError(error, file: file.name)
    }
  }
}
