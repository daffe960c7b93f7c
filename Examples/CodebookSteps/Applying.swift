import ExampleSupport
import Stafet

/// The job that writes the study after the steps.
let applying = JobProgram.Job(
  "apply", "Writes the study as it is after the steps.",
  Command(
    CommandSyntax(
      program: "codebook-steps apply",
      summary: "Writes the study as it is after the steps.\n" + StudyInSteps.description,
      operand: "FILE",
      needsOperand: true,
      options: [
        .value("--steps", "S.steps.jsonl", needed: true, "The steps that were taken on FILE."),
        .value(
          "--output", "OUT", needed: true, "The study to write, such as changed.stafet.json."),
      ] + OutputOptions.all, inputOptions: InputOptions.all),
    work: apply))

private func apply(_ arguments: CommandArguments) throws {
  let steps = try arguments.needed("--steps")
  let output = try arguments.needed("--output")
  let input = try StudyInSteps(arguments)
  let changed = try input.study.replacing(input.coding)
  try OutputOptions.output(
    from: arguments, keeping: try InputOptions.paths(from: arguments) + [steps]
  ).write([StudyFiles.document(of: changed, at: output)])
  try StandardStreams.output(CodingLines.themes(of: input.coding))
}
