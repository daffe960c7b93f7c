import StafetStatistics
import StafetText
import Testing

@Suite struct NearDuplicatesTests {
  static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  struct Sample: Sendable, CustomTestStringConvertible {
    let first, second: String
    let length: Int
    let similarity: Double?
    var testDescription: String { "\(first) | \(second) | \(length)" }
  }

  /// Shingles written out and counted by hand.
  @Test(arguments: [
    // ab bc cd | ab bc ce: 2 of 4
    Sample(first: "a b c d", second: "a b c e", length: 2, similarity: 0.5),
    // abc bcd | abc bce: 1 of 3
    Sample(first: "a b c d", second: "a b c e", length: 3, similarity: 1.0 / 3),
    // ab ba | ab ba: the same set, though the texts differ
    Sample(first: "a b a", second: "a b a b", length: 2, similarity: 1),
    Sample(first: "a b c", second: "c b a", length: 1, similarity: 1),
    Sample(first: "a b c", second: "d e f", length: 2, similarity: 0),
    // Texts shorter than a shingle are one shingle each.
    Sample(first: "ja tak", second: "ja tak", length: 3, similarity: 1),
    Sample(first: "ja tak", second: "ja", length: 3, similarity: 0),
    Sample(first: "ja tak", second: "ja tak nu", length: 3, similarity: 0),
    Sample(first: "", second: "ja", length: 3, similarity: nil),
    Sample(first: "", second: "", length: 3, similarity: nil),
  ])
  func similarityByHand(_ sample: Sample) {
    let search = NearDuplicates(shingleLength: sample.length)
    let (first, second) = (Self.words(sample.first), Self.words(sample.second))
    #expect(search.similarity(of: first, and: second) == sample.similarity)
    #expect(search.similarity(of: second, and: first) == sample.similarity)
  }

  static let texts = [
    "hvordan skaber vi mere tillid mellem ledere og medarbejdere i hverdagen",
    "hvad er god ledelse", "",
    "hvordan skaber vi mere tillid mellem ledere og medarbejdere i en travl hverdag",
    "hvad er god ledelse",
    "hvordan skaber vi mere tillid mellem ledere og medarbejdere i hverdagen", "", "ja", "ja",
  ].map(words)

