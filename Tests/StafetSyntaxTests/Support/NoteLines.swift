import StafetSyntax

extension PlacedNote<SyntaxProblem> {
  /// The problem on one line, as it is printed.
  func line(file: String? = nil) -> String {
    let sentence =
      switch reason {
      case .encoding(let problem): problem.sentence
      case .json(let problem): problem.sentence
      case .table(let problem): problem.sentence
      case .value(let problem): problem.sentence
      }
    return place.prefix(file: file) + sentence
  }
}

extension SyntaxLog {
  /// The problems, each on one line.
  func lines(in bytes: [UInt8]) -> [String] {
    placedProblems(in: bytes).map { $0.line(file: file) }
  }
}
