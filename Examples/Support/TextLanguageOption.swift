public import Stafet

/// The option for the language of texts, under the same name in every program that counts words.
///
/// It is not the language of a report or of what is said on the terminal, which is `--language`.
public enum TextLanguageOption {
  private static let name = "--text-language"

  /// The option, for the syntax of a program.
  public static let option = CommandOption.value(
    name, "LANGUAGE",
    "The language of the texts: da, no, sv, en, de, their names such as dansk or english, or the tag of\n"
      + "another language such as fr (what the input states; else what the words tell; else da).")

  /// The language that is stated on the command line, or `nil`.
  ///
  /// - Parameter arguments: The arguments of a program whose syntax has the option.
  /// - Returns: The language as a BCP 47 tag.
  /// - Throws: ``UsageError`` for what is neither the name nor the tag of a language.
  public static func stated(in arguments: CommandArguments) throws(UsageError) -> String? {
    guard let given = arguments[name] else { return nil }
    guard let tag = StudyLanguage.tag(of: given) else {
      throw UsageError(
        "\(name) \(given) is no language; it may be da, no, sv, en, de, their names such as dansk or english,"
          + " or the tag of another language such as fr.",
        danish:
          "\(name) \(given) er ikke et sprog; det kan være da, no, sv, en, de, deres navne som dansk eller"
          + " english, eller en anden sprogkode som fr.")
    }
    return tag
  }

  /// The language of the texts of a study; what there is to know about it is printed.
  ///
  /// - Parameters:
  ///   - arguments: The arguments of a program whose syntax has the option.
  ///   - study: The study.
  /// - Returns: The language as a BCP 47 tag.
  /// - Throws: ``UsageError`` for what is neither the name nor the tag of a language.
  public static func language(
    from arguments: CommandArguments, of study: Study
  ) throws(UsageError) -> String {
    let found = StudyLanguage(of: study)
    let language = StudyLanguage(
      stated: try stated(in: arguments) ?? found.stated, told: found.told,
      wordCount: found.wordCount)
    complain(about: language, arguments)
    return language.used
  }

  /// The language of contributions in JSON Lines; nothing is printed yet.
  ///
  /// - Parameters:
  ///   - arguments: The arguments of a program whose syntax has the option.
  ///   - file: The file.
  ///   - kind: The kind of contributions whose words are counted, or `nil` for all.
  /// - Returns: The language, and why it is taken.
  /// - Throws: ``FileError`` if the file cannot be read, ``UsageError`` for what is neither the name nor the tag of a
  ///   language.
  public static func language(
    from arguments: CommandArguments, of file: ContributionFile, kind: Contribution.Kind?
  ) throws -> StudyLanguage {
    try file.language(stated: try stated(in: arguments), kind: kind)
  }

  /// Prints the language where it was not stated, and warns where the words tell another.
  ///
  /// - Parameters:
  ///   - language: The language, and why it is taken.
  ///   - arguments: The arguments of the program.
  public static func complain(about language: StudyLanguage, _ arguments: CommandArguments) {
    let terminal = arguments.terminalLanguage
    if language.isContradicted {
      StandardStreams.complain(
        AnalysisRemark.languageContradicted(language).sentence(in: terminal))
    } else if language.stated == nil {
      StandardStreams.complain(
        terminal.say("Language of the texts: ", danish: "Teksternes sprog: ")
          + language.phrase(in: terminal) + ".")
    }
    if !language.hasLists {
      StandardStreams.complain(
        AnalysisRemark.languageWithoutLists(language).sentence(in: terminal))
    }
  }
}
