import BenchmarkCorpus

// Writes a corpus, or words from it, to the standard output.
let usage = """
  usage: make-corpus N            N contributions of two relays, as JSON Lines
         make-corpus words N      the first N different words of the corpus, one on a line
         make-corpus stop-words   the function words of the corpus, one on a line
  """

let arguments = CommandLine.arguments.dropFirst()
let number = arguments.last.flatMap { Int($0) } ?? -1

switch (arguments.first, arguments.count) {
case ("stop-words", 1):
  for word in Vocabulary.functionWords { print(word) }
case ("words", 2) where number >= 0:
  var words = Set<String>()
  for record in Corpus(count: .max / 86_400 / 4) where words.count < number {
    let letters = record.text.lowercased().split { !$0.isLetter }.map { String($0) }
    for word in letters where words.count < number && words.insert(word).inserted { print(word) }
    if words.count == number { break }
  }
case (_, 1) where number >= 0:
  for record in Corpus(count: number) { print(record.line, terminator: "") }
default:
  print(usage)
}
