package import StafetModel
import StafetStatistics

/// A relay that is played by the rules.
///
/// Unless told otherwise nobody prefers anybody: every addressee is drawn evenly from those whom the rules allow
/// at that moment.
package struct RelaySimulation {
  /// How many participants each group has.
  package var groupSizes = [12, 13, 15, 10, 19]

  /// The share of the participants who ask a start question.
  package var starters = 0.6

  /// The probability that a question is answered, given time.
  package var answers = 0.8

  /// The probability that an answer is followed by a question, given time.
  package var followers = 0.7

  /// The share of the participants who do nothing.
  package var silent = 0.0

  /// How many hours the relay is open.
  package var hours = 96.0

  /// Whether the relay records which answer a question follows.
  package var recordsLinks = true

  /// The share of the participants who are suspended in the second day.
  package var suspended = 0.0

  /// The probability that an addressee is drawn from the asker's own group only, where that has one.
  package var ownGroup = 0.0

  /// Makes a simulation.
  package init() {}

  /// Plays a relay.
  package func relay(seed: UInt64) -> Relay {
    var player = RelayPlayer(simulation: self, generator: SplitMix64(seed: seed))
    return player.relay()
  }
}

private struct RelayPlayer {
  /// A question that will be asked.
  private struct Intention {
    let time: Double
    let asker: Int
    /// Whom R3 bars: who was asked on the way, and whose question was just answered.
    let asked: [Int]
    let answered: Int?
    let follows: Contribution.ID?
  }

  let simulation: RelaySimulation
  var generator: SplitMix64
  private var intentions: [Intention] = []
  private var contributions: [(time: Double, contribution: Contribution)] = []
  private var silent: Set<Int> = []
  private var suspended: Set<Int> = []

  init(simulation: RelaySimulation, generator: SplitMix64) {
    self.simulation = simulation
    self.generator = generator
  }

  private mutating func share() -> Double { Double.random(in: 0..<1, using: &generator) }

  /// A waiting time whose mean is given, in hours.
  private mutating func waiting(_ mean: Double) -> Double {
    -mean * RealFunctions.log(1 - share())
  }

  private func group(of person: Int) -> Int {
    var left = person
    for (group, size) in simulation.groupSizes.enumerated() {
      if left < size { return group }
      left -= size
    }
    preconditionFailure("There is no such person.")
  }

  private func id(_ person: Int) -> Participant.ID { "p\(person)" }

  private func instant(_ hours: Double) -> Instant {
    Instant(secondsSince1970: Int64(hours * 3_600))
  }

  private func isSuspended(_ person: Int, at time: Double) -> Bool {
    suspended.contains(person) && time >= 24 && time < 48
  }

  mutating func relay() -> Relay {
    let count = simulation.groupSizes.reduce(0, +)
    for person in 0..<count {
      if share() < simulation.silent { silent.insert(person) }
      if share() < simulation.suspended { suspended.insert(person) }
      if !silent.contains(person), share() < simulation.starters {
        let time = share() * simulation.hours / 2
        if !isSuspended(person, at: time) {
          intentions.append(
            Intention(time: time, asker: person, asked: [], answered: nil, follows: nil))
        }
      }
    }
    while let next = intentions.indices.min(by: { intentions[$0].time < intentions[$1].time }) {
      ask(intentions.remove(at: next), of: count)
    }
    let groups = simulation.groupSizes.indices.map { ParticipantGroup(id: "g\($0)") }
    return Relay(
      id: "simulated", opens: instant(0), closes: instant(simulation.hours), groups: groups,
      participants: (0..<count).map { person in
        Participant(
          id: id(person), group: groups[group(of: person)].id,
          suspended: suspended.contains(person)
            ? [Period(from: instant(24), to: instant(48))] : [])
      },
      contributions: contributions.sorted { $0.time < $1.time }.map { $0.contribution })
  }

  /// Asks a question, has it answered, and plans the question that follows.
  private mutating func ask(_ intention: Intention, of count: Int) {
    let time = intention.time
    guard time < simulation.hours else { return }
    let refused = Set(intention.asked + [intention.asker, intention.answered ?? intention.asker])
    let allowed = (0..<count).filter { !refused.contains($0) && !isSuspended($0, at: time) }
    let own = allowed.filter { group(of: $0) == group(of: intention.asker) }
    let isWithin = simulation.ownGroup > 0 && !own.isEmpty && share() < simulation.ownGroup
    guard let addressee = (isWithin ? own : allowed).randomElement(using: &generator) else {
      return
    }
    let number = contributions.count
    let question: Contribution.ID = "q\(number)"
    contributions.append(
      (
        time,
        .question(
          question, by: id(intention.asker), to: id(addressee),
          follows: simulation.recordsLinks ? intention.follows : nil,
          at: Int64(time * 3_600))
      ))
    // Everybody is asked alike, but who is silent does not answer.
    guard !silent.contains(addressee), share() < simulation.answers else { return }
    let answered = time + waiting(8)
    guard answered < simulation.hours, !isSuspended(addressee, at: answered) else { return }
    let answer: Contribution.ID = "a\(number)"
    contributions.append(
      (
        answered,
        .answer(
          answer, to: question, by: id(addressee), addressee: id(intention.asker),
          at: Int64(answered * 3_600))
      ))
    guard share() < simulation.followers else { return }
    let next = answered + waiting(3)
    guard !isSuspended(addressee, at: next) else { return }
    intentions.append(
      Intention(
        time: next, asker: addressee, asked: intention.asked + [addressee],
        answered: intention.asker, follows: answer))
  }
}
