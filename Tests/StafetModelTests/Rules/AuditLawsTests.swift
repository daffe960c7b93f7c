import StafetModel
import StafetStatistics
import TestSupport
import Testing

/// Laws over relays played by chance; a failing seed is the argument of the failing test.
@Suite struct AuditLawsTests {
  static let seeds = Array(UInt64(1)...40)

  /// A relay played by the rules, in the digital form or in that of 2008.
  static func relay(seed: UInt64, form: RelayRules.Form) -> Relay {
    var generator = SplitMix64(seed: seed)
    let groupCount = form == .from2008 ? Int.random(in: 7...9, using: &generator) : 3
    let groups = (0..<groupCount).map { ParticipantGroup(id: ParticipantGroup.ID("g\($0)")) }
    let people = (0..<groupCount * 5).map { number in
      Participant(
        id: Participant.ID("p\(number)"), group: groups[number % groupCount].id,
        // Every seventh is away on the third day, which nobody plays on.
        suspended: number % 7 == 0 ? [Period(from: Instant(2 * day), to: nil)] : [])
    }
    var play = Play(people: people, form: form)
    for number in 0..<Int.random(in: 5...40, using: &generator) {
      play.ask(number, using: &generator)
    }
    return Relay(
      id: "r", opens: Instant(0), closes: Instant(3 * day), groups: groups, participants: people,
      contributions: play.contributions)
  }

  /// A relay while it is played, each contribution a few minutes after the last.
  struct Play {
    let people: [Participant]
    let form: RelayRules.Form
    var contributions: [Contribution] = []
    var rights: [(answer: Contribution.ID, holder: Participant.ID, path: [Participant.ID])] = []
    var starters: Set<Participant.ID> = []
    var startGroups: Set<ParticipantGroup.ID?> = []
    var time: Int64 = 0

    init(people: [Participant], form: RelayRules.Form) {
      self.people = people
      self.form = form
    }

    /// Asks a question by a right or as a start question, and mostly answers it.
    mutating func ask(_ number: Int, using generator: inout SplitMix64) {
      var follows: Contribution.ID?
      var asker: Participant.ID
      // Those who asked and were asked on the way here; all but the first were asked.
      var path: [Participant.ID]
      if !rights.isEmpty, Int.random(in: 0..<4, using: &generator) > 0 {
        let right = rights.remove(at: Int.random(in: rights.indices, using: &generator))
        (follows, asker, path) = (right.answer, right.holder, right.path)
      } else {
        let free = people.filter { person in
          !starters.contains(person.id)
            && (form == .digital || (starters.count < 7 && !startGroups.contains(person.group)))
        }
        guard let starter = free.randomElement(using: &generator) else { return }
        asker = starter.id
        path = [asker]
        starters.insert(asker)
        startGroups.insert(starter.group)
      }
      let barred = Set(path.dropFirst() + path.suffix(2) + [asker])
      guard
        let addressee = people.filter({ !barred.contains($0.id) }).randomElement(
          using: &generator)
      else { return }
      time += Int64.random(in: 1...1000, using: &generator)
      let question = Contribution.ID("q\(number)")
      contributions.append(
        .question(question, by: asker, to: addressee.id, follows: follows, at: time))
      if Int.random(in: 0..<5, using: &generator) == 0 { return }
      time += Int64.random(in: 1...1000, using: &generator)
      let answer = Contribution.ID("a\(number)")
      contributions.append(.answer(answer, to: question, by: addressee.id, at: time))
      path.append(addressee.id)
      if form == .digital || path.count <= 10 { rights.append((answer, addressee.id, path)) }
    }
  }

  @Test(arguments: RelayRules.Form.allCases, seeds)
  func whatIsPlayedByTheRulesIsClean(_ form: RelayRules.Form, seed: UInt64) throws {
    let relay = Self.relay(seed: seed, form: form)
    _ = try Study(relays: [relay])
    let audit = try #require(relay.audit(by: RelayRules(form: form)))
    #expect(told(audit.violations) == [])
    #expect(told(audit.warnings) == [])
    #expect(told(audit.gaps) == [])
    #expect(audit.isClean)
    #expect(audit.chains.reduce(0) { $0 + $1.questions } == relay.questions.count)
    #expect(audit.chains.reduce(0) { $0 + $1.pairs } == relay.answers.count)
  }

  /// One way to break a rule, done to a relay that keeps them all.
  enum Breach: String, CaseIterable, CustomTestStringConvertible {
    case anotherStart, rightOfAnother, usedRight, beforeRight, back, again, himself, suspended
    case otherAnswers, secondAnswer, beforeQuestion, toAnother, early, late
    var testDescription: String { rawValue }
  }

