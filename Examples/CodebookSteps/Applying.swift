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
      ], inputOptions: InputOptions.all),
    work: apply))

private func apply(_ arguments: CommandArguments) throws {
  let steps = try arguments.needed("--steps")
  let output = try arguments.needed("--output")
  let input = try StudyInSteps(arguments)
  let name = Disk.name(of: output)
  let folder = output.contains("/") ? String(output.dropLast(name.count + 1)) : "."
  let place = try OutputFolder(path: folder.isEmpty ? "/" : folder)
    .place(of: name, insteadOf: input.path, steps)
  let changed = try input.study.replacing(input.coding)
  try StudyFiles.writeDocument(of: changed, to: place)
  try StandardStreams.output(CodingLines.themes(of: input.coding))
}
