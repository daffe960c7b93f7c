/// Looks for everything that keeps records from holding together as a study.
///
/// The examination reads the courses of the relays, which the study then keeps.
struct StudyExamination {
  private(set) var problems: [StudyProblem] = []

  mutating func examine(_ study: Study) {
    examineAttributes(study.attributes, at: .study, of: nil)
    examineCounts(study.declared, at: .study, of: nil)
    var relays = Register<Relay>()
    var contributions = Register<Contribution>()
    for (index, course) in study.courses.enumerated() {
      register(course.relay.id, at: .relay(index), in: &relays)
      examine(course, at: index, contributions: &contributions)
    }
    let themes = examine(study.codebook)
    var sortings = Register<Sorting>()
    for (index, sorting) in study.sortings.enumerated() {
      register(sorting.id, at: .sorting(index), in: &sortings)
      examine(sorting, at: index, themes: themes.places, contributions: contributions)
    }
  }

  mutating func report(
    _ reason: StudyProblem.Reason,
    at place: StudyPlace,
    field: String? = nil,
    of record: String?
  ) {
    problems.append(StudyProblem(reason: reason, place: place, field: field, record: record))
  }

  /// Notes an identifier, and reports one that is malformed or already taken.
  mutating func register<Owner>(
    _ id: Identifier<Owner>,
    at place: StudyPlace,
    in register: inout Register<Owner>
  ) {
    check(id, at: place, in: register)
    register.note(id, at: place)
  }

  /// Reports an identifier that is malformed or already taken.
  mutating func check<Owner>(
    _ id: Identifier<Owner>,
    at place: StudyPlace,
    in register: Register<Owner>
  ) {
    if !id.isWellFormed { report(.malformedIdentifier, at: place, field: "id", of: id.text) }
    if let first = register.places[id] {
      report(.duplicateIdentifier(first: first), at: place, field: "id", of: id.text)
    }
  }

  mutating func examineAttributes(
    _ attributes: [String: String],
    at place: StudyPlace,
    of record: String?
  ) {
    for name in attributes.keys.filter({ !$0.isTidyLabel }).sorted() {
      report(.malformedAttribute(name), at: place, field: "attributes", of: record)
    }
  }

  mutating func examineCounts(_ facts: DeclaredFacts, at place: StudyPlace, of record: String?) {
    let counts = [
      ("participants", facts.participants), ("contributions", facts.contributions),
      ("days", facts.days), ("themes", facts.themes),
    ]
    for (key, count) in counts {
      if let count, count < 0 {
        report(.negativeCount(count), at: place, field: "declared." + key, of: record)
      }
    }
  }
}

/// Where each identifier was first used.
struct Register<Owner>: Sendable {
  private(set) var places: [Identifier<Owner>: StudyPlace] = [:]

  /// Whether an identifier is used.
  func has(_ id: Identifier<Owner>) -> Bool { places[id] != nil }

  /// Notes where an identifier is used, unless it was used before.
  mutating func note(_ id: Identifier<Owner>, at place: StudyPlace) {
    if places[id] == nil { places[id] = place }
  }

  /// Forgets an identifier that was used first at a place.
  mutating func forget(_ id: Identifier<Owner>, at place: StudyPlace) {
    if places[id] == place { places[id] = nil }
  }
}
