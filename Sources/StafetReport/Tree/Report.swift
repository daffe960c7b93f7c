/// A report as a tree: chapters of paragraphs, figures, tables and contributions.
///
/// The tree is made once from an analysis and printed in several forms. It holds words and labels
/// that are ready to print; nothing is computed after it exists.
public struct Report: Hashable, Sendable {
  /// The headline.
  public let title: String

  /// The line under the headline.
  public let subtitle: String

  /// The language that the report is worded in.
  public let language: ReportLanguage

  /// The language of the contributions as a BCP 47 tag, if known.
  public let contributionLanguage: String?

  /// The chapters.
  public let sections: [ReportSection]

  /// All figures of all chapters, in their order.
  public var figures: [Figure] { sections.flatMap { $0.figures } }
}
