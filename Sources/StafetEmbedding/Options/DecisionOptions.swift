import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax

/// Who decided and when, as the options of `stafet_suggestions_accept` say it.
struct DecisionOptions: CallOptions {
  static let keys = ["coder", "coders", "at", "encoding"]

  /// Who decided in every table that does not say so.
  var coder: String?
  /// Who decided in each table, by its name.
  var coders: [String: String] = [:]
  var time: Instant?
  var encoding: FallbackEncoding?

  init(language: ReportLanguage?) {}

  mutating func read(_ key: String, from reader: inout JSONReader) throws(JSONStop) -> Bool {
    switch key {
    case "coder": coder = try reader.stringOrNull()
    case "coders": coders = try reader.attributes()
    case "at": time = try reader.instantOrNull()
    case "encoding": encoding = try reader.isNull() ? nil : reader.word(FallbackEncoding.self)
    default: return false
    }
    return true
  }
}
