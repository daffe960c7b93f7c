public import StafetModel
import StafetSyntax

/// Reads and writes contributions as one CSV or TSV file, which is what most people have.
///
/// The cells of `relay`, `group` and `theme` are labels: names as people write them, from which
/// identifiers are made. The columns are described in `Docs/Formats.md`.
public enum ContributionTable {
  /// The contributions of a study, with relays, groups and themes by name.
  ///
  /// Such a file cannot hold everything that a study knows; reading it says what is missing. The
  /// themes are those of the first sorting. A name is written where the identifier would be made
  /// from it again, else the identifier itself.
  ///
  /// - Parameter study: The study.
  /// - Returns: The bytes of a CSV file with commas, in UTF-8.
  /// - Precondition: Every time lies in the years 0000 to 9999.
  /// - Complexity: O(*n*) in the size of the study.
  public static func bytes(of study: Study) -> [UInt8] {
    let labels = StudyLabels(study)
    let columns = AttributeColumns(
      study.relays.lazy.flatMap { $0.contributions }.map { $0.attributes },
      known: ContributionColumn.allCases.map { $0.rawValue })
    var writer = TableWriter(
      columns: ContributionColumn.allCases.map { $0.rawValue } + columns.titles)
    for (index, relay) in study.relays.enumerated() {
      for contribution in relay.contributions {
        writer.row(
          ContributionColumn.allCases.map { column in
            switch column {
            case .relay: labels.relays[index]
            case .group: labels.group(of: contribution.author, relay: index) ?? ""
            case .theme: labels.theme(of: contribution.id) ?? ""
            default: contribution.cell(column)
            }
          } + columns.cells(contribution.attributes))
      }
    }
    return writer.bytes
  }

  /// Reads contributions and what they tell of relays, groups, participants and themes.
  ///
  /// - Parameters:
  ///   - bytes: A table with commas, semicolons or tabs, in UTF-8, in UTF-16 with a byte order mark
  ///     or, where the options allow it, in Windows-1252; or a workbook.
  ///   - file: The name of the file, for problems and warnings.
  ///   - options: Other names of columns, a sheet, a table of participants, a codebook.
  /// - Returns: The study, and warnings about the file.
  /// - Throws: ``ReadingError`` with every problem, each with its line and column.
  /// - Complexity: O(*n*) expected in the size of the file.
  public static func read(
    _ bytes: [UInt8], file: String? = nil, options: ReadingOptions = ReadingOptions()
  ) throws(ReadingError) -> StudyReading {
    try read(InputFile(name: file, bytes: bytes), options: options)
  }

  /// Reads contributions from a file that may have been decoded already.
  static func read(
    _ file: InputFile, options: ReadingOptions
  ) throws(ReadingError) -> StudyReading {
    try OpenTable(file, options: options.settled).study()
  }
}
