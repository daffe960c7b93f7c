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

/// A chapter of a report, or a part of one.
public struct ReportSection: Hashable, Sendable {
  /// What links lead to; unique within the report.
  public let anchor: String

  /// The heading.
  public let title: String

  /// What stands under the heading.
  public let blocks: [ReportBlock]

  /// The parts, each with a heading one level lower.
  public let parts: [ReportSection]

  /// All figures of the chapter and its parts, in their order.
  var figures: [Figure] {
    let own = blocks.flatMap { block in
      if case .figures(let figures) = block { return figures }
      return []
    }
    return own + parts.flatMap { $0.figures }
  }
}

/// One thing that stands under a heading.
public enum ReportBlock: Hashable, Sendable {
  /// Running text.
  case paragraph(String)

  /// Something that a reader must know before relying on what is beside it.
  case caution(String)

  /// Points, each a line or two.
  case list([String])

  /// A table by itself.
  case table(ReportTable)

  /// Figures to be seen beside each other.
  case figures([Figure])

  /// Questions with their answers, as they were written.
  case exchanges([ReportExchange])
}

/// Rows under headings.
///
/// The first column names the row.
public struct ReportTable: Hashable, Sendable {
  /// What the table shows.
  public let caption: String

  /// The headings of the columns.
  public let columns: [Column]

  /// The rows, each with a cell for every column.
  public let rows: [[String]]

  /// What explains signs in the cells; empty where there is nothing to explain.
  public let note: String

  init(caption: String, columns: [Column], rows: [[String]], note: String = "") {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.note = note
  }

  /// A column.
  public struct Column: Hashable, Sendable {
    /// The heading.
    public let title: String

    /// Whether the cells are numbers, to be set flush right.
    public let isNumeric: Bool

    static func text(_ title: String) -> Self { Column(title: title, isNumeric: false) }
    static func number(_ title: String) -> Self { Column(title: title, isNumeric: true) }
  }
}

/// A question and its answers, as printed.
public struct ReportExchange: Hashable, Sendable {
  /// The question.
  public let question: Passage

  /// The answers; none where the question is unanswered.
  public let answers: [Passage]

  /// What is said in place of an answer where there is none; empty for a statement.
  public let unanswered: String
}

/// A contribution's words with their emphasis.
public struct Passage: Hashable, Sendable {
  /// What links lead to; unique within the report.
  public let anchor: String

  /// The words in pieces, in their order; joined they are the untouched text.
  public let pieces: [Piece]

  /// A piece of a text.
  public struct Piece: Hashable, Sendable {
    /// The words.
    public let text: String

    /// Whether they are emphasised.
    public let isMarked: Bool
  }
}
