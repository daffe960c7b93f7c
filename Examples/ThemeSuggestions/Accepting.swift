import ExampleSupport
import Stafet

/// The job that takes over what a person decided.
let accepting = JobProgram.Job(
  "accept", "Takes over what a person decided on suggestions in a spreadsheet.",
  Command(
    CommandSyntax(
      program: "theme-suggestions accept",
      summary:
        "Takes over what a person decided in suggestions.csv: prints what became of each decision, and\n"
        + "puts the decided questions into a sorting by hand.\n"
        + StudyInput.description,
      operand: "FILE",
      needsOperand: true,
      options: [
        .value(
          "--decisions", "CSV", needed: true,
          "The table of suggestions, its column accepted filled in."),
        .value("--coder", "NAME", needed: true, "Who decided."),
        .value("--at", "TIME", "When, such as 2017-09-18T08:12:00+02:00."),
        .value(
          "--output", "DIR",
          "Also write accepted.tsv, the study, accepted.stafet.json, and the steps that lead there,\n"
            + "accepted.steps.jsonl."),
        StudyInput.codebookOption, StudyInput.encodingOption,
      ] + OutputOptions.all),
    work: accept))

private func accept(_ arguments: CommandArguments) throws {
  let places = arguments["--output"].map { folder in
    ["accepted.stafet.json", "accepted.steps.jsonl", "accepted.tsv"].map { folder + "/" + $0 }
  }
  let table = try arguments.needed("--decisions")
  let coder = try arguments.needed("--coder")
  let time = try arguments["--at"].map(time)
  let input = try StudyInput(arguments)
  let reading = try SuggestionTable.read(
    Disk.bytes(at: table), file: Disk.name(of: table), of: input.study, by: coder, at: time,
    allowsWindows1252: arguments.has("--windows-1252"))
  for warning in reading.warnings {
    StandardStreams.complain(warning.description(in: arguments.terminalLanguage))
  }

  let sorting = input.study.sorting("suggested")
  let suggested = sorting?.kind == .suggested ? sorting?.id : nil
  var review = try SuggestionReview(of: suggested, in: CodebookHistory(of: input.study))
  for decision in reading.decisions { try review.take(decision) }
  let lines = SuggestionReviewLines.bytes(of: review, undecided: reading.undecided.count)
  let accepted = try input.study.replacing(review.history.present)
  if let places {
    try StudyInput.output(arguments).write([
      StudyFiles.document(of: accepted, at: places[0]),
      StudyFiles.steps(of: review.history, at: places[1]), OutputFile(places[2], lines),
    ])
  }
  try StandardStreams.output(lines)
}

private func time(_ text: String) throws(UsageError) -> Instant {
  do throws(ReadingError) {
    return try Instant(iso8601: text)
  } catch {
    func sentence(in language: ReportLanguage) -> String {
      error.problems.map { $0.sentence(in: language) }.joined(separator: " ")
    }
    throw UsageError("--at: \(sentence(in: .english))", danish: "--at: \(sentence(in: .danish))")
  }
}
