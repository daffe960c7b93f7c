import StafetFormats
import StafetModel
import StafetSyntax

/// What a report's text holds: sections, what is known, and the rest.
struct ReportOutline {
  /// The sections, in order.
  private(set) var sections: [ReportSection] = []

  /// What stands outside sections and is neither a declared fact nor furniture.
  private(set) var unplaced: [ReportBlock] = []

  /// The declared facts.
  private(set) var facts: FactFinder

  private let layout: PublishedReportLayout
  private let beginnings: [String]
  private var chapter: [String]?
  private var isInSection = false
  private var coversText = false

  /// Sorts headings and paragraphs.
  ///
  /// - Parameters:
  ///   - blocks: The headings and paragraphs of a report.
  ///   - headings: What its headings are.
  ///   - layout: What is particular to it.
  ///   - log: Where headings that cannot be right and facts in conflict are reported.
  init(
    of blocks: [ReportBlock], headings: ReportHeadings, layout: PublishedReportLayout,
    log: inout ReadingLog
  ) {
    self.layout = layout
    facts = FactFinder(layout)
    beginnings = layout.furniture.compactMap { piece in
      guard case .paragraph(let beginning) = piece else { return nil }
      return beginning
    }
    for block in blocks {
      if case .heading = block.kind {
        take(headings.heading(LabelWords(heading: block.printed)), block, log: &log)
      } else if isInSection, let last = sections.indices.last {
        sections[last].paragraphs.append(block)
      } else {
        let statesFact = facts.look(in: block, chapter: chapter, log: &log)
        if !statesFact, !coversText, !isFurniture(block) { unplaced.append(block) }
      }
    }
  }

  private mutating func take(
    _ heading: ReportHeading, _ block: ReportBlock, log: inout ReadingLog
  ) {
    isInSection = false
    coversText = false
    switch heading {
    case .section(let relay, let theme):
      isInSection = true
      sections.append(ReportSection(relay: relay, theme: theme, heading: block))
    case .known(let chapter, let coversText):
      self.chapter = chapter ?? self.chapter
      self.coversText = coversText
    case .unknownRelay(let theme):
      log.report(
        .source(.unknownRelay(heading: block.label, theme: theme)), at: block.offset)
    case .unknownTheme(let theme, let relay):
      log.warn(
        .source(.unknownTheme(theme, relay: layout.relays[relay].name)), at: block.offset)
      unplaced.append(block)
    case .unknown:
      unplaced.append(block)
    }
  }

  private func isFurniture(_ block: ReportBlock) -> Bool {
    let text = block.printed
    return beginnings.contains { text.hasPrefix($0) }
  }
}
