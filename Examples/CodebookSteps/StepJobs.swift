import ExampleSupport
import Stafet

/// The jobs that take a step, one for each kind of step.
enum StepJobs {
  /// What a job changes, told by its arguments and what is there.
  typealias Changes =
    @Sendable (CommandArguments, StudyInSteps) throws -> [CodebookStep.Change]

  /// All of them.
  static let all: [JobProgram.Job] = [
    adding, removing, renaming, editing, nesting, moving, merging, splitting, placing, beginning,
    deciding,
  ]

  static let theme = CommandOption.value(
    "--theme", "THEME", needed: true, "The theme, by id, name or alias.")
  static let questions = CommandOption.value(
    "--questions", "IDS", repeatable: true, needed: true,
    "The questions, such as q-1,q-7; the job questions lists them.")

  /// A job that takes steps and adds them to the file.
  static func job(
    _ name: String, _ brief: String, _ options: [CommandOption], changes: @escaping Changes
  ) -> JobProgram.Job {
    JobProgram.Job(
      name, brief,
      Command(
        CommandSyntax(
          program: "codebook-steps \(name)",
          summary: brief + " The step is added to a file of steps.\n" + StudyInSteps.description,
          operand: "FILE",
          needsOperand: true,
          options: options + [
            .value(
              "--steps", "S.steps.jsonl", needed: true,
              "The file of steps to add to; it need not be there yet."),
            .value("--coder", "NAME", needed: true, "Who decided."),
            .value("--at", "TIME", "When, such as 2017-09-18T08:12:00+02:00."),
          ], inputOptions: InputOptions.all),
        work: { arguments in
          let time = try arguments.time("--at")
          let coder = try arguments.needed("--coder")
          var input = try StudyInSteps(arguments)
          let count = input.history.steps.count
          for change in try changes(arguments, input) {
            try input.history.take(CodebookStep(change, by: coder, at: time))
          }
          let steps = try arguments.needed("--steps")
          try input.output.write([StudyFiles.steps(of: input.history, at: steps)])
          try StandardStreams.output(CodingLines.steps(of: input.history, after: count))
        }))
  }
}
