import StafetModel
import TestSupport
import Testing

/// R1 to R3: who may ask, and whom.
@Suite struct AskingRulesTests {
  @Test func aRelayPlayedByTheRulesIsClean() throws {
    let relay = Relay.played(playedWell)
    _ = try Study(relays: [relay])
    let audit = try #require(relay.audit())
    #expect(audit.isClean)
    #expect(audit.violations.isEmpty && audit.warnings.isEmpty && audit.gaps.isEmpty)
    for rule in RelayRule.allCases {
      #expect(audit.verdict(on: rule) == (rule.kind == .notAudited ? .notAudited : .kept))
    }
  }

  // MARK: R1

  @Test func oneStartQuestionEach() {
    let relay = Relay.played(
      playedWell + [
        .question("q4", by: "a", to: "f", at: 6 * hour),
        .question("q5", by: "a", to: "g", at: 7 * hour),
      ])
    #expect(
      relay.violations() == [
        Told(.anotherStartQuestion(first: "q1"), ["q4", "q1"], ["a"]),
        Told(.anotherStartQuestion(first: "q1"), ["q5", "q1"], ["a"]),
      ])
  }

  @Test func theFirstStartQuestionIsTheEarliest() {
    let relay = Relay.played(
      [.question("q4", by: "a", to: "f", at: 6 * hour)] + playedWell)
    #expect(
      relay.violations() == [Told(.anotherStartQuestion(first: "q1"), ["q4", "q1"], ["a"])])
    let tied = Relay.played(
      [.question("q4", by: "a", to: "f", at: 1 * hour)] + playedWell)
    #expect(tied.violations() == [Told(.anotherStartQuestion(first: "q4"), ["q1", "q4"], ["a"])])
    let undated = Relay.played(
      [.question("q4", by: "a", to: "f")] + playedWell)
    #expect(
      undated.violations() == [Told(.anotherStartQuestion(first: "q4"), ["q1", "q4"], ["a"])])
  }

  @Test func noMoreStartersThanSet() {
    let two = RelayRules(starters: .fixed(count: 2, fromDifferentGroups: false))
    #expect(Relay.played(playedWell).violations(by: two) == [])
    let relay = Relay.played(
      [.question("q4", by: "f", to: "a", at: 4 * hour + 1)] + playedWell)
    #expect(relay.violations(by: two) == [Told(.tooManyStarters(limit: 2), ["q4"], ["f"])])
    // The second start question of somebody who is not among the starters is another one too.
    let twice = Relay.played(
      playedWell + [
        .question("q4", by: "f", to: "a", at: 6 * hour),
        .question("q5", by: "f", to: "b", at: 7 * hour),
      ])
    #expect(
      twice.violations(by: two) == [
        Told(.tooManyStarters(limit: 2), ["q4"], ["f"]),
        Told(.anotherStartQuestion(first: "q4"), ["q5", "q4"], ["f"]),
      ])
  }

  @Test func startersFromDifferentGroups() {
    let rules = RelayRules(starters: .fixed(count: 7, fromDifferentGroups: true))
    // a and d are both of the group g.
    #expect(
      Relay.played(playedWell).violations(by: rules) == [
        Told(.sameGroupStarts("g", first: "a"), ["q3"], ["d", "a"])
      ])
    let apart = Relay.played([
      .question("q1", by: "a", to: "b", at: 1), .question("q2", by: "f", to: "g", at: 2),
    ])
    #expect(apart.violations(by: rules) == [])
  }

  // MARK: R2

  @Test func theRightIsTheAskers() {
    let relay = Relay.played(
      playedWell + [.question("q4", by: "f", to: "g", follows: "a3", at: 6 * hour)])
    #expect(
      relay.violations() == [
        Told(.rightOfAnother(answer: "a3", writer: "e"), ["q4", "a3"], ["f", "e"])
      ])
  }

  @Test func theAddresseeIsTheWriterOfAnAnswerWithoutAuthor() throws {
    let relay = Relay.played([
      .question("q1", by: "a", to: "b", at: 1), .answer("a1", to: "q1", at: 2),
      .question("q2", by: "b", to: "c", follows: "a1", at: 3),
    ])
    #expect(relay.violations() == [])
    #expect(try told(#require(relay.audit()).gaps) == [Gap(.oneAnswer, .author, ["a1"])])
    let other = Relay.played([
      .question("q1", by: "a", to: "b", at: 1), .answer("a1", to: "q1", at: 2),
      .question("q2", by: "c", to: "d", follows: "a1", at: 3),
    ])
    #expect(
      other.violations() == [
        Told(.rightOfAnother(answer: "a1", writer: "b"), ["q2", "a1"], ["c", "b"])
      ])
  }

  @Test func oneAnswerGivesOneRight() {
    let relay = Relay.played(
      [.question("q4", by: "b", to: "f", follows: "a1", at: 6 * hour)] + playedWell)
    #expect(
      relay.violations() == [
        Told(.rightAlreadyUsed(answer: "a1", earlier: "q2"), ["q4", "a1", "q2"], ["b"])
      ])
  }

  @Test func theRightComesBeforeTheQuestion() {
    func relay(_ time: Int64) -> Relay {
      Relay.played([
        .question("q1", by: "a", to: "b", at: 10), .answer("a1", to: "q1", by: "b", at: 20),
        .question("q2", by: "b", to: "c", follows: "a1", at: time),
      ])
    }
    #expect(relay(20).violations() == [])
    #expect(
      relay(19).violations() == [Told(.askedBeforeRight(answer: "a1"), ["q2", "a1"], ["b"])])
  }

  @Test func aChainMayBeLimited() {
    func relay(_ pairs: Int) -> Relay {
      let people = "abcdefghij".map { Participant.ID("\($0)") }
      var contributions: [Contribution] = []
      for number in 0..<pairs {
        let id = Contribution.ID("q\(number + 1)")
        contributions.append(
          .question(
            id, by: people[number], to: people[number + 1],
            follows: number == 0 ? nil : Contribution.ID("a\(number)"), at: Int64(2 * number)))
        contributions.append(
          .answer(
            Contribution.ID("a\(number + 1)"), to: id, by: people[number + 1],
            at: Int64(2 * number + 1)))
      }
      return Relay.played(contributions)
    }
    let rules = RelayRules(pairLimit: 3)
    #expect(relay(3).violations(by: rules) == [])
    #expect(
      relay(5).violations(by: rules) == [
        Told(.chainTooLong(limit: 3), ["q4"], ["d"]), Told(.chainTooLong(limit: 3), ["q5"], ["e"]),
      ])
    #expect(relay(9).violations() == [])
  }

  @Test func inferredLinksLeaveOneStartQuestionEach() throws {
    let relay = Relay.played([
      .question("q1", by: "a", to: "b", at: 1), .answer("a1", to: "q1", by: "b", at: 2),
      .question("q2", by: "b", to: "c", at: 3), .question("q3", by: "b", to: "d", at: 4),
      .question("q4", by: "b", to: "e", at: 5),
    ])
    let audit = try #require(relay.audit())
    // q2 uses the right, q3 is the start question, and nothing is left for q4.
    #expect(told(audit.violations) == [Told(.noRightLeft(first: "q3"), ["q4", "q3"], ["b"])])
    #expect(audit.inferredLinks == 1)
    // Whether q4 is another start question or a question without a right cannot be told.
    #expect(told(audit.gaps) == [Gap(.oneStartQuestion, .link, ["q4"])])
    #expect(audit.verdict(on: .oneStartQuestion) == .notCheckable(.partly))
    #expect(audit.verdict(on: .rightToAsk) == .broken(1))
  }

  @Test func inferredLinksAreNotHeldAgainstDates() {
    // The order of the source decides where a date is missing, so a link may run against dates.
    let relay = Relay.played([
      .question("q1", by: "a", to: "b"), .answer("a1", to: "q1", by: "b", at: 9),
      .question("q2", by: "b", to: "c", at: 5),
    ])
    #expect(relay.violations() == [])
  }

  @Test func aRightMayLieInAnAnswerByNobodyKnown() throws {
    let relay = Relay.played([
      .question("q1", by: "a", at: 1), .answer("a1", to: "q1", at: 2),
      .question("q2", by: "b", to: "c", at: 3), .question("q3", by: "b", to: "d", at: 4),
    ])
    let audit = try #require(relay.audit())
    #expect(audit.violations.isEmpty)
    #expect(
      told(audit.gaps(in: .rightToAsk)) == [
        Gap(.rightToAsk, .author, ["a1"]), Gap(.rightToAsk, .link, ["q3"]),
      ])
    #expect(told(audit.gaps(in: .newAddressee)).contains(Gap(.newAddressee, .link, ["q3"])))
  }

  // MARK: R3

  @Test func aQuestionDoesNotGoBack() {
    let relay = Relay.played([
      .question("q1", by: "a", to: "b", at: 1), .answer("a1", to: "q1", by: "b", at: 2),
      .question("q2", by: "b", to: "a", follows: "a1", at: 3),
    ])
    #expect(
      relay.violations() == [Told(.goesBack(answered: "q1"), ["q2", "q1"], ["b", "a"])])
  }

  /// A chain from a over b, c and d to whoever is given.
  private func chain(to last: Participant.ID) -> Relay {
    Relay.played([
      .question("q1", by: "a", to: "b", at: 1), .answer("a1", to: "q1", by: "b", at: 2),
      .question("q2", by: "b", to: "c", follows: "a1", at: 3),
      .answer("a2", to: "q2", by: "c", at: 4),
      .question("q3", by: "c", to: "d", follows: "a2", at: 5),
      .answer("a3", to: "q3", by: "d", at: 6),
      .question("q4", by: "d", to: last, follows: "a3", at: 7),
    ])
  }

  @Test func nobodyIsAskedTwiceInAChain() {
    #expect(
      chain(to: "b").violations() == [Told(.askedAgain(earlier: "q1"), ["q4", "q1"], ["d", "b"])])
    // c asked the question just answered, so it goes back, though c was asked earlier too.
    #expect(
      chain(to: "c").violations() == [Told(.goesBack(answered: "q3"), ["q4", "q3"], ["d", "c"])])
  }

  @Test func whoOnlyAskedMayBeAsked() {
    #expect(chain(to: "a").violations() == [])
    #expect(chain(to: "e").violations() == [])
  }

  @Test func whoAsksHimselfBreaksOnlyThatRule() {
    #expect(chain(to: "d").violations() == [Told(.asksHimself, ["q4"], ["d"])])
  }

  @Test func branchesDoNotSeeEachOther() {
    let relay = Relay.played([
      .question("q1", by: "a", to: "b", at: 1), .answer("a1", to: "q1", by: "b", at: 2),
      .question("q2", by: "b", to: "c", follows: "a1", at: 3),
      .answer("a2", to: "q2", by: "c", at: 4),
      .question("q3", by: "c", to: "d", follows: "a2", at: 5),
      .question("q4", by: "b", to: "e", follows: "a1", at: 6),
      .answer("a4", to: "q4", by: "e", at: 7),
      .question("q5", by: "e", to: "c", follows: "a4", at: 8),
      .answer("a5", to: "q5", by: "c", at: 9),
      .question("q6", by: "c", to: "b", follows: "a5", at: 10),
    ])
    #expect(
      relay.violations() == [
        Told(.rightAlreadyUsed(answer: "a1", earlier: "q2"), ["q4", "a1", "q2"], ["b"]),
        Told(.askedAgain(earlier: "q1"), ["q6", "q1"], ["c", "b"]),
      ])
  }

  @Test func inferredChainsAreHeldToR3() {
    let relay = Relay.played([
      .question("q1", by: "a", to: "b", at: 1), .answer("a1", to: "q1", by: "b", at: 2),
      .question("q2", by: "b", to: "a", at: 3),
    ])
    #expect(
      relay.violations() == [Told(.goesBack(answered: "q1"), ["q2", "q1"], ["b", "a"])])
  }
}
