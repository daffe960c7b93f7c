import StafetModel

/// The parts of a study while they are read, before anybody has looked whether they hold together.
struct StudyDraft {
  var title = ""
  var topic = ""
  var language: String?
  var attributes: [String: String] = [:]
  var declared = DeclaredFacts()
  var relays: [Relay] = []
  var codebook = Codebook()
  var sortings: [Sorting] = []

  /// Names, addresses and numbers that attributes tell of people.
  var names: [Participant.ID: [String]] = [:]

  /// The names of attributes that were left out, folded.
  var leftOut: Set<String> = []

  /// What could not be read, so that nobody complains of what follows from it.
  var doubts = StudyDoubts()

  /// The study, if its parts hold together.
  func study() throws(StudyError) -> Study {
    try Study(
      title: title, topic: topic, language: language, attributes: attributes, declared: declared,
      relays: relays, codebook: codebook, sortings: sortings)
  }
}
