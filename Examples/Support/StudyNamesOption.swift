public import Stafet

/// The option for words that are names of a study, under the same name in every program that lists words of one.
public enum StudyNamesOption {
  private static let name = "--study-names"

  /// The option, for the syntax of a program.
  public static let option = CommandOption.value(
    name, "kept|written-as-names|all",
    "Which words that are names of participants, groups and relays are left out of lists and tests\n"
      + "(written-as-names): those with a capital everywhere, or all, and those of the topic too.")

  /// Takes what was given over into the settings of an analysis.
  ///
  /// - Parameters:
  ///   - arguments: The arguments of a program whose syntax has the option.
  ///   - settings: The settings.
  /// - Throws: ``UsageError`` if the value is not one of those allowed.
  public static func apply(
    _ arguments: CommandArguments, to settings: inout AnalysisSettings
  ) throws(UsageError) {
    let choices = [
      ("kept", AnalysisSettings.StudyNames.kept), ("written-as-names", .writtenAsNames),
      ("all", .all),
    ]
    if let names = try arguments.choice(name, of: choices) { settings.studyNames = names }
  }
}
