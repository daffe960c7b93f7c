public import StafetAnalysis
public import StafetModel
public import StafetSyntax

/// Writes sheets in which people sort questions in a spreadsheet, and reads them back.
///
/// Each coder has a sheet: a row for each question, with what is answered to it and the theme that is
/// suggested, if one is, and an empty cell for the theme that the coder decides for. By custom it is a file
/// `sheet-NAME.csv`, beside the themes to choose from, `sheet-themes.csv`. `Docs/Formats.md` describes the
/// columns.
public enum SortingSheet {
  /// The language of the headings.
  public enum Language: Hashable, Sendable, CaseIterable {
    /// Danish.
    case danish

    /// English.
    case english
  }

  /// How long an answer may be before it is shortened, in characters.
  private static let longestAnswer = 600

  /// The sheet of one coder.
  ///
  /// Rows are in the order of the study, for each question and in relays without questions for each
  /// statement. Where the coder has a sorting by hand already, its themes stand in the sheet.
  ///
  /// - Parameters:
  ///   - study: The study, whose texts are written.
  ///   - codebook: The themes.
  ///   - coder: Who is to sort; the name stands in every row, so that the sheet says whose it is.
  ///   - suggestions: What a program suggests; empty where the coder is to sort without.
  ///   - style: For which spreadsheet the sheet is.
  ///   - language: The language of the headings.
  /// - Returns: The bytes of a CSV file, in UTF-8.
  /// - Complexity: O(*n*) expected in the size of the study, and O(*t*) in that of the codebook for each row.
  public static func bytes(
    of study: Study, codebook: Codebook, for coder: String, suggestions: [ThemeSuggestion] = [],
    style: TableStyle, language: Language
  ) -> [UInt8] {
    var suggested: [Contribution.ID: ThemeSuggestion] = [:]
    for suggestion in suggestions { suggested[suggestion.contribution] = suggestion }
    let own = study.sortings.first { $0.kind == .byHand && $0.coder == coder }
    var writer = TableWriter(
      columns: SheetColumn.allCases.map { $0.heading(in: language) }, style: style)
    for course in study.courses {
      for position in course.sortable {
        let contribution = course.relay.contributions[position]
        let suggestion = suggested[contribution.id]
        let theme = suggestion?.theme
        writer.row(
          SheetColumn.allCases.map { column in
            switch column {
            case .id: contribution.id.text
            case .relay: course.relay.name
            case .text: contribution.text
            case .answers:
              course.answers[position].map { shortened(course.relay.contributions[$0].text) }
                .joined(separator: "\n")
            case .suggested: theme.map { codebook.label(of: $0) } ?? ""
            case .percent:
              theme == nil
                ? "" : suggestion?.candidates.first.map { percent($0.probability) } ?? ""
            case .theme: own?.theme(of: contribution.id).map { codebook.label(of: $0) } ?? ""
            case .remark: ""
            case .coder: coder
            }
          })
      }
    }
    return writer.bytes
  }

  /// The themes to choose from, with what is said of each.
  ///
  /// - Parameters:
  ///   - codebook: The themes.
  ///   - style: For which spreadsheet the table is.
  ///   - language: The language of the headings.
  /// - Returns: The bytes of a CSV file, in UTF-8.
  public static func themes(
    of codebook: Codebook, style: TableStyle, language: Language
  ) -> [UInt8] {
    let danish = language == .danish
    var writer = TableWriter(
      columns: danish
        ? [
          "Tema", "Definition", "Hører med", "Hører ikke med", "Eksempler", "Andre navne",
          "Del af", "Id",
        ]
        : [
          "Theme", "Definition", "Include", "Exclude", "Examples", "Other names", "Part of", "Id",
        ], style: style)
    for theme in codebook.themes {
      writer.row([
        codebook.label(of: theme.id), theme.definition, theme.include, theme.exclude,
        theme.examples.joined(separator: "\n"), theme.aliases.joined(separator: "\n"),
        theme.parent.map { codebook.label(of: $0) } ?? "", theme.id.text,
      ])
    }
    return writer.bytes
  }

  /// What a coder's sheet is called as a file, such as `sheet-anna.csv`.
  ///
  /// - Parameter coder: Who is to sort.
  /// - Returns: The name of the file; two names of coders may give the same one.
  public static func fileName(for coder: String) -> String {
    var name = ""
    for scalar in Sorting.ID(label: coder).text.unicodeScalars {
      let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      name.unicodeScalars.append(isPlain ? scalar : "-")
    }
    return "sheet-\(name).csv"
  }

  /// What a person should know before sheets of a study are filled in: which ids a spreadsheet rewrites that
  /// cannot be found again by their text, since others have the same.
  ///
  /// - Parameter study: The study.
  /// - Returns: One warning with their number and some of them, or none.
  /// - Complexity: O(*n*) expected in the size of the study.
  public static func warnings(about study: Study) -> [ReadingWarning] {
    let finder = ContributionFinder(study)
    let ids = study.relays.lazy.flatMap { $0.contributions }.filter { contribution in
      if case .byText = finder.find(nil, text: contribution.text) { return false }
      return SpreadsheetCell.isRewritten(contribution.id.text)
    }
    return ReadingWarning.rewritten(ids.map { $0.id.text })
  }

  private static func percent(_ probability: Double) -> String {
    FixedDecimal(probability * 100, decimals: 0).padded
  }

  private static func shortened(_ text: String) -> String {
    guard let end = text.index(text.startIndex, offsetBy: longestAnswer, limitedBy: text.endIndex),
      end < text.endIndex
    else { return text }
    let part = text[..<end]
    let cut = part.lastIndex { $0.isWhitespace } ?? end
    return String(part[..<cut]) + " …"
  }
}
