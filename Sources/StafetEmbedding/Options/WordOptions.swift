import StafetAnalysis
import StafetFormats
import StafetReport
import StafetSyntax
import StafetText

/// What counts as a word, as the options of a call say it.
struct WordOptions: CallOptions {
  static let keys = [
    "text_language", "word_rule", "min_length", "stop_words", "add_stop_words",
    "light_words", "keep_words", "folding", "word_classes", "expressions",
  ]

  var language: String?
  var rule = WordRule.unicode
  var minimumLength = 2
  var stopWords: [String]?
  var furtherStopWords: [String] = []
  var lightWords: [String]?
  var keptWords: [String] = []
  var folding: FoldingMethod?
  var wordClasses: Set<WordClass>?
  var expressions: [String] = []

  init(language: ReportLanguage?) {}

  /// The rules of the language that the options name, or else of the texts, with what the options change.
  ///
  /// What the language cannot have is refused, as in an analysis.
  func rules(
    for texts: String?, _ messages: inout Messages
  ) throws(CallFailure) -> TermRules {
    let language = language ?? texts ?? "da"
    var chosen = AnalysisSettings()
    chosen.foldingMethod = folding
    chosen.wordClasses = wordClasses
    do throws(AnalysisError) {
      try chosen.check(forTextsIn: language)
    } catch {
      throw messages.refuse(error)
    }
    var rules = TermRules.rules(for: language)
    rules.tokenizer = Tokenizer(rule: rule, conventions: .conventions(for: language))
    rules.minimumLength = minimumLength
    if let stopWords { rules.stopWords = StopWords(stopWords) }
    if !furtherStopWords.isEmpty { rules.stopWords = rules.stopWords.adding(furtherStopWords) }
    if let lightWords { rules.lightWords = StopWords(lemmas: lightWords) }
    rules.stopWords = rules.stopWords.removing(keptWords)
    rules.lightWords = rules.lightWords.removing(keptWords)
    if let folding { rules.folding = .folding(for: language, by: folding) }
    if let wordClasses { rules.wordClasses = wordClasses }
    rules.expressions = StopWords(expressions).phrases
    return rules
  }

  mutating func read(_ key: String, from reader: inout JSONReader) throws(JSONStop) -> Bool {
    switch key {
    case "text_language": language = try reader.textLanguage()
    case "word_rule": rule = try reader.word(WordRule.self) ?? .unicode
    case "min_length": minimumLength = min(try reader.integer(atLeast: 0) ?? 2, 1_000_000)
    case "stop_words": stopWords = try reader.isNull() ? nil : reader.strings()
    case "add_stop_words": furtherStopWords = try reader.strings()
    case "light_words": lightWords = try reader.isNull() ? nil : reader.strings()
    case "keep_words": keptWords = try reader.strings()
    case "folding": folding = try reader.isNull() ? nil : reader.word(FoldingMethod.self)
    case "word_classes": wordClasses = try reader.isNull() ? nil : reader.wordClasses()
    case "expressions": expressions = try reader.strings()
    default: return false
    }
    return true
  }
}

extension JSONReader {
  /// Reads the language of texts, as a tag or by its name; gives its tag.
  mutating func textLanguage() throws(JSONStop) -> String? {
    let start = offset
    guard let given = try stringOrNull() else { return nil }
    if let tag = StudyLanguage.tag(of: given) { return tag }
    report(
      .unknownWord(given, allowed: ["da", "no", "sv", "en", "de"] + StudyLanguage.names), at: start)
    return nil
  }
}
