import StafetAnalysis
import StafetModel
import StafetStatistics
import StafetText
import Synchronization
import Testing

/// Clusters of many questions are found in some of them.
@Suite struct DiscoverySampleTests {
  /// Questions on three matters without a word in common, each of which holds four of the six words, as
  /// `ThemeDiscoveryTests` makes them.
  private static func questions(_ count: Int) -> [Exchange] {
    (0..<count).map { number in
      let words = (0..<4).map { ThemeDiscoveryTests.matters[number % 3][(number / 3 + $0) % 6] }
      return ThemeDiscoveryTests.question("\(number % 3)-\(number)", words)
    }
  }

  private static func settings(_ method: ClusteringMethod, sample: Int?) -> DiscoverySettings {
    var settings = DiscoverySettings()
    settings.method = method
    settings.largestCount = 4
    settings.rounds = 4
    settings.largestSample = sample
    return settings
  }

  /// What is expected follows from how the questions were made.
  @Test(arguments: [
    ClusteringMethod.kMeans(KMeans(starts: 3)), .nonnegativeFactors(NonnegativeFactorization()),
    .averageLink,
  ])
  func everyQuestionIsPlaced(_ method: ClusteringMethod) {
    let found = ThemeDiscovery(
      of: Self.questions(300), rules: ThemeDiscoveryTests.rules,
      settings: Self.settings(method, sample: 40))
    #expect(found.sample == 40)
    #expect(found.misfit == nil)
    #expect(found.concerns == [.foundInSample(40, of: 300)])
    #expect(found.clusters.map { $0.questions.count } == [100, 100, 100])
    for cluster in found.clusters {
      #expect(Set(cluster.questions.map { $0.text.prefix(2) }).count == 1)
    }
    #expect(found.wordless.isEmpty)
  }

  @Test func fewQuestionsAreAllLookedAt() {
    let questions = Self.questions(30)
    let all = ThemeDiscovery(
      of: questions, rules: ThemeDiscoveryTests.rules,
      settings: Self.settings(.averageLink, sample: nil))
    let limited = ThemeDiscovery(
      of: questions, rules: ThemeDiscoveryTests.rules,
      settings: Self.settings(.averageLink, sample: 30))
    #expect(all.sample == nil && limited.sample == nil)
    #expect(all.clusters == limited.clusters)
    #expect(all.stability == limited.stability)
    #expect(all.concerns == limited.concerns)
  }

  @Test func theSameQuestionsAreDrawn() {
    let settings = Self.settings(.kMeans(KMeans()), sample: 50)
    let questions = Self.questions(200)
    let found = ThemeDiscovery(of: questions, rules: ThemeDiscoveryTests.rules, settings: settings)
    for seed: UInt64 in 1...3 {
      #expect(
        ThemeDiscovery(
          of: ThemeDiscoveryTests.shuffled(questions, seed: seed), rules: ThemeDiscoveryTests.rules,
          settings: settings) == found)
    }
  }

  @Test func theWorkTellsHowFarItIs() {
    let told = Mutex<[Double]>([])
    let settings = Self.settings(.kMeans(KMeans()), sample: 50)
    let questions = Self.questions(200)
    let found = ThemeDiscovery(
      of: questions, rules: ThemeDiscoveryTests.rules, settings: settings,
      progress: WorkProgress { done in told.withLock { $0.append(done) } })
    let steps = told.withLock { $0 }
    // The beginning, three numbers of clusters, four rounds each, and the end.
    #expect(steps.count == 14)
    #expect(steps == steps.sorted())
    #expect(steps.last == 1)
    #expect(
      found
        == ThemeDiscovery(of: questions, rules: ThemeDiscoveryTests.rules, settings: settings))
  }
}
