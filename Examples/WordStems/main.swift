import ExampleSupport
import Stafet

let syntax = CommandSyntax(
  program: "word-stems",
  summary:
    "Prints what the words of a list are counted as, a line each: the stem or, with --lemmas, the form, its\n"
    + "lemma and its class, with tabs between them. The list is a text file with words parted by white space, such\n"
    + "as one on a line, in lower case.",
  operand: "FILE",
  needsOperand: true,
  options: [
    .value("--text-language", "LANGUAGE", "The language of the words, such as da or dansk (da)."),
    .flag(
      "--lemmas", "Print form, lemma and class by the lexicon of the language; there is one for da."
    ),
    .flag("--all", "With --lemmas: print every lemma that a form can have, the commonest first."),
    .value("--repeat", "N", "Stem the list so many times and print it once, to measure (1)."),
    ContentOptions.encoding,
  ])

CommandRunner.run(syntax) { arguments in
  let path = try arguments.neededOperand()
  let language = try TextLanguageOption.stated(in: arguments) ?? "da"
  let times = try arguments.number("--repeat", in: 1...1_000_000, standard: 1)
  let list = WordList(
    Array(
      try Disk.text(at: path, fallbackEncoding: ContentOptions.fallbackEncoding(from: arguments))
        .utf8))
  var lines: [UInt8] = []
  if arguments.has("--lemmas") {
    guard let lexicon = WordFolding.folding(for: language).lexicon else {
      throw UsageError(
        "There is no lexicon for \(language); leave out --lemmas.",
        danish: "Der er intet leksikon for \(language); udelad --lemmas.")
    }
    for _ in 0..<times { lines = list.lemmas(by: lexicon, all: arguments.has("--all")) }
  } else {
    let stemmer = Stemmer.stemmer(for: language)
    for _ in 0..<times { lines = list.stems(by: stemmer) }
  }
  try StandardStreams.output(lines)
}
