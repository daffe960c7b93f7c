public import StafetFormats

extension StudyFiles {
  /// Reads how a table is meant.
  ///
  /// - Parameter path: A document that holds a layout, absolute or from the current folder; by custom
  ///   `NAME.layout.json`.
  /// - Returns: The layout, and what there is to know about the file.
  /// - Throws: ``FileError`` if the file cannot be read, and `ReadingError` with every problem if its content is
  ///   refused.
  public static func readLayout(from path: String) throws -> LayoutReading {
    try LayoutJSON.read(Disk.bytes(at: path), file: Disk.name(of: path))
  }
}
