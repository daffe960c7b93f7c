public import Stafet

/// The options for what a report is like, under the same names in every program that writes one.
public enum ReportChoices {
  /// The options, for the syntax of a program.
  ///
  /// The headline and the client are facts of the study: `--title` and `--client` are among the options of
  /// what is read, and come before what a document of options says.
  public static let all: [CommandOption] = [
    .value(
      "--report-options", "FILE",
      "A document that says what the report is like. What the options below say comes before it."),
    .value("--subtitle", "TEXT", "The line under the headline (the topic)."),
    .value("--logo", "FILE", "A picture for the first page: PNG, JPEG or SVG."),
    .value(
      "--introduction", "FILE",
      "A plain text for a chapter before the others; an empty line parts paragraphs."),
    .value("--closing", "FILE", "The same for a chapter after the others."),
    .value("--note", "TEXT", "What must be known before anything else, for the first page."),
    .value(
      "--chapters", "NAMES", repeatable: true,
      "The chapters to include (all): \(names)."),
    .value(
      "--without", "NAMES", repeatable: true,
      "The chapters to leave out, such as method,contributions."),
    .flag("--no-ids", "Show no ids of contributions or participants in the report."),
  ]

  /// The options that name files which are read.
  public static let inputs = ["--report-options", "--logo", "--introduction", "--closing"]

  /// The names of the chapters.
  private static var names: String {
    ReportOptions.Chapter.allCases.map { $0.rawValue }.joined(separator: ", ")
  }

  /// What the report is like.
  ///
  /// - Parameters:
  ///   - arguments: The arguments of a program whose syntax has the options.
  ///   - input: What the study was read from, and what was remarked then.
  ///   - remark: Called with the warnings about the document of options.
  /// - Returns: The options of the report; Danish where no language is named.
  /// - Throws: ``UsageError`` if a chapter is not known or a file is no picture, ``ReadingError`` if the
  ///   document or a text cannot be read, and ``FileError`` if a file cannot.
  public static func options(
    from arguments: CommandArguments, input: AnalysisInput,
    remark: ([ReadingWarning]) -> Void = { _ in }
  ) throws -> ReportOptions {
    var options = ReportOptions()
    if let path = arguments["--report-options"] {
      let reading = try ReportOptionsFile(path: path).read()
      remark(reading.warnings)
      options = reading.options
    }
    if let language = arguments.language { options.language = language }
    if let title = arguments["--title"] { options.title = title }
    if let subtitle = arguments["--subtitle"] { options.subtitle = subtitle }
    if let client = arguments["--client"] { options.client = client }
    if let note = arguments["--note"] { options.note = note }
    if let path = arguments["--introduction"] { options.introduction = try text(at: path) }
    if let path = arguments["--closing"] { options.closing = try text(at: path) }
    if let path = arguments["--logo"] { options.logo = try logo(at: path) }
    if arguments.has("--chapters"), arguments.has("--without") {
      throw UsageError(
        "--chapters and --without cannot both be given.",
        danish: "--chapters og --without kan ikke begge angives.")
    }
    if arguments.has("--chapters") {
      options.chapters = try chapters(of: "--chapters", in: arguments)
    }
    if arguments.has("--without") {
      options.chapters.subtract(try chapters(of: "--without", in: arguments))
    }
    if arguments.has("--no-ids") { options.showsIdentifiers = false }
    options.input = input
    return options
  }

  private static func chapters(
    of option: String, in arguments: CommandArguments
  ) throws(UsageError) -> Set<ReportOptions.Chapter> {
    var chapters: Set<ReportOptions.Chapter> = []
    for name in arguments.list(option) {
      guard let chapter = ReportOptions.Chapter(rawValue: name) else {
        throw UsageError(
          "\(option) \(name) is not known; it may be \(names).",
          danish: "\(option) \(name) kendes ikke; det kan være \(names).")
      }
      chapters.insert(chapter)
    }
    return chapters
  }

  private static func text(at path: String) throws -> String {
    let bytes = try Disk.bytes(at: path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw UsageError(
        "\(Disk.name(of: path)) is no text in UTF-8. Save it as a plain text in UTF-8.",
        danish: "\(Disk.name(of: path)) er ikke tekst i UTF-8. Gem den som ren tekst i UTF-8.")
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
  }

  private static func logo(at path: String) throws -> ReportLogo {
    do {
      return try ReportLogo(try Disk.bytes(at: path))
    } catch let error as ReportLogoError {
      throw UsageError(
        "--logo \(Disk.name(of: path)): \(error.sentence(in: .english))",
        danish: "--logo \(Disk.name(of: path)): \(error.sentence(in: .danish))")
    }
  }
}
