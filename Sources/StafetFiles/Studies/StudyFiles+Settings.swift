public import StafetFormats

extension StudyFiles {
  /// Reads the settings of an analysis, so that the same analysis can be made again.
  ///
  /// - Parameter path: An `analysis.json`, or a document that holds nothing but settings; absolute or from
  ///   the current folder.
  /// - Returns: The settings, and what there is to know about the file.
  /// - Throws: ``FileError`` if the file cannot be read, and `ReadingError` with every problem if its
  ///   content is refused.
  public static func readSettings(from path: String) throws -> SettingsReading {
    try SettingsJSON.read(Disk.bytes(at: path), file: Disk.name(of: path))
  }
}
