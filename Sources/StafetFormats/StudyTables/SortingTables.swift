public import StafetModel
public import StafetSyntax

/// Writes sortings as tables for programs of statistics.
///
/// They are for reading elsewhere; what this library reads is `sortings.csv`, see ``StudyTables``.
public enum SortingTables {
  /// A matrix of one sorting: a row for each contribution, a column for each theme.
  ///
  /// The columns are `id`, `relay` and, in the order of the codebook, `theme_` and the id of each
  /// theme. A cell is 1 where the contribution is placed in that theme itself, not in one that is
  /// part of it, and 0 elsewhere. Each question has a row, in relays without questions each
  /// statement, and so has everything else that is placed. The rows are in the order of the study;
  /// the row of an unsorted contribution is all 0.
  ///
  /// - Parameters:
  ///   - sorting: A sorting of the study.
  ///   - study: The study.
  /// - Returns: The bytes of a CSV file with commas, in UTF-8.
  /// - Complexity: O(*n* · *t*) in the number of contributions and themes.
  public static func matrix(of sorting: Sorting, in study: Study) -> [UInt8] {
    matrix(of: sorting, in: study, for: .exact)
  }

  /// The matrix of one sorting, written for programs or for a spreadsheet.
  ///
  /// - Parameters:
  ///   - sorting: A sorting of the study.
  ///   - study: The study.
  ///   - style: For whom the table is.
  /// - Returns: The bytes of a CSV file, in UTF-8.
  /// - Complexity: O(*n* · *t*) in the number of contributions and themes.
  public static func matrix(
    of sorting: Sorting, in study: Study, for style: TableStyle
  ) -> [UInt8] {
    let themes = study.codebook.themes.map { $0.id }
    var writer = TableWriter(
      columns: ["id", "relay"] + themes.map { "theme_" + $0.text }, style: style)
    for relay in study.relays {
      for contribution in rows(of: relay, in: sorting) {
        let placed = sorting.theme(of: contribution)
        writer.row([contribution.text, relay.id.text] + themes.map { $0 == placed ? "1" : "0" })
      }
    }
    return writer.bytes
  }

  /// A tidy table of all sortings: a row for each contribution in each sorting.
  ///
  /// The columns are `sorting`, `contribution`, `relay`, `theme`, `theme_name`, `parent`, `coder` and
  /// `certainty`. The rows of each sorting are those of ``matrix(of:in:)``; what is unsorted has no theme.
  ///
  /// - Parameter study: The study.
  /// - Returns: The bytes of a CSV file with commas, in UTF-8.
  /// - Complexity: O(*n*) expected in the number of contributions, times the number of sortings.
  public static func placements(of study: Study) -> [UInt8] {
    placements(of: study, for: .exact)
  }

  /// The tidy table of all sortings, written for programs or for a spreadsheet.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - style: For whom the table is.
  /// - Returns: The bytes of a CSV file, in UTF-8.
  /// - Complexity: O(*n*) expected in the number of contributions, times the number of sortings.
  public static func placements(of study: Study, for style: TableStyle) -> [UInt8] {
    var writer = TableWriter(
      columns: [
        "sorting", "contribution", "relay", "theme", "theme_name", "parent", "coder", "certainty",
      ], style: style)
    var themes: [Theme.ID: Theme] = [:]
    for theme in study.codebook.themes { themes[theme.id] = theme }
    for sorting in study.sortings {
      for relay in study.relays {
        for contribution in rows(of: relay, in: sorting) {
          let assignment = sorting.assignments[contribution]
          let theme = assignment.flatMap { themes[$0.theme] }
          writer.row([
            sorting.id.text, contribution.text, relay.id.text, theme?.id.text ?? "",
            theme?.name ?? "", theme?.parent?.text ?? "", sorting.coder,
            assignment?.certainty.map { style.cell(for: $0) } ?? "",
          ])
        }
      }
    }
    return writer.bytes
  }

  /// What could be placed and what is, in the order of the relay.
  private static func rows(of relay: Relay, in sorting: Sorting) -> [Contribution.ID] {
    let sortable = Set(relay.sortable)
    return relay.contributions.map { $0.id }
      .filter { sortable.contains($0) || sorting.theme(of: $0) != nil }
  }
}
