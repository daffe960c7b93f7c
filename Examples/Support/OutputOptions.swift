public import Stafet

/// The option by which a program is told that it may replace files, and how it writes.
public enum OutputOptions {
  /// The options, for the syntax of a program that writes files.
  public static let all: [CommandOption] = [
    .flag(
      "--replace",
      "Replace files that Stafet did not write, or that were changed since; never what was read.")
  ]

  /// What writes the files of a program: nothing that was read is replaced, and what is half written is
  /// removed if the program is stopped.
  ///
  /// - Parameters:
  ///   - arguments: The arguments of a program whose syntax has the options.
  ///   - inputs: The paths of everything that the program reads.
  /// - Returns: What writes files.
  public static func output(
    from arguments: CommandArguments, keeping inputs: [String]
  ) -> OutputFiles {
    let output = OutputFiles(keeping: inputs, replaces: arguments.has("--replace"))
    Interruption.discardsDrafts(of: output)
    return output
  }
}

extension CommandArguments {
  /// The paths of what a program reads: its operand, and the values of options that name files.
  ///
  /// - Parameter options: The options.
  /// - Returns: The paths of those that were given.
  public func inputs(_ options: [String]) -> [String] {
    (operand.map { [$0] } ?? []) + options.flatMap { all($0) }
  }
}
