import StafetModel
import StafetSyntax

extension ReadingLog {
  /// Notes what the model found wrong with a study that was read from a text, each problem where the
  /// value concerned stands.
  mutating func report(_ problems: [StudyProblem], in bytes: [UInt8]) {
    if problems.isEmpty { return }
    var finder = JSONPlaceFinder()
    let numbers = problems.map { finder.add($0.steps) }
    var reader = JSONReader(bytes)
    finder.find(in: &reader)
    for (problem, number) in zip(problems, numbers) {
      report(
        .study(problem), at: finder.offset(of: number) ?? 0, path: problem.path,
        record: problem.record)
    }
  }
}
