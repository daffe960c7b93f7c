public import StafetModel
import StafetSyntax

/// Options for reading tables and single files of contributions.
///
/// A study in one document needs none of them.
public struct ReadingOptions: Hashable, Sendable {
  /// How the table of contributions is meant, and what the columns of participants are called.
  public var layout: TableLayout

  /// The encoding in which a file is to be read that is not valid UTF-8.
  ///
  /// None by default: any bytes at all can be read like that, so that nobody would notice a file
  /// that is damaged or in a third encoding.
  public var fallbackEncoding: FallbackEncoding?

  /// What is to be mended in texts and names.
  public var treatment: TextTreatment

  /// The name of the sheet that holds the contributions, where they are in a workbook; without one, the
  /// first visible sheet that holds anything is read.
  public var sheet: String?

  /// The table of participants that belongs to a single file of contributions.
  public var participants: InputFile?

  /// The codebook whose themes the contributions name; without one it is made from these names.
  public var codebook: Codebook?

  /// The table `study.csv` that belongs to a single file of contributions; left alone, with a warning,
  /// where it holds something else than facts of a study.
  public var study: InputFile?

  /// What is stated of the study beside the file.
  public var facts = StudyFacts()

  /// Which attributes are left out because they would tell who a person is, and which are not.
  public var people = PersonalColumns()

  /// Makes options; those that are not given are the standard ones.
  ///
  /// - Parameters:
  ///   - layout: How the table of contributions is meant.
  ///   - fallbackEncoding: The encoding of what is not UTF-8.
  ///   - treatment: What is to be mended in texts and names.
  ///   - sheet: The name of the sheet that holds the contributions, where they are in a workbook.
  ///   - participants: The table of participants that belongs to a single file.
  ///   - codebook: The codebook whose themes the contributions name.
  ///   - facts: What is stated beside the files.
  ///   - people: Which columns of personal data are kept, and which others left out.
  public init(
    layout: TableLayout = TableLayout(),
    fallbackEncoding: FallbackEncoding? = nil,
    treatment: TextTreatment = TextTreatment(),
    sheet: String? = nil,
    participants: InputFile? = nil,
    codebook: Codebook? = nil,
    facts: StudyFacts = StudyFacts(),
    people: PersonalColumns = PersonalColumns()
  ) {
    self.layout = layout
    self.fallbackEncoding = fallbackEncoding
    self.treatment = treatment
    self.sheet = sheet
    self.participants = participants
    self.codebook = codebook
    self.facts = facts
    self.people = people
  }
}

extension ReadingOptions {
  /// The same options, where columns with a meaning that are to be left out are left out by the layout, and
  /// attributes by what is said of people.
  var settled: ReadingOptions {
    var options = self
    for title in people.leftOut {
      let name = (layout.columns.name(for: title) ?? title).foldedColumnName
      guard ContributionColumn(rawValue: name) != nil else { continue }
      options.people.leftOut.removeAll { $0 == title }
      options.layout.leftOutColumns.append(title)
    }
    return options
  }
}
