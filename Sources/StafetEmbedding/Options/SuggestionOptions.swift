import StafetFormats
import StafetReport
import StafetSyntax

/// How themes are suggested, as the options of `stafet_suggestions_make` say it.
struct SuggestionOptions: CallOptions {
  static let keys =
    ["sorting", "vectors", "min_certainty", "coders", "without_suggestions", "for"]
    + WordOptions.keys

  var words: WordOptions
  var sorting: String?
  var vectors: String?
  var minimumCertainty = 0.5
  var coders: [String] = []
  var isWithoutSuggestions = false
  var style: TableStyle?

  init(language: ReportLanguage?) {
    words = WordOptions(language: language)
  }

  mutating func read(_ key: String, from reader: inout JSONReader) throws(JSONStop) -> Bool {
    switch key {
    case "sorting": sorting = try reader.stringOrNull()
    case "vectors": vectors = try reader.stringOrNull()
    case "min_certainty":
      let start = reader.offset
      guard let share = try reader.double() else { return true }
      if share >= 0, share <= 1 {
        minimumCertainty = share
      } else {
        reader.report(.outOfRange("\(share)", .weight), at: start)
      }
    case "coders": coders = try reader.strings()
    case "without_suggestions": isWithoutSuggestions = try reader.flag()
    case "for": style = try reader.word(TableStyle.self)
    default: return try words.read(key, from: &reader)
    }
    return true
  }
}
