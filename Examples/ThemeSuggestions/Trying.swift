import ExampleSupport
import Stafet

/// The job that tries out what is learnt from labelled texts.
let trying = JobProgram.Job(
  "try", "Learns from one file of labelled texts and suggests for another.",
  Command(
    CommandSyntax(
      program: "theme-suggestions try",
      summary:
        "Learns from one file of labelled texts and suggests for the texts of another, as programs are\n"
        + "compared. Both are JSON Lines: id, text, label, context.",
      operand: nil,
      needsOperand: false,
      options: [
        .value("--train", "A.jsonl", needed: true, "Learn from these texts."),
        .value(
          "--test", "B.jsonl", needed: true,
          "Suggest for these texts, and compare where they have labels."),
        Learning.certaintyOption, ContentOptions.allProblems,
      ] + Learning.options),
    work: tryOut))

private func tryOut(_ arguments: CommandArguments) throws {
  let learning = try Learning(arguments)
  let known = try Learning.texts(at: try arguments.needed("--train"))
  let asked = try Learning.texts(at: try arguments.needed("--test"))
  let unsorted = asked.map {
    SortableText(id: $0.id, text: $0.text, answers: $0.answers, before: $0.before)
  }
  let suggestions = try learning.suggester(for: known.filter { $0.theme != nil } + unsorted)
    .suggestions()
  var labels: [Contribution.ID: Theme.ID] = [:]
  for text in asked { labels[text.id] = text.theme }
  try StandardStreams.output(
    SuggestionLines.bytes(
      of: suggestions, labels: labels,
      evaluation: labels.isEmpty ? nil : SuggestionEvaluation(of: suggestions, against: labels)))
}
