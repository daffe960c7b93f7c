import ExampleSupport
import Stafet

/// The job that undoes steps.
let undoing = JobProgram.Job(
  "undo", "Undoes the last step.",
  Command(
    syntax("undo", "Undoes the last step, or several; redo takes them again."), work: undo))

/// The job that takes steps again.
let redoing = JobProgram.Job(
  "redo", "Takes again a step that was undone.",
  Command(
    syntax("redo", "Takes again a step that was undone last, or several."), work: redo))

private func syntax(_ job: String, _ summary: String) -> CommandSyntax {
  CommandSyntax(
    program: "codebook-steps \(job)",
    summary: summary + " What was undone is kept beside the steps, in a\n"
      + "file with the ending .undone, until another step is taken.\n" + StudyInSteps.description,
    operand: "FILE",
    needsOperand: true,
    options: [
      .value("--steps", "S.steps.jsonl", needed: true, "The file of steps."),
      .value("--count", "N", "How many steps (1)."),
    ], inputOptions: InputOptions.all)
}

/// The steps before some of them were undone, as far as they still lead on from what is there.
private func undone(_ input: StudyInSteps, at path: String) throws -> [CodebookStep] {
  if Disk.entry(at: path) == nil { return [] }
  let steps = try StudyFiles.readSteps(from: path, on: input.study).history.steps
  return steps.starts(with: input.history.steps) ? steps : []
}

private func undo(_ arguments: CommandArguments) throws {
  let path = try arguments.needed("--steps")
  let count = try arguments.number("--count", in: 1...1_000_000, standard: 1)
  let input = try StudyInSteps(arguments)
  var history = input.history
  if history.steps.count < count {
    throw UsageError(
      "There are \(history.steps.count) steps to undo, not \(count).",
      danish: "Der er \(history.steps.count) trin at fortryde, ikke \(count).")
  }
  for _ in 0..<count { history.undo() }
  let keeps = try undone(input, at: path + ".undone").isEmpty
  // Both or none, so that no step is lost.
  try input.output.write(
    (keeps ? [StudyFiles.steps(of: input.history, at: path + ".undone")] : [])
      + [StudyFiles.steps(of: history, at: path)])
  try StandardStreams.output(CodingLines.steps(of: history))
}

private func redo(_ arguments: CommandArguments) throws {
  let path = try arguments.needed("--steps")
  let count = try arguments.number("--count", in: 1...1_000_000, standard: 1)
  let input = try StudyInSteps(arguments)
  var history = input.history
  let further = try undone(input, at: path + ".undone").dropFirst(history.steps.count)
  if further.count < count {
    throw UsageError(
      "There are \(further.count) steps to take again, not \(count).",
      danish: "Der er \(further.count) trin at tage igen, ikke \(count).")
  }
  for step in further.prefix(count) { try history.take(step) }
  try input.output.write([StudyFiles.steps(of: history, at: path)])
  try StandardStreams.output(CodingLines.steps(of: history))
}
