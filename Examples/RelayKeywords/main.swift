import Stafet
import StafetFiles

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
    .value("--text-language", "LANGUAGE", "The language of the contributions, such as da (da)."),
    .value("--word-rule", "unicode|alphanumeric", "What parts words (unicode)."),
    .value("--min-length", "N", "How many characters a word must have (2)."),
    .value(
      "--stop-words", "FILE",
      "Words to leave out, parted by white space, instead of the language's."),
    .value(
      "--keyness", "MEASURE",
      KeynessMeasure.allCases.map { $0.rawValue }.joined(separator: ", ") + " (g2)."),
    .value("--threads", "N", "How many threads count (one for each processor)."),
  ])

CommandRunner.run(syntax) { arguments in
  guard let path = arguments.operand else { return }
  let language = arguments["--text-language"] ?? "da"
  var rules = TermRules.rules(for: language)
  rules.tokenizer = Tokenizer(
    rule: try arguments.choice(
      "--word-rule", of: WordRule.allCases.map { ($0.rawValue, $0) }, standard: .unicode),
    conventions: .conventions(for: language))
  rules.minimumLength = try arguments.number("--min-length", in: 0...1000, standard: 2)
  if let file = arguments["--stop-words"] { rules.stopWords = try StopWordFile(path: file).words() }
  let kind = try arguments.choice(
    "--kind", of: [("question", Contribution.Kind.question), ("answer", .answer), ("all", nil)],
    standard: .question)
  let measure = try arguments.choice(
    "--keyness", of: KeynessMeasure.allCases.map { ($0.rawValue, $0) }, standard: .g2)
  let limit = try arguments.number("--top", in: 0...1_000_000, standard: 50)
  let threads = try arguments.number(
    "--threads", in: 1...1024, standard: ContributionFile.processors)

  let counter = try ContributionFile(path: path).counted(by: rules, kind: kind, threads: threads)
  try CommandRunner.output(KeywordLines.bytes(of: counter.keywords(limit: limit, measure: measure)))
}
