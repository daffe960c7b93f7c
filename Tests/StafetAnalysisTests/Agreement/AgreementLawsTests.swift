import StafetAnalysis
import StafetModel
import StafetStatistics
import Testing

/// Laws over relays that were sorted twice by chance; a failing seed is the argument of the failing
/// test.
@Suite struct AgreementLawsTests {
  static let seeds = UInt64(1)...80

  private func sides(_ seed: UInt64) -> [DoubleSide] {
    var generator = SplitMix64(seed: seed)
    return ["A", "B", "C"].map { DoubleSide.random($0, using: &generator) }
  }

  @Test(arguments: seeds) func countsAddUp(seed: UInt64) throws {
    let sides = sides(seed)
    let agreement = try agreement(sides)
    let parts = agreement.relays.map { $0.figures }
    let all = agreement.figures
    for (figures, count) in zip(parts + [all], sides.map { $0.placements.count } + [0]) {
      #expect(figures.total == count || figures == all)
      let agreed = figures.agreed?.count ?? 0
      #expect(figures.agreed?.total ?? 0 == figures.units)
      #expect(figures.themes.reduce(0) { $0 + $1.both } == agreed)
      #expect(figures.themes.reduce(0) { $0 + $1.first } == figures.units)
      #expect(figures.themes.reduce(0) { $0 + $1.second } == figures.units)
      for theme in figures.themes {
        #expect(theme.both <= min(theme.first, theme.second))
        #expect(theme.first + theme.second > 0)
        #expect((0...1).contains(theme.agreement))
      }
      if let kappa = figures.kappa {
        #expect((-1...1).contains(kappa))
        #expect(figures.kappaInterval?.contains(kappa) != false)
      }
    }
    func sum(_ figure: (AgreementFigures) -> Int) -> Int { parts.reduce(0) { $0 + figure($1) } }
    #expect(all.total == sides.reduce(0) { $0 + $1.placements.count })
    #expect(all.units == sum { $0.units })
    #expect(all.onlyFirst == sum { $0.onlyFirst })
    #expect(all.onlySecond == sum { $0.onlySecond })
    #expect(all.neither == sum { $0.neither })
    #expect(all.agreed?.count ?? 0 == sum { $0.agreed?.count ?? 0 })
    #expect(agreement.disagreements.count == all.units - (all.agreed?.count ?? 0))
    #expect(
      Set(agreement.themePairs.flatMap { $0.contributions })
        == Set(agreement.disagreements.map { $0.contribution }))
    #expect(agreement.themePairs.allSatisfy { $0.first != $0.second })
    for (above, below) in zip(agreement.themePairs, agreement.themePairs.dropFirst()) {
      #expect(above.contributions.count >= below.contributions.count)
    }
  }

  /// The order of the contributions decides only the order of the lists.
  @Test(arguments: seeds) func shufflingTheContributionsChangesNoFigure(seed: UInt64) throws {
    let sides = sides(seed)
    var generator = SplitMix64(seed: seed)
    let shuffled = sides.map { side in
      var shuffled = side
      shuffled.placements.shuffle(using: &generator)
      return shuffled
    }
    let forth = try agreement(sides)
    let back = try agreement(shuffled)
    #expect(forth.figures == back.figures)
    #expect(forth.relays == back.relays)
    #expect(
      forth.themePairs.map { "\($0.first) \($0.second) \($0.contributions.count)" }
        == back.themePairs.map { "\($0.first) \($0.second) \($0.contributions.count)" })
    let reversed = try agreement(sides.reversed())
    #expect(reversed.figures == forth.figures)
    #expect(reversed.relays == forth.relays.reversed())
  }

  @Test(arguments: seeds) func exchangingTheSortingsMirrorsEverything(seed: UInt64) throws {
    let sides = sides(seed)
    let forth = try agreement(sides)
    let back = try #require(
      StudyAnalysis(
        of: study(of: sides),
        settings: {
          var settings = AnalysisSettings()
          settings.sorting = "two"
          settings.resamples = 0
          return settings
        }()
      ).agreements.first)
    #expect(forth.first == back.second)
    #expect(forth.second == back.first)
    let pairs = zip(
      forth.relays.map { $0.figures } + [forth.figures],
      back.relays.map { $0.figures } + [back.figures])
    for (one, other) in pairs {
      #expect(one.units == other.units)
      #expect(one.onlyFirst == other.onlySecond)
      #expect(one.onlySecond == other.onlyFirst)
      #expect(one.neither == other.neither)
      #expect(one.agreed == other.agreed)
      #expect(one.expected == other.expected)
      #expect(one.kappa == other.kappa)
      #expect((one.kappaInterval == nil) == (other.kappaInterval == nil))
      if let interval = one.kappaInterval, let mirrored = other.kappaInterval {
        #expect(abs(interval.lowerBound - mirrored.lowerBound) < 1e-12)
        #expect(abs(interval.upperBound - mirrored.upperBound) < 1e-12)
      }
      #expect(one.themes.map { $0.theme } == other.themes.map { $0.theme })
      #expect(one.themes.map { $0.first } == other.themes.map { $0.second })
      #expect(one.themes.map { $0.both } == other.themes.map { $0.both })
      #expect(one.themes.map { $0.agreement } == other.themes.map { $0.agreement })
    }
    #expect(
      forth.disagreements.map { [$0.contribution.text, $0.first.theme.text, $0.second.theme.text] }
        == back.disagreements.map {
          [$0.contribution.text, $0.second.theme.text, $0.first.theme.text]
        })
    #expect(
      Set(forth.themePairs.map { [$0.first, $0.second] })
        == Set(back.themePairs.map { [$0.second, $0.first] }))
  }

  @Test(arguments: seeds) func aSortingAgreesWithItself(seed: UInt64) throws {
    let sides = sides(seed).map { side in
      var same = side
      same.placements = side.placements.map { ($0.first, $0.first) }
      return same
    }
    let agreement = try agreement(sides)
    #expect(agreement.disagreements.isEmpty)
    #expect(agreement.figures.onlyFirst == 0 && agreement.figures.onlySecond == 0)
    #expect(agreement.figures.agreed?.share ?? 1 == 1)
    #expect(agreement.figures.kappa ?? 1 == 1)
    #expect(agreement.figures.themes.allSatisfy { $0.agreement == 1 })
  }
}
