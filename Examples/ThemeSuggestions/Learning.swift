import ExampleSupport
import Stafet

/// How a job learns themes.
struct Learning {
  /// The options for it.
  static let options: [CommandOption] =
    [
      .value(
        "--vectors", "FILE",
        "Vectors of contributions and themes by an embedding model, as JSON Lines: id, vector.")
    ] + languageOptions

  /// The options that say what a word is.
  static let languageOptions: [CommandOption] =
    [TextLanguageOption.option] + WordRuleOptions.all

  /// The option for the certainty, of jobs that print suggestions.
  static let certaintyOption = CommandOption.value(
    "--min-certainty", "P", "How sure a suggestion must be: 60, in percent, or 0.6 (50).")

  private let arguments: CommandArguments
  private let vectors: VectorTable

  /// Reads what is learnt from beside the texts.
  init(_ arguments: CommandArguments) throws {
    self.arguments = arguments
    vectors =
      try arguments["--vectors"].map {
        try VectorLines.read(Disk.bytes(at: $0), file: Disk.name(of: $0))
      } ?? VectorTable()
  }

  /// Learns from a study's sorting and a codebook.
  func suggester(for input: StudyInput, codebook: Codebook) throws -> ThemeSuggester {
    let sorting = try input.sorting(arguments)
    return try suggester(
      for: SortableText.texts(of: input.study, sortedBy: sorting), codebook: codebook,
      in: try TextLanguageOption.language(from: arguments, of: input.study))
  }

  /// Learns from labelled texts.
  func suggester(for texts: [SortableText]) throws -> ThemeSuggester {
    try suggester(for: texts, codebook: Codebook(), in: try Self.language(arguments, of: texts))
  }

  private func suggester(
    for texts: [SortableText], codebook: Codebook, in language: String
  ) throws -> ThemeSuggester {
    let settings = try settings(for: language)
    return arguments.showing("Learning themes", danish: "Lærer temaer") { progress in
      ThemeSuggester(
        texts: texts, codebook: codebook, settings: settings, vectors: vectors, progress: progress)
    }
  }

  /// The settings for the language of the texts.
  private func settings(for language: String) throws -> SuggestionSettings {
    var settings = SuggestionSettings(language: language)
    settings.rules = try WordRuleOptions.rules(
      from: arguments, language: language, standard: settings.rules)
    settings.minimumCertainty = try arguments.share("--min-certainty", standard: 0.5)
    return settings
  }

  /// What a word is in the language that is named or, where none is, in that of the texts.
  static func rules(_ arguments: CommandArguments, for study: Study) throws -> TermRules {
    try WordRuleOptions.rules(
      from: arguments, language: try TextLanguageOption.language(from: arguments, of: study))
  }

  /// The language of labelled texts: the one that is named or, where none is, the one that their words tell.
  private static func language(
    _ arguments: CommandArguments, of texts: [SortableText]
  ) throws -> String {
    if let stated = try TextLanguageOption.stated(in: arguments) { return stated }
    var identifier = LanguageIdentifier()
    for text in texts { identifier.read(text.text) }
    return identifier.language ?? StudyLanguage.assumed
  }

  /// Reads labelled texts.
  static func texts(at path: String) throws -> [SortableText] {
    try LabelledTextLines.read(Disk.bytes(at: path), file: Disk.name(of: path))
  }
}
