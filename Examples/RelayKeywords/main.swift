import ExampleSupport
import Stafet

let syntax = CommandSyntax(
  program: "relay-keywords",
  summary:
    "Prints the most frequent words of every relay, and the words by which relays differ, as\n"
    + "tab-separated values. The file is JSON Lines with one contribution on a line, of any size; it\n"
    + "is read in pieces. - stands for the standard input.",
  operand: "FILE",
  needsOperand: true,
  options: [
    .value("--kind", "question|answer|all", "Which contributions are counted (question)."),
    .value("--top", "N", "How many words a list has (50)."),
    TextLanguageOption.option,
  ] + WordRuleOptions.all + [
    .value(
      "--keyness", "MEASURE",
      KeynessMeasure.allCases.map { $0.rawValue }.joined(separator: ", ") + " (g2)."),
    .value(
      "--count", "contributions|occurrences",
      "What relays are compared by: the contributions that hold a word, or how often it comes\n"
        + "(contributions; occurrences for g2-two-cell, log-ratio and log-odds)."),
    .value(
      "--min-occurrences", "N",
      "How often a word must come in all relays together to be compared (3, as in a report; 1 with\n"
        + "--count occurrences)."),
    ThreadOption.option("How many threads may count"), ContentOptions.allProblems,
  ])

extension ReadingError {
  /// Whether already the first line is no JSON.
  fileprivate var isOfAnotherForm: Bool {
    problems.contains { problem in
      problem.place.position?.line == 1
        && ["json.unknown-word", "json.unexpected-character", "encoding.packed-document"]
          .contains(problem.code)
    }
  }
}

CommandRunner.run(syntax) { arguments in
  let path = try arguments.neededOperand()
  let kind = try arguments.choice(
    "--kind", of: [("question", Contribution.Kind.question), ("answer", .answer), ("all", nil)],
    standard: .question)
  let file = ContributionFile(path: path)
  let language = try TextLanguageOption.language(from: arguments, of: file, kind: kind)
  let rules = try WordRuleOptions.rules(from: arguments, language: language.used)
  let measure = try arguments.choice(
    "--keyness", of: KeynessMeasure.allCases.map { ($0.rawValue, $0) }, standard: .g2)
  let unit =
    try arguments.choice(
      "--count", of: [("contributions", KeynessUnit.documents), ("occurrences", .occurrences)])
    ?? .standard(for: measure)
  let least = try arguments.number(
    "--min-occurrences", in: 1...1_000_000, standard: unit == .documents ? 3 : 1)
  let limit = try arguments.number("--top", in: 0...1_000_000, standard: 50)
  let threads = try ThreadOption.threads(from: arguments)

  let lines = try arguments.showing("Counting words", danish: "Tæller ord") { progress in
    do {
      let counter = try file.counted(
        by: rules, kind: kind, threads: threads, progress: progress)
      return KeywordLines.bytes(
        of: counter.keywords(
          limit: limit, measure: measure, counting: unit, minimumOccurrences: least))
    } catch let error as ReadingError where error.isOfAnotherForm {
      StandardStreams.complain(
        arguments.terminalLanguage.say(
          "relay-keywords reads JSON Lines; relay-report FILE --lines OUT.jsonl makes them of a table, a"
            + " workbook or a study.",
          danish:
            "relay-keywords læser JSON Lines; relay-report FIL --lines UD.jsonl laver dem af en tabel,"
            + " en projektmappe eller en undersøgelse."))
      throw error
    }
  }
  TextLanguageOption.complain(about: language, arguments)
  try StandardStreams.output(lines)
}
