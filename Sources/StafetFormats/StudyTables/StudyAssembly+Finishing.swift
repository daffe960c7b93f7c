import StafetModel
import StafetSyntax

extension StudyAssembly {
  /// Makes the study, or throws every problem of all tables.
  mutating func finish(notes: [ReadingWarning]) throws(ReadingError) -> StudyReading {
    for facts in [facts, options.facts] {
      let (warnings, problems) = draft.apply(facts)
      self.warnings += warnings.filter { !isAboutUnnamedRelay($0, facts) }.map { .facts($0) }
      unplaced += problems.map { ReadingProblem(.record($0), at: .file) }
    }
    warnings += draft.leaveOut(options.people).map { .privacy($0) }
    let study: Study
    do throws(StudyError) {
      study = try draft.study()
    } catch {
      var others = 0
      for source in rows.sources.values { others += source.log.problemCount }
      for problem in draft.doubts.certain(error.problems, others: others) { report(problem) }
      throw ReadingError(problems: problems)
    }
    let problems = problems
    if !problems.isEmpty { throw ReadingError(problems: problems) }
    return StudyReading(
      study: study, warnings: notes + warningsOfSources, names: draft.names)
  }

  /// Whether a warning is about a name in `study.csv` for the relay of a file that names none, and that
  /// was named by an option before.
  private func isAboutUnnamedRelay(_ warning: FactsWarning, _ facts: StudyFacts) -> Bool {
    guard case .overridden(.relayName, _, _, _) = warning else { return false }
    return rows.relays == nil && !namesRelays && facts == self.facts && facts != options.facts
  }

  /// The problems of all tables, and those that lie in no table.
  private var problems: [ReadingProblem] {
    StudyTable.allCases.flatMap { rows.sources[$0]?.problems ?? [] } + unplaced
  }

  /// The warnings of all tables, and before them those about all contributions together.
  private var warningsOfSources: [ReadingWarning] {
    let name = rows.sources[.contributions]?.log.file
    let own = warnings.map { ReadingWarning($0, at: .file, file: name) }
    let others = StudyTable.allCases.flatMap { rows.sources[$0]?.warnings ?? [] }
    return own + others
  }

  /// Notes what the model found wrong where the cell concerned stands.
  private mutating func report(_ problem: StudyProblem) {
    guard let origin = origins.origin(of: problem.place, field: problem.field) else {
      // It lies in what the caller gave, such as a codebook.
      unplaced.append(ReadingProblem(.study(problem), at: .file, record: problem.record))
      return
    }
    var reason = ReadingProblem.Reason.study(problem)
    if case .duplicateIdentifier(let first) = problem.reason,
      let earlier = origins.origin(of: first, field: problem.field)
    {
      let line = line(of: earlier.offset, in: earlier.table)
      let file = earlier.table == origin.table ? nil : rows.sources[earlier.table]?.log.file
      reason = .record(.duplicateIdentifier(problem.record ?? "", line: line, file: file))
    }
    rows.sources[origin.table]?.report(
      reason, at: origin.offset, column: origin.column, record: problem.record)
  }
}
