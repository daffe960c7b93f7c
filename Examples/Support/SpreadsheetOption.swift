public import Stafet

/// The option by which a program is told for which spreadsheet it writes tables.
public enum SpreadsheetOption {
  private static let name = "--for"

  /// The option, for the syntax of a program.
  ///
  /// - Parameters:
  ///   - help: Which tables are meant.
  ///   - standard: For whom they are where nothing is said.
  /// - Returns: The option.
  public static func option(_ help: String, standard: TableStyle = .exact) -> CommandOption {
    let rest =
      standard == .exact ? "without it they are for programs" : "\(standard.rawValue)"
    return .value(
      name, "excel-da|excel-en", help + " for a Danish or an English Excel (\(rest)).")
  }

  /// For whom tables are written.
  ///
  /// - Parameters:
  ///   - arguments: The arguments of a program whose syntax has the option.
  ///   - standard: For whom they are where nothing is said.
  /// - Returns: The style of the tables.
  /// - Throws: ``UsageError`` if another value was given.
  public static func style(
    from arguments: CommandArguments, standard: TableStyle = .exact
  ) throws(UsageError) -> TableStyle {
    try arguments.choice(
      name,
      of: TableStyle.allCases.filter { $0 != .exact }.map { ($0.rawValue, $0) },
      standard: standard)
  }
}
