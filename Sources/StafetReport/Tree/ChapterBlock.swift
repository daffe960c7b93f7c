/// One thing that stands under a heading.
package enum ChapterBlock: Hashable, Sendable {
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
