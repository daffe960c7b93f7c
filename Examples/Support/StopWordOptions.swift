public import Stafet

/// The options for words to leave out, under the same names in every program that lists words.
public enum StopWordOptions {
  /// The options, for the syntax of a program.
  public static let all: [CommandOption] = [
    .value(
      "--stop-words", "FILE",
      "Words to leave out, parted by white space, instead of the language's."),
    .value("--add-stop-words", "FILE", "Further words to leave out, parted by white space."),
  ]

  /// The words to leave out.
  ///
  /// - Parameters:
  ///   - arguments: The arguments of a program whose syntax has the options.
  ///   - standard: The words of the language, or of settings.
  /// - Returns: The words given and those added; the standard ones where none are given.
  /// - Throws: ``FileError`` or ``ReadingError`` if a file cannot be read.
  public static func words(
    from arguments: CommandArguments, standard: StopWords
  ) throws -> StopWords {
    var words = standard
    if let file = arguments["--stop-words"] { words = try StopWordFile(path: file).words() }
    if let file = arguments["--add-stop-words"] {
      words = words.adding(try StopWordFile(path: file).words().words)
    }
    return words
  }
}
