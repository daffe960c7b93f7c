import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax

/// In which form a study is written, as the options of `stafet_study_write` say it.
struct WritingOptions: CallOptions {
  /// What a study is written as.
  enum Form: String, CaseIterable {
    case study, tables, lines, placements, matrix, themes, layout, summary
  }

  static let keys = ["form", "sorting", "for"]

  var form = Form.study
  var sorting: Sorting.ID?
  var style = TableStyle.exact

  init(language: ReportLanguage?) {}

  mutating func read(_ key: String, from reader: inout JSONReader) throws(JSONStop) -> Bool {
    switch key {
    case "form": form = try reader.word(Form.self) ?? .study
    case "sorting": sorting = try reader.identifierOrNull()
    case "for": style = try reader.word(TableStyle.self) ?? .exact
    default: return false
    }
    return true
  }
}
