import ExampleSupport
import Stafet

/// The job that says how good suggestions are.
let evaluating = JobProgram.Job(
  "evaluate", "Says how good suggestions are, by holding out sorted questions.",
  Command(
    CommandSyntax(
      program: "theme-suggestions evaluate",
      summary:
        "Says how good suggestions are: sorted questions are held out in turn, and those suggested for\n"
        + "them are compared with what the sorting says.\n"
        + StudyInput.description,
      operand: "FILE",
      needsOperand: false,
      options: [
        .value("--train", "A.jsonl", "Learn from labelled texts instead of FILE."),
        StudyInput.sortingOption,
        .value(
          "--per-theme", "NUMBERS",
          "Also learn from so many sorted questions of each theme, such as 5,10. Each number takes\n"
            + "about as long as the evaluation does."),
      ] + Learning.options, inputOptions: InputOptions.all),
    work: evaluate))

private func evaluate(_ arguments: CommandArguments) throws {
  let sizes = try arguments.list("--per-theme").map { size throws(UsageError) in
    guard let number = Int(size), (1...1000).contains(number) else {
      throw UsageError(
        "--per-theme takes numbers from 1 to 1000 such as 5,10, not \(size).",
        danish: "--per-theme skal være tal fra 1 til 1000 som 5,10, ikke \(size).")
    }
    return number
  }
  let suggester = try suggester(arguments)
  let evaluation = arguments.showing("Evaluating", danish: "Vurderer") { progress in
    suggester.evaluation(progress: progress)
  }
  guard let evaluation else {
    throw UsageError(
      "Fewer than two themes have two sorted questions: nothing can be held out.",
      danish: "Færre end to temaer har to sorterede spørgsmål: Der er ingen, der kan holdes ude.")
  }
  var generator = SplitMix64()
  let curve = arguments.showing(
    "Learning from fewer questions", danish: "Lærer af færre spørgsmål"
  ) { progress in
    suggester.learningCurve(of: sizes, using: &generator, progress: progress)
  }
  try StandardStreams.output(
    SuggestionLines.bytes(of: evaluation) + SuggestionLines.bytes(of: curve))
}

/// What has learnt from labelled texts or from a study.
private func suggester(_ arguments: CommandArguments) throws -> ThemeSuggester {
  let learning = try Learning(arguments)
  if let labelled = arguments["--train"] {
    for option in ["--codebook", "--sorting"] where arguments.has(option) {
      throw UsageError(
        "\(option) goes with FILE, not with --train.",
        danish: "\(option) hører sammen med FILE, ikke med --train.")
    }
    if let file = arguments.operand {
      throw UsageError(
        "Name a FILE or --train, not both: \(file) would not be read.",
        danish: "Angiv FILE eller --train, ikke begge: \(file) ville ikke blive læst.")
    }
    return try learning.suggester(for: try Learning.texts(at: labelled))
  }
  if arguments.operand == nil {
    throw UsageError(
      "Name a FILE, or labelled texts with --train.",
      danish: "Angiv en FILE eller tekster med etiketter med --train.")
  }
  let input = try StudyInput(arguments)
  return try learning.suggester(for: input, codebook: try input.codebook())
}
