import StafetSyntax
public import StafetText

/// Writes a table of keywords as tab-separated values.
///
/// The columns are `section, relay, stem, form, occurrences, contributions, other_occurrences,
/// other_contributions, score, p, q, counted, test, odds_ratio, odds_ratio_low, odds_ratio_high`;
/// `Docs/Formats.md` describes the sections. A cell that means nothing
/// in its row is empty. Scores have three decimals, probabilities as many digits as they need to be read
/// back exactly.
public enum KeywordLines {
  static let columns = [
    "section", "relay", "stem", "form", "occurrences", "contributions", "other_occurrences",
    "other_contributions", "score", "p", "q", "counted", "test", "odds_ratio", "odds_ratio_low",
    "odds_ratio_high",
  ]

  /// The table as text.
  ///
  /// - Parameter table: The keywords.
  /// - Returns: The lines in UTF-8, the header first, each ending with a line feed.
  public static func bytes(of table: KeywordTable) -> [UInt8] {
    var writer = TableWriter(columns: columns, delimiter: .tab)
    for (place, group) in table.groups.enumerated() {
      let rows = table.frequent.filter { $0.group == place }
      for row in rows { writer.row(cells(row, section: "frequency", in: table)) }
      let ties = table.frequentTies.indices.contains(place) ? table.frequentTies[place] : 0
      if ties > 0, let last = rows.last {
        writer.row(
          more(
            ties, section: "frequency_more", relay: group.name,
            occurrences: String(last.use.occurrences)))
      }
    }
    let isOneList = table.groups.count == 2
    for list in table.groups.indices.prefix(isOneList ? 1 : table.groups.count) {
      let rows = isOneList ? table.key : table.key.filter { $0.group == list }
      for row in rows { writer.row(cells(row, section: "keyness", in: table)) }
      let ties = table.keyTies.indices.contains(list) ? table.keyTies[list] : 0
      if ties > 0, let score = rows.last?.keyness?.score {
        writer.row(
          more(
            ties, section: "keyness_more", relay: isOneList ? "" : table.groups[list].name,
            score: NumberCell.rounded(score)))
      }
    }
    for group in table.groups {
      writer.row([
        "total", group.name, "", "", String(group.termTokenCount), String(group.documentCount),
        String(group.distinctCount), "", "", "", "", "", "", "", "", "",
      ])
    }
    return writer.bytes
  }

  /// A row that says how many words that are not listed are equal to the last one that is.
  private static func more(
    _ count: Int, section: String, relay: String, occurrences: String = "", score: String = ""
  ) -> [String] {
    [
      section, relay, "", "", occurrences, "", String(count), "", score, "", "", "", "", "", "", "",
    ]
  }

  private static func cells(
    _ row: KeywordTable.Row, section: String, in table: KeywordTable
  ) -> [String] {
    [
      section, table.groups[row.group].name, row.stem, row.form, String(row.use.occurrences),
      String(row.use.documents), String(row.otherUse.occurrences), String(row.otherUse.documents),
    ] + cells(row.keyness, counting: table.unit)
  }

  private static func cells(_ keyness: KeywordTable.Keyness?, counting unit: KeynessUnit)
    -> [String]
  {
    guard let keyness else { return Array(repeating: "", count: 8) }
    let odds = keyness.oddsRatio
    return [
      NumberCell.rounded(keyness.score), keyness.p.map { "\($0)" } ?? "",
      keyness.q.map { "\($0)" } ?? "", unit == .documents ? "contributions" : "occurrences",
      keyness.test?.rawValue ?? "",
    ] + [odds?.ratio, odds?.low, odds?.high].map { bound in bound.map { finite($0) } ?? "" }
  }

  /// A ratio with three decimals, or `Inf`, as R and pandas read it.
  private static func finite(_ ratio: Double) -> String {
    ratio.isFinite ? NumberCell.rounded(ratio) : "Inf"
  }
}
