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

  /// Notes what was found in texts and names of a study that was read from a text, each where it first stands.
  mutating func warn(of findings: [ContentFinding], in bytes: [UInt8]) {
    if findings.isEmpty { return }
    var finder = JSONPlaceFinder()
    let numbers = findings.map { finding in
      finder.add(finding.place.steps + (finding.field.map { [.key($0)] } ?? []))
    }
    var reader = JSONReader(bytes)
    finder.find(in: &reader)
    for (finding, number) in zip(findings, numbers) {
      let path = finding.place.description
      warn(
        .content(finding.warning), at: finder.offset(of: number) ?? 0,
        path: finding.field.map { path.isEmpty ? $0 : "\(path).\($0)" } ?? path)
    }
  }
}
