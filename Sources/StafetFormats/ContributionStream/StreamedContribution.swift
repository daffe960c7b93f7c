import StafetModel
import StafetSyntax

/// What is needed of a line of contributions in order to count its words, or who wrote to whom.
struct StreamedContribution {
  /// What is asked for beside relay, text and kind.
  struct Wanted: OptionSet {
    let rawValue: Int

    /// The identifier, which the line must have.
    static let identifier = Wanted(rawValue: 1)

    /// Author, addressee and group, which may be missing.
    static let people = Wanted(rawValue: 2)
  }

  /// The relay, without white space around it; empty where the line names none.
  private(set) var relay = ""

  /// The identifier, where it is asked for.
  private(set) var id: String?

  /// The author, where people are asked for and the line names one.
  private(set) var author: Participant.ID?

  /// The addressee, in the same way.
  private(set) var recipient: Participant.ID?

  /// The group of the author, without white space around it; in the same way.
  private(set) var group: String?

  /// The text.
  private(set) var text = ""

  /// Whether the contribution is of the kind that is counted.
  private(set) var isCounted = true

  /// Reads a line by the rules; `nil` for an empty one.
  ///
  /// - Parameters:
  ///   - line: Valid UTF-8.
  ///   - kind: The kind of contributions that is counted, or `nil` for all.
  ///   - wanted: What else is asked for.
  ///   - file: The name of the file, for problems.
  /// - Throws: `ReadingError` with what is wrong with the line.
  init?(
    line: [UInt8], kind: Contribution.Kind?, wanted: Wanted = [], file: String?
  ) throws(ReadingError) {
    if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return nil }
    var reader = JSONReader(line, file: file)
    do throws(JSONStop) {
      try read(from: &reader, kind: kind, wanted: wanted)
      try reader.finish()
    } catch {}
    try ReadingLog(reader.log).throwProblems(in: line)
  }

  private mutating func read(
    from reader: inout JSONReader, kind: Contribution.Kind?, wanted: Wanted
  ) throws(JSONStop) {
    var hasText = false
    var hasIdentifier = !wanted.contains(.identifier)
    var found: Contribution.Kind?
    var hasKind = kind == nil
    let start = reader.offset
    let isObject = try reader.object { (key, reader) throws(JSONStop) in
      switch key {
      case "text":
        hasText = true
        text = try reader.string() ?? ""
      case "relay":
        if try !reader.isNull() { relay = try reader.string()?.trimmed ?? "" }
      case "id" where wanted.contains(.identifier):
        hasIdentifier = true
        id = try reader.textOrNumber()
      case "author" where wanted.contains(.people): author = try reader.identifierOrNull()
      case "recipient" where wanted.contains(.people): recipient = try reader.identifierOrNull()
      case "group" where wanted.contains(.people): group = try reader.labelOrNull()
      case "kind" where kind != nil:
        hasKind = true
        found = try reader.contributionKind()
      default: break
      }
    }
    if !isObject { return }
    if !hasIdentifier { reader.report(.missingKey("id"), at: start) }
    if !hasText { reader.report(.missingKey("text"), at: start) }
    if !hasKind { reader.report(.missingKey("kind"), at: start) }
    isCounted = kind == nil || found == kind
  }
}
