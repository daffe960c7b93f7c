import StafetFormats
import StafetModel
import StafetSyntax

/// How themes are suggested, as the options of `stafet_suggestions_make` say it.
struct SuggestionOptions {
  static let keys =
    ["sorting", "vectors", "min_certainty", "coders", "without_suggestions", "for"]
    + WordOptions.keys

  var words = WordOptions()
  var sorting: String?
  var vectors: String?
  var minimumCertainty = 0.5
  var coders: [String] = []
  var isWithoutSuggestions = false
  var style: TableStyle?
}

extension JSONReader {
  /// Reads one option of how themes are suggested; false where the key is none.
  mutating func suggestionOption(
    _ key: String, into options: inout SuggestionOptions
  ) throws(JSONStop) -> Bool {
    switch key {
    case "sorting": options.sorting = try stringOrNull()
    case "vectors": options.vectors = try stringOrNull()
    case "min_certainty":
      let start = offset
      guard let share = try double() else { return true }
      if share >= 0, share <= 1 {
        options.minimumCertainty = share
      } else {
        report(.outOfRange("\(share)", .weight), at: start)
      }
    case "coders": options.coders = try strings()
    case "without_suggestions": options.isWithoutSuggestions = try flag()
    case "for": options.style = try word(TableStyle.self)
    default: return try wordOption(key, into: &options.words)
    }
    return true
  }
}

/// Who decided and when, as the options of `stafet_suggestions_accept` say it.
struct DecisionOptions {
  static let keys = ["coder", "coders", "at", "encoding"]

  /// Who decided in every table that does not say so.
  var coder: String?
  /// Who decided in each table, by its name.
  var coders: [String: String] = [:]
  var time: Instant?
  var encoding: FallbackEncoding?
}

extension JSONReader {
  /// Reads one option of who decided and when; false where the key is none.
  mutating func decisionOption(
    _ key: String, into options: inout DecisionOptions
  ) throws(JSONStop) -> Bool {
    switch key {
    case "coder": options.coder = try stringOrNull()
    case "coders": options.coders = try attributes()
    case "at": options.time = try instantOrNull()
    case "encoding": options.encoding = try isNull() ? nil : word(FallbackEncoding.self)
    default: return false
    }
    return true
  }
}
