/// What a reader throws when a file cannot be used: every problem that it found.
///
/// A reader goes on after a problem where it can, so that all of them can be mended at once.
public struct ReadingError: Error, Hashable, Sendable {
  /// The problems, never empty, sorted by file and then by place.
  public let problems: [ReadingProblem]

  /// Makes an error.
  ///
  /// - Parameter problems: At least one problem, in any order. Problems at the same place stay in
  ///   the order given.
  /// - Precondition: There is at least one problem.
  public init(problems: [ReadingProblem]) {
    precondition(!problems.isEmpty, "A reading error needs at least one problem.")
    let order = problems.indices.sorted { left, right in
      let first = problems[left]
      let second = problems[right]
      let firstFile = first.file ?? ""
      let secondFile = second.file ?? ""
      if firstFile != secondFile { return firstFile < secondFile }
      if first.place != second.place { return first.place < second.place }
      return left < right
    }
    self.problems = order.map { problems[$0] }
  }
}
