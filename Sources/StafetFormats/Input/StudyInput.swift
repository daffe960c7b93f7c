import StafetModel
import StafetSyntax

/// Reads a study from one file of any kind that can hold one.
public enum StudyInput {
  /// Reads a study as one JSON document, contributions as JSON Lines, contributions as a table, be it a
  /// sheet of a workbook, or the messages of a chat, each as a statement.
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
    let decoded: InputFile
    do throws(ReadingError) {
      decoded = try InputFile(name: file, bytes: bytes).decodedTable(
        or: options.fallbackEncoding, sheet: options.sheet)
    } catch {
      // A table says more than that: how all of it could be read.
      guard error.isAboutUTF8, options.fallbackEncoding == nil,
        isTable(bytes, in: FallbackEncoding(likelyFor: bytes))
      else { throw error }
      return try ContributionTable.read(bytes, file: file, options: options)
    }
    if decoded.origin == nil, let chat = decoded.tableOfChat() {
      var options = options
      options.layout.rowKind = options.layout.rowKind ?? .statement
      options.layout.numbersRows = true
      return try ContributionTable.read(chat, options: options)
    }
    switch InputFormat(decoded: decoded) {
    case .study:
      let reading: StudyReading
      do throws(ReadingError) {
        reading = try StudyJSON.read(decoded: decoded.bytes, file: file, options: options)
      } catch {
        // An object that does not say that it is a study may hold a list of contributions.
        let isNone = error.problems.contains { problem in
          if case .value(.missingKey("format")) = problem.reason { true } else { false }
        }
        guard isNone, let table = decoded.tableOfWrappedObjects() else { throw error }
        return try ContributionTable.read(table, options: options)
      }
      return StudyReading(
        study: reading.study, warnings: options.unneeded + reading.warnings, names: reading.names)
    case .contributionLines:
      return try ContributionLines.read(decoded: decoded, options: options)
    case .table:
      return try ContributionTable.read(decoded, options: options)
    }
  }
}

extension StudyInput {
  /// Whether bytes are a table, if they are in an older encoding.
  private static func isTable(_ bytes: [UInt8], in encoding: FallbackEncoding) -> Bool {
    do throws(ReadingError) {
      let decoded = try InputFile(bytes: bytes).decodedTable(or: encoding)
      return decoded.tableOfChat() == nil && InputFormat(decoded: decoded) == .table
    } catch {
      return false
    }
  }
}

extension ReadingOptions {
  /// What was given and a whole study has no use for.
  fileprivate var unneeded: [ReadingWarning] {
    var given: [GivenOption] = []
    if !layout.isPlain { given.append(.columnNames) }
    if participants != nil { given.append(.participants) }
    if codebook != nil { given.append(.codebook) }
    if sheet != nil { given.append(.sheet) }
    return given.map { ReadingWarning(.notNeeded($0), at: .file) }
  }
}
