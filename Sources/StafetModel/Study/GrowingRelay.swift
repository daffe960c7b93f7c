/// One relay of a study that grows: its course, where it stands by the rules, and what is needed to examine
/// the next record.
struct GrowingRelay: Sendable {
  private(set) var course: RelayCourse
  private(set) var groups = Register<ParticipantGroup>()
  private(set) var participants = Register<Participant>()
  private let rules: RelayRules

  /// Where the relay stands after all its contributions; meaningless while the course is unsettled.
  private var state: RelayState
  private var texts = RepeatedTexts()

  /// What additions have paid for working out the course anew.
  private var credit = 0

  /// What an addition pays, in contributions that are worked out anew: so many times at most is each looked
  /// at again in all, and a late record among others is paid for at once.
  private static let payment = 8

  /// Goes on with a relay.
  ///
  /// - Parameters:
  ///   - course: The course of the relay by its records.
  ///   - number: The place of the relay in the study.
  ///   - rules: The rules that contributions are judged by.
  ///   - recordsLinks: What a host says of links.
  init(_ course: RelayCourse, number: Int, _ rules: RelayRules, recordsLinks: Bool?) {
    self.rules = rules
    // A study's course goes by its records.
    self.course =
      recordsLinks == nil ? course : RelayCourse(of: course.relay, recordsLinks: recordsLinks)
    state = RelayState(by: rules)
    let relay = course.relay
    for (place, group) in relay.groups.enumerated() {
      groups.note(group.id, at: .group(relay: number, place))
    }
    for (place, participant) in relay.participants.enumerated() {
      participants.note(participant.id, at: .participant(relay: number, place))
    }
    for position in relay.contributions.indices { _ = texts.takes(course.entry(at: position)) }
    credit = relay.contributions.count
    fold()
  }

  // MARK: Adding what was examined

  mutating func append(_ group: ParticipantGroup, at place: StudyPlace) {
    groups.note(group.id, at: place)
    course.append(group)
  }

  mutating func append(_ participant: Participant, at place: StudyPlace) {
    participants.note(participant.id, at: place)
    course.append(participant)
  }

  mutating func close(at time: Instant) { course.relay.closes = time }

  /// Adds a contribution, and tells what is unusual about it.
  mutating func append(_ contribution: Contribution) -> [StudyWarning] {
    let position = course.relay.contributions.count
    course.append(contribution)
    credit += Self.payment
    if course.isSettled {
      state.take(position, of: course)
    } else if credit > position {
      settle()
    }
    return warnings(about: position)
  }

  private mutating func settle() {
    credit -= course.relay.contributions.count
    course.settle()
    fold()
  }

  /// Lets the state take all contributions in turn.
  private mutating func fold() {
    state = RelayState(by: rules)
    for position in course.timeline { state.take(position, of: course) }
  }

  private mutating func warnings(about position: Int) -> [StudyWarning] {
    let entry = course.entry(at: position)
    let id = entry.contribution.id.text
    var warnings: [StudyWarning] = []
    func warn(_ reason: StudyWarning.Reason, _ record: String) {
      warnings.append(StudyWarning(reason: reason, relay: course.relay.id, records: [record]))
    }
    if entry.contribution.isBlank { warn(.emptyText, id) }
    if let question = entry.answered, course.answers.hasSeveral(question) {
      warn(.severalAnswers, course.relay.contributions[question].id.text)
    }
    if texts.takes(entry) { warn(.repeatedText, id) }
    return warnings
  }

  // MARK: Telling

  /// The course by the records alone, as a study keeps it.
  var courseByRecord: RelayCourse {
    if course.isByRecord {
      var course = course
      course.recordsLinks = nil
      course.settle()
      return course
    }
    return RelayCourse(of: course.relay)
  }

  /// How the rules judge a contribution that holds together with those of the relay.
  func judgement(on contribution: Contribution) -> ContributionJudgement {
    if let entry = course.entry(ofNext: contribution) {
      return ContributionJudgement(
        state.judgement(on: entry, in: course), on: contribution, in: course)
    }
    // It does not come last in the order of time, or changes what others mean.
    var course = course
    let next = course.relay.contributions.count
    course.append(contribution)
    course.settle()
    var state = RelayState(by: rules)
    for position in course.timeline {
      if position == next { break }
      state.take(position, of: course)
    }
    return ContributionJudgement(
      state.judgement(on: next, in: course), on: contribution, in: course)
  }
}
