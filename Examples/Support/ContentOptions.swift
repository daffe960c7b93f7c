public import Stafet

/// The options by which a program is told in which encoding a file is and what is to be mended in it, and
/// how much is said of its faults.
public enum ContentOptions {
  private static let encodingName = "--encoding"
  private static let formerEncodingName = "--windows-1252"
  private static let allProblemsName = "--all-problems"

  /// The option for the encoding, of programs that read nothing but text.
  public static let encoding = CommandOption.value(
    encodingName, "utf-8|windows-1252|mac-roman",
    "The encoding of a file that is not UTF-8; utf-8 refuses it (utf-8).")

  /// The option to print each problem, of programs that read nothing but lines or text.
  public static let allProblems = CommandOption.flag(
    allProblemsName, "Print each problem of a file, not one line for each cause.")

  /// All options.
  static let all: [CommandOption] = [
    encoding,
    .flag(formerEncodingName, "The same as --encoding windows-1252."),
    .flag("--decode-html", "Read HTML in texts and names as text."),
    .flag(
      "--mend-letters", "Mend letters that were read in a wrong encoding, such as \u{C3}\u{B8}."),
    .flag("--drop-control-characters", "Leave out control characters, also those written _x000D_."),
    .flag("--drop-repeats", "Leave out contributions that repeat an earlier one."),
    allProblems,
  ]

  /// The encoding of a file that is not UTF-8.
  ///
  /// - Parameter arguments: The arguments of a program.
  /// - Returns: The encoding, or `nil` where such a file is refused.
  /// - Throws: ``UsageError`` if another encoding was named.
  public static func fallbackEncoding(
    from arguments: CommandArguments
  ) throws(UsageError) -> FallbackEncoding? {
    let choices: [(String, FallbackEncoding?)] =
      [("utf-8", nil)] + FallbackEncoding.allCases.map { ($0.rawValue, $0) }
    return try arguments.choice(
      encodingName, of: choices,
      standard: arguments.has(formerEncodingName) ? .windows1252 : nil)
  }

  /// Takes what was given over into a reader.
  static func apply(_ arguments: CommandArguments, to files: inout StudyFiles) throws {
    files.fallbackEncoding = try fallbackEncoding(from: arguments)
    files.treatment = TextTreatment(
      decodesHTML: arguments.has("--decode-html"), mendsLetters: arguments.has("--mend-letters"),
      dropsControlCharacters: arguments.has("--drop-control-characters"),
      dropsRepeats: arguments.has("--drop-repeats"))
  }

  /// Whether each problem is to be printed.
  static func printsAll(_ arguments: CommandArguments) -> Bool { arguments.has(allProblemsName) }

  /// What the options of a program can do about refused files, a line each.
  static func advice(
    on error: ReadingError, taking syntax: CommandSyntax, isShortened: Bool,
    in language: ReportLanguage
  ) -> [String] {
    func takes(_ name: String) -> Bool { syntax.options.contains { $0.name == name } }
    var lines: [String] = []
    if takes(encodingName), error.problems.contains(where: { $0.code == "encoding.invalid-utf-8" })
    {
      lines.append(
        language.say(
          "With --encoding windows-1252 or --encoding mac-roman the file is read in that encoding.",
          danish:
            "Med --encoding windows-1252 eller --encoding mac-roman læses filen i den tegnkodning.")
      )
    }
    if takes(encodingName),
      error.problems.contains(where: { $0.code == "encoding.undefined-in-windows-1252" })
    {
      lines.append(
        language.say(
          "With --encoding mac-roman the file is read in that encoding, as Excel for Mac saves it.",
          danish:
            "Med --encoding mac-roman læses filen i den tegnkodning, som Excel til Mac gemmer i."))
    }
    if takes(allProblemsName), isShortened {
      lines.append(
        language.say(
          "With --all-problems each of them has a line.",
          danish: "Med --all-problems står hver af dem på en linje."))
    }
    return lines
  }
}