  /// Text 0 has 11 words and 9 shingles, text 3 has 13 words and 11; they share the first 8 but one
  /// ("medarbejdere i hverdagen"): 8 of 12.
  @Test func pairsAndGroupsByHand() {
    let search = NearDuplicates(threshold: 0.6)
    #expect(
      search.pairs(among: Self.texts) == [
        SimilarPair(first: 0, second: 3, similarity: 8.0 / 12),
        SimilarPair(first: 0, second: 5, similarity: 1),
        SimilarPair(first: 1, second: 4, similarity: 1),
        SimilarPair(first: 3, second: 5, similarity: 8.0 / 12),
        SimilarPair(first: 7, second: 8, similarity: 1),
      ])
    #expect(
      search.groups(among: Self.texts) == [
        SimilarGroup(members: [0, 3, 5], similarities: [1, 8.0 / 12, 1]),
        SimilarGroup(members: [1, 4], similarities: [1, 1]),
        SimilarGroup(members: [7, 8], similarities: [1, 1]),
      ])
  }

  @Test func theThresholdIsIncluded() {
    let texts = ["a b c d", "a b c e"].map(Self.words)
    #expect(NearDuplicates(shingleLength: 2, threshold: 0.5).pairs(among: texts).count == 1)
    #expect(NearDuplicates(shingleLength: 2, threshold: 0.5.nextUp).pairs(among: texts).isEmpty)
    let third = NearDuplicates(shingleLength: 3, threshold: 1.0 / 3)
    #expect(third.pairs(among: texts).count == 1)
  }

  @Test func onlyExactRepeats() {
    let search = NearDuplicates(threshold: 1)
    #expect(search.groups(among: Self.texts).map(\.members) == [[0, 5], [1, 4], [7, 8]])
  }

  @Test func shortTextsCanBeLeftOut() {
    let search = NearDuplicates(threshold: 0.6, minimumLength: 4)
    #expect(search.groups(among: Self.texts).map(\.members) == [[0, 3, 5], [1, 4]])
    #expect(search.similarity(of: ["ja"], and: ["ja"]) == nil)
  }

  /// Each text shares half with the next, none with the one after that: a chain is one group.
  @Test func chainsAreOneGroup() {
    let texts = ["a b c d", "c d a b e", "a b e f"].map(Self.words)
    let search = NearDuplicates(shingleLength: 2, threshold: 0.3)
    // ab bc cd | cd da ab be | ab be ef: 2 of 5, 2 of 5, and 1 of 5 for the ends.
    #expect(search.pairs(among: texts).map(\.similarity) == [0.4, 0.4])
    #expect(
      search.groups(among: texts) == [
        SimilarGroup(members: [0, 1, 2], similarities: [1, 0.4, 0.2])
      ])
  }

  @Test func nothingToCompare() {
    let search = NearDuplicates()
    #expect(search.pairs(among: []).isEmpty)
    #expect(search.groups(among: []).isEmpty)
    #expect(search.groups(among: [[]]).isEmpty)
    #expect(search.groups(among: [["alene"]]).isEmpty)
    #expect(search.groups(among: [[], []]).isEmpty)
  }

  @Test func allEqual() {
    let texts = Array(repeating: Self.words("det er det samme hver gang"), count: 300)
    let groups = NearDuplicates().groups(among: texts)
    #expect(groups.map(\.members) == [Array(0..<300)])
    #expect(NearDuplicates().pairs(among: texts).count == 300 * 299 / 2)
  }

  @Test func charactersAsUnits() {
    #expect(
      NearDuplicates.characters(of: "  Ma\u{30A}  ord\r\n👩‍👩‍👧 ") == [
        "M", "å", " ", "o", "r", "d", " ", "👩‍👩‍👧",
      ])
    #expect(NearDuplicates.characters(of: " \n").isEmpty)
    let texts = ["Hvordan skaber vi tillid i hverdagen?", "Hvordan skaber vi tilid\ni hverdagen?"]
    let units = texts.map { NearDuplicates.characters(of: $0) }
    let search = NearDuplicates(shingleLength: 5, threshold: 0.7)
    // 33 and 32 shingles. Four of the first hold both l; three of the second hold the l and a letter
    // on each side of it: 29 of 36.
    #expect(search.pairs(among: units).map(\.similarity) == [29.0 / 36])
  }

  /// Laws: every pair that comparing all texts with all finds is found, with the same similarity, and
  /// no other; the groups are the components of those pairs.
  @Test func agreesWithComparingAllWithAll() {
    var generator = SplitMix64(seed: 77)
    for round in 0..<120 {
      let length = Int.random(in: 1...4, using: &generator)
      let vocabulary = round % 3 == 0 ? 4 : 30
      let threshold = [0.1, 0.3, 0.5, 2.0 / 3, 0.8, 0.9, 1][round % 7]
      var texts: [[String]] = []
      for _ in 0..<40 {
        if let earlier = texts.randomElement(using: &generator), !earlier.isEmpty,
          Bool.random(using: &generator)
        {
          var copy = earlier
          for _ in 0..<Int.random(in: 0...3, using: &generator) {
            copy[Int.random(in: copy.indices, using: &generator)] =
              "w\(Int.random(in: 0..<vocabulary, using: &generator))"
          }
          if Bool.random(using: &generator) { copy.removeLast() }
          texts.append(copy)
        } else {
          texts.append(
            (0..<Int.random(in: 0...20, using: &generator)).map { _ in
              "w\(Int.random(in: 0..<vocabulary, using: &generator))"
            })
        }
      }
      let sets = texts.map { text -> Set<String> in
        guard text.count >= length else { return text.isEmpty ? [] : [text.joined(separator: " ")] }
        return Set(
          (0...(text.count - length)).map { text[$0..<($0 + length)].joined(separator: " ") })
      }
      var expected: [SimilarPair] = []
      var component = Array(texts.indices)
      for second in texts.indices {
        for first in 0..<second where !sets[first].isEmpty && !sets[second].isEmpty {
          let shared = sets[first].intersection(sets[second]).count
          let similarity = Double(shared) / Double(sets[first].union(sets[second]).count)
          guard similarity >= threshold else { continue }
          expected.append(SimilarPair(first: first, second: second, similarity: similarity))
          let (from, into) = (component[second], component[first])
          component = component.map { $0 == from ? into : $0 }
        }
      }
      expected.sort { ($0.first, $0.second) < ($1.first, $1.second) }
      let search = NearDuplicates(shingleLength: length, threshold: threshold)
      #expect(search.pairs(among: texts) == expected, "round \(round)")
      let groups = search.groups(among: texts)
      let components = Dictionary(grouping: texts.indices) { component[$0] }.values
      #expect(
        groups.map(\.members)
          == components.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }, "round \(round)")
      for group in groups {
        for (member, similarity) in zip(group.members, group.similarities) {
          #expect(
            search.similarity(of: texts[group.members[0]], and: texts[member]) == similarity)
        }
      }
    }
  }
}
