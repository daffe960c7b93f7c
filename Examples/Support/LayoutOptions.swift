import Stafet

/// The options by which a program is told how a table is meant.
enum LayoutOptions {
  /// The options.
  static let all: [CommandOption] = [
    .value(
      "--column", "THEIRS=OURS", repeatable: true, "What a column of the file is called here.")
  ]

  /// Takes what was given over into a reader.
  static func apply(_ arguments: CommandArguments, to files: inout StudyFiles) throws {
    for (theirs, ours) in try arguments.assignments("--column") {
      files.columnMapping.rename(theirs, to: ours)
    }
  }
}
