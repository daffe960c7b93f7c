import ExampleSupport
import Stafet

/// The job that takes over what people decided.
let accepting = JobProgram.Job(
  "accept", "Takes over what people decided in a spreadsheet.",
  Command(
    CommandSyntax(
      program: "theme-suggestions accept",
      summary:
        "Takes over what coders decided in their sheets, or a person in suggestions.csv: prints what became of\n"
        + "each decision, and puts the decided questions into a sorting by hand for each coder.\n"
        + StudyInput.description,
      operand: "FILE",
      needsOperand: true,
      options: [
        .value(
          "--decisions", "CSV", repeatable: true, needed: true,
          "A coder's sheet, or suggestions.csv with its column accepted filled in."),
        .value(
          "--coder", "NAME", repeatable: true,
          "Who decided, where a table does not say so: one name, or one for each table in their order."
        ),
        .value("--at", "TIME", "When, such as 2017-09-18T08:12:00+02:00."),
        .value(
          "--output", "DIR",
          "Also write accepted.tsv, the study, accepted.stafet.json, and the steps that lead there,\n"
            + "accepted.steps.jsonl."),
      ] + OutputOptions.all, inputOptions: InputOptions.all),
    work: accept))

private func accept(_ arguments: CommandArguments) throws {
  let places = arguments["--output"].map { folder in
    ["accepted.stafet.json", "accepted.steps.jsonl", "accepted.tsv"].map { folder + "/" + $0 }
  }
  let tables = arguments.all("--decisions")
  let coders = try coders(of: tables, arguments)
  let time = try arguments.time("--at")
  let input = try StudyInput(arguments)
  let history = try input.historyWithCodebook()
  let study = try input.study.replacing(history.present)
  let readings = try read(tables, by: coders, of: study, at: time, arguments)

  let sorting = study.sorting("suggested")
  let suggested = sorting?.kind == .suggested ? sorting?.id : nil
  var review = try SuggestionReview(of: suggested, in: history)
  for decision in readings.flatMap({ $0.decisions }) { try review.take(decision) }
  let lines = SuggestionReviewLines.bytes(
    of: review, undecided: readings.reduce(0) { $0 + $1.undecided.count },
    remarks: readings.flatMap { $0.remarks })
  let accepted = try study.replacing(review.history.present)
  if let places {
    try StudyInput.output(arguments).write([
      StudyFiles.document(of: accepted, at: places[0]),
      StudyFiles.steps(of: review.history, at: places[1]), OutputFile(places[2], lines),
    ])
  }
  try StandardStreams.output(lines)
}

/// Reads all tables, says what there is to know about them, and throws the problems of all of them.
private func read(
  _ tables: [String], by coders: [String?], of study: Study, at time: Instant?,
  _ arguments: CommandArguments
) throws -> [SuggestionTableReading] {
  var readings: [SuggestionTableReading] = []
  var problems: [ReadingProblem] = []
  var warnings: [ReadingWarning] = []
  for (table, coder) in zip(tables, coders) {
    do {
      readings.append(
        try SortingSheet.read(
          Disk.bytes(at: table), file: Disk.name(of: table), of: study, by: coder, at: time,
          fallbackEncoding: ContentOptions.fallbackEncoding(from: arguments)))
    } catch let error as ReadingError {
      problems += error.problems
      warnings += error.warnings
    }
  }
  if !problems.isEmpty { throw ReadingError(problems: problems, warnings: warnings) }
  ReadingRemarks.complain(readings.flatMap { $0.warnings }, arguments)
  return readings
}

/// Who decided in each table; `nil` where the table says so.
private func coders(of tables: [String], _ arguments: CommandArguments) throws -> [String?] {
  let names = arguments.all("--coder")
  if names.count > 1, names.count != tables.count {
    throw UsageError(
      "--coder was given \(names.count) times for \(tables.count) tables; give one name for each, or one"
        + " for all.",
      danish:
        "--coder er angivet \(names.count) gange til \(tables.count) tabeller; angiv ét navn til hver"
        + " eller ét til dem alle.")
  }
  if names.count > 1 { return names }
  if let name = names.first { return tables.map { _ in name } }
  for table in tables where !SortingSheet.namesCoder(try Disk.bytes(at: table)) {
    throw UsageError(
      "\(table) does not say who decided; give --coder NAME.",
      danish: "\(table) siger ikke, hvem der har besluttet; angiv --coder NAME.")
  }
  return tables.map { _ in nil }
}
