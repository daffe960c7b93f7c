public import Stafet

/// The option by which a program is told how many threads it may use.
public enum ThreadOption {
  /// The option, for the syntax of a program.
  ///
  /// - Parameter help: What the threads do.
  /// - Returns: The option.
  public static func option(_ help: String) -> CommandOption {
    .value("--threads", "N", help + " (one for each processor).")
  }

  /// How many threads may be used.
  ///
  /// - Parameter arguments: The arguments of a program whose syntax has the option.
  /// - Returns: What was given, or as many as there are processors.
  /// - Throws: ``UsageError`` if something else than a number from 1 to 1024 was given.
  public static func threads(from arguments: CommandArguments) throws(UsageError) -> Threads {
    try arguments.number("--threads", in: 1...1024).map { .upTo($0) } ?? .available
  }
}
