import Stafet

/// A file that was refused by a program that takes certain options.
struct RefusedInput: Error {
  /// What is wrong with the file.
  let error: ReadingError

  /// What the program takes.
  let syntax: CommandSyntax

  /// Whether each problem is to be printed.
  let printsAll: Bool

  /// The lines to print: what is wrong, and what the options of the program can do about it.
  func lines(in language: ReportLanguage) -> [String] {
    error.lines(in: language, all: printsAll)
      + ContentOptions.advice(
        on: error, taking: syntax, isShortened: !printsAll && error.isShortened(in: language),
        in: language)
  }
}
