import StafetModel
import StafetStatistics
import TestSupport
import Testing

/// Laws of studies that grow, over studies and relays made by chance; a failing seed is the argument of the
/// failing test.
@Suite struct GrowingStudyLawsTests {
  static let seeds = Array(UInt64(1)...60)

  /// Fewer, for laws that look at every step or take every kind of disorder.
  static let fewSeeds = Array(UInt64(1)...12)

  /// One addition.
  enum Addition: Sendable {
    case relay(Relay)
    case group(ParticipantGroup, Relay.ID)
    case participant(Participant, Relay.ID)
    case contribution(Contribution, Relay.ID)
    case theme(Theme)
    case sorting(Sorting)
    case placement(Contribution.ID, Sorting.Assignment, Sorting.ID)

    func add(to study: inout GrowingStudy) throws(StudyError) {
      switch self {
      case .relay(let relay): try study.add(relay)
      case .group(let group, let relay): try study.add(group, to: relay)
      case .participant(let participant, let relay): try study.add(participant, to: relay)
      case .contribution(let contribution, let relay): try study.add(contribution, to: relay)
      case .theme(let theme): try study.add(theme)
      case .sorting(let sorting): try study.add(sorting)
      case .placement(let contribution, let assignment, let sorting):
        try study.place(contribution, as: assignment, by: sorting)
      }
    }

    /// Adds the record, unless what it refers to has not come yet.
    func isTaken(by study: inout GrowingStudy) -> Bool {
      do throws(StudyError) {
        try add(to: &study)
        return true
      } catch {
        for problem in error.problems {
          switch problem.reason {
          case .unknownGroup, .unknownParticipant, .unknownContribution, .unknownTheme: break
          default: Issue.record("\(problem)")
          }
        }
        return false
      }
    }
  }

  /// The additions that make a study, in lists of which each must keep its order.
  static func additions(of study: Study) -> [[Addition]] {
    var lists: [[Addition]] = []
    for relay in study.relays {
      lists.append(relay.groups.map { .group($0, relay.id) })
      lists.append(relay.participants.map { .participant($0, relay.id) })
      lists.append(relay.contributions.map { .contribution($0, relay.id) })
    }
    lists.append(study.codebook.themes.map { .theme($0) })
    for sorting in study.sortings {
      lists.append(
        sorting.assignments.sorted { $0.key < $1.key }.map {
          .placement($0.key, $0.value, sorting.id)
        })
    }
    return lists
  }

  /// A study without its relays' records, themes and placements.
  static func frame(of study: Study) throws -> GrowingStudy {
    var growing = try GrowingStudy(
      title: study.title, topic: study.topic, language: study.language,
      attributes: study.attributes, declared: study.declared)
    for relay in study.relays {
      try growing.add(
        Relay(
          id: relay.id, name: relay.name, kind: relay.kind, opens: relay.opens,
          closes: relay.closes, declared: relay.declared))
    }
    for sorting in study.sortings {
      try growing.add(
        Sorting(
          id: sorting.id, coder: sorting.coder, at: sorting.at, kind: sorting.kind,
          assignments: [:]))
    }
    return growing
  }

  /// Grows a study in an order by chance: of the lists, whatever comes first in one and is not refused.
  static func grown(_ study: Study, seed: UInt64) throws -> GrowingStudy {
    var generator = SplitMix64(seed: seed)
    var growing = try frame(of: study)
    var lists = additions(of: study).filter { !$0.isEmpty }
    while !lists.isEmpty {
      let next = lists.indices.shuffled(using: &generator).first { number in
        lists[number][0].isTaken(by: &growing)
      }
      guard let next else {
        Issue.record("Nothing can be added.")
        break
      }
      lists[next].removeFirst()
      if lists[next].isEmpty { lists.remove(at: next) }
    }
    return growing
  }

  /// What a course says, as plain values.
  struct Said: Equatable {
    let people, groups: [String]
    let columns: [[Int?]]
    let answers: [[Int]]
    let chains: [[Int]]
    let questions, timeline: [Int]
    let ways: [[Int?]]
    let links: ChainLinks
    let mayMissLinks: Bool
    let isSettled: Bool

    init(_ course: RelayCourse) {
      let rows = course.relay.contributions.indices
      people = course.people.ids.map { $0.text } + ["\(course.people.rosterCount)"]
      groups = course.people.ids.indices.map { "\(course.people.groups[$0] ?? -1)" }
      columns = rows.map {
        [
          course.authors[$0], course.recipients[$0], course.answered[$0], course.follows[$0],
          course.chainNumbers[$0],
        ]
      }
      answers = rows.map { Array(course.answers[$0]) }
      chains = course.chains.indices.map { course.chains[$0] }
      questions = course.questions
      timeline = course.timeline
      ways = course.questions.map {
        [
          Int(course.paths[$0].length), course.firstToSame(before: $0),
          course.paths[$0].namesAddressees ? 1 : 0,
        ]
      }
      links = course.links
      mayMissLinks = course.mayMissLinks
      isSettled = course.isSettled
    }
  }

