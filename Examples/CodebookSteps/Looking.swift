import ExampleSupport
import Stafet

private func syntax(_ job: String, _ summary: String, _ options: [CommandOption]) -> CommandSyntax {
  CommandSyntax(
    program: "codebook-steps \(job)", summary: summary + "\n" + StudyInSteps.description,
    operand: "FILE", needsOperand: true, options: options + [StudyInSteps.stepsOption],
    inputOptions: InputOptions.all)
}

/// The job that lists themes.
let listing = JobProgram.Job(
  "list", "Lists the themes, and how much is placed in each.",
  Command(
    syntax("list", "Lists the themes by id and name, and how much each sorting places in them.", [])
  ) { arguments in
    try StandardStreams.output(CodingLines.themes(of: try StudyInSteps(arguments).coding))
  })

/// The job that lists questions.
let asking = JobProgram.Job(
  "questions", "Lists the questions with their ids, themes and texts.",
  Command(
    syntax(
      "questions",
      "Lists the questions with their ids, themes and texts, for those who pick some of them.",
      [
        .value("--theme", "THEME|none", "Only those of a theme, or of none."),
        .value("--relay", "ID", "Only those of a relay."),
        .value("--sorting", "ID", "The sorting whose themes are told (the first)."),
      ]), work: listQuestions))

private func listQuestions(_ arguments: CommandArguments) throws {
  let input = try StudyInSteps(arguments)
  let relay = arguments["--relay"].map { Relay.ID($0) }
  if let relay, !input.study.relays.contains(where: { $0.id == relay }) {
    let known = input.study.relays.map { $0.id.text }.joined(separator: ", ")
    throw UsageError(
      "There is no relay \(relay); there are: \(known).",
      danish: "Der er ingen stafet \(relay); der er: \(known).")
  }
  let sorting =
    arguments.has("--sorting") ? try input.anySorting() : input.coding.sortings.first
  let lines =
    if arguments["--theme"] == "none" {
      CodingLines.unsorted(of: input.study, in: input.coding, sortedBy: sorting, relay: relay)
    } else {
      CodingLines.questions(
        of: input.study, in: input.coding, sortedBy: sorting,
        theme: try arguments["--theme"].map { try input.theme($0) }, relay: relay)
    }
  try StandardStreams.output(lines)
}

/// The job that lists steps.
let telling = JobProgram.Job(
  "history", "Lists the steps that were taken.",
  Command(syntax("history", "Lists the steps that were taken, from the first.", [])) { arguments in
    _ = try arguments.needed("--steps")
    try StandardStreams.output(CodingLines.steps(of: try StudyInSteps(arguments).history))
  })
