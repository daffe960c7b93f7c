import StafetModel
import StafetStatistics
import TestSupport
import Testing

/// Laws over relays made by chance; a failing seed is the argument of the failing test.
@Suite struct ChainLawsTests {
  /// How a random relay differs from one played by the rules and written down in order.
  struct Disorder: OptionSet, Sendable {
    let rawValue: Int
    static let unrecorded = Disorder(rawValue: 1)
    static let undated = Disorder(rawValue: 2)
    static let shuffled = Disorder(rawValue: 4)
    static let anonymousAnswers = Disorder(rawValue: 8)
  }

  static let seeds = Array(UInt64(1)...60)

  /// Plays a relay: every new question follows an answer of its asker, or starts a chain.
  static func relay(seed: UInt64, _ disorder: Disorder) -> Relay {
    var generator = SplitMix64(seed: seed)
    let people = (1...Int.random(in: 2...9, using: &generator)).map { Participant.ID("p\($0)") }
    var contributions: [Contribution] = []
    var rights: [(Contribution.ID, Participant.ID)] = []
    for number in 1...Int.random(in: 1...40, using: &generator) {
      let question = Contribution.ID("q\(number)")
      var follows: Contribution.ID?
      var asker = people[Int.random(in: people.indices, using: &generator)]
      if !rights.isEmpty, Bool.random(using: &generator) {
        let right = rights.remove(at: Int.random(in: rights.indices, using: &generator))
        (follows, asker) = (right.0, right.1)
      }
      let others = people.filter { $0 != asker }
      let addressee = others[Int.random(in: others.indices, using: &generator)]
      let time = Int64(number * 100)
      let isDated = !disorder.contains(.undated)
      contributions.append(
        .question(
          question, by: asker, to: addressee,
          follows: disorder.contains(.unrecorded) ? nil : follows, at: isDated ? time : nil))
      for copy in 0..<[0, 1, 1, 1, 2][Int.random(in: 0..<5, using: &generator)] {
        let id = Contribution.ID("a\(number).\(copy)")
        let author = disorder.contains(.anonymousAnswers) ? nil : addressee
        contributions.append(
          .answer(
            id, to: question, by: author,
            at: isDated ? time + Int64.random(in: -150...400, using: &generator) : nil))
        rights.append((id, addressee))
      }
    }
    if disorder.contains(.shuffled) { contributions.shuffle(using: &generator) }
    return Relay.of(contributions, people: people)
  }

  static let disorders: [Disorder] = [
    [], .shuffled, .unrecorded, [.unrecorded, .undated], [.unrecorded, .shuffled],
    [.unrecorded, .undated, .shuffled], [.unrecorded, .anonymousAnswers],
  ]

  @Test(arguments: disorders, seeds)
  func partitionTheQuestions(_ disorder: Disorder, seed: UInt64) throws {
    let relay = Self.relay(seed: seed, disorder)
    _ = try Study(relays: [relay])
    let placed = relay.chains.flatMap { $0.steps }.map { $0.exchange.question.id }
    #expect(placed.sorted() == relay.questions.map { $0.id }.sorted())
  }

  @Test(arguments: disorders, seeds)
  func followAnAnswerOfAnEarlierStep(_ disorder: Disorder, seed: UInt64) {
    let relay = Self.relay(seed: seed, disorder)
    let isRecorded = relay.questions.contains { $0.follows != nil }
    for chain in relay.chains {
      var earlier: Set<Contribution.ID> = []
      for (number, step) in chain.steps.enumerated() {
        if let follows = step.follows {
          #expect(earlier.contains(follows))
          #expect(step.isInferred == !isRecorded)
        } else {
          #expect(number == 0)
        }
        earlier.formUnion(step.exchange.answers.map { $0.id })
      }
    }
    let starts = relay.chains.map { $0.steps[0].exchange.question.id }
    let order = relay.questions.map { $0.id }
    #expect(starts == order.filter { starts.contains($0) })
  }

  @Test(arguments: disorders, seeds)
  func giveBackTheRecord(_ disorder: Disorder, seed: UInt64) {
    let relay = Self.relay(seed: seed, disorder)
    guard relay.questions.contains(where: { $0.follows != nil }) else { return }
    for step in relay.chains.flatMap({ $0.steps }) {
      #expect(step.follows == step.exchange.question.follows)
      #expect(!step.isInferred)
    }
  }

  /// The rule of the method read word for word, looking at every answer for every question.
  private func linksByTheRule(_ relay: Relay) -> [Contribution.ID: Contribution.ID] {
    let isDated = relay.contributions.allSatisfy { $0.at != nil }
    var moments: [Contribution.ID: (Instant, Int)] = [:]
    for (index, contribution) in relay.contributions.enumerated() {
      let time = isDated ? contribution.at : nil
      moments[contribution.id] = (time ?? Instant(secondsSince1970: 0), index)
    }
    func comesBefore(_ one: Contribution, _ other: Contribution) -> Bool {
      guard let left = moments[one.id], let right = moments[other.id] else { return false }
      return left < right
    }
    let questions = Dictionary(uniqueKeysWithValues: relay.questions.map { ($0.id, $0) })
    var links: [Contribution.ID: Contribution.ID] = [:]
    var followed: Set<Contribution.ID> = []
    for question in relay.questions.sorted(by: comesBefore) {
      let latest = relay.answers.filter { answer in
        guard let asked = answer.replyTo.flatMap({ questions[$0] }) else { return false }
        return (answer.author ?? asked.recipient) == question.author
          && comesBefore(answer, question) && !followed.contains(answer.id)
      }.max(by: comesBefore)
      guard let latest else { continue }
      links[question.id] = latest.id
      followed.insert(latest.id)
    }
    return links
  }

  @Test(arguments: seeds) func followTheRuleWordForWord(seed: UInt64) {
    // Undated and in order, so that every answer comes after its question.
    let relay = Self.relay(seed: seed, [.unrecorded, .undated])
    var links: [Contribution.ID: Contribution.ID] = [:]
    for step in relay.chains.flatMap({ $0.steps }) {
      links[step.exchange.question.id] = step.follows
    }
    #expect(links == linksByTheRule(relay))
    #expect(relay.chains.allSatisfy { !$0.isBranched })
  }

  @Test(arguments: seeds) func aBrokenReferenceIsAProblem(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let whole = Self.relay(seed: seed, [])
    let number = Int.random(in: whole.contributions.indices, using: &generator)
    let victim = whole.contributions[number]
    var contributions = whole.contributions
    contributions[number] = Contribution(
      id: victim.id, kind: victim.kind, author: "nobody", recipient: victim.recipient,
      replyTo: victim.replyTo, follows: victim.follows, at: victim.at, text: victim.text)
    let relay = Relay(id: "r", participants: whole.participants, contributions: contributions)
    let found = problems { () throws(StudyError) in try Study(relays: [relay]) }
    #expect(found.map { $0.path } == ["relays[0].contributions[\(number)].author"])
  }
}
