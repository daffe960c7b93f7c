import StafetStatistics
import StafetText
import Testing

@Suite struct NGramCountsTests {
  static let documents: [[String?]] = [
    ["god", "ledelse", "er", "god", "ledelse"], ["god", "ledelse", "kræver", "tillid"], ["god"],
  ]

  static func counts(_ lengths: ClosedRange<Int>, of documents: [[String?]]) -> NGramCounts {
    var counts = NGramCounts(lengths: lengths)
    for document in documents { counts.add(document: document) }
    return counts
  }

  /// Counted by hand.
  @Test func countsByHand() {
    let counts = Self.counts(2...3, of: Self.documents)
    #expect(counts.documentCount == 3)
    #expect(counts[["god", "ledelse"]] == TermUse(occurrences: 3, documents: 2))
    #expect(counts[["god", "ledelse", "er"]] == TermUse(occurrences: 1, documents: 1))
    #expect(counts[["god"]] == TermUse())
    #expect(counts[["ledelse", "tillid"]] == TermUse())
    #expect(counts[[]] == TermUse())
    #expect(
      counts.ngrams(ofLength: 2).map(\.text) == [
        "god ledelse", "er god", "kræver tillid", "ledelse er", "ledelse kræver",
      ])
    #expect(
      counts.ngrams(ofLength: 3).map(\.text) == [
        "er god ledelse", "god ledelse er", "god ledelse kræver", "ledelse er god",
        "ledelse kræver tillid",
      ])
    #expect(counts.ngrams().count == 10)
    #expect(counts.ngrams(atLeast: 2).map(\.text) == ["god ledelse"])
    #expect(counts.ngrams(inDocuments: 2).map(\.text) == ["god ledelse"])
    #expect(
      Self.counts(1...1, of: Self.documents).ngrams().first
        == NGram(terms: ["god"], use: TermUse(occurrences: 4, documents: 3)))
  }

  @Test func noRunReachesOverAWordLeftOut() {
    let counts = Self.counts(2...2, of: [["a", nil, "b", "c"]])
    #expect(counts.ngrams().map(\.text) == ["b c"])
  }

  @Test func noRunCrossesASentence() {
    var counts = NGramCounts(lengths: 2...4)
    counts.add(sentencesOfDocument: [["a", "b"], [], ["a", "b"]])
    #expect(
      counts.ngrams() == [NGram(terms: ["a", "b"], use: TermUse(occurrences: 2, documents: 1))])
  }

  @Test func nothingToCount() {
    #expect(NGramCounts().ngrams().isEmpty)
    #expect(Self.counts(2...3, of: [[], ["en"]]).ngrams().isEmpty)
  }

  @Test func oneWordOverAndOver() {
    let counts = Self.counts(2...3, of: [["ja", "ja", "ja", "ja"]])
    #expect(counts[["ja", "ja"]] == TermUse(occurrences: 3, documents: 1))
    #expect(counts[["ja", "ja", "ja"]] == TermUse(occurrences: 2, documents: 1))
  }

  /// So many distinct runs that every table grows several times.
  @Test func manyRuns() {
    let terms = (0..<3_000).map { "w\($0)" }
    var counts = NGramCounts(lengths: 1...3)
    for _ in 0..<2 { counts.add(document: terms.map { Optional($0) }) }
    #expect(counts.ngrams(ofLength: 1).count == 3_000)
    #expect(counts.ngrams(ofLength: 3).count == 2_998)
    #expect(counts.ngrams().allSatisfy { $0.use == TermUse(occurrences: 2, documents: 2) })
    for place in 0..<2_999 {
      #expect(counts[[terms[place], terms[place + 1]]].documents == 2)
    }
  }

  /// Laws: parts joined in any order and grouping give what counting the whole gives, and counting
  /// may go on after joining.
  @Test func partsJoinInAnyOrder() {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<100 {
      let documents: [[String?]] = (0..<9).map { _ in
        (0..<Int.random(in: 0...10, using: &generator)).map { _ in
          ["a", "b", "å", "a\u{30A}", nil][Int.random(in: 0..<5, using: &generator)]
        }
      }
      let whole = Self.counts(1...3, of: documents)
      let parts = (0..<3).map { part in
        Self.counts(1...3, of: Array(documents[(part * 3)..<(part * 3 + 3)]))
      }
      #expect(parts[0].merging(parts[1]).merging(parts[2]) == whole)
      #expect(parts[2].merging(parts[0].merging(parts[1])) == whole)
      var grown = parts[1].merging(parts[0])
      for document in documents[6...] { grown.add(document: document) }
      #expect(grown == whole)
      for run in whole.ngrams() { #expect(whole[run.terms] == run.use) }
      var expected: [[String]: Int] = [:]
      for document in documents {
        for start in document.indices {
          for end in start..<min(start + 3, document.count) {
            let run = document[start...end].compactMap(\.self)
            if run.count == end - start + 1 { expected[run, default: 0] += 1 }
          }
        }
      }
      #expect(whole.ngrams().count == expected.count)
      for run in whole.ngrams() { #expect(expected[run.terms] == run.use.occurrences) }
    }
  }
}
