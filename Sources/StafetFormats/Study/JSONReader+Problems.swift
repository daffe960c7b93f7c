import StafetModel

extension JSONReader {
  /// Notes what the model found wrong with a study that was read from the whole text, each problem
  /// where the value concerned stands.
  mutating func report(_ problems: [StudyProblem]) {
    report(problems, within: 0..<bytes.count) { $0.steps }
  }

  /// Notes what the model found wrong with values in a part of the text.
  ///
  /// - Parameters:
  ///   - problems: What the model found.
  ///   - range: The part: the whole text, or one line of it.
  ///   - steps: Leads from the value in that part to what is wrong.
  mutating func report(
    _ problems: [StudyProblem], within range: Range<Int>,
    steps: (StudyProblem) -> [JSONPlaceFinder.Step]
  ) {
    if problems.isEmpty { return }
    var finder = JSONPlaceFinder()
    let numbers = problems.map { finder.add(steps($0)) }
    var reader = JSONReader(bytes)
    reader.restart(at: range)
    finder.find(in: &reader)
    for (problem, number) in zip(problems, numbers) {
      log.report(
        .study(problem), at: finder.offset(of: number) ?? range.lowerBound, path: problem.path,
        record: problem.record)
    }
  }
}
