import StafetModel
import StafetSyntax

extension StudyTables {
  /// The table of a codebook's themes.
  static func themes(of codebook: Codebook, _ style: TableStyle) -> [UInt8] {
    var writer = TableWriter(columns: ThemeColumn.allCases.map { $0.rawValue }, style: style)
    for theme in codebook.themes {
      writer.row(
        ThemeColumn.allCases.map { column in
          switch column {
          case .id: theme.id.text
          case .name: theme.name
          case .aliases: ListCell.cell(for: theme.aliases, escapesCommas: true)
          case .definition: theme.definition
          case .include: theme.include
          case .exclude: theme.exclude
          case .examples: ListCell.cell(for: theme.examples)
          case .keywords: ListCell.cell(for: theme.keywords, escapesCommas: true)
          case .colour: theme.colour ?? ""
          case .parent: theme.parent?.text ?? ""
          case .rest: theme.isRest ? "true" : "false"
          }
        })
    }
    return writer.bytes
  }
}
