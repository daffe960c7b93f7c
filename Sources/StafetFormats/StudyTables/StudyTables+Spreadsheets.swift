public import StafetModel
public import StafetSyntax

extension StudyTables {
  /// What a person should know before opening the tables of a study in a spreadsheet and saving them there.
  ///
  /// A spreadsheet takes an id such as `1.3`, `0012` or `1E5` for a number or a date, shows it as one and
  /// saves what it shows. Nothing in a table can keep it from that, so the ids, names and attributes
  /// concerned are counted here. Tables that are only looked at are not changed by it.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - style: For whom the tables are written.
  /// - Returns: One warning with the number of such values and some of them; none for programs.
  /// - Complexity: O(*n*) in the size of the study.
  public static func warnings(about study: Study, for style: TableStyle) -> [ReadingWarning] {
    guard style.isForSpreadsheets else { return [] }
    var values: [String] = []
    for relay in study.relays {
      values += [relay.id.text, relay.name]
      for group in relay.groups { values += [group.id.text, group.name] }
      for participant in relay.participants {
        values.append(participant.id.text)
        values += participant.attributes.sortedByName.map { $0.value }
      }
      for contribution in relay.contributions {
        values.append(contribution.id.text)
        values += contribution.attributes.sortedByName.map { $0.value }
      }
    }
    for theme in study.codebook.themes {
      values += [theme.id.text, theme.name] + theme.keywords + theme.aliases
    }
    for sorting in study.sortings { values += [sorting.id.text, sorting.coder] }
    return ReadingWarning.rewritten(values)
  }
}

extension ReadingWarning {
  /// A warning of those values that a spreadsheet would rewrite; none where there are none.
  static func rewritten(_ values: [String]) -> [ReadingWarning] {
    var seen: Set<String> = []
    let rewritten = values.filter { SpreadsheetCell.isRewritten($0) && seen.insert($0).inserted }
    if rewritten.isEmpty { return [] }
    return [
      ReadingWarning(
        .spreadsheet(
          .rewrittenValues(count: rewritten.count, examples: Array(rewritten.prefix(3)))),
        at: .file)
    ]
  }
}
