import StafetAnalysis
import StafetModel
import StafetStatistics
import StafetText
import Testing

@Suite struct ClusterGrowthTests {
  private static let rules = TermRules(stopWords: .empty, folding: .forms)

  private static let codebook = Codebook(themes: [
    Theme(id: "money", name: "Money"), Theme(id: "staff", name: "Staff"),
    Theme(id: "rest", name: "Rest", isRest: true),
  ])

  private static func exchange(_ id: String, _ text: String) -> Exchange {
    Exchange(
      question: Contribution(id: Contribution.ID(id), kind: .question, text: text), answers: [])
  }

  private static let old = [
    exchange("m1", "penge budget"), exchange("m2", "penge budget"), exchange("m3", "penge"),
    exchange("s1", "vagter trivsel"), exchange("s2", "vagter trivsel"), exchange("r", "zzz"),
  ]

  private static let sorting = Sorting(
    id: "found", coder: "program", kind: .suggested,
    assignments: [
      "m1": .init(theme: "money"), "m2": .init(theme: "money"), "m3": .init(theme: "money"),
      "s1": .init(theme: "staff"), "s2": .init(theme: "staff"), "r": .init(theme: "rest"),
    ])

  private static func grown(by new: [Exchange], _ old: [Exchange] = old) -> ClusterGrowth {
    ClusterGrowth(of: old + new, continuing: sorting, codebook: codebook, rules: rules)
  }

  /// By hand.
  ///
  /// Of the five old questions with a theme, three hold *penge*, two each of the other words,
  /// so that a = ln(6/4) + 1 = 1.405465 and b = ln(6/3) + 1 = 1.693147, and a question of both words is
  /// (0.638711, 0.769447). The mean of the first cluster is (0.759140, 0.512965), of length 0.916202;
  /// that of the second is the question itself.
  @Test func placesByTheNearestMean() throws {
    let growth = Self.grown(by: [
      Self.exchange("n3", "ukendt"), Self.exchange("n2", "vagter og penge"),
      Self.exchange("n1", "budget"),
    ])
    #expect(growth.wordless == ["n3"])
    #expect(growth.newcomers.map { $0.question } == ["n1", "n2"])
    // budget: 0.512965 / 0.916202.
    #expect(growth.newcomers[0].cluster == "money")
    #expect((growth.newcomers[0].similarity - 0.559881).magnitude < 1e-6)
    // vagter and penge: (0.769447, 0.638711). Squared distances but for its own square:
    // money 0.839427 − 2 · 0.638711 · 0.759140 = −0.130315; staff 1 − 2 · 0.769447 · 0.707107 = −0.088162.
    #expect(growth.newcomers[1].cluster == "money")
    // 0.638711 · 0.759140 / 0.916202.
    #expect((growth.newcomers[1].similarity - 0.529218).magnitude < 1e-6)
  }

  /// By hand.
  ///
  /// Similarities of old questions to the others of their cluster: m1 and m2 are (0.638711,
  /// 0.769447) against the sum (1.638711, 0.769447), whose length is 1.810365: 0.905182 each; m3 against
  /// (1.277421, 1.538894): 0.638711; s1 and s2: 1. The lowest twentieth of five lies a fifth of the way from
  /// 0.638711 to 0.905182: 0.692005.
  @Test func isFarBelowNearlyAllOldQuestions() throws {
    let growth = Self.grown(by: [
      Self.exchange("n1", "budget"), Self.exchange("n2", "vagter trivsel"),
    ])
    let farBelow = try #require(growth.farBelow)
    #expect((farBelow - 0.692005).magnitude < 1e-6)
    #expect(growth.newcomers.map { $0.isFar } == [true, false])
    #expect(growth.farCount == 1)
    // One of two: the Wilson interval begins at 0.0945.
    #expect(growth.bringsSomethingNew)
    #expect(!Self.grown(by: []).bringsSomethingNew)
  }

  @Test func keepsWhatWasThere() {
    let growth = Self.grown(by: [Self.exchange("n1", "budget"), Self.exchange("n2", "ukendt")])
    let grown = growth.sorting(id: "grown", coder: "program", rest: "rest")
    for (question, assignment) in Self.sorting.assignments {
      #expect(grown.assignments[question] == assignment)
    }
    #expect(grown.theme(of: "n1") == "money")
    #expect(grown.theme(of: "n2") == "rest")
    #expect(grown.kind == .suggested)
    let unsorted = growth.sorting(id: "grown", coder: "program", rest: nil)
    #expect(unsorted.theme(of: "n2") == nil)
  }

  /// Neither the order nor what else is new changes where a question goes.
  @Test(arguments: [UInt64(1), 2, 3, 4]) func placesEachQuestionByItself(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let words = ["penge", "budget", "vagter", "trivsel", "zzz", "ny"]
    let new = (0..<20).map { number in
      Self.exchange(
        "n\(number)",
        (0..<generator.index(below: 5)).map { _ in words[generator.index(below: words.count)] }
          .joined(separator: " "))
    }
    let together = Self.grown(by: new)
    #expect(together == Self.grown(by: new.reversed(), Self.old.reversed()))
    #expect(together.newcomers.count + together.wordless.count == 20)
    for exchange in new {
      let alone = Self.grown(by: [exchange])
      #expect(
        alone.newcomers == together.newcomers.filter { $0.question == exchange.question.id })
    }
  }

  /// Clusters that k-means found: placing their questions anew changes nothing.
  @Test func placesOldQuestionsWhereTheyWere() {
    var settings = DiscoverySettings()
    settings.count = 2
    settings.rounds = 0
    let found = ThemeDiscovery(of: Self.old, rules: Self.rules, settings: settings)
    let sorting = found.sorting(id: "found", coder: "program")
    for exchange in Self.old where exchange.question.id != "r" {
      let copy = Self.exchange("copy", exchange.question.text)
      let growth = ClusterGrowth(
        of: Self.old + [copy], continuing: sorting, codebook: found.codebook(restName: "Rest"),
        rules: Self.rules)
      #expect(growth.newcomers.map { $0.cluster } == [sorting.theme(of: exchange.question.id)])
    }
  }
}
