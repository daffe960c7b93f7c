/// Everything that a host decides about a report: its language, its chapters, what stands on its first page,
/// whether identifiers may be seen, and what else is said in it.
///
/// ```swift
/// var options = ReportOptions(language: .english, input: AnalysisInput(warnings: reading.warnings))
/// options.title = "What leaders ask"
/// options.client = "The Ministry"
/// options.logo = try ReportLogo(bytes)
/// options.chapters.remove(.method)
/// options.showsIdentifiers = false
/// let files = ReportFiles(on: analysis, options: options)
/// ```
///
/// Texts are plain: they become no markup, and an empty line parts two paragraphs. No option changes a
/// figure, and `analysis.json` is the same with all of them but ``input``. ``ReportOptionsJSON`` reads them
/// from a document.
public struct ReportOptions: Hashable, Sendable {
  /// The language that the report is worded in.
  ///
  /// Contributions stay as they were written.
  public var language: ReportLanguage

  /// The chapters to include, of those that the analysis has.
  ///
  /// Links lead to what is there; what would lead to a chapter that is left out is plain text.
  public var chapters: Set<Chapter>

  /// The headline, or `nil` for that of the study.
  public var title: String?

  /// The line under the headline, empty for none, or `nil` for the topic of the study.
  public var subtitle: String?

  /// For whom the relays were held, or `nil` for what the study says.
  public var client: String?

  /// The picture on the first page, if any.
  public var logo: ReportLogo?

  /// What is said before the first chapter, in a chapter of its own; empty for nothing.
  public var introduction: String

  /// What a reader must know before anything else, on the first page; empty for nothing.
  ///
  /// It stands before the note of the study itself, if the study has one.
  public var note: String

  /// What is said after the last chapter, before the imprint, in a chapter of its own; empty for nothing.
  public var closing: String

  /// Whether the report may show the identifiers of contributions and participants.
  ///
  /// Without them, remarks count records instead of naming them, and the addresses inside the page tell
  /// places, not identifiers. `analysis.json` names records in any case, and what a contribution says is
  /// never changed.
  public var showsIdentifiers: Bool

  /// What the study was read from, and what was remarked then, such as what had to be assumed.
  ///
  /// The report tells the remarks in its own language, beside what is unusual about the study;
  /// `analysis.json` holds both.
  public var input: AnalysisInput

  /// Chooses what a report is like.
  ///
  /// - Parameters:
  ///   - language: The language that the report is worded in.
  ///   - chapters: The chapters to include, of those that the analysis has.
  ///   - title: The headline, or `nil` for that of the study.
  ///   - subtitle: The line under the headline, empty for none, or `nil` for the topic of the study.
  ///   - client: For whom the relays were held, or `nil` for what the study says.
  ///   - logo: The picture on the first page, if any.
  ///   - introduction: What is said before the first chapter; empty for nothing.
  ///   - note: What a reader must know before anything else; empty for nothing.
  ///   - closing: What is said after the last chapter; empty for nothing.
  ///   - showsIdentifiers: Whether the identifiers of contributions and participants may be seen.
  ///   - input: What the study was read from, and what was remarked then.
  public init(
    language: ReportLanguage = .danish,
    chapters: Set<Chapter> = Chapter.all,
    title: String? = nil,
    subtitle: String? = nil,
    client: String? = nil,
    logo: ReportLogo? = nil,
    introduction: String = "",
    note: String = "",
    closing: String = "",
    showsIdentifiers: Bool = true,
    input: AnalysisInput = AnalysisInput()
  ) {
    self.language = language
    self.chapters = chapters
    self.title = title
    self.subtitle = subtitle
    self.client = client
    self.logo = logo
    self.introduction = introduction
    self.note = note
    self.closing = closing
    self.showsIdentifiers = showsIdentifiers
    self.input = input
  }

  /// A part of a report that can be left out.
  ///
  /// The raw value is the word for it in documents and on command lines.
  @nonexhaustive public enum Chapter: String, Hashable, Sendable, CaseIterable {
    /// What was done, how, why, and who took part.
    case background

    /// A chapter for each relay: its cake, its words, and its questions and answers.
    case relays

    /// The questions and answers themselves, theme by theme, inside the chapters of the relays.
    case contributions

    /// Two relays read across, and word families.
    case crossReading = "cross_reading"

    /// Who asked whom: the questions between groups and people, their course in time, and the chains.
    case network

    /// The indicators of the relay method: what they are, and what they do not say.
    case indicators

    /// How the figures were made: choices, counts, rules, agreement, and what is unusual.
    case method

    /// Who stands behind the report.
    case imprint

    /// Every chapter.
    public static let all = Set(allCases)
  }
}
