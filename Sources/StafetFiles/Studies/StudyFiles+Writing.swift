import StafetFormats
public import StafetModel
public import StafetSyntax

extension StudyFiles {
  /// Writes a study as one document.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - path: The file, absolute or from the current folder; by custom `NAME.stafet.json`.
  ///   - output: What may be replaced; as a rule a document that was written before and not changed since.
  /// - Throws: ``FileError`` if a file that Stafet did not write is in the way, or the file cannot be
  ///   written.
  public static func writeDocument(
    of study: Study, to path: String, by output: OutputFiles = OutputFiles()
  ) throws(FileError) {
    try output.write([document(of: study, at: path)])
  }

  /// Writes a study as a folder of tables, which reads as an equal study.
  ///
  /// All tables are written or none. Other files in the folder are left alone; if a table is among them,
  /// reading the folder warns of it.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - folder: The folder, absolute or from the current folder; made if it is not there.
  ///   - style: For whom the tables are.
  ///   - output: What may be replaced; as a rule tables that were written before and not changed since.
  /// - Throws: ``FileError`` if files that Stafet did not write are in the way, or one of the tables cannot
  ///   be written.
  public static func writeTables(
    of study: Study, to folder: String, for style: TableStyle = .exact,
    by output: OutputFiles = OutputFiles()
  ) throws(FileError) {
    try output.write(tables(of: study, in: folder, for: style))
  }

  /// A study as one document, to be written together with other files.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - path: The file, absolute or from the current folder; by custom `NAME.stafet.json`.
  /// - Returns: The file.
  public static func document(of study: Study, at path: String) -> OutputFile {
    OutputFile(path) { StudyJSON.bytes(of: study) }
  }

  /// The tables of a study, to be written together with other files.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - folder: The folder for them, absolute or from the current folder.
  ///   - style: For whom the tables are.
  /// - Returns: The files, in the order of their names.
  public static func tables(
    of study: Study, in folder: String, for style: TableStyle = .exact
  ) -> [OutputFile] {
    StudyTables.files(of: study, for: style).sorted { $0.key < $1.key }
      .map { OutputFile(OutputPlace.path(of: $0.key, in: folder), $0.value) }
  }
}
