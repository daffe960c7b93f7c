import StafetModel
import StafetStatistics
import TestSupport

/// Relays played by chance, each question asked by a right or as a start question.
enum PlayedRelay {
  /// Plays a relay in which an answer comes at most so many seconds after its question.
  static func relay(seed: UInt64, id: Relay.ID = "r", lastAnswer: Int64 = 5000) -> Relay {
    var generator = SplitMix64(seed: seed)
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    let groups = (0..<number(2...4)).map { number in
      ParticipantGroup(id: ParticipantGroup.ID("g\(number)"), isExternal: number == 1)
    }
    let people = (0..<number(3...24)).map { person in
      Participant(
        id: Participant.ID("p\(person)"),
        group: number(0...9) == 0 ? nil : groups[number(0...groups.count - 1)].id,
        suspended: number(0...9) == 0
          ? [Period(from: Instant(secondsSince1970: Int64(number(0...9000))), to: nil)] : [])
    }
    var contributions: [Contribution] = []
    var rights: [(answer: Contribution.ID, holder: Int, from: Int64)] = []
    var times: Set<Int64> = []
    func time(from earliest: Int64, to latest: Int64) -> Int64 {
      var time = Int64.random(in: earliest...latest, using: &generator)
      while !times.insert(time).inserted { time += 1 }
      return time
    }
    for question in 0..<number(2...40) {
      let id = Contribution.ID("\(id)-q\(question)")
      var asker = number(0...people.count - 1)
      var follows: Contribution.ID?
      var earliest: Int64 = 0
      if !rights.isEmpty, number(0...3) > 0 {
        let right = rights.remove(at: number(0...rights.count - 1))
        (follows, asker, earliest) = (right.answer, right.holder, right.from)
      }
      let addressee = (asker + number(1...people.count - 1)) % people.count
      let asked = time(from: earliest + 1, to: earliest + 3000)
      contributions.append(
        .question(id, by: people[asker].id, to: people[addressee].id, follows: follows, at: asked))
      if number(0...4) == 0 { continue }
      let answer = Contribution.ID("\(id)-a")
      let answered = time(from: asked + 1, to: asked + lastAnswer)
      contributions.append(.answer(answer, to: id, by: people[addressee].id, at: answered))
      rights.append((answer, addressee, answered))
      // One answer in ten gives a second right, so that chains branch.
      if number(0...9) == 0 { rights.append((answer, addressee, answered)) }
    }
    return Relay(
      id: id, closes: Instant(secondsSince1970: 1_000_000), groups: groups, participants: people,
      contributions: contributions)
  }

  /// A relay with the same records but another roster or another order.
  static func changed(
    _ relay: Relay, participants: [Participant]? = nil, contributions: [Contribution]? = nil
  ) -> Relay {
    Relay(
      id: relay.id, closes: relay.closes, groups: relay.groups,
      participants: participants ?? relay.participants,
      contributions: contributions ?? relay.contributions)
  }
}
