/// An option of a program, such as `--output DIR`.
public struct CommandOption: Sendable {
  let name: String
  let value: String?
  let isRepeatable: Bool
  let isNeeded: Bool
  let help: String

  /// An option with a value.
  ///
  /// - Parameters:
  ///   - name: The option, such as `--output`.
  ///   - placeholder: What stands for the value in the help, such as `DIR`.
  ///   - repeatable: Whether it may be given several times.
  ///   - needed: Whether the program cannot do without.
  ///   - help: What it is for.
  /// - Returns: The option.
  public static func value(
    _ name: String,
    _ placeholder: String,
    repeatable: Bool = false,
    needed: Bool = false,
    _ help: String
  ) -> Self {
    CommandOption(
      name: name, value: placeholder, isRepeatable: repeatable, isNeeded: needed, help: help)
  }

  /// An option that is there or not.
  ///
  /// - Parameters:
  ///   - name: The option, such as `--windows-1252`.
  ///   - help: What it is for.
  /// - Returns: The option.
  public static func flag(_ name: String, _ help: String) -> Self {
    CommandOption(name: name, value: nil, isRepeatable: false, isNeeded: false, help: help)
  }

  /// The option as it is written.
  var usage: String { value.map { "\(name) \($0)" } ?? name }
}
