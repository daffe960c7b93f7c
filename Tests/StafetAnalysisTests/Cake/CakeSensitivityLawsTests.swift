import StafetAnalysis
import StafetModel
import StafetStatistics
import Testing

/// Laws over relays that were sorted by chance; a failing seed is the argument of the failing test.
@Suite struct CakeSensitivityLawsTests {
  static let seeds = UInt64(1)...120

  private func side(_ seed: UInt64) -> DoubtfulSide {
    var generator = SplitMix64(seed: seed)
    return .random(using: &generator)
  }

  @Test(arguments: seeds) func whatThereIsLiesWithinTheBounds(seed: UInt64) throws {
    let relay = try side(seed).relay()
    guard let sensitivity = relay.sensitivity else { return }
    let slices = relay.cake?.slices ?? []
    #expect(sensitivity.themes.prefix(slices.count).map { $0.theme } == slices.map { $0.theme })
    #expect(
      sensitivity.themes.prefix(slices.count).map { $0.count } == slices.map { $0.share.count })
    for bounds in sensitivity.themes {
      #expect(0 <= bounds.smallest)
      #expect(bounds.smallest <= bounds.count && bounds.count <= bounds.largest)
      #expect(bounds.largest <= bounds.total)
      #expect(bounds.total == relay.cake?.sorted)
    }
    #expect(sensitivity.lessSure.count <= sensitivity.examined)
    if sensitivity.lessSure.isEmpty {
      #expect(sensitivity.themes.allSatisfy { $0.smallest == $0.largest })
      #expect(!sensitivity.orderMayChange)
    }
    if !sensitivity.rivals.isEmpty { #expect(sensitivity.orderMayChange) }
  }

  /// A question belongs to the third where fewer than a third of the others are less sure than it.
  @Test(arguments: seeds) func theThirdIsThatOfTheLeastSure(seed: UInt64) throws {
    let side = side(seed)
    guard let sensitivity = try side.relay().sensitivity, sensitivity.basis == .certainties
    else { return }
    let stated = side.entries.enumerated().compactMap { index, entry in
      entry.theme == nil ? nil : entry.certainty.map { (Contribution.ID("A\(index + 1)"), $0) }
    }
    let expected = stated.filter { _, certainty in
      certainty < 1 && 3 * stated.count { $0.1 < certainty } < stated.count
    }
    #expect(sensitivity.lessSure.map { $0.contribution } == expected.map { $0.0 })
  }

  /// Everything that could happen is tried, one after the other.
  @Test(arguments: seeds) func boundsAreReachedAndNeverPassed(seed: UInt64) throws {
    guard let sensitivity = try side(seed).relay().sensitivity else { return }
    let themes = sensitivity.themes.map { $0.theme }
    var smallest = sensitivity.themes.map { $0.count }
    var largest = smallest
    var overtaken: Set<[Theme.ID]> = []
    let now = smallest

    func move(_ questions: ArraySlice<CakeSensitivity.Question>, _ counts: [Int]) {
      guard let question = questions.first else {
        for (index, count) in counts.enumerated() {
          smallest[index] = min(smallest[index], count)
          largest[index] = max(largest[index], count)
          for (other, otherCount) in counts.enumerated()
          where otherCount > count && now[other] <= now[index] {
            overtaken.insert([themes[index], themes[other]])
          }
        }
        return
      }
      let own = themes.firstIndex(of: question.theme)
      // No place stands for a theme that nobody has used yet.
      let places: [Int?] =
        question.alternatives.isEmpty
        ? themes.indices.map { $0 } + [nil]
        : question.alternatives.map { themes.firstIndex(of: $0) } + [own]
      for place in places {
        var counts = counts
        if let own { counts[own] -= 1 }
        if let place { counts[place] += 1 }
        move(questions.dropFirst(), counts)
      }
    }
    move(sensitivity.lessSure[...], now)
    #expect(sensitivity.themes.map { $0.smallest } == smallest)
    #expect(sensitivity.themes.map { $0.largest } == largest)
    #expect(sensitivity.orderMayChange == !overtaken.isEmpty)
    #expect(
      sensitivity.rivals == themes.dropFirst().filter { overtaken.contains([themes[0], $0]) })
  }

  /// The order of the contributions decides only the order of the less sure.
  @Test(arguments: seeds) func shufflingChangesNoBounds(seed: UInt64) throws {
    let side = side(seed)
    var generator = SplitMix64(seed: seed)
    var shuffled = side
    shuffled.entries.shuffle(using: &generator)
    let one = try side.relay().sensitivity
    let other = try shuffled.relay().sensitivity
    #expect(one?.themes == other?.themes)
    #expect(one?.lessSure.count == other?.lessSure.count)
    #expect(one?.rivals == other?.rivals)
  }

  @Test func manySamplesAreOfEitherKind() throws {
    let all = try Self.seeds.map { try side($0).relay().sensitivity }
    #expect(all.count { $0?.basis == .certainties } > 20)
    #expect(all.count { $0?.basis == .otherSorting } > 10)
    #expect(all.count { $0?.rivals.isEmpty == false } > 10)
  }
}
