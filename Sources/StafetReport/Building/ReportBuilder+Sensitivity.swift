import StafetAnalysis
import StafetModel

extension ReportBuilder {
  /// How much a relay's cake could change; nothing where that cannot be told.
  func sensitivity(of relay: RelayAnalysis) -> [ReportBlock] {
    guard let cake = relay.cake, let sensitivity = relay.sensitivity else { return [] }
    let others = study.sortings.filter { $0.id != analysis.sorting }.map { $0.kind }
    let sentences = wording.sensitivity(
      sensitivity, relay.sortedKind, of: cake.sorted, others: others)
    if sensitivity.lessSure.isEmpty { return [.paragraph(sentences)] }
    return [
      .paragraph(sentences),
      .table(
        ReportTable(
          caption: wording.sensitivityTitle(relay.relay),
          columns: [
            .text(wording.theme), .number(wording.sortedColumn(relay.sortedKind)),
            .number(wording.fewest), .number(wording.most), .number(wording.possibleShare),
          ],
          rows: sensitivity.themes.map { theme in
            [
              theme.name, numbers.count(theme.count), numbers.count(theme.smallest),
              numbers.count(theme.largest), wording.possibleShare(of: theme),
            ]
          })),
    ]
  }
}
