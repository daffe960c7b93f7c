public import Stafet

/// The options by which a program is told how what it reads is meant.
///
/// Every program that reads studies and tables takes all of them, under the same names.
public enum InputOptions {
  /// The options, for the syntax of a program.
  public static let all: [CommandOption] =
    [
      .value("--participants", "CSV", "The table of participants beside a lone file."),
      .value("--codebook", "FILE", "The themes: a study or a table of themes."),
    ] + LayoutOptions.all + ContentOptions.all + FactOptions.all + PeopleOptions.all

  /// How what is named on a command line is to be read.
  ///
  /// - Parameter arguments: The arguments of a program whose syntax has the options.
  /// - Returns: The reader.
  /// - Throws: ``UsageError`` if a value is not one of those allowed.
  public static func files(from arguments: CommandArguments) throws -> StudyFiles {
    var files = StudyFiles()
    files.participants = arguments["--participants"]
    files.codebook = arguments["--codebook"]
    try LayoutOptions.apply(arguments, to: &files)
    try ContentOptions.apply(arguments, to: &files)
    try FactOptions.apply(arguments, to: &files)
    try PeopleOptions.apply(arguments, to: &files)
    return files
  }

  /// The paths of everything that a program reads because of these options, its operand among them: also the
  /// files of a folder and what is read beside a lone table.
  ///
  /// - Parameter arguments: The arguments of the program.
  /// - Returns: The paths, those that were given as they were given.
  /// - Throws: ``UsageError`` if a value is not one of those allowed.
  public static func paths(from arguments: CommandArguments) throws -> [String] {
    let files = try files(from: arguments)
    let given = arguments.operand.map { files.inputs(of: $0) } ?? []
    return given + ["--participants", "--codebook", "--pseudonyms"].compactMap { arguments[$0] }
      + LayoutOptions.paths(from: arguments)
  }
}
