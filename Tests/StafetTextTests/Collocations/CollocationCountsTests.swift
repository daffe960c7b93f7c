import StafetStatistics
import StafetText
import Testing

@Suite struct CollocationCountsTests {
  static let documents: [[String?]] = [
    ["god", "ledelse", "er", "god"], ["god", "ledelse", "kræver", "tillid"],
    ["tillid", "og", "god", "ledelse"],
  ]

  static func counts(reach: Int = 1, isOrdered: Bool = true) -> CollocationCounts {
    var counts = CollocationCounts(reach: reach, isOrdered: isOrdered)
    for document in documents { counts.add(document: document) }
    return counts
  }

  func row(_ counts: CollocationCounts, _ first: String, _ second: String) -> Collocation? {
    counts.collocations().first { $0.first == first && $0.second == second }
  }

  /// Pairs counted by a few lines of Python over all places; values by nltk 3.10.4 from those counts.
  @Test func neighbours() throws {
    let counts = Self.counts()
    #expect(counts.pairCount == 9)
    #expect(counts.documentCount == 3)
    let rows = counts.collocations()
    #expect(rows.count == 7)
    let best = try #require(rows.first)
    #expect(best.first == "god" && best.second == "ledelse")
    #expect(best.use == TermUse(occurrences: 3, documents: 3))
    #expect(best.counts == PairCounts(joint: 3, first: 3, second: 3, total: 9))
    #expect(abs(best.counts.logLikelihood - 11.45725502930663) < 1e-12)
    let tScore = try #require(best.counts.tScore)
    #expect(abs(tScore - 1.1547005383792517) < 1e-14)
    // Equal values: by the words. "er god", "ledelse er", "ledelse kræver" and "og god" are tied.
    #expect(
      rows.map { "\($0.first) \($0.second)" } == [
        "god ledelse", "kræver tillid", "tillid og", "er god", "ledelse er", "ledelse kræver",
        "og god",
      ])
  }

  @Test func aWiderWindow() throws {
    let counts = Self.counts(reach: 2)
    #expect(counts.pairCount == 15)
    let rows = counts.collocations()
    #expect(rows.count == 13)
    let pair = try #require(row(counts, "god", "ledelse"))
    #expect(pair.counts == PairCounts(joint: 3, first: 5, second: 4, total: 15))
    #expect(abs(pair.counts.logLikelihood - 4.165679004621497) < 1e-13)
    let rare = try #require(row(counts, "ledelse", "god"))
    #expect(rare.counts == PairCounts(joint: 1, first: 4, second: 4, total: 15))
    #expect(abs(rare.counts.logLikelihood + 0.007816382914439507) < 1e-14)
    #expect(counts.collocations(by: .pointwiseMutualInformation).first?.first == "kræver")
    #expect(counts.collocations(by: .tScore, atLeast: 2).map(\.second) == ["ledelse"])
  }

  /// By hand: of the 15 pairs, "god ledelse" in either order are 4; pairs with "god" in either place
  /// are 5 + 4, with "ledelse" 4 + 4; seen from both ends there are 30.
  @Test func orderDoesNotMatter() throws {
    let counts = Self.counts(reach: 2, isOrdered: false)
    let pair = try #require(row(counts, "god", "ledelse"))
    #expect(pair.use == TermUse(occurrences: 4, documents: 3))
    #expect(pair.counts == PairCounts(joint: 4, first: 9, second: 8, total: 30))
    #expect(row(counts, "ledelse", "god") == nil)
  }

  @Test func theSameWordTwice() throws {
    var counts = CollocationCounts(isOrdered: false)
    counts.add(document: ["ja", "ja", "ja"])
    let pair = try #require(counts.collocations().first)
    #expect(pair.use == TermUse(occurrences: 2, documents: 1))
    #expect(pair.counts == PairCounts(joint: 4, first: 4, second: 4, total: 4))
    var ordered = CollocationCounts()
    ordered.add(document: ["ja", "ja", "ja"])
    #expect(
      ordered.collocations().first?.counts == PairCounts(joint: 2, first: 2, second: 2, total: 2))
  }

  /// Leaving "er" and "og" out lists fewer pairs, joins none and changes no figure.
  @Test func wordsLeftOutKeepTheirPlaces() {
    let all = Self.counts()
    var fewer = CollocationCounts()
    let stopWords = StopWords(["er", "og"])
    for text in ["God ledelse er god", "God ledelse kræver tillid", "Tillid og god ledelse"] {
      fewer.add(document: Tokenizer().tokens(in: text).terms(leavingOut: stopWords))
    }
    #expect(fewer.pairCount == all.pairCount)
    let kept = all.collocations().filter {
      !stopWords.contains($0.first) && !stopWords.contains($0.second)
    }
    #expect(fewer.collocations() == kept)
    #expect(kept.count == 3)
  }

  @Test func nothingCrossesASentence() {
    var counts = CollocationCounts(reach: 5)
    counts.add(sentencesOfDocument: [["a", "b"], [], ["c", "d"]])
    #expect(counts.documentCount == 1)
    #expect(counts.pairCount == 2)
    #expect(Set(counts.collocations().map { $0.first + $0.second }) == ["ab", "cd"])
  }

  @Test func nothingToCount() {
    var counts = CollocationCounts()
    #expect(counts.collocations().isEmpty)
    counts.add(document: [])
    counts.add(document: ["alene"])
    counts.add(document: [nil, nil])
    #expect(counts.documentCount == 3)
    #expect(counts.pairCount == 1)
    #expect(counts.collocations().isEmpty)
  }

  @Test func aMinimumOfDocuments() {
    var counts = CollocationCounts()
    counts.add(document: ["a", "b", "a", "b"])
    counts.add(document: ["c", "d"])
    counts.add(document: ["c", "d"])
    #expect(counts.collocations(inDocuments: 2).map(\.first) == ["c"])
    #expect(counts.collocations(atLeast: 2).count == 2)
  }

  /// Laws: the pairs listed are those of a plain double loop; the order of documents and the way
  /// they were counted change nothing; the values fall.
  @Test func agreesWithADoubleLoop() {
    var generator = SplitMix64(seed: 41)
    for round in 0..<100 {
      let reach = Int.random(in: 1...4, using: &generator)
      let documents: [[String?]] = (0..<6).map { _ in
        (0..<Int.random(in: 0...12, using: &generator)).map { _ in
          ["a", "b", "c", "å", nil][Int.random(in: 0..<5, using: &generator)]
        }
      }
      var expected: [[String]: Int] = [:]
      for document in documents {
        for one in document.indices {
          for other in document.indices where other > one && other - one <= reach {
            guard let first = document[one], let second = document[other] else { continue }
            expected[round % 2 == 0 ? [first, second] : [first, second].sorted(), default: 0] += 1
          }
        }
      }
      var counts = CollocationCounts(reach: reach, isOrdered: round % 2 == 0)
      for document in documents { counts.add(document: document) }
      let rows = counts.collocations()
      #expect(rows.count == expected.count)
      for row in rows { #expect(expected[[row.first, row.second]] == row.use.occurrences) }
      let values = rows.map(\.counts.logLikelihood)
      #expect(values == values.sorted(by: >))
      var shuffled = CollocationCounts(reach: reach, isOrdered: round % 2 == 0)
      for document in documents.shuffled(using: &generator) { shuffled.add(document: document) }
      #expect(shuffled.collocations() == rows)
    }
  }
}
