import StafetStatistics
import StafetText
import TestSupport
import Testing

@Suite struct StemmerTests {
  struct Vocabulary: Sendable, CustomTestStringConvertible {
    let stemmer: Stemmer
    let words: Int
    var testDescription: String { stemmer.rawValue }

    static let all = [
      Vocabulary(stemmer: .danish, words: 23832), Vocabulary(stemmer: .norwegian, words: 20895),
      Vocabulary(stemmer: .swedish, words: 30738), Vocabulary(stemmer: .english, words: 42649),
      Vocabulary(stemmer: .german, words: 35033),
    ]
  }

  @Test(
    .enabled(if: SharedData.has("snowball"), "\(SharedData.absence(of: "snowball"))"),
    arguments: Vocabulary.all)
  func givesEveryStemOfTheOfficialVocabulary(_ vocabulary: Vocabulary) throws {
    let folder = "snowball/\(vocabulary.stemmer.rawValue)"
    let words = try SharedData.lines(of: "\(folder)/voc.txt").dropLast()
    let stems = try SharedData.lines(of: "\(folder)/output.txt").dropLast()
    #expect(words.count == vocabulary.words)
    let wrong = zip(words, stems).filter { vocabulary.stemmer.stem(of: $0) != $1 }.map { $0.0 }
    #expect(wrong == [])
  }

  @Test(arguments: [
    (Stemmer.danish, StemSamples.danish), (.norwegian, StemSamples.norwegian),
    (.swedish, StemSamples.swedish), (.english, StemSamples.english),
    (.german, StemSamples.german),
  ])
  func givesTheStemsOfSamples(_ stemmer: Stemmer, _ samples: String) {
    let pairs = samples.split(whereSeparator: { $0 == " " || $0 == "\n" }).map {
      $0.split(separator: ">").map(String.init)
    }
    #expect(pairs.count > 80)
    for pair in pairs { #expect(stemmer.stem(of: pair[0]) == pair[1]) }
  }

  struct Rule: Sendable, CustomTestStringConvertible {
    let stemmer: Stemmer
    let word, stem: String
    var testDescription: String { "\(word) in \(stemmer.rawValue)" }
  }

  /// The examples with which the descriptions at snowballstem.org explain their rules.
  @Test(arguments: [
    Rule(stemmer: .danish, word: "friskt", stem: "frisk"),
    Rule(stemmer: .danish, word: "bestemmelse", stem: "bestem"),
    Rule(stemmer: .norwegian, word: "meldt", stem: "meld"),
    Rule(stemmer: .norwegian, word: "operativt", stem: "operativ"),
    Rule(stemmer: .swedish, word: "friskt", stem: "frisk"),
    Rule(stemmer: .english, word: "cries", stem: "cri"),
    Rule(stemmer: .english, word: "ties", stem: "tie"),
    Rule(stemmer: .english, word: "gas", stem: "gas"),
    Rule(stemmer: .english, word: "gaps", stem: "gap"),
    Rule(stemmer: .english, word: "luxuriated", stem: "luxuri"),
    Rule(stemmer: .english, word: "hopping", stem: "hop"),
    Rule(stemmer: .english, word: "hoping", stem: "hope"),
    Rule(stemmer: .english, word: "by", stem: "by"),
    Rule(stemmer: .english, word: "say", stem: "say"),
    Rule(stemmer: .english, word: "herring", stem: "herring"),
    Rule(stemmer: .english, word: "generic", stem: "generic"),
    Rule(stemmer: .english, word: "general", stem: "general"),
    Rule(stemmer: .english, word: "succeed", stem: "succeed"),
    Rule(stemmer: .english, word: "skies", stem: "sky"),
    Rule(stemmer: .german, word: "äckern", stem: "ack"),
    Rule(stemmer: .german, word: "armes", stem: "arm"),
    Rule(stemmer: .german, word: "bedürfnissen", stem: "bedurfnis"),
    Rule(stemmer: .german, word: "derbsten", stem: "derb"),
    Rule(stemmer: .german, word: "feuer", stem: "feu"),
  ])
  func followsTheDescribedRules(_ rule: Rule) {
    #expect(rule.stemmer.stem(of: rule.word) == rule.stem)
  }

  /// An apostrophe in front goes first, then the ending 's: by the rules nothing is left of two and an s.
  @Test(arguments: ["''s", "''s'"]) func nothingIsLeftOfApostrophes(_ word: String) {
    #expect(Stemmer.english.stem(of: word) == "")
  }

  @Test func isFoundByTheTagOfALanguage() {
    #expect(Stemmer.stemmer(for: "da") == .danish)
    #expect(Stemmer.stemmer(for: "DA-dk") == .danish)
    #expect(["no", "nb", "nn-NO"].map(Stemmer.stemmer) == [.norwegian, .norwegian, .norwegian])
    #expect(["sv", "en-GB", "de"].map(Stemmer.stemmer) == [.swedish, .english, .german])
    #expect(Stemmer.stemmer(for: "fi") == .identity)
    #expect(Stemmer.stemmer(for: "") == .identity)
  }

  @Test func identityLeavesWordsAsTheyAre() {
    #expect(Stemmer.identity.stem(of: "ledelserne") == "ledelserne")
    #expect(Stemmer.identity.stem(of: "") == "")
  }

  /// A law: whatever the letters, a stem is text of at most the word's length and the slack.
  @Test(arguments: Stemmer.allCases)
  func survivesEveryWord(_ stemmer: Stemmer) {
    var generator = SplitMix64(seed: 2017)
    let pieces = [
      "a", "e", "s", "t", "r", "n", "ing", "lig", "ed", "ly", "er", "et", "heit", "y", "u", "l",
      "å", "ø", "ß", "ä", "ü", "é", "'", "中", "🙂", "K", "2",
    ]
    for _ in 0..<4000 {
      let word = (0..<Int.random(in: 0...7, using: &generator)).map { _ in
        pieces[Int.random(in: pieces.indices, using: &generator)]
      }.joined()
      let stem = stemmer.stem(of: word)
      #expect(stem.utf8.count <= word.utf8.count + Stemmer.slack)
      #expect(!stem.unicodeScalars.contains("\u{FFFD}"), "\(word) became \(stem)")
      #expect(stem == stemmer.stem(of: word))
    }
  }

  /// A law: bytes that are no text do not stop a stemmer.
  @Test(arguments: Stemmer.allCases)
  func survivesBytesThatAreNoText(_ stemmer: Stemmer) {
    var generator = SplitMix64(seed: 224)
    for count in 0..<300 {
      var bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      bytes.append(contentsOf: repeatElement(0, count: Stemmer.slack))
      let length = stemmer.stem(&bytes, count: count)
      #expect(length >= 0 && length <= count + Stemmer.slack)
    }
  }
}
