/// A chapter of a report, or a part of one.
package struct ReportChapter: Hashable, Sendable {
  /// What links lead to; unique within the report.
  package let anchor: String

  /// The heading.
  package let title: String

  /// What the chapter is in the report.
  package let role: Role

  /// What the chapter holds, in a line for the list of contents; empty for parts of chapters.
  package let lead: String

  /// What stands under the heading.
  package let blocks: [ChapterBlock]

  /// The parts, each with a heading one level lower.
  package let parts: [ReportChapter]

  /// What a chapter is in its report.
  package enum Role: Hashable, Sendable {
    /// A numbered chapter, or a part of one.
    case text

    /// The questions and answers of a theme, whose colour as `#RRGGBB` goes with it in every picture.
    case theme(colour: String)

    /// Who stands behind the report.
    case imprint
  }

  init(
    anchor: String,
    title: String,
    role: Role = .text,
    lead: String = "",
    blocks: [ChapterBlock],
    parts: [ReportChapter] = []
  ) {
    self.anchor = anchor
    self.title = title
    self.role = role
    self.lead = lead
    self.blocks = blocks
    self.parts = parts
  }

  /// All figures of the chapter and its parts, in their order.
  var figures: [Figure] {
    let own = blocks.flatMap { block in
      if case .figures(let figures) = block { return figures }
      return []
    }
    return own + parts.flatMap { $0.figures }
  }
}