  private func expectTheSame(_ grown: Study, _ atOnce: Study) {
    #expect(grown == atOnce)
    #expect(grown.warnings == atOnce.warnings)
    #expect(grown.counted == atOnce.counted)
    #expect(grown.courses.map { Said($0) } == atOnce.courses.map { Said($0) })
    for (one, other) in zip(grown.courses, atOnce.courses) {
      for form in RelayRules.Form.allCases {
        let rules = RelayRules(form: form)
        #expect(
          RelayAudit(of: one, topic: grown.topic, by: rules)
            == RelayAudit(of: other, topic: atOnce.topic, by: rules))
      }
    }
  }

  @Test(arguments: seeds) func growsToTheSameStudy(seed: UInt64) throws {
    let study = try StudySamples.random(seed: seed)
    expectTheSame(try Self.grown(study, seed: seed).study, study)
  }

  /// Relays as they are played and written down in many ways, with contributions in the order of the source
  /// as far as references allow it.
  @Test(arguments: ChainLawsTests.disorders, fewSeeds)
  func growsToTheSameCourse(_ disorder: ChainLawsTests.Disorder, seed: UInt64) throws {
    let relay = ChainLawsTests.relay(seed: seed, disorder).inOrderOfReferences
    let study = try Study(relays: [relay])
    expectTheSame(try Self.grown(study, seed: seed).study, study)
  }

  /// At every moment the study is the one that would be made at once, also where one was taken before.
  @Test(arguments: ChainLawsTests.disorders, Array(fewSeeds.prefix(4)))
  func isTheSameAtEveryMoment(_ disorder: ChainLawsTests.Disorder, seed: UInt64) throws {
    let relay = ChainLawsTests.relay(seed: seed, disorder).inOrderOfReferences
    var growing = try GrowingStudy()
    try growing.add(relay.holding([]))
    for (position, contribution) in relay.contributions.enumerated() {
      try growing.add(contribution, to: relay.id)
      let atOnce = try Study(
        relays: [relay.holding(Array(relay.contributions[...position]))])
      expectTheSame(growing.study, atOnce)
    }
  }

  /// Questions that branch: several follow one answer, and answers have several questions before them.
  @Test(arguments: fewSeeds) func growsWhereChainsBranch(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let people = (0..<4).map { Participant.ID("p\($0)") }
    var contributions: [Contribution] = []
    for number in 0..<40 {
      let answers = contributions.filter { $0.kind == .answer }
      let questions = contributions.filter { $0.kind == .question }
      if let question = questions.randomElement(using: &generator), number % 2 == 1 {
        contributions.append(.answer(Contribution.ID("a\(number)"), to: question.id))
      } else {
        contributions.append(
          .question(
            Contribution.ID("q\(number)"), by: people.randomElement(using: &generator),
            to: Int.random(in: 0..<4, using: &generator) == 0
              ? nil : people.randomElement(using: &generator),
            follows: answers.randomElement(using: &generator)?.id))
      }
    }
    let study = try Study(relays: [Relay.of(contributions, people: people)])
    #expect(study.relays[0].chains.contains { $0.isBranched })
    expectTheSame(try Self.grown(study, seed: seed).study, study)
    // Who was asked before on the way, found by walking it.
    let course = study.courses[0]
    for question in course.questions {
      var way: [Int] = []
      var next = course.parent(of: question)
      while let parent = next {
        way.append(parent)
        next = course.parent(of: parent)
      }
      let recipient = course.recipients[question]
      #expect(
        course.firstToSame(before: question)
          == (recipient == nil ? nil : way.last { course.recipients[$0] == recipient }))
      #expect(Int(course.paths[question].length) == way.count)
    }
  }

  /// Goes on with a study in the middle.
  @Test(arguments: fewSeeds) func goesOn(seed: UInt64) throws {
    let relay = AuditLawsTests.relay(seed: seed, form: .digital)
    let middle = relay.contributions.count / 2
    var growing = GrowingStudy(
      try Study(relays: [relay.holding(Array(relay.contributions[..<middle]))]))
    for contribution in relay.contributions[middle...] {
      try growing.add(contribution, to: relay.id)
    }
    expectTheSame(growing.study, try Study(relays: [relay]))
  }

  /// What is judged before it is added is what an audit tells afterwards, as long as nothing is dated
  /// earlier.
  @Test(arguments: RelayRules.Form.allCases, fewSeeds)
  func judgesAsItWillBeJudged(_ form: RelayRules.Form, seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let relay = AuditLawsTests.relay(seed: seed, form: form)
    let rules = RelayRules(form: form == .digital ? .from2008 : .digital)
    var growing = try GrowingStudy(rules: rules, recordsLinks: true)
    try growing.add(relay.holding([]))
    var added: [Contribution] = []
    let people = relay.participants.map { $0.id }
    for (number, played) in relay.contributions.enumerated() {
      // Every third is spoiled, so that rules are broken and times go back.
      let contribution =
        number % 3 < 2
        ? played
        : Contribution(
          id: played.id, kind: played.kind, author: people.randomElement(using: &generator),
          recipient: played.recipient, replyTo: played.replyTo, follows: played.follows,
          at: number % 4 == 0 ? Instant(secondsSince1970: Int64(number)) : played.at,
          text: played.text)
      let judgement = try growing.judgement(on: contribution, in: relay.id)
      try growing.add(contribution, to: relay.id)
      added.append(contribution)
      let course = RelayCourse(of: relay.holding(added), recordsLinks: true)
      let audit = try #require(RelayAudit(of: course, topic: "", by: rules))
      #expect(
        told(judgement.deviations).sorted { "\($0)" < "\($1)" }
          == told(audit.violations.filter { $0.contributions.first == contribution.id })
          .sorted { "\($0)" < "\($1)" })
    }
    #expect(added.count == relay.contributions.count)
  }

  /// What a study made at once refuses, is refused at the step that breaks it, and what it takes is taken.
  @Test(arguments: seeds) func refusesTheSame(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let sample = ChainLawsTests.relay(seed: seed, []).inOrderOfReferences
    var contributions = sample.contributions
    let number = contributions.indices.randomElement(using: &generator) ?? 0
    let old = contributions[number]
    let earlier = contributions[..<number].randomElement(using: &generator)?.id
    contributions[number] =
      switch seed % 7 {
      case 0: old.changed(id: earlier ?? " ")
      case 1: old.changed(author: "nobody")
      case 2: old.changed(replyTo: "nothing")
      case 3: old.changed(follows: earlier)
      case 4: old.changed(marks: [0..<9_999])
      case 5: old.changed(kind: .statement)
      default: old.changed(replyTo: .some(nil))
      }
    let relay = sample.holding(contributions)
    var atOnce: [StudyProblem] = []
    do { _ = try Study(relays: [relay]) } catch { atOnce = error.problems }
    var growing = try GrowingStudy()
    try growing.add(relay.holding([]))
    var inSteps: [StudyProblem] = []
    for contribution in contributions {
      do throws(StudyError) {
        try growing.add(contribution, to: relay.id)
      } catch {
        inSteps = error.problems
        break
      }
    }
    #expect(inSteps.isEmpty == atOnce.isEmpty)
    // Further problems follow from the first, such as an answer to a question that was not taken.
    #expect(Array(atOnce.prefix(inSteps.count)) == inSteps)
  }

  /// An answer before its question is where the two differ.
  @Test func referencesComeAfterwards() throws {
    let relay = Relay.of([.answer("a", to: "q"), .question("q")])
    _ = try Study(relays: [relay])
    var growing = try GrowingStudy()
    try growing.add(relay.holding([]))
    let error = #expect(throws: StudyError.self) {
      try growing.add(relay.contributions[0], to: "r")
    }
    #expect(error?.problems.map { $0.reason } == [.unknownContribution("q")])
    // A relay that is added as a whole may hold it.
    var whole = try GrowingStudy()
    try whole.add(relay)
    expectTheSame(whole.study, try Study(relays: [relay]))
  }
}

