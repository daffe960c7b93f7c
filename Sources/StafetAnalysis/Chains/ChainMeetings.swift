public import StafetModel

/// Where chains of a relay meet: somebody receives questions in two or more of them.
///
/// Earlier and later are by date where every contribution is dated, with ties in the order of the source, and
/// otherwise by the order of the source, as in ``/StafetModel/Relay/chains``. Who meets does not depend on it,
/// only at which question.
///
/// > Source: the relay method's idea.
public struct ChainMeetings: Hashable, Sendable {
  /// The people in whom chains meet, of all who received a question.
  public let people: Share

  /// The questions to somebody who had already received one in another chain, in the order of the source.
  public let questions: [Contribution.ID]

  /// How many questions are left out, since their addressee is not recorded.
  public let leftOut: Int

  /// Makes meetings of their parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - people: The people in whom chains meet, of all who received a question.
  ///   - questions: The questions to somebody who had already received one in another chain, in the order of the
  ///     source.
  ///   - leftOut: How many questions are left out, since their addressee is not recorded.
  public init(people: Share, questions: [Contribution.ID] = [], leftOut: Int = 0) {
    self.people = people
    self.questions = questions
    self.leftOut = leftOut
  }
}

extension ChainMeetings {
  /// Finds where chains meet; `nil` where the chains are unknown or no addressee is recorded.
  ///
  /// - Complexity: O(*n* log *n*) in the number of contributions.
  init?(in course: RelayCourse, confidence: Double) {
    guard course.links != .unknown else { return nil }
    var firstChains = PositionColumn(count: course.people.ids.count)
    var isMeeting = Array(repeating: false, count: course.people.ids.count)
    var meetings: [Int] = []
    var receivers = 0
    var leftOut = 0
    for question in course.timeline {
      guard course.relay.contributions[question].kind == .question else { continue }
      guard let person = course.recipients[question], let chain = course.chainNumbers[question]
      else {
        leftOut += 1
        continue
      }
      if let first = firstChains[person] {
        if first != chain { isMeeting[person] = true }
        if isMeeting[person] { meetings.append(question) }
      } else {
        firstChains[person] = chain
        receivers += 1
      }
    }
    if receivers == 0 { return nil }
    self.init(
      people: Share(count: isMeeting.count { $0 }, of: receivers, confidence: confidence),
      questions: meetings.sorted().map { course.relay.contributions[$0].id }, leftOut: leftOut)
  }
}
