import StafetModel
import StafetStatistics
import TestSupport
import Testing

@testable import StafetAnalysis

/// What a relay lacks is said, and is never 0.
@Suite struct IndicatorAbsenceTests {
  /// Why each indicator is absent: by itself, else by its first figure without a value.
  private func absences(
    of relay: Relay, sortings: [Sorting] = []
  ) throws -> [Indicator: IndicatorAbsence] {
    let found = try WorkedRelay.indicators(of: relay, sortings: sortings)
    let indicators = try #require(found)
    var absences: [Indicator: IndicatorAbsence] = [:]
    for reading in indicators.readings {
      absences[reading.indicator] =
        reading.absence ?? reading.figures.lazy.compactMap { $0.absence }.first
    }
    return absences
  }

  @Test func nothingIsToldOfAnEmptyRelay() throws {
    let found = try WorkedRelay.indicators(of: Relay(id: "r"), sortings: [])
    let indicators = try #require(found)
    for reading in indicators.readings where reading.indicator != .activity {
      #expect(reading.figures.allSatisfy { $0.value == nil }, "\(reading.indicator)")
      #expect(reading.score == nil)
      #expect(reading.groups.isEmpty)
      let isExplained = reading.absence != nil || reading.figures.contains { $0.absence != nil }
      #expect(isExplained, "\(reading.indicator)")
    }
    #expect(indicators.matrix == nil && indicators.focus == nil)
  }

  private func stripped(
    _ change: (Contribution) -> Contribution, groups: [ParticipantGroup] = WorkedRelay.groups
  ) -> Relay {
    Relay(
      id: "r", groups: groups,
      participants: groups.isEmpty
        ? WorkedRelay.relay.participants.map { Participant(id: $0.id) }
        : WorkedRelay.relay.participants,
      contributions: WorkedRelay.contributions.map(change))
  }

  private func bare(
    _ contribution: Contribution, author: Bool = false, recipient: Bool = false
  ) -> Contribution {
    Contribution(
      id: contribution.id, kind: contribution.kind, author: author ? contribution.author : nil,
      recipient: recipient ? contribution.recipient : nil, replyTo: contribution.replyTo,
      follows: contribution.follows, at: contribution.at, text: contribution.text)
  }

  @Test func withoutAuthors() throws {
    let absences = try absences(of: stripped { bare($0) })
    for indicator in [
      Indicator.activity, .mindset, .network, .collaboration, .engagement, .questionForm,
    ] {
      #expect(absences[indicator] == .noAuthors, "\(indicator)")
    }
    for indicator in [Indicator.keyStakeholders, .distribution, .meeting, .ring, .direction] {
      #expect(absences[indicator] == .noAddressees, "\(indicator)")
    }
  }

  @Test func withoutAddressees() throws {
    let absences = try absences(of: stripped { bare($0, author: true) })
    for indicator in [
      Indicator.network, .collaboration, .keyStakeholders, .distribution, .meeting, .ring,
      .interaction,
    ] {
      #expect(absences[indicator] == .noAddressees, "\(indicator)")
    }
    #expect(absences[.activity] == nil)
    #expect(absences[.engagement] == nil)
  }

  @Test func withoutGroups() throws {
    let absences = try absences(of: stripped({ $0 }, groups: []))
    for indicator in [
      Indicator.activity, .mindset, .network, .projectMap, .collaboration, .direction,
      .questionForm, .blindspots, .innovationCapacity,
    ] {
      #expect(absences[indicator] == .noGroups, "\(indicator)")
    }
    #expect(absences[.engagement] == nil && absences[.ring] == nil)
  }

  @Test func withoutThemesWordsOrExternalGroups() throws {
    let relay = stripped(
      { bare($0, author: true, recipient: true) },
      groups: WorkedRelay.groups.map { ParticipantGroup(id: $0.id, name: $0.name) })
    let absences = try absences(of: relay)
    #expect(absences[.alignment] == .noThemes)
    #expect(absences[.projectMap] == .noThemes)
    #expect(absences[.relevance] == .noExpectedWords)
    #expect(absences[.direction] == .noExternalGroups)
  }

