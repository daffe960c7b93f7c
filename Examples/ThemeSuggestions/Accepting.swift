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
      ], inputOptions: InputOptions.all),
    work: accept))

private func accept(_ arguments: CommandArguments) throws {
  let table = try arguments.needed("--decisions")
  let coder = try arguments.needed("--coder")
  let time = try arguments["--at"].map(time)
  let input = try StudyInput(arguments)
  let reading = try SuggestionTable.read(
    Disk.bytes(at: table), file: Disk.name(of: table), of: input.study, by: coder, at: time,
    fallbackEncoding: ContentOptions.fallbackEncoding(from: arguments))
  ReadingRemarks.complain(reading.warnings, arguments)

  let sorting = input.study.sorting("suggested")
  let suggested = sorting?.kind == .suggested ? sorting?.id : nil
  var review = try SuggestionReview(of: suggested, in: CodebookHistory(of: input.study))
  for decision in reading.decisions { try review.take(decision) }
  let lines = SuggestionReviewLines.bytes(of: review, undecided: reading.undecided.count)
  let accepted = try input.study.replacing(review.history.present)
  if let folder = arguments["--output"] {
    let output = OutputFolder(path: folder)
    let places = try ["accepted.stafet.json", "accepted.steps.jsonl", "accepted.tsv"]
      .map { name in try output.place(of: name, insteadOf: table, input.path) }
    try StudyFiles.writeDocument(of: accepted, to: places[0])
    try StudyFiles.writeSteps(of: review.history, to: places[1])
    try Disk.write(lines, to: places[2])
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
