import Stafet

/// The options by which nobody is named by accident.
enum PeopleOptions {
  /// The options.
  static let all: [CommandOption] = [
    .value(
      "--keep", "COLUMN", repeatable: true,
      "Keep a column that is left out because it holds names, addresses or telephone numbers."),
    .value("--leave-out", "COLUMN", repeatable: true, "Leave out another column."),
    .value(
      "--pseudonyms", "KEY",
      "Call people p-001 and so on everywhere. KEY is a table that tells who is who: it is written\n"
        + "where there is none, for you alone to read, and else read and added to."),
    .flag("--mask-names", "With --pseudonyms: also mask people's names in the texts."),
  ]

  /// Takes what was given over into a reader.
  static func apply(_ arguments: CommandArguments, to files: inout StudyFiles) throws {
    files.people = PersonalColumns(
      kept: arguments.all("--keep"), leftOut: arguments.all("--leave-out"))
    files.pseudonymKey = arguments["--pseudonyms"]
    files.masksNames = arguments.has("--mask-names")
    if files.masksNames, files.pseudonymKey == nil {
      throw UsageError(
        "--mask-names goes with --pseudonyms, which tells whose names they are.",
        danish: "--mask-names hører sammen med --pseudonyms, som fortæller, hvis navne det er.")
    }
  }
}
