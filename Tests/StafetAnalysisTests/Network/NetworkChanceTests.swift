import StafetModel
import StafetStatistics
import TestSupport
import Testing

@testable import StafetAnalysis

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The comparison with chance raises alarms as often as it says, in relays where nobody prefers anybody.
///
/// `STAFET_RELAYS=2000 swift test -c release -Xswiftc -enable-testing --disable-xctest --filter NetworkChance` plays so
/// many relays instead of a few, and prints what the article on chance tells.
@Suite struct NetworkChanceTests {
  private struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let simulation: RelaySimulation

    /// Whether the draws are of the kind by which the relay was played: then alarms are 5 % but for chance.
    let isExact: Bool

    init(_ name: String, isExact: Bool = true, _ change: (inout RelaySimulation) -> Void) {
      self.isExact = isExact
      var simulation = RelaySimulation()
      change(&simulation)
      testDescription = name
      self.simulation = simulation
    }
  }

  private static let samples = [
    Sample("links recorded") { _ in },
    Sample("links inferred", isExact: false) { $0.recordsLinks = false },
    Sample("a third is silent", isExact: false) { $0.silent = 1 / 3 },
    Sample("long chains") {
      $0.starters = 0.3
      $0.answers = 0.9
      $0.followers = 0.9
    },
    Sample("some are suspended") { $0.suspended = 0.2 },
    Sample("two groups of 30 people") { $0.groupSizes = [12, 18] },
  ]

  private static let relays = ProcessInfo.processInfo.environment["STAFET_RELAYS"].flatMap {
    Int($0)
  }

  @Test(arguments: samples) private func chanceRaisesFewAlarms(_ sample: Sample) {
    let count = Self.relays ?? 30
    var settings = AnalysisSettings()
    settings.redraws = Self.relays == nil ? 39 : 199
    var alarms = [Int](repeating: 0, count: NetworkMeasure.allCases.count)
    var compared = alarms
    var cells = (alarms: 0, compared: 0)
    for seed in 1...UInt64(count) {
      let course = RelayCourse(of: sample.simulation.relay(seed: seed))
      guard let network = RelayNetwork(measuring: course, settings: settings) else { continue }
      for (place, measured) in network.measures.enumerated() {
        guard let chance = measured.chance else { continue }
        compared[place] += 1
        if chance.pValue <= 0.05 { alarms[place] += 1 }
      }
      for tie in network.groups?.ties ?? [] {
        guard let chance = tie.chance else { continue }
        cells.compared += 1
        if chance.pValue <= 0.05 { cells.alarms += 1 }
      }
    }
    // Five standard deviations of a share of 5 %; the ties of a relay rise and fall together.
    let room = 5 * (0.05 * 0.95 / Double(count)).squareRoot() + (sample.isExact ? 0 : 0.02)
    for (place, measure) in NetworkMeasure.allCases.enumerated() {
      let share = Double(alarms[place]) / Double(max(1, compared[place]))
      if Self.relays != nil {
        print(sample.testDescription, measure.rawValue, compared[place], share)
      }
      #expect(compared[place] > count * 9 / 10, "\(measure)")
      #expect(abs(share - 0.05) <= room, "\(measure): \(alarms[place]) of \(compared[place])")
    }
    let share = Double(cells.alarms) / Double(max(1, cells.compared))
    if Self.relays != nil { print(sample.testDescription, "ties of groups", cells.compared, share) }
    #expect(abs(share - 0.05) <= room)
  }

  /// A relay in which everybody asks his own group is told from chance.
  @Test func preferenceIsSeen() throws {
    var simulation = RelaySimulation()
    simulation.ownGroup = 0.5
    var settings = AnalysisSettings()
    settings.redraws = 199
    let network = try #require(
      RelayNetwork(measuring: RelayCourse(of: simulation.relay(seed: 3)), settings: settings))
    let chance = try #require(network[.externalInternal].chance)
    #expect(chance.value < chance.low)
    #expect(chance.pValue == 0.01)
    #expect(network[.assortativity].chance.map { $0.value > $0.high } == true)
    #expect(network[.segregation].chance.map { $0.value > $0.high } == true)
  }
}
