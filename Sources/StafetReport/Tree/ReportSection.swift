/// A chapter of a report, or a part of one.
public struct ReportSection: Hashable, Sendable {
  /// What links lead to; unique within the report.
  public let anchor: String

  /// The heading.
  public let title: String

  /// What the section is in the report.
  public let role: Role

  /// What the chapter holds, in a line for the list of contents; empty for parts of chapters.
  public let lead: String

  /// What stands under the heading.
  public let blocks: [ReportBlock]

  /// The parts, each with a heading one level lower.
  public let parts: [ReportSection]

  /// What a section is in its report.
  public enum Role: Hashable, Sendable {
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
    blocks: [ReportBlock],
    parts: [ReportSection] = []
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

/// One thing that stands under a heading.
public enum ReportBlock: Hashable, Sendable {
  /// Running text.
  case paragraph(String)

  /// Running text that the study holds, in the language of its contributions.
  case passage(String)

  /// Something that a reader must know before relying on what is beside it.
  case caution(String)

  /// Points, each a line or two.
  case list([String])

  /// A table by itself.
  case table(ReportTable)

  /// Figures to be seen beside each other.
  case figures([Figure])

  /// What the figures carry or what two sortings differ in, each with places that show it.
  case findings([ReportFinding])

  /// Figures that stand by themselves.
  case facts([ReportFact])

  /// Questions with their answers, as they were written.
  case exchanges([ReportExchange])

  /// Further questions with their answers, which a page shows on request; the label says how many. On
  /// paper another sentence stands in their place.
  case furtherExchanges(label: String, onPaper: String, [ReportExchange])
}
