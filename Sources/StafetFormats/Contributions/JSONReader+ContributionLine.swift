import StafetModel
import StafetSyntax

/// The keys of a line of contributions.
enum ContributionLineField: String, JSONField {
  case id, relay, group, kind, author, recipient
  case replyTo = "reply_to"
  case follows, at, theme, text, marks, attributes

  static let all = JSONFields<ContributionLineField>()
}

/// The keys that objects have, in the order in which they were first found.
struct KeyRegister {
  private(set) var names: [String] = []
  private var known: Set<String> = []

  mutating func add(_ key: String) {
    if known.insert(key).inserted { names.append(key) }
  }
}

extension JSONReader {
  /// Reads one contribution from a line; nil, and a problem noted, when there is no object.
  ///
  /// - Parameters:
  ///   - layout: What keys are called here, how times are written and what is empty.
  ///   - keys: The keys that were found; they are looked for only where some have other names here.
  /// - Returns: The contribution, and what of it could not be read.
  /// - Throws: `JSONStop` where the text is not JSON.
  mutating func contributionLine(
    _ layout: TableLayout, keys: inout KeyRegister
  ) throws(JSONStop) -> RecordRow<ContributionRecord>? {
    let start = offset
    let first = log.problemCount
    var record = ContributionRecord()
    var doubts: [String] = []
    let isObject =
      if layout.columns == [:] {
        try object(
          ContributionLineField.all, required: [.id, .kind, .text]
        ) { (field, reader) throws(JSONStop) in
          try reader.read(field, of: &record, doubts: &doubts, layout)
        }
      } else {
        try mappedLine(into: &record, doubts: &doubts, layout, keys: &keys)
      }
    guard isObject else { return nil }
    if let id = record.id { log.name(record: id.text, since: first) } else { doubts.append("id") }
    if record.kind == nil { doubts.append("kind") }
    if record.text == nil { doubts.append("text") }
    return RecordRow(record: record, offset: start, doubts: doubts)
  }

  /// Reads an object of which some keys have other names.
  private mutating func mappedLine(
    into record: inout ContributionRecord, doubts: inout [String], _ layout: TableLayout,
    keys: inout KeyRegister
  ) throws(JSONStop) -> Bool {
    let start = offset
    var found: Set<ContributionLineField> = []
    let isObject = try object { (key, reader) throws(JSONStop) in
      keys.add(key)
      let name = layout.columns.name(for: key) ?? key
      if let field = ContributionLineField(rawValue: name) {
        guard found.insert(field).inserted else {
          reader.log.report(.json(.duplicateKey(name)), at: reader.offset, path: reader.path)
          return
        }
        try reader.read(field, of: &record, doubts: &doubts, layout)
      } else if layout.columns.name(for: key) != nil {
        if let value = try reader.textOrNumberOrNull(), !value.isEmpty {
          record.attributes[name] = value
        }
      } else {
        try reader.skipUnknown(key)
      }
    }
    guard isObject else { return false }
    for field in [ContributionLineField.id, .kind, .text] where !found.contains(field) {
      report(.missingKey(field.rawValue), at: start)
    }
    return true
  }

  private mutating func read(
    _ field: ContributionLineField, of record: inout ContributionRecord,
    doubts: inout [String], _ layout: TableLayout
  ) throws(JSONStop) {
    let before = log.problemCount
    switch field {
    case .id: record.id = try identifier()
    case .relay: record.relay = try labelOrNull(layout)
    case .group: record.group = try labelOrNull(layout)
    case .kind: record.kind = try contributionKind(layout)
    case .author: record.author = try identifierOrNull(layout)
    case .recipient: record.recipient = try identifierOrNull(layout)
    case .replyTo: record.replyTo = try identifierOrNull(layout)
    case .follows: record.follows = try identifierOrNull(layout)
    case .at: record.at = try instantOrNull(layout)
    case .theme: record.theme = try labelOrNull(layout)
    case .text: record.text = try textOrNumber()
    case .marks: record.marks = try marks()
    case .attributes:
      for (name, value) in try attributes() { record.attributes[name] = value }
    }
    if log.problemCount > before { doubts.append(field.rawValue) }
  }

  /// Reads the word for a kind of contribution.
  mutating func contributionKind(
    _ layout: TableLayout = TableLayout()
  ) throws(JSONStop) -> Contribution.Kind? {
    let start = offset
    guard let word = try string() else { return nil }
    if let kind = Contribution.Kind(word: word) ?? layout.kind(called: word) { return kind }
    report(.unknownWord(word, allowed: layout.allKindWords), at: start)
    return nil
  }

  /// Reads an identifier or `null`; a word for an empty cell is none either.
  private mutating func identifierOrNull<Owner>(
    _ layout: TableLayout
  ) throws(JSONStop) -> Identifier<Owner>? {
    guard let id: Identifier<Owner> = try identifierOrNull() else { return nil }
    return layout.isEmpty(id.text) ? nil : id
  }

  /// Reads a time or `null`.
  private mutating func instantOrNull(_ layout: TableLayout) throws(JSONStop) -> Instant? {
    if layout.times == TimeStyle(), layout.emptyWords.isEmpty { return try instantOrNull() }
    if try isNull() { return nil }
    let start = offset
    guard let text = try string(), !layout.isEmpty(text) else { return nil }
    do throws(TimeProblem) {
      return try Instant(timeText: text, style: layout.times)
    } catch {
      report(.time(error), at: start)
      return nil
    }
  }

  /// Reads a label, a number as a label, or `null`; white space around it does not count.
  mutating func labelOrNull(
    _ layout: TableLayout = TableLayout()
  ) throws(JSONStop) -> String? {
    if try isNull() { return nil }
    let start = offset
    guard let label = try textOrNumber()?.trimmed else { return nil }
    if layout.isEmpty(label) { return nil }
    if !label.isEmpty { return label }
    report(.emptyIdentifier, at: start)
    return nil
  }
}
