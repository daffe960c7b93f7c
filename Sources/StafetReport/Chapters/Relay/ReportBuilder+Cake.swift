import StafetAnalysis
import StafetModel
import StafetText

extension ReportBuilder {
  func figure(of cake: Cake, in analysed: RelayAnalysis, number: Int) -> Figure {
    let relay = analysed.relay
    return Figure(
      id: "cake-\(number)",
      title: wording.cakeTitle(relay),
      alternative: wording.cakeAlternative(relay, cake),
      picture: picture(of: cake),
      table: table(of: cake, in: analysed))
  }

  /// A cake as it is drawn, the same wherever it stands.
  func picture(of cake: Cake) -> Picture {
    .cake(
      cake.slices.map { slice in
        Picture.CakeSlice(
          label: slice.name,
          percent: numbers.percent(slice.share.percent),
          count: numbers.count(slice.share.count),
          share: slice.share.share ?? 0,
          colour: colours[slice.theme])
      })
  }

  /// The table of a relay's cake, with how few and how many each theme could have where something is in
  /// doubt.
  func table(of cake: Cake, in relay: RelayAnalysis) -> ReportTable {
    let sensitivity = relay.sensitivity.flatMap { $0.lessSure.isEmpty ? nil : $0 }
    let bounds = sensitivity?.themes ?? []
    func row(_ name: String, _ cells: [String], _ theme: Theme.ID) -> [String] {
      [name] + cells + bounds.filter { $0.theme == theme }.map { wording.possibleCount(of: $0) }
    }
    let slices = cake.slices.map { slice in
      row(
        slice.name,
        [
          numbers.count(slice.share.count), numbers.percent(slice.share.percent),
          interval(of: slice.share),
        ], slice.theme)
    }
    let others = bounds.filter { cake.slice(of: $0.theme) == nil }.map { theme in
      row(theme.name, [numbers.count(0), numbers.percent(0), numbers.count(nil)], theme.theme)
    }
    return ReportTable(
      caption: wording.cakeTitle(relay.relay),
      columns: [
        .text(wording.theme), .number(wording.sortedColumn(relay.sortedKind)),
        .number(wording.share),
        .number(wording.interval(confidence: analysis.settings.confidence)),
      ] + (sensitivity == nil ? [] : [.number(wording.possibleCount)]),
      rows: slices + others,
      note: cake.isRoundedToTotal ? wording.roundingNote : "")
  }

  /// How much a relay's cake could change; empty where that cannot be told.
  func sensitivity(of relay: RelayAnalysis) -> String {
    guard let cake = relay.cake, let sensitivity = relay.sensitivity else { return "" }
    let others = study.sortings.filter { $0.id != analysis.sorting }.map { $0.kind }
    return wording.sensitivity(
      sensitivity, relay.sortedKind, of: cake.sorted, others: others)
  }
}

extension Cake {
  /// Whether a whole percentage is not the nearest one, so that all can total 100.
  fileprivate var isRoundedToTotal: Bool {
    slices.contains { slice in
      guard let share = slice.share.share else { return false }
      return Double(slice.share.percent) - share * 100 > 0.5
        || share * 100 - Double(slice.share.percent) >= 0.5
    }
  }
}
