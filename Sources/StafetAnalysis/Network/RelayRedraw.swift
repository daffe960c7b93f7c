import StafetModel
import StafetStatistics

/// A relay whose questions are passed on anew: to whom its questions could have gone if nobody had chosen.
///
/// Kept are who asked each start question, when each question was asked, and which question was asked with the
/// right that which answer gave. Drawn anew is every addressee, evenly among those whom R3 and R4 allowed at
/// that moment: not the asker, not the asker of the question just answered, nobody who was asked on the way
/// from the start question, nobody who was suspended, and not the facilitator. Since a right belongs to whoever
/// answers, the questions that follow are asked by whoever was drawn. Where the source tells of another asker,
/// against R2 or R5, that asker stays.
///
/// Drawing addressees while all askers stay as they were would be wrong: in a relay whoever was asked asks
/// next, so that its questions hang together in chains, and a draw without chains looks scattered beside
/// them. The article <doc:WhoAsksWhomByChance> has the figures.
///
/// Questions whose asker or addressee is not recorded, or that are in no chain, take no part.
struct RelayRedraw: Sendable {
  /// A question that takes part.
  private struct Question: Sendable {
    /// The place of the question on whose answer it follows, if that takes part; negative for none.
    let parent: Int32

    /// Whether its asker is whoever is asked the question before.
    let isPassedOn: Bool

    /// The place of the first person among ``RelayRedraw/barred`` who may not be asked at that moment, and
    /// of the first after them.
    let barred: Range<Int32>
  }

  /// The positions of the questions that take part: chain by chain, each after the one that it follows.
  let positions: [Int]

  /// For each of them who asked.
  let askers: [UInt32]

  /// For each of them who was asked.
  let addressees: [UInt32]

  /// How many people are on the roster; their numbers are below it.
  let rosterCount: Int

  private let questions: [Question]

  /// Who may not be asked, question by question: suspended people and the facilitator.
  private let barred: [UInt32]

  /// Takes from a relay what stays when its questions are passed on anew.
  ///
  /// - Parameters:
  ///   - course: The course of the relay.
  ///   - rules: The rules, which name the facilitator.
  /// - Complexity: O(*n* + *q* · *s*) for *n* contributions, *q* questions and *s* people with suspensions.
  init(of course: RelayCourse, by rules: RelayRules) {
    let roster = course.people.rosterCount
    let facilitator = rules.facilitator.flatMap { course.people.number(of: $0) }
    let suspended = (0..<roster).filter {
      course.people.participant($0)?.suspended.isEmpty == false
    }
    var places = PositionColumn(count: course.relay.contributions.count)
    var positions: [Int] = []
    var askers: [UInt32] = []
    var addressees: [UInt32] = []
    var questions: [Question] = []
    var barred: [UInt32] = []
    for chain in course.chains.indices {
      for position in course.chains[chain] {
        guard let asker = course.authors[position], let addressee = course.recipients[position],
          asker < roster, addressee < roster
        else { continue }
        let parent = course.parent(of: position).flatMap { places[$0] }
        let firstBarred = Int32(barred.count)
        if let facilitator { barred.append(UInt32(facilitator)) }
        if let time = course.relay.contributions[position].at {
          for person in suspended where course.people.isSuspended(person, at: time) {
            barred.append(UInt32(person))
          }
        }
        places[position] = positions.count
        positions.append(position)
        askers.append(UInt32(asker))
        addressees.append(UInt32(addressee))
        questions.append(
          Question(
            parent: Int32(parent ?? -1),
            isPassedOn: parent.map { addressees[$0] == UInt32(asker) } ?? false,
            barred: firstBarred..<Int32(barred.count)))
      }
    }
    self.positions = positions
    self.askers = askers
    self.addressees = addressees
    self.questions = questions
    self.barred = barred
    rosterCount = roster
  }

  /// Passes all questions on anew.
  ///
  /// The same generator gives the same people. A question that may go to nobody keeps its addressee.
  ///
  /// - Parameters:
  ///   - askers: Takes who asks each question.
  ///   - addressees: Takes who is asked.
  ///   - generator: The source of random numbers: one for each question, and one more for each draw that the
  ///     rules refuse.
  /// - Complexity: O(*q* · *l*) expected for *q* questions and chains of length *l*, while a chain is much
  ///   shorter than the roster.
  func draw(
    askers: inout [UInt32], addressees: inout [UInt32],
    using generator: inout some RandomNumberGenerator
  ) {
    askers = self.askers
    addressees = self.addressees
    for place in questions.indices {
      let question = questions[place]
      if question.isPassedOn { askers[place] = addressees[Int(question.parent)] }
      if let drawn = drawn(place, askers: askers, addressees: addressees, using: &generator) {
        addressees[place] = UInt32(drawn)
      }
    }
  }

  /// Draws the addressee of a question.
  private func drawn(
    _ place: Int, askers: [UInt32], addressees: [UInt32],
    using generator: inout some RandomNumberGenerator
  ) -> Int? {
    // Somebody at all is drawn until the rules allow it, which is soon in all but very small relays.
    for _ in 0..<32 {
      let person = generator.index(below: rosterCount)
      if allows(person, for: place, askers: askers, addressees: addressees) { return person }
    }
    let allowed = (0..<rosterCount).filter {
      allows($0, for: place, askers: askers, addressees: addressees)
    }
    return allowed.isEmpty ? nil : allowed[generator.index(below: allowed.count)]
  }

  /// Whether the rules allow that a question goes to a person.
  private func allows(
    _ person: Int, for place: Int, askers: [UInt32], addressees: [UInt32]
  ) -> Bool {
    let question = questions[place]
    let number = UInt32(person)
    let byActivity = AddresseeObjection.byActivity(
      of: person, askedBy: Int(askers[place]),
      isSuspended: question.barred.contains { barred[Int($0)] == number })
    if byActivity != nil { return false }
    if question.parent < 0 { return true }
    let byWay = AddresseeObjection.byWay(
      to: person, afterAnswering: Int(askers[Int(question.parent)]),
      wasAsked: wasAsked(number, before: question, addressees: addressees))
    return byWay == nil
  }

  /// Whether somebody was asked on the way to a question.
  private func wasAsked(_ person: UInt32, before question: Question, addressees: [UInt32]) -> Bool {
    var place = Int(question.parent)
    while place >= 0 {
      if addressees[place] == person { return true }
      place = Int(questions[place].parent)
    }
    return false
  }
}
