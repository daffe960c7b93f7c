public import StafetAnalysis
import StafetSyntax

/// Reads and writes the settings of an analysis as JSON, so that the same analysis can be made again.
///
/// ```swift
/// let reading = try SettingsJSON.read(bytes, file: "analysis.json")
/// let again = try StudyAnalysis(of: study, settings: reading.settings)
/// ```
///
/// Settings are read from a document that holds nothing else, and from the `analysis.json` that an
/// analysis was written to. The keys are described in `Docs/Formats.md`.
public enum SettingsJSON {
  /// What the key `format` says in a document that holds nothing but settings.
  public static let format = "stafet-settings"

  /// What the key `format` says in an analysis, which holds its settings too.
  package static let analysisFormat = "stafet-analysis"

  /// The version of the layout of keys.
  public static let version = 1

  /// The document for settings.
  ///
  /// What is `nil` in the settings, since the study decides it, is `null` or absent in the document.
  ///
  /// - Parameter settings: The settings.
  /// - Returns: The bytes of a JSON document in UTF-8, ending with a line feed.
  /// - Precondition: Every fraction in the settings is a finite number.
  /// - Complexity: O(*n* log *n*) in the number of stop words.
  public static func bytes(of settings: AnalysisSettings) -> [UInt8] {
    JSONDocument.object { document in
      document.string("format", format)
      document.integer("version", version)
      document.object("settings") { $0.write(settings) }
    }
  }

  /// Reads settings.
  ///
  /// A key that is missing stands for the standard value. Keys without a meaning are left out with a
  /// warning. What the settings name, such as a sorting, is not looked for in any study: that is for the
  /// analysis.
  ///
  /// - Parameters:
  ///   - bytes: A document of settings or an `analysis.json`, in UTF-8, or in UTF-16 with a byte order
  ///     mark.
  ///   - file: The name of the file, for problems and warnings.
  /// - Returns: The settings, and warnings about the file.
  /// - Throws: ``ReadingError`` with every problem of the file, each with its path, line and column:
  ///   text that is not JSON, values of the wrong kind, and values that no analysis accepts.
  /// - Complexity: O(*n*) in the size of the document.
  public static func read(
    _ bytes: [UInt8], file: String? = nil
  ) throws(ReadingError) -> SettingsReading {
    let decoded = try TextEncoding.unicode.utf8(from: bytes, file: file)
    var reader = JSONReader(decoded, file: file)
    var document = SettingsDocument()
    var isWhole = true
    do throws(JSONStop) {
      try reader.settingsDocument(into: &document)
      try reader.finish()
    } catch {
      isWhole = false
    }
    // Nothing else can be said of a document of another format or version.
    if let foreign = document.foreign {
      var log = ReadingLog(file: file)
      log.report(.value(foreign.problem), at: foreign.offset, path: foreign.path)
      throw log.failure(in: decoded)
    }
    if isWhole, document.format == format {
      for key in document.otherKeys {
        reader.log.warn(.unknownKey(key.name), at: key.offset, path: key.path)
      }
    }
    let log = ReadingLog(reader.log)
    guard isWhole else { throw log.failure(in: decoded) }
    try log.throwProblems(in: decoded)
    return SettingsReading(settings: document.settings, warnings: log.warnings(in: decoded))
  }
}
