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

  /// What the figures carry or what two sortings differ in, each with places that show it.
  case findings([ReportFinding])

  /// Questions with their answers, as they were written.
  case exchanges([ReportExchange])
}
