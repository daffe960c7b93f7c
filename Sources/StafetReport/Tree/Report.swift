/// A report as a tree: chapters of paragraphs, figures, tables and contributions.
///
/// The tree is made once from an analysis and printed in several forms. It holds words and labels
/// that are ready to print; nothing is computed after it exists.
public struct Report: Hashable, Sendable {
  /// The headline.
  public let title: String

  /// The line under the headline.
  public let subtitle: String

  /// What else stands on the first page.
  public let cover: ReportCover

  /// The language that the report is worded in.
  public let language: ReportLanguage

  /// The language of the contributions as a BCP 47 tag, if known.
  public let contributionLanguage: String?

  /// The chapters.
  public let sections: [ReportSection]

  /// What a reader can look for, or `nil` where there is nothing to find.
  public let finder: ReportFinder?

  /// All figures of all chapters, in their order.
  public var figures: [Figure] { sections.flatMap { $0.figures } }

  /// The chapters with their titles as printed: numbered, but for the imprint.
  var numberedTitles: [(title: String, section: ReportSection)] {
    var number = 0
    return sections.map { section in
      if section.role == .imprint { return (section.title, section) }
      number += 1
      return ("\(number) \(section.title)", section)
    }
  }
}
