import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax

/// What is counted, as the options of `stafet_counter_new` say it.
struct CountingOptions: CallOptions {
  static let keys = ["kind"] + WordOptions.keys

  var words: WordOptions
  /// The kind of contributions that are counted, or `nil` for all of them.
  var kind: Contribution.Kind? = .question

  init(language: ReportLanguage?) {
    words = WordOptions(language: language)
  }

  mutating func read(_ key: String, from reader: inout JSONReader) throws(JSONStop) -> Bool {
    guard key == "kind" else { return try words.read(key, from: &reader) }
    kind = try reader.countedKind() ?? kind
    return true
  }
}

extension JSONReader {
  /// Reads which contributions are counted: nothing where that is wrong, and else a kind or all of them.
  fileprivate mutating func countedKind() throws(JSONStop) -> Contribution.Kind?? {
    let start = offset
    guard let text = try string() else { return nil }
    if text == "all" { return .some(nil) }
    if let kind = Contribution.Kind(rawValue: text) { return .some(kind) }
    let allowed = Contribution.Kind.allCases.map { $0.rawValue } + ["all"]
    report(.unknownWord(text, allowed: allowed), at: start)
    return nil
  }
}
