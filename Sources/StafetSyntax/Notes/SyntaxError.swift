/// Everything that is wrong with a text that does not follow its grammar.
package struct SyntaxError: Error, Hashable, Sendable {
  /// The problems, never empty, by place.
  package let problems: [PlacedNote<SyntaxProblem>]

  /// - Precondition: There is at least one problem.
  package init(problems: [PlacedNote<SyntaxProblem>]) {
    precondition(!problems.isEmpty, "A syntax error needs at least one problem.")
    self.problems = problems
  }
}