  /// The relay with one breach, and what is to be found; `nil` where it offers no place for it.
  private static func broken(
    _ relay: Relay, by breach: Breach, using generator: inout SplitMix64
  ) -> (Relay, Told)? {
    var contributions = relay.contributions
    func changed(
      _ old: Contribution, author: Participant.ID? = nil, recipient: Participant.ID? = nil,
      follows: Contribution.ID? = nil, at: Instant? = nil
    ) -> Contribution {
      Contribution(
        id: old.id, kind: old.kind, author: author ?? old.author,
        recipient: recipient ?? old.recipient, replyTo: old.replyTo,
        follows: follows ?? old.follows, at: at ?? old.at, text: old.text)
    }
    func position(_ isRight: (Contribution) -> Bool) -> Int? {
      contributions.indices.filter { isRight(contributions[$0]) }.randomElement(using: &generator)
    }
    func contribution(_ id: Contribution.ID?) -> Contribution? {
      contributions.first { $0.id == id }
    }
    let isLast = { (question: Contribution) in
      question.kind == .question && !contributions.contains { $0.replyTo == question.id }
    }
    let followed = Set(contributions.compactMap { $0.follows })
    let unseen = relay.participants.map { $0.id }.filter { person in
      !contributions.contains { $0.author == person || $0.recipient == person }
    }
    let end = Instant(2 * day)

    func result(_ told: Told) -> (Relay, Told) {
      (
        Relay(
          id: relay.id, opens: relay.opens, closes: relay.closes, groups: relay.groups,
          participants: relay.participants, contributions: contributions), told
      )
    }

    switch breach {
    case .anotherStart:
      guard let start = position({ $0.kind == .question && $0.follows == nil }),
        let asker = contributions[start].author, let other = unseen.first
      else { return nil }
      contributions.append(
        Contribution(
          id: "x", kind: .question, author: asker, recipient: other, at: Instant(day + 9 * hour),
          text: "?"))
      return result(
        Told(
          .anotherStartQuestion(first: contributions[start].id), ["x", contributions[start].id],
          [asker]))
    case .rightOfAnother:
      guard let last = position({ isLast($0) && $0.follows != nil }), let other = unseen.first,
        let answer = contribution(contributions[last].follows), let writer = answer.author
      else { return nil }
      contributions[last] = changed(contributions[last], author: other)
      return result(
        Told(
          .rightOfAnother(answer: answer.id, writer: writer), [contributions[last].id, answer.id],
          [other, writer]))
    case .usedRight:
      guard let first = position({ $0.kind == .question && $0.follows != nil }),
        let other = unseen.first, let answer = contribution(contributions[first].follows),
        let writer = answer.author
      else { return nil }
      contributions.append(
        Contribution(
          id: "x", kind: .question, author: writer, recipient: other, follows: answer.id,
          at: Instant(day + 9 * hour), text: "?"))
      let earlier = contributions[first].id
      return result(
        Told(
          .rightAlreadyUsed(answer: answer.id, earlier: earlier), ["x", answer.id, earlier],
          [writer]))
    case .beforeRight:
      guard let last = position({ isLast($0) && $0.follows != nil }),
        let answer = contribution(contributions[last].follows),
        let asker = contributions[last].author
      else { return nil }
      contributions[last] = changed(contributions[last], at: Instant(0))
      return result(
        Told(.askedBeforeRight(answer: answer.id), [contributions[last].id, answer.id], [asker]))
    case .back:
      guard let last = position({ isLast($0) && $0.follows != nil }),
        let answer = contribution(contributions[last].follows),
        let answered = contribution(answer.replyTo), let back = answered.author,
        let asker = contributions[last].author
      else { return nil }
      contributions[last] = changed(contributions[last], recipient: back)
      return result(
        Told(
          .goesBack(answered: answered.id), [contributions[last].id, answered.id], [asker, back]))
    case .again:
      guard
        let last = position({ question in
          guard isLast(question),
            let second = contribution(contribution(question.follows)?.replyTo),
            let first = contribution(contribution(second.follows)?.replyTo)
          else { return false }
          return first.follows != nil
        }), let asker = contributions[last].author,
        let third = contribution(contribution(contributions[last].follows)?.replyTo),
        let second = contribution(contribution(third.follows)?.replyTo),
        let first = contribution(contribution(second.follows)?.replyTo),
        let twice = first.recipient
      else { return nil }
      contributions[last] = changed(contributions[last], recipient: twice)
      return result(
        Told(.askedAgain(earlier: first.id), [contributions[last].id, first.id], [asker, twice]))
    case .himself:
      guard let last = position(isLast), let asker = contributions[last].author else { return nil }
      contributions[last] = changed(contributions[last], recipient: asker)
      return result(Told(.asksHimself, [contributions[last].id], [asker]))
    case .suspended:
      let away = Set(relay.participants.filter { !$0.suspended.isEmpty }.map { $0.id })
      guard
        let last = position({ question in
          isLast(question) && question.recipient.map { away.contains($0) } == true
            && question.author.map { away.contains($0) } == false
        }), let asker = contributions[last].author, let person = contributions[last].recipient
      else { return nil }
      contributions[last] = changed(contributions[last], at: end)
      return result(Told(.addresseeSuspended, [contributions[last].id], [asker, person]))
    case .otherAnswers:
      guard let answer = position({ $0.kind == .answer && !followed.contains($0.id) }),
        let other = unseen.first, let question = contribution(contributions[answer].replyTo),
        let addressee = question.recipient
      else { return nil }
      contributions[answer] = changed(contributions[answer], author: other)
      return result(
        Told(
          .answeredByAnother(addressee: addressee), [contributions[answer].id, question.id],
          [other, addressee]))
    case .secondAnswer:
      guard let answer = position({ $0.kind == .answer }),
        let author = contributions[answer].author,
        let question = contributions[answer].replyTo
      else { return nil }
      contributions.append(
        .answer("x", to: question, by: author, at: day + 9 * hour))
      let first = contributions[answer].id
      return result(Told(.answeredAgain(first: first), ["x", question, first], [author]))
    case .beforeQuestion:
      guard let answer = position({ $0.kind == .answer && !followed.contains($0.id) }),
        let author = contributions[answer].author, let question = contributions[answer].replyTo
      else { return nil }
      contributions[answer] = changed(contributions[answer], at: Instant(0))
      return result(
        Told(
          .answeredBeforeAsked(question: question), [contributions[answer].id, question], [author]))
    case .toAnother:
      guard let answer = position({ $0.kind == .answer }),
        let author = contributions[answer].author,
        let question = contribution(contributions[answer].replyTo), let asker = question.author,
        let other = unseen.first
      else { return nil }
      contributions[answer] = changed(contributions[answer], recipient: other)
      return result(
        Told(
          .answeredToAnother(asker: asker), [contributions[answer].id, question.id],
          [author, asker, other]))
    case .early:
      guard let start = position({ $0.kind == .question && $0.follows == nil }),
        let asker = contributions[start].author
      else { return nil }
      contributions[start] = changed(contributions[start], at: Instant(-1))
      return result(Told(.beforeOpening, [contributions[start].id], [asker]))
    case .late:
      let away = Set(relay.participants.filter { !$0.suspended.isEmpty }.map { $0.id })
      guard
        let last = position({
          isLast($0) && !away.contains($0.author ?? "") && !away.contains($0.recipient ?? "")
        }),
        let asker = contributions[last].author
      else { return nil }
      contributions[last] = changed(contributions[last], at: Instant(3 * day + 1))
      return result(Told(.afterClosing, [contributions[last].id], [asker]))
    }
  }

