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
    var study: Study
    do throws(StudyError) {
      study = try draft.study()
    } catch {
      var others = 0
      for source in rows.sources.values { others += source.log.problemCount }
      for problem in draft.doubts.certain(error.problems, others: others) { report(problem) }
      warn(of: StudyInspection(of: draft))
      throw ReadingError(problems: problems, warnings: notes + warningsOfSources)
    }
    warn(of: StudyInspection(of: study, findsRepeats: !options.treatment.dropsRepeats))
    let problems = problems
    if !problems.isEmpty {
      throw ReadingError(problems: problems, warnings: notes + warningsOfSources)
    }
    if options.treatment.dropsRepeats {
      let without = study.droppingRepeats()
      study = without.study
      warnings += without.warnings.map { .content($0) }
    }
    return StudyReading(
      study: study, warnings: notes + warningsOfSources, names: draft.names)
  }

  /// Whether a warning is about a name in `study.csv` for the relay of a file that names none, and that
  /// was named by an option before.
  private func isAboutUnnamedRelay(_ warning: FactsWarning, _ facts: StudyFacts) -> Bool {
    guard case .overridden(.relayName, _, _, _) = warning else { return false }
    return rows.relays == nil && !namesRelays && facts == self.facts && facts != options.facts
  }

  /// Notes what was found in texts and names where it first stands.
  private mutating func warn(of inspection: StudyInspection) {
    warnings = treated.map { .content($0) } + warnings
    for finding in inspection.findings {
      guard let origin = origins.origin(of: finding.place, field: finding.field) else {
        // It lies in what the caller gave, such as a codebook, whose reader has said so.
        continue
      }
      rows.sources[origin.table]?.warn(finding.warning, at: origin.offset, column: origin.column)
    }
    for text in inspection.textsWithLines { warnOfRows(relay: text.relay, text.position) }
  }

  /// Says of a cell that holds lines which look like rows of its table.
  private mutating func warnOfRows(relay: Int, _ position: Int) {
    let place = StudyPlace.contribution(relay: relay, position)
    guard let origin = origins.origin(of: place, field: "text"),
      let columns = rows.sources[origin.table]?.columns,
      let found = CellLines(
        of: draft.relays[relay].contributions[position].text, columns: columns.count,
        delimiter: columns.delimiter)
    else { return }
    rows.sources[origin.table]?.warn(
      .rowsInCell(lines: found.lines, rows: found.rows), at: origin.offset, column: origin.column)
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
