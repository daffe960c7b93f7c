import StafetModel
import StafetSyntax

/// What stands in a cell of decisions: a theme or none.
struct DecidedTheme {
  let id: Theme.ID?
}

extension RecordTable {
  /// What a filled cell means.
  ///
  /// - Parameters:
  ///   - cell: What stands in the cell.
  ///   - column: The column of the cell.
  ///   - first: The column of the theme that the program suggests.
  ///   - second: The column of the one that comes next, if there is one.
  ///   - codebook: The themes.
  /// - Returns: A theme or none, or nil where that has been noted as a problem.
  mutating func decidedTheme(
    _ cell: String, in column: Column, first: Column, second: Column?, by codebook: Codebook
  ) -> DecidedTheme? {
    if let theme = codebook.theme(inCell: cell) { return DecidedTheme(id: theme.id) }
    switch (cell.lowercased(), second) {
    case ("1", _), ("x", _), ("yes", _), ("ja", _), ("true", _), ("sand", _):
      return suggestedTheme(in: first, by: codebook)
    case ("2", let second?):
      return suggestedTheme(in: second, by: codebook)
    case ("0", _), ("no", _), ("nej", _), ("false", _), ("falsk", _):
      return DecidedTheme(id: nil)
    default:
      reportUnknown(cell, in: column, codebook)
      return nil
    }
  }

  private mutating func suggestedTheme(
    in column: Column, by codebook: Codebook
  ) -> DecidedTheme? {
    guard let label = label(column) else {
      report(.record(.emptyCell(column: column.rawValue)), in: column)
      return nil
    }
    if let theme = codebook.theme(inCell: label) { return DecidedTheme(id: theme.id) }
    reportUnknown(label, in: column, codebook)
    return nil
  }

  private mutating func reportUnknown(_ label: String, in column: Column, _ codebook: Codebook) {
    report(
      .record(.unknownLabel(label, of: .theme, known: codebook.themes.map { $0.name })),
      in: column)
  }
}

extension Codebook {
  /// The theme that a person means by what stands in a cell: by id, name or alias, in any case.
  func theme(inCell label: String) -> Theme? {
    if let theme = theme(called: label) { return theme }
    let sought = label.lowercased()
    return themes.first { $0.id.text.lowercased() == sought }
  }

  /// What a theme is called in a cell so that the cell leads back to it: its name, unless that leads to
  /// another theme.
  func label(of theme: Theme.ID) -> String {
    guard let name = self.theme(theme)?.name, self.theme(called: name.trimmed)?.id == theme else {
      return theme.text
    }
    return name
  }
}
