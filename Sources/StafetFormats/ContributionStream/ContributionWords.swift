import StafetModel
import StafetSyntax

/// What is needed of a line of contributions in order to count its words, or those of each text.
struct ContributionWords {
  /// The relay, without white space around it; empty where the line names none.
  private(set) var relay = ""

  /// The identifier, where it is asked for.
  private(set) var id: String?

  /// The text.
  private(set) var text = ""

  /// Whether the contribution is of the kind that is counted.
  private(set) var isCounted = true

  /// Reads a line by the rules; `nil` for an empty one.
  ///
  /// - Parameters:
  ///   - line: Valid UTF-8.
  ///   - kind: The kind of contributions that is counted, or `nil` for all.
  ///   - needsIdentifier: Whether the line must have an identifier.
  ///   - file: The name of the file, for problems.
  /// - Throws: `ReadingError` with what is wrong with the line.
  init?(
    line: [UInt8], kind: Contribution.Kind?, needsIdentifier: Bool = false, file: String?
  ) throws(ReadingError) {
    if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return nil }
    var reader = JSONReader(line, file: file)
    do throws(JSONStop) {
      try read(from: &reader, kind: kind, needsIdentifier: needsIdentifier)
      try reader.finish()
    } catch {}
    try ReadingLog(reader.log).throwProblems(in: line)
  }

  private mutating func read(
    from reader: inout JSONReader, kind: Contribution.Kind?, needsIdentifier: Bool
  ) throws(JSONStop) {
    var hasText = false
    var hasIdentifier = !needsIdentifier
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
      case "id" where needsIdentifier:
        hasIdentifier = true
        id = try reader.textOrNumber()
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