extension Relay {
  /// The same relay with other contributions.
  fileprivate func holding(_ contributions: [Contribution]) -> Relay {
    Relay(
      id: id, name: name, kind: kind, opens: opens, closes: closes, groups: groups,
      participants: participants, contributions: contributions)
  }

  /// The same relay with each contribution moved behind those that it refers to.
  fileprivate var inOrderOfReferences: Relay {
    var waiting = contributions
    var taken: [Contribution] = []
    var known: Set<Contribution.ID> = []
    while !waiting.isEmpty {
      let next =
        waiting.firstIndex { contribution in
          [contribution.replyTo, contribution.follows].allSatisfy {
            $0.map { known.contains($0) } ?? true
          }
        } ?? 0
      known.insert(waiting[next].id)
      taken.append(waiting.remove(at: next))
    }
    return holding(taken)
  }
}

extension Contribution {
  /// The same contribution with something else in one place.
  fileprivate func changed(
    id: ID? = nil, kind: Kind? = nil, author: Participant.ID? = nil, replyTo: ID?? = nil,
    follows: ID? = nil, marks: [Range<Int>] = []
  ) -> Contribution {
    Contribution(
      id: id ?? self.id, kind: kind ?? self.kind, author: author ?? self.author,
      recipient: recipient, replyTo: replyTo ?? self.replyTo, follows: follows ?? self.follows,
      at: at, text: text, marks: marks)
  }
}
