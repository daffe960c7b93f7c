import StafetModel
import StafetSyntax

/// What the head of a document says that it is.
enum StudyHeading {
  /// A study of the version that is read here, or nothing that could be understood.
  case unsuspicious

  /// Something else.
  case foreign(ValueProblem, path: String, offset: Int)
}

extension JSONReader {
  /// Reads a whole study document; what its head says is known even when the rest is not JSON.
  mutating func study(
    into draft: inout StudyDraft, heading: inout StudyHeading
  ) throws(JSONStop) {
    try object(
      StudyField.all, required: [.format, .version, .relays]
    ) { (field, reader) throws(JSONStop) in
      let before = reader.log.problemCount
      switch field {
      case .format, .version: try reader.checkHeading(field, into: &heading)
      case .title: draft.title = try reader.stringOrNull() ?? ""
      case .topic: draft.topic = try reader.stringOrNull() ?? ""
      case .language: draft.language = try reader.stringOrNull()
      case .attributes: draft.attributes = try reader.attributes()
      case .declared: draft.declared = try reader.declaredFacts()
      case .relays: try reader.relays(into: &draft)
      case .codebook: draft.codebook = try reader.codebook(doubts: &draft.doubts)
      case .sortings: try reader.sortings(into: &draft)
      }
      if reader.log.problemCount > before { draft.doubts.note(field.rawValue, of: .study) }
    }
  }

  private mutating func checkHeading(
    _ field: StudyField, into heading: inout StudyHeading
  ) throws(JSONStop) {
    let start = offset
    let problem: ValueProblem
    if field == .format {
      guard let format = try string() else { return }
      if format == StudyJSON.format { return }
      problem = .otherFormat(format, expected: StudyJSON.format)
    } else {
      guard let version = try integer() else { return }
      if version == StudyJSON.version { return }
      problem = .otherVersion(version, known: StudyJSON.version)
    }
    // Of another format, the version says nothing.
    if field == .version, case .foreign = heading { return }
    heading = .foreign(problem, path: path, offset: start)
  }

  /// Reads the codebook; `null` is an empty one.
  mutating func codebook(doubts: inout StudyDoubts) throws(JSONStop) -> Codebook {
    if try isNull() { return Codebook() }
    var themes: [Theme] = []
    let before = log.problemCount
    try object(CodebookField.all) { (_, reader) throws(JSONStop) in
      if try reader.isNull() { return }
      try reader.array { (reader) throws(JSONStop) in
        let theme = try reader.theme(at: .theme(themes.count), doubts: &doubts)
        themes.append(theme)
      }
    }
    if themes.isEmpty, log.problemCount > before { doubts.hasLostThemes = true }
    return Codebook(themes: themes)
  }

  /// Reads a theme.
  mutating func theme(
    at place: StudyPlace, doubts: inout StudyDoubts
  ) throws(JSONStop) -> Theme {
    let first = log.problemCount
    var id: Theme.ID?
    var name = ""
    var aliases: [String] = []
    var definition = ""
    var include = ""
    var exclude = ""
    var examples: [String] = []
    var keywords: [String] = []
    var colour: String?
    var parent: Theme.ID?
    var isRest = false
    let isObject = try object(ThemeField.all, required: [.id]) { (field, reader) throws(JSONStop) in
      let before = reader.log.problemCount
      switch field {
      case .id: id = try reader.identifier()
      case .name: name = try reader.stringOrNull() ?? ""
      case .aliases: aliases = try reader.strings()
      case .definition: definition = try reader.stringOrNull() ?? ""
      case .include: include = try reader.stringOrNull() ?? ""
      case .exclude: exclude = try reader.stringOrNull() ?? ""
      case .examples: examples = try reader.strings()
      case .keywords: keywords = try reader.strings()
      case .colour: colour = try reader.stringOrNull()
      case .parent: parent = try reader.identifierOrNull()
      case .rest: isRest = try reader.flag()
      }
      if reader.log.problemCount > before { doubts.note(field.rawValue, of: place) }
    }
    finishRecord(id, isObject: isObject, at: place, since: first, doubts: &doubts)
    return Theme(
      id: id ?? "", name: name, aliases: aliases, definition: definition, include: include,
      exclude: exclude, examples: examples, keywords: keywords, colour: colour, parent: parent,
      isRest: isRest)
  }

  /// Notes what is in doubt after a record, and to which record its problems belong.
  mutating func finishRecord<Owner>(
    _ id: Identifier<Owner>?, isObject: Bool, at place: StudyPlace, since first: Int,
    doubts: inout StudyDoubts
  ) {
    if !isObject { doubts.note(place) }
    guard let id else { return doubts.note("id", of: place) }
    log.name(record: id.text, since: first)
  }
}
