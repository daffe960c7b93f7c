/// A study that grows record by record, as a tool needs that gets one answer at a time.
///
/// Every addition is examined by itself: what does not hold together is refused with the same problems that
/// a ``Study`` made at once would have, and then nothing has changed. What was added before is not looked
/// at again. Before a contribution is added, ``judgement(on:in:)`` tells whether it keeps the rules of the
/// method.
///
/// ```swift
/// var growing = try GrowingStudy(topic: "Leadership", recordsLinks: true)
/// try growing.add(Relay(id: "r", opens: opening))
/// try growing.add(Participant(id: "anna"), to: "r")
/// try growing.add(Participant(id: "bo"), to: "r")
///
/// let question = Contribution(
///   id: "q1", kind: .question, author: "anna", recipient: "bo", at: now, text: "What holds you back?")
/// let judgement = try growing.judgement(on: question, in: "r")
/// if judgement.isKept {
///   for warning in try growing.add(question, to: "r") { print(warning) }
/// } else {
///   for deviation in judgement.deviations { print(deviation) }
/// }
/// let analysis = try StudyAnalysis(of: growing.study)
/// ```
///
/// ## What it has in common with a study made at once
///
/// Contributions stand in the order in which they are added, and so do groups, participants, relays, themes
/// and sortings. A study that was made in steps equals one made of the same records at once, with the same
/// warnings and the same audit. What refers to a record comes after it: a participant after the group, a
/// contribution after its author, an answer after its question, a question after the answer that it follows,
/// a theme after the one that it is part of, a placement after both. Here alone the two differ: an answer
/// that stands before its question is taken in a study made at once and refused as
/// ``StudyProblem/Reason/unknownContribution(_:)`` by one that grows. Rings, which need such an order, are
/// refused by that reason too.
///
/// ## Cost
///
/// An addition costs O(*s*) expected and amortised in the size of the record, whatever was added before, and
/// ``study`` O(*r*) in the numbers of relays and sortings, since it shares the records. The first addition
/// after that copies the lists of its relay, while the study is still held; whoever makes a study after
/// every answer therefore pays O(*n*) each time. Where contributions come in another order than that of
/// their dates, an addition costs O(log *n*), and a study or a judgement may cost O(*n* log *n*), as the
/// course of the relay is then worked out anew. A question costs O(*b*) besides, in the number of
/// branchings on the way to it; by the rules there are none.
public struct GrowingStudy: Sendable {
  /// The rules that ``judgement(on:in:)`` judges by.
  public let rules: RelayRules

  /// Whether questions say which answer they follow, so that one without is a start question; `nil` where
  /// they do as soon as any question of the relay does.
  ///
  /// Judgements follow it; a ``study`` goes by its records alone.
  public let recordsLinks: Bool?

  private let title: String
  private let topic: String
  private let language: String?
  private let attributes: [String: String]
  private let declared: DeclaredFacts
  var relays: [GrowingRelay] = []
  var codebook = Codebook()
  var sortings: [Sorting] = []

  var relayNumbers: [Relay.ID: Int] = [:]
  var relayRegister = Register<Relay>()
  var contributions = Register<Contribution>()
  var themes = ThemeRegister()
  var sortingRegister = Register<Sorting>()

  /// Begins a study without records.
  ///
  /// - Parameters:
  ///   - title: The headline.
  ///   - topic: What the relays are about.
  ///   - language: The language of the contributions as a BCP 47 tag, if stated.
  ///   - attributes: Further facts, by name; those with an empty value are left out.
  ///   - declared: What the source states about all relays together.
  ///   - rules: The rules that contributions are judged by.
  ///   - recordsLinks: Whether questions say which answer they follow, so that one without is a start
  ///     question. A host that records a relay while it is played knows; with `nil`, they do as soon as any
  ///     question of the relay does.
  /// - Throws: ``StudyError`` where attributes have malformed names or figures are negative.
  public init(
    title: String = "",
    topic: String = "",
    language: String? = nil,
    attributes: [String: String] = [:],
    declared: DeclaredFacts = DeclaredFacts(),
    rules: RelayRules = .digital,
    recordsLinks: Bool? = nil
  ) throws(StudyError) {
    let study = try Study(
      title: title, topic: topic, language: language, attributes: attributes, declared: declared,
      relays: [])
    self.init(study, rules: rules, recordsLinks: recordsLinks)
  }

  /// Goes on with a study.
  ///
  /// - Parameters:
  ///   - study: The study that additions are made to.
  ///   - rules: The rules that contributions are judged by.
  ///   - recordsLinks: As for a study that begins without records.
  /// - Complexity: O(*n*) expected in the number of records.
  public init(_ study: Study, rules: RelayRules = .digital, recordsLinks: Bool? = nil) {
    self.rules = rules
    self.recordsLinks = recordsLinks
    title = study.title
    topic = study.topic
    language = study.language
    attributes = study.attributes
    declared = study.declared
    codebook = study.codebook
    sortings = study.sortings
    for (index, course) in study.courses.enumerated() {
      append(course)
      for (position, contribution) in course.relay.contributions.enumerated() {
        contributions.note(
          contribution.id, at: .contribution(relay: index, position))
      }
    }
    for (index, theme) in study.codebook.themes.enumerated() {
      themes.note(theme, at: .theme(index))
    }
    for (index, sorting) in study.sortings.enumerated() {
      sortingRegister.note(sorting.id, at: .sorting(index))
    }
  }

  /// The study as it is now.
  ///
  /// - Complexity: O(*r*) in the numbers of relays and sortings; O(*n* log *n*) where contributions came in
  ///   another order than that of their dates.
  public var study: Study {
    Study(
      title: title, topic: topic, language: language, attributes: attributes, declared: declared,
      courses: relays.map { $0.courseByRecord }, codebook: codebook, sortings: sortings)
  }

  mutating func append(_ course: RelayCourse) {
    relayNumbers[course.relay.id] = relays.count
    relayRegister.note(course.relay.id, at: .relay(relays.count))
    relays.append(
      GrowingRelay(course, number: relays.count, rules, recordsLinks: recordsLinks))
  }

  /// The number of a relay.
  func number(of relay: Relay.ID) throws(StudyError) -> Int {
    if let number = relayNumbers[relay] { return number }
    throw StudyError(.unknownRelay(relay), at: .study, of: relay.text)
  }
}

extension StudyExamination {
  /// Throws what was found, if anything was.
  func throwProblems() throws(StudyError) {
    if !problems.isEmpty { throw StudyError(problems: problems) }
  }
}

extension StudyError {
  /// Makes an error of one problem.
  init(_ reason: StudyProblem.Reason, at place: StudyPlace, of record: String?) {
    self.init(
      problems: [StudyProblem(reason: reason, place: place, field: nil, record: record)])
  }
}
