import StafetStatistics
import Testing

@testable import StafetText

@Suite struct DocumentCounterTests {
  private static func texts(seed: UInt64) -> [[String]] {
    var generator = SplitMix64(seed: seed)
    let words = [
      "Ledelse", "ledelsen", "borger", "borgere", "og", "Økonomi", "økonomien", "👍", "a",
    ]
    return (0..<40).map { _ in
      (0..<generator.index(below: 3)).map { _ in
        (0..<generator.index(below: 12)).map { _ in words[generator.index(below: words.count)] }
          .joined(separator: " ")
      }
    }
  }

  /// Counting on the way gives what an index of the texts gives.
  @Test(arguments: [UInt64(1), 2, 3]) func countsWhatAnIndexCounts(seed: UInt64) {
    let documents = Self.texts(seed: seed)
    let rules = TermRules.rules(for: "da")
    var counter = DocumentCounter(rules: rules)
    for document in documents { counter.add(document) }
    let index = WordIndex(of: documents.joined(), rules: rules)
    var numbers: [[Int]] = []
    var next = 0
    for document in documents {
      numbers.append(Array(next..<next + document.count))
      next += document.count
    }
    let expected = index.matrix(of: numbers)
    let uses = index.counts(of: [WordIndex.Group(name: "", texts: Array(0..<next))])
    let counted = counter.counts(inOrder: Array(documents.indices), least: 1)
    #expect(counted.matrix == expected)
    let forms = counted.forms(of: expected.terms.indices)
    for (column, term) in expected.terms.enumerated() {
      #expect(forms[column] == uses.term(stem: term).map { uses.terms[$0].form })
    }
  }

  @Test(arguments: [UInt64(4), 5]) func joinsPartsInAnyOrder(seed: UInt64) {
    let documents = Self.texts(seed: seed)
    let rules = TermRules.rules(for: "da")
    var whole = DocumentCounter(rules: rules)
    for document in documents { whole.add(document) }
    var left = DocumentCounter(rules: rules)
    for document in documents[..<13] { left.add(document) }
    var right = DocumentCounter(rules: rules)
    for document in documents[13...] { right.add(document) }
    right.merge(left)
    let order = Array(documents.indices)
    // The last 27 documents come first in the joined counter.
    let moved = order.map { $0 < 13 ? $0 + 27 : $0 - 13 }
    let one = whole.counts(inOrder: order, least: 2)
    let other = right.counts(inOrder: moved, least: 2)
    #expect(one.matrix == other.matrix)
    #expect(one.forms(of: one.matrix.terms.indices) == other.forms(of: one.matrix.terms.indices))
  }

  @Test func takesNothing() {
    let counted = DocumentCounter(rules: .rules(for: "da")).counts(inOrder: [], least: 1)
    #expect(counted.matrix.documentCount == 0)
    #expect(counted.matrix.terms.isEmpty)
  }
}
