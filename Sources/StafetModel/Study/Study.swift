/// The material of an analysis: relays, the codebook of themes, and the sortings of questions into themes.
///
/// The records of a study hold together, or its initializer throws: every identifier is used once, every
/// reference leads to a record, every mark lies inside its text. Whether participants kept the rules of
/// the method is told by a ``RelayAudit``; what is merely unusual is listed in ``warnings``.
public struct Study: Sendable {
  /// The headline.
  public let title: String

  /// What the relays were about (*emne*).
  public let topic: String

  /// The language of the contributions as a BCP 47 tag, such as `da`, if stated.
  public let language: String?

  /// Further facts that the source states, by name.
  ///
  /// Attributes with an empty value are left out.
  public let attributes: [String: String]

  /// What the source states about all relays together, kept apart from what is counted.
  public let declared: DeclaredFacts

  /// The relays, in the order of the source.
  public let relays: [Relay]

  /// The themes that contributions are sorted into.
  public let codebook: Codebook

  /// The sortings.
  ///
  /// Analyses and charts use the first unless another is named.
  public let sortings: [Sorting]

  /// The courses of the relays, in their order.
  package let courses: [RelayCourse]

  /// Makes a study from records that hold together.
  ///
  /// - Parameters:
  ///   - title: The headline.
  ///   - topic: What the relays were about.
  ///   - language: The language of the contributions as a BCP 47 tag, if stated.
  ///   - attributes: Further facts, by name; those with an empty value are left out.
  ///   - declared: What the source states about all relays together.
  ///   - relays: The relays, in the order of the source.
  ///   - codebook: The themes that contributions are sorted into.
  ///   - sortings: The sortings; analyses and charts use the first unless another is named.
  /// - Throws: ``StudyError`` with every problem that keeps the records from holding together.
  /// - Complexity: O(*n*) expected in the size of the records.
  public init(
    title: String = "",
    topic: String = "",
    language: String? = nil,
    attributes: [String: String] = [:],
    declared: DeclaredFacts = DeclaredFacts(),
    relays: [Relay],
    codebook: Codebook = Codebook(),
    sortings: [Sorting] = []
  ) throws(StudyError) {
    self.title = title
    self.topic = topic
    self.language = language.flatMap { $0.isEmpty ? nil : $0 }
    self.attributes = attributes.filter { !$0.value.isEmpty }
    self.declared = declared
    self.relays = relays
    self.codebook = codebook
    self.sortings = sortings
    self.courses = relays.map { RelayCourse(of: $0) }

    var examination = StudyExamination()
    examination.examine(self)
    if !examination.problems.isEmpty { throw StudyError(problems: examination.problems) }
  }

  /// Takes records that are known to hold together; the courses hold the relays.
  init(
    title: String, topic: String, language: String?, attributes: [String: String],
    declared: DeclaredFacts, courses: [RelayCourse], codebook: Codebook, sortings: [Sorting]
  ) {
    self.title = title
    self.topic = topic
    self.language = language
    self.attributes = attributes
    self.declared = declared
    self.relays = courses.map { $0.relay }
    self.codebook = codebook
    self.sortings = sortings
    self.courses = courses
  }

  /// The relay with an identifier, or `nil` where the study has none.
  public func relay(_ id: Relay.ID) -> Relay? {
    relays.first { $0.id == id }
  }

  /// The contribution with an identifier, in whichever relay it is, or `nil` where the study has none.
  ///
  /// - Complexity: O(*r*) expected in the number of relays.
  public func contribution(_ id: Contribution.ID) -> Contribution? {
    for course in courses {
      if let position = course.position(of: id) { return course.relay.contributions[position] }
    }
    return nil
  }

  /// The sorting with an identifier, or `nil` where the study has none.
  public func sorting(_ id: Sorting.ID) -> Sorting? {
    sortings.first { $0.id == id }
  }
}

extension Study: Hashable {
  /// Whether two studies hold the same records.
  public static func == (left: Study, right: Study) -> Bool {
    left.title == right.title && left.topic == right.topic && left.language == right.language
      && left.attributes == right.attributes && left.declared == right.declared
      && left.relays == right.relays && left.codebook == right.codebook
      && left.sortings == right.sortings
  }

  /// Feeds the records into a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(title)
    hasher.combine(topic)
    hasher.combine(language)
    hasher.combine(attributes)
    hasher.combine(declared)
    hasher.combine(relays)
    hasher.combine(codebook)
    hasher.combine(sortings)
  }
}
