/// Reads and writes a study as a folder of tables, which spreadsheets and statistics programs open.
///
/// Nothing of a study is lost: reading what was written gives an equal study, and the same study
/// always gives the same bytes. The tables and their columns are described in `Docs/Formats.md`.
public enum StudyTables {
  /// Reads the tables of a folder.
  ///
  /// Only `contributions.csv` must be there. What other tables would say is then taken from the
  /// contributions as far as they know it, as from a single file, and warnings say what is not
  /// known. Any table may have tabs or semicolons instead of commas, and end in `.tsv`, or be the
  /// first sheet of a workbook that holds anything, and end in `.xlsx` or `.xlsm`.
  ///
  /// - Parameters:
  ///   - files: The bytes of the files by name; those that are not tables are not looked at.
  ///   - options: Options. Participants and codebook are used where the folder has no table of
  ///     them.
  /// - Returns: The study, and warnings about the tables.
  /// - Throws: ``ReadingError`` with every problem of all tables, each with its line and column.
  /// - Complexity: O(*n*) expected in the size of the tables.
  public static func read(
    _ files: [String: [UInt8]], options: ReadingOptions = ReadingOptions()
  ) throws(ReadingError) -> StudyReading {
    var collector = TableCollector(options: options.settled)
    collector.collect(files)
    return try collector.study(warnings: collector.warningsOfFolder)
  }
}
