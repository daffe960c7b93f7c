public import StafetModel
import StafetSyntax

/// Reads a codebook from a file of its own: a table of themes, or a study whose codebook is taken.
public enum CodebookFile {
  /// The table of a codebook's themes.
  ///
  /// - Parameter codebook: The codebook.
  /// - Returns: The bytes of a CSV file with commas, in UTF-8.
  /// - Complexity: O(*n*) in the size of the codebook.
  public static func table(of codebook: Codebook) -> [UInt8] {
    StudyTables.themes(of: codebook, .exact)
  }

  /// Reads a codebook.
  ///
  /// The kind of file is recognised by its content; see ``InputFormat``. Identifiers, names,
  /// parents and colours of the themes are checked.
  ///
  /// - Parameters:
  ///   - bytes: A table of themes, be it the first sheet of a workbook that holds anything, or a study
  ///     as one JSON document.
  ///   - file: The name of the file, for problems and warnings.
  ///   - fallbackEncoding: The encoding of a table that is not UTF-8.
  ///   - treatment: What is to be mended in the names and definitions of themes.
  /// - Returns: The codebook, and warnings about the file.
  /// - Throws: ``ReadingError`` with every problem, each with its line and column.
  /// - Complexity: O(*n*) in the size of the file.
  public static func read(
    _ bytes: [UInt8], file: String? = nil, fallbackEncoding: FallbackEncoding? = nil,
    treatment: TextTreatment = TextTreatment()
  ) throws(ReadingError) -> CodebookReading {
    let decoded = try InputFile(name: file, bytes: bytes).decodedTable(or: fallbackEncoding)
    if InputFormat(decoded: decoded) != .table {
      let reading = try StudyJSON.read(
        decoded: decoded.bytes, file: file, options: ReadingOptions(treatment: treatment),
        isForCodebook: true)
      return CodebookReading(codebook: reading.study.codebook, warnings: reading.warnings)
    }
    if let problem = otherTable(in: decoded) {
      throw ReadingError(problems: [ReadingProblem(.record(problem), at: .file, file: file)])
    }
    var collector = TableCollector(options: ReadingOptions(treatment: treatment))
    collector.collect(.themes, from: decoded)
    let reading = try collector.study(warnings: [])
    return CodebookReading(codebook: reading.study.codebook, warnings: reading.warnings)
  }

  /// What is wrong when a table holds contributions or participants, told by its columns.
  ///
  /// Participants have groups, and nothing of what themes have besides an id.
  private static func otherTable(in file: InputFile) -> RecordProblem? {
    let header: TableHeader
    do throws(SyntaxError) {
      header = try TableReader(file.bytes, known: [], required: []).header
    } catch {
      // Whoever reads the table says what is wrong with it.
      return nil
    }
    if header.index(of: "kind") != nil, header.index(of: "text") != nil {
      return .notACodebook(holds: .contributions, columns: ["kind", "text"])
    }
    let describesThemes = ThemeColumn.allCases.contains {
      $0 != .id && header.index(of: $0.rawValue) != nil
    }
    if header.index(of: "group") != nil, !describesThemes {
      return .notACodebook(holds: .participants, columns: ["group"])
    }
    return nil
  }
}
