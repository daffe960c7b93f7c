import StafetSyntax

@testable import StafetReport

extension PlacedNote<SyntaxProblem> {
  /// The problem on one line, as it is printed.
  func line(file: String? = nil) -> String {
    let wording = Wording(language: .english)
    let sentence =
      switch reason {
      case .encoding(let problem): wording.sentence(of: problem)
      case .json(let problem): wording.sentence(of: problem)
      case .table(let problem): wording.sentence(of: problem)
      case .value(let problem): wording.sentence(of: problem)
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
