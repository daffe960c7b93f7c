/// Everything that is wrong with a text that does not follow its grammar.
package struct SyntaxError: Error, Hashable, Sendable {
  /// The problems, never empty, by place.
  package let problems: [PlacedNote<SyntaxProblem>]

  /// What else was remarked before, by place.
  package let warnings: [PlacedNote<SyntaxWarning>]

  /// - Precondition: There is at least one problem.
  package init(
    problems: [PlacedNote<SyntaxProblem>], warnings: [PlacedNote<SyntaxWarning>] = []
  ) {
    precondition(!problems.isEmpty, "A syntax error needs at least one problem.")
    self.problems = problems
    self.warnings = warnings
  }
}
