import StafetAnalysis

extension ReportBuilder {
  /// What relays' networks are like as a whole.
  func measuresPart(in relays: [NumberedRelay]) -> ReportChapter? {
    let known = relays.compactMap { source in
      source.relay.network.map { (relay: source.relay.relay, network: $0) }
    }
    if known.isEmpty { return nil }
    let told = NetworkMeasure.allCases.filter { measure in
      known.contains { $0.network[measure].value != nil }
    }
    return ReportChapter(
      anchor: "network-measures", title: wording.measuresHeading,
      blocks: [.paragraph(wording.measuresGuide)]
        + known.map { relay, network in
          .table(measures(of: network, in: relays.count > 1 ? relay.name : nil))
        } + [.list(told.map { "\(wording.name(of: $0)): \(wording.meaning(of: $0))" })])
  }

  /// A relay's network measured as a whole, beside what chance would give.
  private func measures(of network: RelayNetwork, in relay: String?) -> ReportTable {
    let columns = wording.measureColumns
    let isCompared = network.reservation == nil
    let told = network.measures.filter { $0.value != nil }
    let drawn = told.compactMap { $0.chance?.drawn }.max()
    let rows = told.map { measured in
      [
        wording.name(of: measured.measure),
        wording.figure(measured.value, of: measured.measure) ?? numbers.count(nil),
      ]
        + (isCompared ? chance(of: measured) : [])
    }
    let notes = [
      drawn.map { wording.chanceNote(draws: $0) },
      network.reservation.map { wording.sentence(of: $0) },
    ]
    return ReportTable(
      caption: wording.measuresTitle(in: relay),
      columns: [.text(columns.measure), .number(columns.value)]
        + (isCompared
          ? [.number(columns.mean), .number(columns.band), .number(columns.p)] : []),
      rows: rows, note: notes.compactMap { $0 }.joined(separator: " "))
  }

  /// The expected value, the band and the probability.
  private func chance(of measured: RelayNetwork.Measured) -> [String] {
    guard let chance = measured.chance else {
      return Array(repeating: numbers.count(nil), count: 3)
    }
    return [
      wording.mean(of: chance, of: measured.measure),
      wording.band(of: chance, of: measured.measure),
      chance.isBeyondBand ? numbers.probability(chance.pValue) : "",
    ]
  }
}
