import ExampleSupport
import Stafet

let syntax = CommandSyntax(
  program: "word-stems",
  summary:
    "Prints the stem of every word of a list, a line each. The list is a text file with one word on\n"
    + "a line, in lower case.",
  operand: "FILE",
  needsOperand: true,
  options: [
    .value("--text-language", "LANGUAGE", "The language of the words, such as da (da)."),
    .value("--repeat", "N", "Stem the list so many times and print it once, to measure (1)."),
    ContentOptions.encoding,
  ])

/// The words of a list, and room for the stem of one.
struct WordList {
  private let bytes: [UInt8]
  private let words: [Range<Int>]

  init(_ bytes: [UInt8]) {
    var words: [Range<Int>] = []
    var start = 0
    for end in bytes.indices where bytes[end] == UInt8(ascii: "\n") {
      words.append(start..<end)
      start = end + 1
    }
    if start < bytes.count { words.append(start..<bytes.count) }
    self.bytes = bytes
    self.words = words
  }

  /// The stems, a line each.
  func stems(by stemmer: Stemmer) -> [UInt8] {
    var stems: [UInt8] = []
    stems.reserveCapacity(bytes.count + words.count)
    let longest = words.map { $0.count }.max() ?? 0
    var word = [UInt8](repeating: 0, count: longest + Stemmer.slack)
    for range in words {
      for (place, index) in range.enumerated() { word[place] = bytes[index] }
      let count = stemmer.stem(&word, count: range.count)
      stems.append(contentsOf: word[..<count])
      stems.append(UInt8(ascii: "\n"))
    }
    return stems
  }
}

CommandRunner.run(syntax) { arguments in
  let path = try arguments.neededOperand()
  let stemmer = Stemmer.stemmer(for: arguments["--text-language"] ?? "da")
  let times = try arguments.number("--repeat", in: 1...1_000_000, standard: 1)
  let list = WordList(
    Array(
      try Disk.text(at: path, fallbackEncoding: ContentOptions.fallbackEncoding(from: arguments))
        .utf8))
  var stems = list.stems(by: stemmer)
  for _ in 1..<times { stems = list.stems(by: stemmer) }
  try StandardStreams.output(stems)
}
