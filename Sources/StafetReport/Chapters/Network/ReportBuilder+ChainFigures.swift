import StafetAnalysis

/// What the chapter on who asked whom tells of chains in figures.
extension ReportBuilder {
  func chainFiguresPart(in relays: [NumberedRelay]) -> ReportChapter? {
    let known = relays.compactMap { source in
      source.relay.chains.map { (name: source.relay.relay.name, chains: $0) }
    }.filter { $0.chains.lengths != nil }
    if known.isEmpty { return nil }
    let rows = ChainFigure.allCases.compactMap { figure -> [String]? in
      let values = known.map { wording.figure(figure, of: $0.chains) }
      if values.allSatisfy({ $0 == nil }) { return nil }
      return [wording.name(of: figure)] + values.map { $0 ?? numbers.count(nil) }
        + [wording.meaning(of: figure)]
    }
    return ReportChapter(
      anchor: "network-chain-figures", title: wording.chainFiguresHeading,
      blocks: [
        .table(
          ReportTable(
            caption: wording.chainFiguresHeading,
            columns: [.text(wording.figureColumn)]
              + known.map { .text(known.count == 1 ? wording.valueColumn : $0.name) }
              + [.text(wording.meaningColumn)],
            rows: rows, note: wording.chainFiguresNote(known.map { $0.chains })))
      ])
  }
}
