public import Stafet

/// Prints what there is to know about the files that were read.
public enum ReadingRemarks {
  /// Prints warnings on the standard error: those of one cause in one line, or each where that was asked for.
  ///
  /// - Parameters:
  ///   - warnings: The warnings.
  ///   - arguments: The arguments of the program.
  public static func complain(_ warnings: [ReadingWarning], _ arguments: CommandArguments) {
    let lines = warnings.lines(
      in: arguments.terminalLanguage, all: ContentOptions.printsAll(arguments))
    for line in lines { StandardStreams.complain(line) }
  }
}
