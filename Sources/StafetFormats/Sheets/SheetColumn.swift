import StafetSyntax

/// The columns of a sheet in which one coder sorts.
enum SheetColumn: String, TableColumn {
  case id, relay, text, answers, suggested, percent, theme, remark, coder

  /// What the column is called for people.
  func heading(in language: SortingSheet.Language) -> String {
    let danish = language == .danish
    return switch self {
    case .id: "Id"
    case .relay: danish ? "Stafet" : "Relay"
    case .text: danish ? "Spørgsmål" : "Question"
    case .answers: danish ? "Svar" : "Answers"
    case .suggested: danish ? "Foreslået tema" : "Suggested theme"
    case .percent: danish ? "Procent" : "Percent"
    case .theme: danish ? "Tema" : "Theme"
    case .remark: danish ? "Bemærkning" : "Remark"
    case .coder: danish ? "Koder" : "Coder"
    }
  }

  /// Renames those columns of a table that are called as for people, in either language.
  static func mapping(of titles: [String]) -> ColumnMapping {
    var mapping = ColumnMapping()
    for title in titles {
      for column in allCases {
        let headings = SortingSheet.Language.allCases.map { column.heading(in: $0) }
        guard headings.contains(where: { $0.foldedColumnName == title.foldedColumnName }) else {
          continue
        }
        mapping.rename(title, to: column.rawValue)
      }
    }
    return mapping
  }
}
