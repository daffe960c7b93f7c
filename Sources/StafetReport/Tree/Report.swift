/// A report as a tree: chapters of paragraphs, figures, tables and contributions.
///
/// The tree is made once from an analysis and printed in several forms. It holds words and labels
/// that are ready to print; nothing is computed after it exists.
public struct Report: Hashable, Sendable {
  /// The headline.
  public let title: String

  /// The line under the headline.
  package let subtitle: String

  /// What else stands on the first page.
  package let cover: ReportCover

  /// The language that the report is worded in.
  public let language: ReportLanguage

  /// The language of the contributions as a BCP 47 tag, if known.
  package let contributionLanguage: String?

  /// The chapters.
  package let chapters: [ReportChapter]

  /// What a reader can look for, or `nil` where there is nothing to find.
  package let finder: ReportFinder?

  /// All figures of all chapters, in their order.
  package var figures: [Figure] { chapters.flatMap { $0.figures } }

  /// The chapters with their titles as printed: numbered, but for the imprint.
  var numberedTitles: [(title: String, chapter: ReportChapter)] {
    var number = 0
    return chapters.map { chapter in
      if chapter.role == .imprint { return (chapter.title, chapter) }
      number += 1
      return ("\(number) \(chapter.title)", chapter)
    }
  }
}
