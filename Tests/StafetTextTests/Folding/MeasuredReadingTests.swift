import StafetText
import TestSupport
import Testing

/// How often words that can be several things are read as the Danish treebank (Universal Dependencies, DDT) reads them.
@Suite struct MeasuredReadingTests {
  private static func name(_ part: String) -> String { "ud-danish/da_ddt-ud-\(part).conllu" }

  /// Of nouns, verbs and adjectives whose form has several lemmas, one of them the treebank's: how many are read so, and
  /// how many would be by the commoner lemma alone.
  private func measure(_ part: String) throws -> (words: Int, right: Int, commoner: Int) {
    var rules = TermRules.rules(for: "da")
    rules.stopWords = .empty
    rules.lightWords = .empty
    rules.wordClasses = nil
    rules.minimumLength = 1
    var found = (words: 0, right: 0, commoner: 0)
    let lines = String(decoding: try SharedData.bytes(of: Self.name(part)), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var text = ""
    var gold: [(start: Int, form: String, lemma: String)] = []
    for line in lines {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      if fields.count == 10, !fields[0].contains("-") {
        if ["NOUN", "VERB", "ADJ"].contains(fields[3]) {
          gold.append((text.utf8.count, fields[1].lowercased(), fields[2].lowercased()))
        }
        text += fields[1]
        if !fields[9].contains("SpaceAfter=No") { text += " " }
      } else if line.isEmpty {
        let terms = rules.terms(in: text)
        for word in gold {
          let lemmas = Lemmatizer.danish.lemmas(of: word.form).map { $0.text }
          guard Set(lemmas).count > 1, lemmas.contains(word.lemma),
            let term = terms.first(where: { $0.range.lowerBound == word.start })
          else { continue }
          found.words += 1
          if term.term == word.lemma { found.right += 1 }
          if lemmas[0] == word.lemma { found.commoner += 1 }
        }
        text = ""
        gold = []
      }
    }
    return found
  }

  @Test(
    .enabled(if: SharedData.has(name("dev")), "\(SharedData.absence(of: name("dev")))"),
    arguments: [("dev", 481, 439, 428), ("test", 447, 399, 385)])
  func neighboursHelp(part: String, words: Int, right: Int, commoner: Int) throws {
    let found = try measure(part)
    #expect(found.words == words)
    #expect(found.right == right)
    #expect(found.commoner == commoner)
  }
}
