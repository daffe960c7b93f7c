public import Stafet

/// The options by which a program is told what a word is, where it shall not be what its language says.
public enum WordRuleOptions {
  /// The options, for the syntax of a program.
  public static let all: [CommandOption] =
    [
      .value("--word-rule", "unicode|alphanumeric", "What parts words (unicode)."),
      .value("--min-length", "N", "How many characters a word must have (2)."),
    ] + StopWordOptions.all

  /// What is counted as a word.
  ///
  /// - Parameters:
  ///   - arguments: The arguments of a program whose syntax has the options.
  ///   - language: The language of the texts.
  ///   - standard: The rules where the options say nothing, or `nil` for those of the language.
  /// - Returns: The rules, with what the options change.
  /// - Throws: ``UsageError`` if a value is not one of those allowed, ``AnalysisError`` if the language has no such folding
  ///   or classes of words, ``FileError`` or ``ReadingError`` if a file of words cannot be read.
  public static func rules(
    from arguments: CommandArguments, language: String, standard: TermRules? = nil
  ) throws -> TermRules {
    var settings = AnalysisSettings()
    settings.tokenizer = Tokenizer(
      rule: try arguments.choice(
        "--word-rule", of: WordRule.allCases.map { ($0.rawValue, $0) }, standard: .unicode),
      conventions: .conventions(for: language))
    settings.minimumWordLength = try arguments.number("--min-length", in: 0...1000, standard: 2)
    try StopWordOptions.choice(from: arguments).apply(to: &settings)
    return try settings.rules(forTextsIn: language, standard: standard)
  }
}
