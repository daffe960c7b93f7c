public import StafetFormats
package import StafetSyntax

/// Reads and writes the options of a report as a small JSON document, for hosts that do not speak Swift.
///
/// ```
/// {"format": "stafet-report-options", "version": 1, "language": "en", "title": "What leaders ask",
///  "client": "The Ministry", "logo_file": "logo.png", "without": ["method"], "ids": false}
/// ```
///
/// Every key but the first two may be missing. All are described in `Docs/Formats.md`. What a study was read
/// from (``ReportOptions/input``) is for the host to add, and no key.
public enum ReportOptionsJSON {
  /// What the key `format` says.
  public static let format = "stafet-report-options"

  /// The version of the layout of keys.
  public static let version = 1

  /// The document for options; what they leave to the study is absent.
  ///
  /// - Parameter options: The options.
  /// - Returns: The bytes of a JSON document in UTF-8, ending with a line feed.
  public static func bytes(of options: ReportOptions) -> [UInt8] {
    JSONDocument.object { document in
      document.string("format", format)
      document.integer("version", version)
      document.string("language", options.language.rawValue)
      document.strings(
        "chapters",
        ReportOptions.Chapter.allCases.filter { options.chapters.contains($0) }.map { $0.rawValue })
      if let title = options.title { document.string("title", title) }
      if let subtitle = options.subtitle { document.string("subtitle", subtitle) }
      if let client = options.client { document.string("client", client) }
      if let logo = options.logo { document.string("logo", Base64.text(of: logo.bytes)) }
      if !options.introduction.isEmpty { document.string("introduction", options.introduction) }
      if !options.note.isEmpty { document.string("note", options.note) }
      if !options.closing.isEmpty { document.string("closing", options.closing) }
      document.boolean("ids", options.showsIdentifiers)
    }
  }

  /// Reads options.
  ///
  /// - Parameters:
  ///   - bytes: A document in UTF-8, or in UTF-16 with a byte order mark.
  ///   - file: The name of the document, for problems and warnings.
  ///   - files: The files that the document may name, such as the logo.
  /// - Returns: The options, and warnings about the document.
  /// - Throws: ``/StafetFormats/ReadingError`` with every problem of the document, each with its path, line and column:
  ///   text that is not JSON, values of the wrong kind, words without a meaning, both `chapters` and
  ///   `without`, a logo that no report can show, and a file that was not given.
  /// - Complexity: O(*n*) in the size of the document and the logo.
  public static func read(
    _ bytes: [UInt8], file: String? = nil, files: [InputFile] = []
  ) throws(ReadingError) -> ReportOptionsReading {
    let decoded = try TextEncoding.unicode.utf8(from: bytes, file: file)
    var reader = JSONReader(decoded, file: file)
    var options = ReportOptions()
    do throws(JSONStop) {
      try reader.reportOptions(into: &options, files: files)
      try reader.finish()
    } catch {
      // The log says why.
    }
    let log = ReadingLog(reader.log)
    try log.throwProblems(in: decoded)
    return ReportOptionsReading(options: options, warnings: log.warnings(in: decoded))
  }
}

extension ReportOptionsJSON {
  /// Reads options that stand within another document, where they need not say what they are.
  ///
  /// - Parameters:
  ///   - reader: Stands before the options.
  ///   - language: The language of the report where the options name none.
  ///   - files: The files of which one may be the logo.
  /// - Returns: The options; what is wrong with them is in the log of the reader.
  /// - Throws: Where the reading cannot go on.
  package static func read(
    from reader: inout JSONReader, language: ReportLanguage = .danish, files: [InputFile] = []
  ) throws(JSONStop) -> ReportOptions {
    var options = ReportOptions(language: language)
    try reader.reportOptions(into: &options, files: files, required: [])
    return options
  }

