import StafetFormats
import StafetSyntax
import StafetText

/// What counts as a word, as the options of a call say it.
struct WordOptions {
  static let keys = ["text_language", "word_rule", "min_length", "stop_words", "add_stop_words"]

  var language: String?
  var rule = WordRule.unicode
  var minimumLength = 2
  var stopWords: [String]?
  var furtherStopWords: [String] = []

  /// The rules of the language that the options name, or else of the texts, with what the options change.
  func rules(for texts: String?) -> TermRules {
    let language = language ?? texts ?? "da"
    var rules = TermRules.rules(for: language)
    rules.tokenizer = Tokenizer(rule: rule, conventions: .conventions(for: language))
    rules.minimumLength = minimumLength
    if let stopWords { rules.stopWords = StopWords(stopWords) }
    if !furtherStopWords.isEmpty { rules.stopWords = rules.stopWords.adding(furtherStopWords) }
    return rules
  }
}

extension JSONReader {
  /// Reads one option of what counts as a word; false where the key is none.
  mutating func wordOption(
    _ key: String, into options: inout WordOptions
  ) throws(JSONStop) -> Bool {
    switch key {
    case "text_language": options.language = try stringOrNull()
    case "word_rule": options.rule = try word(WordRule.self) ?? .unicode
    case "min_length": options.minimumLength = min(try integer(atLeast: 0) ?? 2, 1_000_000)
    case "stop_words": options.stopWords = try isNull() ? nil : strings()
    case "add_stop_words": options.furtherStopWords = try strings()
    default: return false
    }
    return true
  }
}
