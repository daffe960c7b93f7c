/// A program, or one job of it: what it takes, and what it does.
public struct Command: Sendable {
  /// What it takes.
  public let syntax: CommandSyntax

  let work: @Sendable (CommandArguments) throws -> Void

  /// Brings what is taken and what is done together.
  ///
  /// - Parameters:
  ///   - syntax: What it takes.
  ///   - work: What it does. What is thrown there is printed on the standard error.
  public init(
    _ syntax: CommandSyntax, work: @escaping @Sendable (CommandArguments) throws -> Void
  ) {
    self.syntax = syntax
    self.work = work
  }
}
