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

  /// The rules for texts in a language, with what the options change.
  ///
  /// What the language cannot have is refused, as in an analysis.
  ///
  /// - Parameters:
  ///   - language: The language of the texts.
  ///   - standard: The rules where the options say nothing, or `nil` for those of the language.
  ///   - messages: Receives what is refused.
  /// - Returns: The rules.
  /// - Throws: ``CallFailure`` for what was refused.
  func rules(
    for language: String, standard: TermRules? = nil, _ messages: inout Messages
  ) throws(CallFailure) -> TermRules {
    var settings = AnalysisSettings()
    settings.tokenizer = Tokenizer(rule: rule, conventions: .conventions(for: language))
    settings.minimumWordLength = minimumLength
    settings.stopWords = stopWords.map { StopWords($0) }
    settings.furtherStopWords = furtherStopWords
    settings.lightWords = lightWords.map { StopWords(lemmas: $0) }
    settings.keptWords = keptWords
    settings.foldingMethod = folding
    settings.wordClasses = wordClasses
    settings.expressions = expressions
    do throws(AnalysisError) {
      return try settings.rules(forTextsIn: language, standard: standard)
    } catch {
      throw messages.refuse(error)
    }
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
