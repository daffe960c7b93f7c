import StafetStatistics
import StafetText
import Testing

@Suite struct KeywordTableTests {
  private func table(
    _ documents: [(text: String, group: String)], limit: Int = 50,
    measure: KeynessMeasure = .g2, counting unit: KeynessUnit? = .occurrences,
    minimumOccurrences: Int = 1
  ) -> KeywordTable {
    var counter = TermCounter(rules: TermRules(minimumLength: 0))
    for (text, group) in documents { counter.add(text, to: group) }
    return counter.keywords(
      limit: limit, measure: measure, counting: unit, minimumOccurrences: minimumOccurrences)
  }

  /// Rows as text: group, stem, occurrences here and elsewhere.
  private func written(_ rows: [KeywordTable.Row], in table: KeywordTable) -> [String] {
    rows.map {
      "\(table.groups[$0.group].name) \($0.stem) \($0.use.occurrences) \($0.otherUse.occurrences)"
    }
  }

  @Test func listsTheMostFrequentTermsOfEachGroup() {
    let table = table([("c c b a", "y"), ("a a d e", "x"), ("b", "y")], limit: 2)
    // "b" and "c" come twice in y; the order of scalars decides.
    #expect(written(table.frequent, in: table) == ["x a 2 1", "x d 1 0", "y b 2 0", "y c 2 0"])
    #expect(table.groups.map { $0.name } == ["x", "y"])
    #expect(table.frequent.map { $0.use.documents } == [1, 1, 2, 1])
    #expect(table.frequent.allSatisfy { $0.keyness == nil })
    // "e" comes once in x, as the last one listed does; "a" comes once in y, where the last comes twice.
    #expect(table.frequentTies == [1, 0])
  }

  // One document of x repeats "a" nine times: nine occurrences against one say p = 0.01, but one document of two
  // against one of two says nothing. "b" is in both of x and in none of y; exactly, that is 2 · 1 / C(4, 2) = 1/3.
  @Test func countsDocumentsUnlessOccurrencesAreAskedFor() throws {
    let documents = [
      ("a a a a a a a a a b", "x"), ("b c", "x"), ("a c d e f g h i j k", "y"), ("c l", "y"),
    ]
    let table = table(documents, counting: nil)
    #expect(table.unit == .documents)
    #expect(!table.key.contains { $0.stem == "a" })
    let first = try #require(table.key.first)
    #expect(first.stem == "b" && first.use == TermUse(occurrences: 2, documents: 2))
    #expect(((first.keyness?.p ?? 0) - 1.0 / 3).magnitude < 1e-12)
    #expect(table.comparisons == 12)
    let byOccurrences = self.table(documents)
    #expect(byOccurrences.unit == .occurrences)
    #expect(byOccurrences.key.first?.stem == "a")
    #expect(self.table(documents, measure: .g2TwoCell, counting: nil).unit == .occurrences)
  }

  // "b" to "e" have one score, in both groups.
  @Test func saysHowManyTermsScoreAsTheLast() {
    let documents = [("a a b c", "x"), ("d e f f", "y")]
    #expect(table(documents, limit: 3).keyTies == [3])
    #expect(table(documents, limit: 2).keyTies == [0])
    #expect(table(documents, limit: 6).keyTies == [0])
    #expect(table([("a b", "x"), ("c d", "y"), ("e f", "z")], limit: 1).keyTies == [1, 1, 1])
  }

  // Three groups, each with a word of its own in both of its documents: 2 of 2 against 0 of 4 is 1 / C(6, 2) = 1/15,
  // and with nine comparisons in all three smallest p give q = 9 / 15 / 3 = 1/5.
  @Test func takesAllListsAsOneFamily() throws {
    let table = table(
      [("a", "x"), ("a", "x"), ("b", "y"), ("b", "y"), ("c", "z"), ("c", "z")], counting: nil)
    #expect(table.comparisons == 9)
    for row in table.key {
      #expect(((row.keyness?.p ?? 0) - 1.0 / 15).magnitude < 1e-12)
      #expect(((row.keyness?.q ?? 0) - 1.0 / 5).magnitude < 1e-12)
    }
  }

  @Test func comparesTwoGroupsInOneList() throws {
    // 8 of 630 against 2 of 662: G2 4.18877, p 0.05872 by Fisher's exact test of SciPy, as in KeynessMeasureTests.
    let first = String(repeating: "a ", count: 8) + String(repeating: "z ", count: 622)
    let second = String(repeating: "a ", count: 2) + String(repeating: "z ", count: 660)
    let table = table([(first, "one"), (second, "two")])
    #expect(written(table.key, in: table) == ["one a 8 2", "two z 660 622"])
    let keyness = try #require(table.key[0].keyness)
    #expect((keyness.score - 4.18877447821387).magnitude < 1e-9)
    #expect(((keyness.p ?? 1) - 0.05872309064251568).magnitude < 1e-9)
    #expect(keyness.test == .exact)
    // Both terms have the same table, so both have the same p, and q is p.
    #expect(((keyness.q ?? 1) - 0.05872309064251568).magnitude < 1e-9)
    #expect(table.key.allSatisfy { ($0.keyness?.score ?? 0) > 0 })
  }

