import Stafet

/// What an app or a server keeps of relays that are going on: it takes one record at a time, and analyses what
/// it has whenever it is asked.
actor RelayDesk {
  private var growing: GrowingStudy
  private var people: [Relay.ID: Set<Participant.ID>] = [:]
  private var running: Task<StudyAnalysis, any Error>?

  init(themes: [Theme]) throws {
    growing = try GrowingStudy(title: "What we ask each other", language: "en")
    for theme in themes { try growing.add(theme) }
    try growing.add(Sorting(id: "by-hand", coder: "reader", kind: .byHand, assignments: [:]))
  }

  /// The study as it is now: a value, which does not change when the next record comes.
  var study: Study { growing.study }

  /// Takes a record over.
  ///
  /// What does not hold together is refused, with every problem in a sentence.
  func receive(_ record: SurveyRecord) throws {
    let relay: Relay.ID = "\(record.group)"
    let asker: Participant.ID = "\(record.from)"
    let asked: Participant.ID = "\(record.to)"
    let question: Contribution.ID = "q\(record.number)"
    if people[relay] == nil {
      try growing.add(Relay(id: relay, name: record.group.capitalized))
    }
    for person in [asker, asked] where people[relay, default: []].insert(person).inserted {
      try growing.add(Participant(id: person), to: relay)
    }
    try growing.add(
      Contribution(
        id: question, kind: .question, author: asker, recipient: asked,
        at: Instant(record.asked), text: record.question),
      to: relay)
    if let answer = record.answer {
      try growing.add(
        Contribution(
          id: "a\(record.number)", kind: .answer, author: asked, recipient: asker,
          replyTo: question, text: answer),
        to: relay)
    }
    if let theme = record.theme {
      try growing.place(question, as: Sorting.Assignment(theme: "\(theme)"), by: "by-hand")
    }
  }

  /// Analyses what there is now.
  ///
  /// An analysis of less that is still running is cancelled.
  func analysis() async throws -> StudyAnalysis {
    running?.cancel()
    let study = growing.study
    let task = Task {
      try await LongWork.run { progress in try StudyAnalysis(of: study, progress: progress) }
    }
    running = task
    return try await withTaskCancellationHandler {
      try await task.value
    } onCancel: {
      task.cancel()
    }
  }

  /// What the library suggests for the questions that nobody has sorted.
  func suggestions() async throws -> [ThemeSuggestion] {
    let study = growing.study
    return try await LongWork.run { progress in
      try ThemeSuggester(
        texts: SortableText.texts(of: study, sortedBy: study.sorting("by-hand")),
        codebook: study.codebook, settings: SuggestionSettings(language: "en"),
        progress: progress
      ).suggestions()
    }
  }

  /// A person has decided on a suggestion.
  func accept(_ suggestion: ThemeSuggestion) throws {
    guard let theme = suggestion.candidates.first?.theme else { return }
    try growing.place(
      suggestion.contribution, as: Sorting.Assignment(theme: theme), by: "by-hand")
  }
}
