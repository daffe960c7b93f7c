import StafetSyntax

/// Reads a study from one file of any kind that can hold one.
public enum StudyInput {
  /// Reads a study as one JSON document, contributions as JSON Lines, or contributions as a table.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file; their content tells what it is.
  ///   - file: The name of the file, for problems and warnings.
  ///   - options: Options for tables and single files. A study in one document needs none, and a
  ///     warning names those that were given.
  /// - Returns: The study, and warnings about the file.
  /// - Throws: ``ReadingError`` with every problem, each with its path or line.
  /// - Complexity: O(*n*) expected in the size of the file.
  public static func read(
    _ bytes: [UInt8], file: String? = nil, options: ReadingOptions = ReadingOptions()
  ) throws(ReadingError) -> StudyReading {
    let decoded = try InputFile(name: file, bytes: bytes).decoded(
      allowsWindows1252: options.allowsWindows1252)
    switch InputFormat(decoded: decoded.bytes) {
    case .study:
      let reading = try StudyJSON.read(decoded: decoded.bytes, file: file, options: options)
      return StudyReading(
        study: reading.study, warnings: options.unneeded + reading.warnings, names: reading.names)
    case .contributionLines:
      return try ContributionLines.read(decoded: decoded, options: options)
    case .table:
      return try ContributionTable.read(decoded.bytes, file: file, options: options)
    }
  }
}

extension ReadingOptions {
  /// What was given and a whole study has no use for.
  fileprivate var unneeded: [ReadingWarning] {
    var given: [GivenOption] = []
    if columnMapping != [:] { given.append(.columnNames) }
    if participants != nil { given.append(.participants) }
    if codebook != nil { given.append(.codebook) }
    return given.map { ReadingWarning(.notNeeded($0), at: .file) }
  }
}
