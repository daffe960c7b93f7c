import StafetFormats
import StafetReport
import StafetSyntax

/// Which files of a report are written, and how, as the options of `stafet_analysis_write` say it.
struct ReportingOptions: CallOptions {
  static let keys = ["files", "report"]

  /// The names of the files, or `nil` for all of them.
  var files: [String]?
  var report: ReportOptions

  /// The language of the call is that of the report too, unless the options of the report name another.
  private let language: ReportLanguage

  init(language: ReportLanguage?) {
    self.language = language ?? .danish
    report = ReportOptions(language: self.language)
  }

  mutating func read(_ key: String, from reader: inout JSONReader) throws(JSONStop) -> Bool {
    switch key {
    case "files": files = try reader.isNull() ? nil : reader.strings()
    case "report": report = try ReportOptionsJSON.read(from: &reader, language: language)
    default: return false
    }
    return true
  }
}