  @Test func comparesMoreGroupsEachWithTheRest() {
    let table = table([("a a a b", "x"), ("b b b c", "y"), ("c c c a", "z")])
    #expect(written(table.key, in: table) == ["x a 3 1", "y b 3 1", "z c 3 1"])
  }

  @Test func hasNothingToCompareInOneGroup() {
    let table = table([("a b", "x")])
    #expect(table.key.isEmpty)
    #expect(written(table.frequent, in: table) == ["x a 1 0", "x b 1 0"])
    #expect(self.table([]).frequent.isEmpty)
    #expect(self.table([("", "x"), ("", "y")]).key.isEmpty)
  }

  @Test func leavesRareTermsOutOfTheComparison() {
    let documents = [("a a a b", "x"), ("c c c d", "y")]
    #expect(written(table(documents, minimumOccurrences: 3).key, in: table(documents)).count == 2)
    #expect(table(documents, limit: 0).key.isEmpty)
    #expect(table(documents, limit: 0).frequent.isEmpty)
  }

  /// The short way to q-values agrees with the plain one, for every measure that has a p.
  @Test(arguments: KeynessMeasure.allCases, UInt64(1)...10)
  func adjustsForAllTermsCompared(_ measure: KeynessMeasure, seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let words = (0..<120).map { "w\($0)" }
    let documents = ["x", "y"].map { group in
      let text = words.flatMap { word in
        // Most words are rare, a few come more often than the small tables hold.
        let most = Int.random(in: 0..<10, using: &generator) == 0 ? 90 : 4
        return Array(repeating: word, count: Int.random(in: 0...most, using: &generator))
      }
      return (text.joined(separator: " "), group)
    }
    let table = table(documents, limit: 1000, measure: measure)
    let all = self.table(documents, limit: 1000, measure: .logRatio)
    // Within half a count Yates' score is 0, and such a term is not listed, though its exact p may be below 1.
    if measure == .chiSquareYates { return }
    guard measure != .logRatio else {
      #expect(all.key.allSatisfy { $0.keyness?.p == nil && $0.keyness?.q == nil })
      return
    }
    // Terms without a difference are compared but not listed: their p is 1 and ranks last.
    var counter = TermCounter(rules: TermRules(minimumLength: 0))
    for (text, group) in documents { counter.add(text, to: group) }
    let compared = counter.counts().terms.count
    let p = try table.key.map { try #require($0.keyness?.p) }
    let q = BenjaminiHochberg.qValues(
      of: p + Array(repeating: 1, count: compared - table.key.count))
    for (row, expected) in zip(table.key, q) {
      #expect(((row.keyness?.q ?? -1) - expected).magnitude <= 1e-9 * expected)
    }
  }

  /// Counts that were joined of parts give what the counter of the whole gives, with any number of groups.
  @Test(arguments: UInt64(1)...10)
  func mergedCountsGiveTheSame(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let rules = TermRules.rules(for: "da")
    for groups in 0...4 {
      var whole = TermCounter(rules: rules)
      var parts = TermCounter(rules: rules).counts()
      for _ in 0..<3 {
        var part = TermCounter(rules: rules)
        for _ in 0..<(groups == 0 ? 0 : 6) {
          let words = (0..<20).map { _ in
            [
              "leder", "lederne", "borger", "borgere", "tillid", "tid", "og", "på", "mål", "x", "ø",
            ][
              Int.random(in: 0..<11, using: &generator)]
          }
          let text = words.joined(separator: " ")
          let group = "g\(Int.random(in: 0..<max(1, groups), using: &generator))"
          whole.add(text, to: group)
          part.add(text, to: group)
        }
        parts = part.counts().merging(parts)
      }
      for measure in KeynessMeasure.allCases {
        for limit in [0, 2, 100] {
          let expected = whole.keywords(limit: limit, measure: measure, minimumOccurrences: 2)
          #expect(
            parts.keywords(limit: limit, measure: measure, minimumOccurrences: 2) == expected)
        }
      }
    }
  }

  @Test func doesNotDependOnTheOrderOfDocuments() {
    let documents = [("sektor sektoren borger", "a"), ("borger ledelse", "b"), ("sektor", "b")]
    let forwards = table(documents)
    #expect(table(documents.reversed()) == forwards)
  }
}
