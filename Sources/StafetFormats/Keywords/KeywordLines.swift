import StafetSyntax
public import StafetText

/// Writes a table of keywords as tab-separated values.
///
/// The columns are `section, relay, stem, form, occurrences, contributions, other_occurrences,
/// other_contributions, score, p, q`; `Docs/Formats.md` describes the sections. A cell that means nothing
/// in its row is empty. Scores have three decimals, probabilities as many digits as they need to be read
/// back exactly.
public enum KeywordLines {
  static let columns = [
    "section", "relay", "stem", "form", "occurrences", "contributions", "other_occurrences",
    "other_contributions", "score", "p", "q",
  ]

  /// The table as text.
  ///
  /// - Parameter table: The keywords.
  /// - Returns: The lines in UTF-8, the header first, each ending with a line feed.
  public static func bytes(of table: KeywordTable) -> [UInt8] {
    var writer = TableWriter(columns: columns, delimiter: .tab)
    for row in table.frequent { writer.row(cells(row, section: "frequency", in: table)) }
    for row in table.key { writer.row(cells(row, section: "keyness", in: table)) }
    for group in table.groups {
      writer.row([
        "total", group.name, "", "", String(group.termTokenCount), String(group.documentCount),
        String(group.distinctCount), "", "", "", "",
      ])
    }
    return writer.bytes
  }

  private static func cells(
    _ row: KeywordTable.Row, section: String, in table: KeywordTable
  ) -> [String] {
    [
      section, table.groups[row.group].name, row.stem, row.form, String(row.use.occurrences),
      String(row.use.documents), String(row.otherUse.occurrences), String(row.otherUse.documents),
      row.keyness.map { NumberCell.rounded($0.score) } ?? "",
      row.keyness?.p.map { "\($0)" } ?? "", row.keyness?.q.map { "\($0)" } ?? "",
    ]
  }
}
