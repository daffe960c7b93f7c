public import StafetAnalysis
public import StafetModel
import StafetSyntax
import StafetText

/// Writes suggested themes as a table that a person fills in, and reads the decisions from it.
///
/// It is by custom a file `suggestions.csv`, for people who sort in a spreadsheet. `Docs/Formats.md`
/// describes the columns, and what may stand in the column `accepted`.
public enum SuggestionTable {
  /// The table: the header, and a row for each suggestion with its question, its two most probable themes
  /// and an empty cell for the decision.
  ///
  /// Cells are parted by semicolons, and a byte order mark comes first, so that a Danish Excel opens it as
  /// it is; a text that a spreadsheet would take for a formula has an apostrophe before it. How probable a
  /// theme is stands in whole percent, since a spreadsheet might take a decimal point for something else.
  ///
  /// - Parameters:
  ///   - suggestions: The suggestions.
  ///   - order: The contributions in the order in which a person should sort them.
  ///   - study: The study, whose texts are written.
  ///   - codebook: The themes, whose names are written.
  /// - Returns: The bytes of a CSV file with semicolons, in UTF-8 with a byte order mark.
  /// - Complexity: O(*n* · *t*) in the number of suggestions and of names and aliases.
  public static func bytes(
    of suggestions: [ThemeSuggestion], order: [Contribution.ID], in study: Study,
    codebook: Codebook
  ) -> [UInt8] {
    var places: [Contribution.ID: Int] = [:]
    for (place, id) in order.enumerated() { places[id] = place + 1 }
    var writer = TableWriter(
      columns: SuggestionColumn.allCases.map { $0.rawValue }, style: .excelDanish)
    for suggestion in suggestions {
      let first = suggestion.candidates.first
      let second = suggestion.candidates.dropFirst().first
      writer.row(
        SuggestionColumn.allCases.map { column in
          switch column {
          case .id: suggestion.contribution.text
          case .text: study.contribution(suggestion.contribution)?.text ?? ""
          case .first: first.map { codebook.label(of: $0.theme) } ?? ""
          case .firstPercent: first.map { percent($0.probability) } ?? ""
          case .second: second.map { codebook.label(of: $0.theme) } ?? ""
          case .secondPercent: second.map { percent($0.probability) } ?? ""
          case .sortFirst: places[suggestion.contribution].map(String.init) ?? ""
          case .words: suggestion.evidence.map { $0.word }.joined(separator: " ")
          case .accepted: ""
          }
        })
    }
    return writer.bytes
  }

  /// Reads the decisions from a table that was filled in.
  ///
  /// Only the columns `id`, `text`, `first`, `second` and `accepted` are looked at, and only `id` and
  /// `accepted` must be there. A row with nothing in `accepted` is undecided. A row whose id a spreadsheet has
  /// rewritten, as `1.3` or `0012`, is found by its text, with a warning.
  ///
  /// - Parameters:
  ///   - bytes: The table with commas, semicolons or tabs, in UTF-8, or in UTF-16 with a byte order mark;
  ///     or a workbook, of which the first sheet that holds anything is read.
  ///   - file: The name of the file, for problems and warnings.
  ///   - study: The study that the contributions belong to, and its codebook, which themes are looked up in.
  ///   - coder: Who decided.
  ///   - at: When, if recorded.
  ///   - fallbackEncoding: The encoding of a table that is not UTF-8.
  /// - Returns: The decisions and the undecided rows, in their order, and warnings about the file.
  /// - Throws: ``ReadingError`` with every problem, each with its line and column: a theme that the
  ///   codebook does not have, with the names to choose from, a contribution that the study does not have
  ///   or that comes twice, a suggestion accepted where there is none.
  /// - Complexity: O(*n* · *t*) expected in the number of rows and of names and aliases.
  public static func read(
    _ bytes: [UInt8], file: String? = nil, of study: Study, by coder: String, at: Instant? = nil,
    fallbackEncoding: FallbackEncoding? = nil
  ) throws(ReadingError) -> SuggestionTableReading {
    let decoded = try InputFile(name: file, bytes: bytes).decodedTable(or: fallbackEncoding)
    return try read(decoded: decoded, of: study, by: coder, at: at)
  }

  /// Reads the decisions from valid UTF-8.
  static func read(
    decoded: InputFile, of study: Study, by coder: String, at: Instant?
  ) throws(ReadingError) -> SuggestionTableReading {
    var table = try RecordTable<SuggestionColumn>(decoded, required: [.id, .accepted])
    let finder = ContributionFinder(study)
    var found = FoundByText()
    var offsets: [Contribution.ID: Int] = [:]
    var decisions: [SuggestionDecision] = []
    var undecided: [Contribution.ID] = []
    while table.advance() {
      guard let id = table.contribution(id: .id, text: .text, by: finder, found: &found) else {
        continue
      }
      if let first = offsets[id] {
        var finder = PositionFinder()
        let line =
          decoded.origin?.places.row(of: first)
          ?? finder.position(of: first, in: decoded.bytes).line
        table.report(
          .record(.duplicateIdentifier(id.text, line: line, file: nil)), in: .id)
        continue
      }
      offsets[id] = table.offset
      guard let cell = table.label(.accepted) else {
        undecided.append(id)
        continue
      }
      guard
        let theme = table.decidedTheme(
          cell, in: .accepted, first: .first, second: .second, by: study.codebook)
      else { continue }
      decisions.append(
        SuggestionDecision(
          on: id, suggested: table.label(.first).flatMap { study.codebook.theme(inCell: $0)?.id },
          theme: theme.id, by: coder, at: at))
    }
    found.warn(in: &table)
    let log = table.log
    try log.throwProblems(in: decoded.bytes)
    return SuggestionTableReading(
      decisions: decisions, undecided: undecided,
      warnings: log.warnings(in: decoded.bytes))
  }

  /// Whether a person has filled in anything that would be lost with the file.
  ///
  /// - Parameter bytes: A file that stands where a new table is to be written.
  /// - Returns: Whether a cell of the column `accepted` is filled, or the file is no table of suggestions.
  /// - Complexity: O(*n*) in the size of the file.
  public static func holdsDecisions(_ bytes: [UInt8]) -> Bool {
    do throws(ReadingError) {
      let decoded = try InputFile(bytes: bytes).decodedTable(or: .windows1252)
      var table = try RecordTable<SuggestionColumn>(decoded, required: [.id, .accepted])
      while table.advance() {
        if table.label(.accepted) != nil { return true }
      }
      return table.hasLostRows
    } catch {
      return true
    }
  }

  private static func percent(_ probability: Double) -> String {
    FixedDecimal(probability * 100, decimals: 0).padded
  }
}

/// The columns of a table of suggestions.
enum SuggestionColumn: String, TableColumn {
  case id, text, first
  case firstPercent = "first_percent"
  case second
  case secondPercent = "second_percent"
  case sortFirst = "sort_first"
  case words, accepted
}