  @Test(arguments: Breach.allCases) func aSingleBreachIsFoundAlone(_ breach: Breach) throws {
    var places = 0
    for seed in Self.seeds {
      var generator = SplitMix64(seed: seed)
      let relay = Self.relay(seed: seed, form: .digital)
      guard let (broken, expected) = Self.broken(relay, by: breach, using: &generator) else {
        continue
      }
      places += 1
      let audit = try #require(broken.audit())
      #expect(told(audit.violations) == [expected], "seed \(seed)")
      #expect(audit.verdict(on: expected.reason.rule) == .broken(1))
    }
    #expect(places > 4)
  }

  @Test(arguments: seeds) func theOrderOfADatedRecordDoesNotMatter(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var relay = Self.relay(seed: seed, form: .digital)
    for breach in Breach.allCases.shuffled(using: &generator).prefix(6)
    where !relay.contributions.contains(where: { $0.id == "x" }) {
      if let (broken, _) = Self.broken(relay, by: breach, using: &generator) { relay = broken }
    }
    let times = relay.contributions.map { $0.at }
    // Contributions with the same time are in the order of the source, so that would matter.
    guard Set(times).count == times.count else { return }
    let shuffled = Relay(
      id: relay.id, opens: relay.opens, closes: relay.closes, groups: relay.groups,
      participants: relay.participants,
      contributions: relay.contributions.shuffled(using: &generator))
    let violations = try #require(relay.violations())
    let others = try #require(shuffled.violations())
    #expect(Set(violations) == Set(others))
    #expect(violations.count == others.count)
  }

  /// Relays without order or rules: nothing traps, and what is told fits together.
  @Test(arguments: ChainLawsTests.disorders, seeds)
  func whatIsToldFitsTogether(_ disorder: ChainLawsTests.Disorder, seed: UInt64) throws {
    let relay = ChainLawsTests.relay(seed: seed, disorder)
    for rules in [RelayRules.digital, .from2008(facilitator: "p1")] {
      let audit = try #require(relay.audit(by: rules))
      #expect(audit == relay.audit(by: rules))
      let ids = Set(relay.contributions.map { $0.id })
      let deviations = audit.violations + audit.warnings
      for deviation in deviations {
        #expect(deviation.contributions.allSatisfy { ids.contains($0) })
      }
      for rule in RelayRule.allCases {
        let count = deviations.count { $0.rule == rule }
        switch audit.verdict(on: rule) {
        case .broken(let number): #expect(number == count && count > 0)
        case .kept: #expect(count == 0 && audit.gaps(in: rule).isEmpty)
        case .notCheckable: #expect(count == 0 && !audit.gaps(in: rule).isEmpty)
        case .notAudited: #expect(rule.kind == .notAudited)
        }
      }
      #expect(audit.chains.reduce(0) { $0 + $1.questions } == relay.questions.count)
      let ended = AuditedChain.End.allCases.reduce(0) { $0 + audit.count(of: $1) }
      #expect(ended == audit.chains.count)
    }
  }
}