  @Test func withoutAnswers() throws {
    let relay = Relay(
      id: "r", groups: WorkedRelay.groups, participants: WorkedRelay.relay.participants,
      contributions: WorkedRelay.contributions.filter { $0.kind == .question }.map {
        Contribution(
          id: $0.id, kind: .question, author: $0.author, recipient: $0.recipient, text: $0.text)
      })
    let absences = try absences(of: relay)
    #expect(absences[.mindset] == .noAnswers)
    #expect(absences[.interaction] == .noAnswers)
    #expect(absences[.engagement] == .noAnswers)
    #expect(absences[.activity] == nil)
  }

  // 2 of 10 pairs asked each other.
  @Test func aRelayOfOneGroupCollaboratesInReturn() throws {
    let relay = Relay(
      id: "r", groups: [ParticipantGroup(id: "a")], participants: WorkedRelay.people([("a", 4)]),
      contributions: [
        .question("1", by: "a1", to: "a2"), .question("2", by: "a2", to: "a1"),
        .question("3", by: "a1", to: "a2"), .question("4", by: "a1", to: "a3"),
        .question("5", by: "a4", to: "a3"), .answer("6", to: "1", by: "a2"),
      ])
    let found = try WorkedRelay.indicators(of: relay, sortings: [])
    let indicators = try #require(found)
    let collaboration = indicators[.collaboration]
    #expect(collaboration?.score?.value.isNearly(100.0 / 3) == true)
    #expect(collaboration?.score?.answer == .no)
    #expect(collaboration?.figures.first?.formula == .collaborationOfOneGroup)
    #expect(indicators[.network]?.absence == .oneGroup)
    #expect(indicators[.activity]?.groups.first?.figure(.contributions)?.value == 6)
  }

  // Received: eleven people 1 each, one 5. Q3 = 1, IQR = 0: the fence is 1.
  @Test func keyStakeholdersAreCountedInTheirGroup() throws {
    let people = WorkedRelay.people([("a", 6), ("b", 6)])
    var questions = people.enumerated().map { index, person in
      Contribution.question(
        Contribution.ID("q\(index)"), by: person.id, to: people[(index + 1) % 12].id)
    }
    questions += (0..<4).map {
      Contribution.question(Contribution.ID("x\($0)"), by: people[$0 + 1].id, to: "b6")
    }
    let relay = Relay(
      id: "r", groups: Array(WorkedRelay.groups.prefix(2)), participants: people,
      contributions: questions)
    let reading = try WorkedRelay.indicators(of: relay, sortings: [])?[.keyStakeholders]
    #expect(reading?.figure(.keyStakeholders)?.value == 1)
    #expect(reading?.groups.map { $0.figure(.keyStakeholders)?.value } == [0, 1])
  }

  // q1 went to somebody who was suspended: it was never delivered.
  @Test func whatIsNotDeliveredIsNotUnanswered() throws {
    let relay = Relay(
      id: "r",
      participants: [
        Participant(id: "a"),
        Participant(
          id: "b",
          suspended: [
            Period(from: Instant(secondsSince1970: 0), to: Instant(secondsSince1970: 10))
          ]), Participant(id: "c"),
      ],
      contributions: [
        .question("q1", by: "a", to: "b", at: 5), .question("q2", by: "b", to: "c", at: 20),
        .answer("s2", to: "q2", by: "c", at: 30), .question("q3", by: "c", to: "b", at: 40),
      ])
    let figure = try WorkedRelay.indicators(of: relay, sortings: [])?[.interaction]?
      .figure(.answerRate)
    #expect(figure?.value == 0.5)
    #expect(figure?.input(.delivered) == 2)
  }
}
