import StafetModel
import StafetStatistics
import TestSupport
import Testing

@testable import StafetAnalysis

/// Laws over relays made by chance; a failing seed is the argument of the failing test.
@Suite struct RelayIndicatorsLawsTests {
  static let seeds = UInt64(1)...60

  /// What chance decided of a relay, before anybody has a name.
  private struct Draft {
    var sizes: [Int] = []
    var rows: [(asker: Int, addressee: Int, text: String, answer: String?)] = []

    init(seed: UInt64) {
      var generator = SplitMix64(seed: seed)
      let words = ["tillid", "budget", "tid", "borger", "alfa", "bravo", "delta", "echo", "golf"]
      sizes = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        Int.random(in: 1...6, using: &generator)
      }
      let people = sizes.reduce(0, +)
      func text() -> String {
        (0..<3).map { _ in
          words[
            Int.random(
              in: 0...Int.random(in: 0..<words.count, using: &generator), using: &generator)]
        }.joined(separator: " ")
      }
      if people < 2 { return }
      for _ in 0..<Int.random(in: 0...40, using: &generator) {
        let asker = Int.random(in: 0..<people, using: &generator)
        let other = Int.random(in: 0..<people - 1, using: &generator)
        let question = text()
        let answer = Bool.random(using: &generator) ? text() : nil
        rows.append((asker, other < asker ? other : other + 1, question, answer))
      }
    }

    /// The relay, in which people are called as somebody says and stand in the order of their names.
    func relay(_ name: (Int) -> String) -> Relay {
      let groups = sizes.indices.map {
        ParticipantGroup(id: ParticipantGroup.ID("g\($0)"), isExternal: $0 == 1)
      }
      var people: [Participant] = []
      for (group, size) in sizes.enumerated() {
        for _ in 0..<size {
          people.append(
            Participant(id: Participant.ID(name(people.count)), group: groups[group].id))
        }
      }
      let contributions = rows.enumerated().flatMap { number, row in
        let question = Contribution.ID("q\(number)")
        return [
          Contribution.question(
            question, by: people[row.asker].id, to: people[row.addressee].id, text: row.text)
        ]
          + (row.answer.map {
            [
              Contribution.answer(
                Contribution.ID("s\(number)"), to: question, by: people[row.addressee].id, text: $0)
            ]
          } ?? [])
      }
      return Relay(
        id: "r", groups: groups, participants: people.sorted { $0.id < $1.id },
        contributions: contributions)
    }
  }

  private func indicators(of relay: Relay) throws -> RelayIndicators {
    let found = try WorkedRelay.indicators(of: relay, sortings: []) {
      $0.expectedWords = ["tillid", "tid"]
    }
    return try #require(found)
  }

  @Test(arguments: seeds) func whatPeopleAreCalledChangesNothing(seed: UInt64) throws {
    let draft = Draft(seed: seed)
    let one = try indicators(of: draft.relay { "p\(100 + $0)" })
    let other = try indicators(of: draft.relay { "p\(900 - 7 * $0)" })
    #expect(one == other)
  }

  @Test(arguments: seeds) func figuresAreThereOrExplained(seed: UInt64) throws {
    let indicators = try indicators(of: Draft(seed: seed).relay { "p\($0)" })
    for reading in indicators.readings {
      let figures = reading.figures + reading.groups.flatMap { $0.figures }
      for figure in figures {
        #expect((figure.value == nil) == (figure.absence != nil))
        if figure.value != nil {
          #expect(figure.inputs.allSatisfy { !$0.isDenominator || $0.value > 0 })
        }
        if let share = figure.share, let low = share.low, let high = share.high {
          #expect(share.share == figure.value)
          #expect(low <= high && low >= 0 && high <= 1)
        }
        if figure.absence == .withheld { #expect(figure.inputs.isEmpty) }
      }
      if reading.figures.isEmpty, reading.groups.isEmpty {
        #expect(reading.absence != nil, "\(reading.indicator)")
      }
      if let score = reading.score {
        #expect(reading.figures.first?.value == score.value)
      }
    }
  }

  // Nothing is told by name of a group that is withheld but that it is.
  @Test(arguments: seeds) func withheldGroupsHaveNoFigures(seed: UInt64) throws {
    let indicators = try indicators(of: Draft(seed: seed).relay { "p\($0)" })
    let withheld = Set(indicators.withheldGroups)
    for reading in indicators.readings {
      for group in reading.groups where withheld.contains(group.group) {
        #expect(group.mindset == nil && group.words.isEmpty)
        #expect(group.figures.allSatisfy { $0.absence == .withheld })
      }
    }
    for place in indicators.matrix?.places ?? [] {
      if let group = place.group { #expect(!withheld.contains(group)) }
    }
  }
}
