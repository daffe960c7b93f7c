import StafetFormats
public import StafetReport

/// A file that says what a report is like, as ``/StafetReport/ReportOptionsJSON`` reads it.
///
/// A logo that it names is looked for beside it.
public struct ReportOptionsFile: Sendable {
  /// The path of the file.
  public let path: String

  /// Makes a value for a file; nothing is read yet.
  ///
  /// - Parameter path: A path, absolute or from the current folder.
  public init(path: String) {
    self.path = path
  }

  /// Reads the file and the logo that it names.
  ///
  /// - Returns: The options, and warnings about the file.
  /// - Throws: ``FileError`` if a file cannot be read, and ``/StafetFormats/ReadingError`` with every
  ///   problem of the document.
  public func read() throws -> ReportOptionsReading {
    let bytes = try Disk.bytes(at: path)
    let name = Disk.name(of: path)
    var files: [InputFile] = []
    // A name with a folder in it is not looked for: a document from elsewhere opens no file but its own.
    if let logo = ReportOptionsJSON.logoName(in: bytes), !logo.contains("/"), !logo.contains("\\") {
      let beside = OutputPlace.path(of: logo, in: OutputPlace.parts(of: path).folder)
      if let bytes = try? Disk.bytes(at: beside) {
        files.append(InputFile(name: logo, bytes: bytes))
      }
    }
    return try ReportOptionsJSON.read(bytes, file: name, files: files)
  }
}
