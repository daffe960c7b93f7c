import StafetAnalysis

extension ReportBuilder {
  /// How far all sortings made by hand agree; `nil` with fewer than two.
  func reliability() -> ReportChapter? {
    guard let reliability = analysis.reliability else { return nil }
    let kind = comparedKind(where: reliability.relays.map { $0.figures.total > 0 })
    var blocks: [ChapterBlock] = [
      .paragraph(wording.reliability(reliability, kind, settings: analysis.settings))
    ]
    let isSpread = reliability.relays.count(where: { $0.figures.total > 0 }) > 1
    if isSpread, reliability.figures.units > 0 {
      blocks.append(.table(reliabilityByRelay(reliability)))
    }
    return ReportChapter(
      anchor: "reliability", title: wording.reliabilityHeading, blocks: blocks)
  }

  private func reliabilityByRelay(_ reliability: SortingReliability) -> ReportTable {
    func row(_ name: String, _ figures: ReliabilityFigures) -> [String] {
      let none = numbers.count(nil)
      return [
        name, numbers.count(figures.units), figures.alpha.map { numbers.decimal($0, 2) } ?? none,
        wording.alphaInterval(of: figures) ?? none,
      ]
    }
    return ReportTable(
      caption: wording.reliabilityByRelay(analysis),
      columns: [
        .text(wording.relayColumn(analysis)),
        .number(wording.sortedInTwo(of: reliability.sortings.count)),
        .number(wording.alpha),
        .number(wording.interval(confidence: analysis.settings.confidence)),
      ],
      rows: reliability.relays.map { row($0.relay.name, $0.figures) }
        + [row(wording.together, reliability.figures)])
  }
}