  /// The name of the logo's file in a document, if it has one that can be read.
  package static func logoName(in bytes: [UInt8]) -> String? {
    guard let decoded = try? TextEncoding.unicode.utf8(from: bytes) else { return nil }
    var reader = JSONReader(decoded)
    var name: String?
    _ = try? reader.object { (key, reader) throws(JSONStop) in
      if key == "logo_file", try reader.kind() == .string {
        name = try reader.string()
      } else {
        try reader.skip()
      }
    }
    return name
  }
}

/// Options of a report that were read from a document, and the warnings about it.
public struct ReportOptionsReading: Hashable, Sendable {
  /// The options.
  public let options: ReportOptions

  /// The warnings about the document, by place.
  public let warnings: [ReadingWarning]

  /// Makes a reading of options and warnings.
  ///
  /// - Parameters:
  ///   - options: The options.
  ///   - warnings: The warnings about the document.
  public init(options: ReportOptions, warnings: [ReadingWarning] = []) {
    self.options = options
    self.warnings = warnings
  }
}

/// The keys of the options.
private enum OptionField: String, JSONField {
  case format, version, language, chapters, without, title, subtitle, client, logo
  case introduction, note, closing, ids
  case logoFile = "logo_file"

  static let all = JSONFields<OptionField>()
}

extension JSONReader {
  fileprivate mutating func reportOptions(
    into options: inout ReportOptions, files: [InputFile],
    required: [OptionField] = [.format, .version]
  ) throws(JSONStop) {
    var chapters: Set<ReportOptions.Chapter>?
    var logo: [UInt8]?
    try object(OptionField.all, required: required) { (field, reader) throws(JSONStop) in
      let start = reader.offset
      switch field {
      case .format:
        guard let format = try reader.string(), format != ReportOptionsJSON.format else { return }
        reader.report(.otherFormat(format, expected: ReportOptionsJSON.format), at: start)
      case .version:
        guard let version = try reader.integer(), version != ReportOptionsJSON.version else {
          return
        }
        reader.report(.otherVersion(version, known: ReportOptionsJSON.version), at: start)
      case .language:
        if let language = try reader.word(ReportLanguage.self) { options.language = language }
      case .chapters, .without:
        let named = try reader.chapters()
        if chapters != nil {
          reader.report(
            .notOneKey(found: ["chapters", "without"], of: ["chapters", "without"]), at: start)
        }
        chapters = field == .chapters ? named : ReportOptions.Chapter.all.subtracting(named)
      case .title: options.title = try reader.stringOrNull()
      case .subtitle: options.subtitle = try reader.stringOrNull()
      case .client: options.client = try reader.stringOrNull()
      case .introduction: options.introduction = try reader.stringOrNull() ?? ""
      case .note: options.note = try reader.stringOrNull() ?? ""
      case .closing: options.closing = try reader.stringOrNull() ?? ""
      case .ids:
        if try !reader.isNull(), let shows = try reader.boolean() {
          options.showsIdentifiers = shows
        }
      case .logo, .logoFile:
        guard let text = try reader.stringOrNull() else { return }
        if logo != nil {
          reader.report(
            .notOneKey(found: ["logo", "logo_file"], of: ["logo", "logo_file"]), at: start)
          return
        }
        let picture =
          field == .logo ? Base64.bytes(of: text) : files.first { $0.name == text }?.bytes
        guard let picture else {
          reader.report(
            field == .logo
              ? .notBase64 : .fileNotGiven(text, given: files.compactMap { $0.name }), at: start)
          return
        }
        logo = picture
        do throws(ReportLogoError) {
          options.logo = try ReportLogo(picture)
        } catch {
          reader.report(error.problem, at: start)
        }
      }
    }
    if let chapters { options.chapters = chapters }
  }

  private mutating func chapters() throws(JSONStop) -> Set<ReportOptions.Chapter> {
    var chapters: Set<ReportOptions.Chapter> = []
    try array { (reader) throws(JSONStop) in
      if let chapter = try reader.word(ReportOptions.Chapter.self) { chapters.insert(chapter) }
    }
    return chapters
  }
}
