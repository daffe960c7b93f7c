import Stafet

/// The words of a list.
struct WordList {
  private let bytes: [UInt8]
  private let words: [Range<Int>]

  /// Takes the words of a text: those on a line are parted by white space, and each of them is one.
  ///
  /// A line without a word counts as an empty one, so that lists of one word a line can be laid side by side.
  init(_ bytes: [UInt8]) {
    var words: [Range<Int>] = []
    var start = 0
    var isEmptyLine = true
    for end in 0...bytes.count {
      let isEnd = end == bytes.count || bytes[end] == UInt8(ascii: "\n")
      if !isEnd, bytes[end] != 0x20, !(0x09...0x0D).contains(bytes[end]) { continue }
      if end > start {
        words.append(start..<end)
        isEmptyLine = false
      }
      start = end + 1
      if !isEnd { continue }
      if isEmptyLine, end < bytes.count { words.append(end..<end) }
      isEmptyLine = true
    }
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

  /// The words with their lemmas and classes, a line each; a word that is unknown is its own lemma, without a class.
  ///
  /// - Parameters:
  ///   - lexicon: Where the lemmas are looked up.
  ///   - all: Whether every lemma of a word gets a line, and not only the commonest.
  /// - Returns: The lines in UTF-8.
  func lemmas(by lexicon: Lemmatizer, all: Bool) -> [UInt8] {
    var lines = ""
    for range in words {
      if range.isEmpty {
        lines += "\n"
        continue
      }
      let word = String(decoding: bytes[range], as: UTF8.self)
      let lemmas = lexicon.lemmas(of: word)
      for lemma in all ? lemmas[...] : lemmas.prefix(1) {
        lines += "\(word)\t\(lemma.text)\t\(lemma.wordClass.rawValue)\n"
      }
      if lemmas.isEmpty { lines += "\(word)\t\(word)\t\n" }
    }
    return Array(lines.utf8)
  }
}
