import StafetModel
import StafetStatistics
import TestSupport
import Testing

@testable import StafetAnalysis

/// How the questions of a network are divided among its people.
@Suite struct RelayNetworkDivisionTests {
  private func made(_ questions: [(asker: Int, addressee: Int)], people: Int) -> RelayNetwork? {
    let contributions = questions.enumerated().map { number, question in
      Contribution.question(
        Contribution.ID("q\(number)"), by: Participant.ID("p\(question.asker)"),
        to: Participant.ID("p\(question.addressee)"), at: Int64(number))
    }
    var settings = AnalysisSettings()
    settings.redraws = 0
    return RelayNetwork(
      measuring: RelayCourse(
        of: Relay(
          id: "r", participants: (0..<people).map { Participant(id: Participant.ID("p\($0)")) },
          contributions: contributions)), settings: settings)
  }

  /// Of five people two received nothing, two one question each, and one two: by hand.
  @Test func aDivisionWorkedByHand() throws {
    let network = try #require(
      made([(0, 1), (1, 2), (2, 3), (0, 3)], people: 5))
    #expect(network.received.map { [$0.questions, $0.people] } == [[0, 2], [1, 2], [2, 1]])
    let division = network.division
    #expect(division.map { $0.people } == [0, 0.4, 0.8, 1])
    #expect(division.map { $0.questions } == [0, 0, 0.5, 1])
    #expect(network.questionShare(ofLowest: 0) == 0)
    #expect(network.questionShare(ofLowest: 0.4) == 0)
    #expect(try #require(network.questionShare(ofLowest: 0.6)).isNearly(0.25))
    #expect(network.questionShare(ofLowest: 1) == 1)
    // Of one person each: nothing, nothing, one, one and two of four.
    #expect(
      zip(network.fifths, [0, 0, 0.25, 0.25, 0.5]).allSatisfy { ($0 - $1).magnitude < 1e-12 })
    #expect(network.fifths.count == 5)
  }

  /// The curve of all single people goes through the same corners.
  @Test(arguments: 1...20)
  func itIsTheLorenzCurve(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let people = Int.random(in: 2...12, using: &generator)
    let questions = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
      let asker = Int.random(in: 0..<people, using: &generator)
      let other = (asker + Int.random(in: 1..<people, using: &generator)) % people
      return (asker: asker, addressee: other)
    }
    let network = try #require(made(questions, people: people))
    let counts = (0..<people).map { person in questions.count { $0.addressee == person } }
    let curve = try #require(LorenzCurve(of: counts))
    for step in 0...20 {
      let part = Double(step) / 20
      #expect(
        (try #require(network.questionShare(ofLowest: part)) - curve.share(ofLowest: part))
          .magnitude
          < 1e-12, "seed \(seed)")
    }
  }
}
