import StafetAnalysis
import StafetModel
import StafetStatistics
import StafetText
import Testing

@Suite struct ThemeDiscoveryTests {
  /// Three matters without a word in common; in each, every question holds four of its six words.
  static let matters = [
    ["skole", "elev", "lærer", "klasse", "undervisning", "time"],
    ["budget", "regnskab", "besparelse", "penge", "udgift", "skat"],
    ["hospital", "patient", "læge", "behandling", "sygdom", "pleje"],
  ]

  static let rules = TermRules(minimumLength: 2)

  static func question(_ id: String, _ words: [String]) -> Exchange {
    Exchange(
      question: Contribution(
        id: Contribution.ID(id), kind: .question, text: words.joined(separator: " ")),
      answers: [])
  }

  /// 8, 7 and 6 questions on the matters, and one without a known word.
  static func distinct() -> [Exchange] {
    var exchanges = [question("z", ["hvorfor"])]
    for (matter, count) in [8, 7, 6].enumerated() {
      for number in 0..<count {
        let words = (0..<4).map { matters[matter][(number + $0) % 6] }
        exchanges.append(question("\(matter)-\(number)", words))
      }
    }
    return exchanges
  }

  /// 40 questions of four words, each drawn from twenty words alike.
  static func noise(seed: UInt64) -> [Exchange] {
    var generator = SplitMix64(seed: seed)
    return (0..<40).map { number in
      question("q\(number)", (0..<4).map { _ in "ord\(generator.next() % 20)" })
    }
  }

  static func shuffled(_ exchanges: [Exchange], seed: UInt64) -> [Exchange] {
    var generator = SplitMix64(seed: seed)
    return exchanges.shuffled(using: &generator)
  }

  /// What is expected follows from how the questions were made.
  @Test(arguments: [
    ClusteringMethod.kMeans(KMeans(starts: 3)), .nonnegativeFactors(NonnegativeFactorization()),
    .averageLink,
  ])
  func findsWhatHasNoWordInCommon(_ method: ClusteringMethod) {
    var settings = DiscoverySettings()
    settings.method = method
    settings.count = 3
    settings.rounds = 5
    let found = ThemeDiscovery(of: Self.distinct(), rules: Self.rules, settings: settings)
    #expect(found.clusters.map { $0.questions.count } == [8, 7, 6])
    #expect(found.clusters.map { $0.id } == ["cluster-1", "cluster-2", "cluster-3"])
    for (matter, cluster) in found.clusters.enumerated() {
      #expect(cluster.questions.allSatisfy { $0.text.hasPrefix("\(matter)-") })
      #expect(cluster.words.count == 3)
      #expect(Set(cluster.words).isSubset(of: Self.matters[matter]))
      #expect(cluster.name == cluster.words.joined(separator: ", "))
      #expect(cluster.central.count == 2)
      #expect(Set(cluster.central).isSubset(of: cluster.questions))
    }
    #expect(found.wordless == ["z"])
  }

  @Test func takesTheNumberThatComesBack() throws {
    var settings = DiscoverySettings()
    settings.largestCount = 5
    let found = ThemeDiscovery(of: Self.distinct(), rules: Self.rules, settings: settings)
    #expect(found.stability.points.map { $0.count } == [2, 3, 4, 5])
    #expect(found.stability.suggestedCount == 3)
    #expect(found.clusters.count == 3)
    let point = try #require(found.stability.point(of: 3))
    #expect(point.mean > 0.95)
    #expect(point.chance < 0.5)
    #expect(found.concerns.isEmpty)
  }

  @Test(arguments: [UInt64(1), 2, 3]) func warnsOfNoise(seed: UInt64) {
    var settings = DiscoverySettings()
    settings.largestCount = 5
    let found = ThemeDiscovery(of: Self.noise(seed: seed), rules: Self.rules, settings: settings)
    guard case .notAboveChance = found.concerns.first else {
      Issue.record("Noise must not pass: \(found.stability)")
      return
    }
  }

  @Test(arguments: [UInt64(1), 2, 3]) func doesNotDependOnTheOrder(seed: UInt64) {
    var settings = DiscoverySettings()
    settings.largestCount = 4
    settings.rounds = 4
    for exchanges in [Self.distinct(), Self.noise(seed: seed)] {
      let found = ThemeDiscovery(of: exchanges, rules: Self.rules, settings: settings)
      let other = ThemeDiscovery(
        of: Self.shuffled(exchanges, seed: seed), rules: Self.rules, settings: settings)
      #expect(found == other)
      let placed = found.clusters.flatMap { $0.questions } + found.wordless
      #expect(placed.sorted() == exchanges.map { $0.question.id }.sorted())
    }
  }

  @Test func givesACodebookAndASorting() {
    var settings = DiscoverySettings()
    settings.count = 3
    settings.rounds = 0
    let found = ThemeDiscovery(of: Self.distinct(), rules: Self.rules, settings: settings)
    let codebook = found.codebook(restName: "Øvrige")
    #expect(codebook.themes.map { $0.id } == ["cluster-1", "cluster-2", "cluster-3", "rest"])
    #expect(codebook.rest?.name == "Øvrige")
    #expect(codebook.themes[0].keywords == found.clusters[0].words)
    let sorting = found.sorting(id: "found", coder: "clusters")
    #expect(sorting.kind == .suggested)
    #expect(sorting.assignments.count == 22)
    #expect(sorting.theme(of: "0-3") == "cluster-1")
    #expect(sorting.theme(of: "z") == "rest")
    #expect(found.concerns == [.notCompared])
  }

  @Test func takesNoQuestionsAndWordlessOnes() {
    let none = ThemeDiscovery(of: [], rules: Self.rules)
    #expect(none.clusters.isEmpty)
    #expect(none.concerns == [.notCompared])
    let wordless = ThemeDiscovery(
      of: [Self.question("b", ["en"]), Self.question("a", [])], rules: Self.rules)
    #expect(wordless.clusters.isEmpty)
    #expect(wordless.wordless == ["a", "b"])
    #expect(wordless.codebook(restName: "Rest").themes.map { $0.id } == ["rest"])
  }

  /// Answers are read with their question unless they are left out.
  @Test func readsAnswers() {
    let answered = (0..<4).map { number in
      Exchange(
        question: Contribution(id: Contribution.ID("q\(number)"), kind: .question, text: ""),
        answers: [
          Contribution(
            id: Contribution.ID("a\(number)"), kind: .answer,
            replyTo: Contribution.ID("q\(number)"), text: number < 2 ? "skole" : "budget")
        ])
    }
    var settings = DiscoverySettings()
    settings.count = 2
    let found = ThemeDiscovery(of: answered, rules: Self.rules, settings: settings)
    #expect(found.clusters.map { $0.name } == ["budget", "skole"])
    #expect(found.clusters.map { $0.questions } == [["q2", "q3"], ["q0", "q1"]])
    settings.includesAnswers = false
    #expect(
      ThemeDiscovery(of: answered, rules: Self.rules, settings: settings).wordless.count == 4)
  }
}
