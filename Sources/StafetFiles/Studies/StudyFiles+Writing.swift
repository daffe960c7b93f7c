import StafetFormats
public import StafetModel
public import StafetSyntax

extension StudyFiles {
  /// Writes a study as one document, replacing a file that is there.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - path: The file, absolute or from the current folder; by custom `NAME.stafet.json`.
  /// - Throws: ``FileError`` if the file cannot be written.
  public static func writeDocument(of study: Study, to path: String) throws(FileError) {
    try Disk.write(StudyJSON.bytes(of: study), to: path)
  }

  /// Writes a study as a folder of tables, which reads as an equal study.
  ///
  /// Every table is replaced whole. Other files in the folder are left alone; if a table is among them,
  /// reading the folder warns of it.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - folder: The folder, absolute or from the current folder; made if it is not there.
  /// - Throws: ``FileError`` if one of the tables cannot be written.
  public static func writeTables(of study: Study, to folder: String) throws(FileError) {
    try writeTables(of: study, to: folder, for: .exact)
  }

  /// Writes a study as a folder of tables for programs or for a spreadsheet, which reads as an equal study.
  ///
  /// Every table is replaced whole. Other files in the folder are left alone; if a table is among them,
  /// reading the folder warns of it.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - folder: The folder, absolute or from the current folder; made if it is not there.
  ///   - style: For whom the tables are.
  /// - Throws: ``FileError`` if one of the tables cannot be written.
  public static func writeTables(
    of study: Study, to folder: String, for style: TableStyle
  ) throws(FileError) {
    let tables = StudyTables.files(of: study, for: style)
    for name in tables.keys.sorted() {
      try Disk.write(tables[name] ?? [], to: folder + "/" + name)
    }
  }
}
