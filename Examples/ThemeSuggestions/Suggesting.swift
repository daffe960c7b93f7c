import ExampleSupport
import Stafet

/// The job that suggests themes.
let suggesting = JobProgram.Job(
  "suggest", "Suggests themes for the questions that a sorting does not place.",
  Command(
    CommandSyntax(
      program: "theme-suggestions suggest",
      summary:
        "Suggests themes for the questions that a sorting does not place, learning from those that it\n"
        + "places and from the codebook. A person decides.\n"
        + StudyInput.description,
      operand: "FILE",
      needsOperand: true,
      options: [
        StudyInput.sortingOption, Learning.certaintyOption,
        .value(
          "--output", "DIR",
          "Also write suggestions.tsv, suggestions.csv to fill in, and the study with the\n"
            + "suggestions, suggested.stafet.json."),
      ] + OutputOptions.all + Learning.options, inputOptions: InputOptions.all),
    work: suggest))

private func suggest(_ arguments: CommandArguments) throws {
  let learning = try Learning(arguments)
  let input = try StudyInput(arguments)
  let codebook = try input.codebook()
  let suggester = try learning.suggester(for: input, codebook: codebook)
  let suggestions = suggester.suggestions()
  let order = suggester.sortingOrder()
  let lines = SuggestionLines.bytes(of: suggestions, order: order, codebook: codebook)
  if let folder = arguments["--output"] {
    let suggested = try input.study.replacingSuggestions(
      with: suggestions, from: codebook)
    let table = SuggestionTable.bytes(
      of: suggestions, order: order, in: input.study, codebook: codebook)
    try StudyInput.output(arguments).write([
      OutputFile(folder + "/suggestions.tsv", lines),
      OutputFile(try tableToFillIn(in: folder, arguments), table),
      StudyFiles.document(of: suggested, at: folder + "/suggested.stafet.json"),
    ])
  }
  try StandardStreams.output(lines)
}

/// The place of the table of suggestions, unless what a person filled in there would be lost.
///
/// - Parameters:
///   - folder: The folder to write to.
///   - arguments: What was given; with `--replace` a person means it.
/// - Returns: The path.
/// - Throws: `UsageError` if there is a table with decisions; `FileError` if it cannot be read.
private func tableToFillIn(in folder: String, _ arguments: CommandArguments) throws -> String {
  let table = folder + "/suggestions.csv"
  if !arguments.has("--replace"), Disk.entry(at: table) == .file,
    SuggestionTable.holdsDecisions(try Disk.bytes(at: table))
  {
    throw UsageError(
      "\(table) holds decisions that would be lost; move it, name another folder with --output, or give"
        + " --replace if they may be lost.",
      danish:
        "\(table) indeholder beslutninger, som ville gå tabt; flyt den, angiv en anden mappe med"
        + " --output, eller giv --replace, hvis de må gå tabt.")
  }
  return table
}
