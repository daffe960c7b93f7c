/// What a reader throws when a file cannot be used: every problem that it found.
///
/// A reader goes on after a problem where it can, so that all of them can be mended at once.
public struct ReadingError: Error, Hashable, Sendable {
  /// The problems, never empty, sorted by file and then by place.
  public let problems: [ReadingProblem]

  /// What else was remarked on the files before they were refused; it often holds the reason.
  public let warnings: [ReadingWarning]

  /// Makes an error.
  ///
  /// - Parameters:
  ///   - problems: At least one problem, in any order. Problems at the same place stay in the order
  ///     given.
  ///   - warnings: What else was remarked on the files, in the order in which it is to be shown.
  /// - Precondition: There is at least one problem.
  public init(problems: [ReadingProblem], warnings: [ReadingWarning] = []) {
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
    self.warnings = ReadingWarning.ofRefusedFiles(warnings)
  }

  /// The same error with warnings before its own.
  package func adding(_ earlier: [ReadingWarning]) -> ReadingError {
    ReadingError(problems: problems, warnings: earlier + warnings)
  }
}

extension ReadingWarning {
  /// The warnings that are worth reading beside the problems of refused files: not what a kind of file
  /// can never hold, which is no reason to refuse it, and each unknown key once.
  fileprivate static func ofRefusedFiles(_ warnings: [ReadingWarning]) -> [ReadingWarning] {
    firstOfEachKey(
      warnings.filter { warning in
        switch warning.reason {
        case .notInThisFormat, .participantsFromContributions: false
        default: true
        }
      })
  }
}
