import StafetModel
import StafetSyntax

/// The keys of a line of contributions.
enum ContributionLineField: String, JSONField {
  case id, relay, group, kind, author, recipient
  case replyTo = "reply_to"
  case follows, at, theme, text, marks, attributes

  static let all = JSONFields<ContributionLineField>()
}

extension JSONReader {
  /// Reads one contribution from a line; nil, and a problem noted, when there is no object.
  mutating func contributionLine() throws(JSONStop) -> RecordRow<ContributionRecord>? {
    let start = offset
    let first = log.problemCount
    var record = ContributionRecord()
    var doubts: [String] = []
    let isObject = try object(
      ContributionLineField.all, required: [.id, .kind, .text]
    ) { (field, reader) throws(JSONStop) in
      let before = reader.log.problemCount
      switch field {
      case .id: record.id = try reader.identifier()
      case .relay: record.relay = try reader.labelOrNull()
      case .group: record.group = try reader.labelOrNull()
      case .kind: record.kind = try reader.contributionKind()
      case .author: record.author = try reader.identifierOrNull()
      case .recipient: record.recipient = try reader.identifierOrNull()
      case .replyTo: record.replyTo = try reader.identifierOrNull()
      case .follows: record.follows = try reader.identifierOrNull()
      case .at: record.at = try reader.instantOrNull()
      case .theme: record.theme = try reader.labelOrNull()
      case .text: record.text = try reader.string()
      case .marks: record.marks = try reader.marks()
      case .attributes: record.attributes = try reader.attributes()
      }
      if reader.log.problemCount > before { doubts.append(field.rawValue) }
    }
    guard isObject else { return nil }
    if let id = record.id { log.name(record: id.text, since: first) } else { doubts.append("id") }
    if record.kind == nil { doubts.append("kind") }
    if record.text == nil { doubts.append("text") }
    return RecordRow(record: record, offset: start, doubts: doubts)
  }

  /// Reads the word for a kind of contribution.
  mutating func contributionKind() throws(JSONStop) -> Contribution.Kind? {
    let start = offset
    guard let word = try string() else { return nil }
    if let kind = Contribution.Kind(word: word) { return kind }
    report(.unknownWord(word, allowed: Contribution.Kind.words), at: start)
    return nil
  }

  /// Reads a label or `null`; white space around it does not count.
  private mutating func labelOrNull() throws(JSONStop) -> String? {
    if try isNull() { return nil }
    let start = offset
    guard let label = try string()?.trimmed else { return nil }
    if !label.isEmpty { return label }
    report(.emptyIdentifier, at: start)
    return nil
  }
}
