import StafetFormats
import StafetReport
import StafetStatistics
import StafetSyntax

/// Which words are listed, as the options of `stafet_counter_keywords` say it.
struct KeywordOptions: CallOptions {
  static let keys = ["top", "keyness"]

  var limit = 50
  var measure = KeynessMeasure.g2

  init(language: ReportLanguage?) {}

  mutating func read(_ key: String, from reader: inout JSONReader) throws(JSONStop) -> Bool {
    switch key {
    case "top": limit = min(try reader.integer(atLeast: 0) ?? limit, 1_000_000)
    case "keyness": measure = try reader.word(KeynessMeasure.self) ?? measure
    default: return false
    }
    return true
  }
}
