import StafetAnalysis

/// What the chapter on who asked whom tells of how evenly questions fell.
extension ReportBuilder {
  func receivedPart(in relays: [NumberedRelay]) -> ReportChapter? {
    var blocks: [ChapterBlock] = [.paragraph(wording.receivedGuide)]
    var figures: [Figure] = []
    for source in relays {
      // Of a few people the curve would tell of each.
      guard let network = source.relay.network, network.people >= RelayNetwork.leastPeople,
        let gini = network[.inequality].value, let half = network.questionShare(ofLowest: 0.5)
      else { continue }
      blocks.append(
        .paragraph(
          wording.meaning(
            of: network, half: half, gini: gini,
            in: relays.count > 1 ? source.relay.relay.name : nil)))
      figures.append(
        figure(of: network, gini: gini, in: source.relay, number: source.number))
    }
    if figures.isEmpty { return nil }
    return ReportChapter(
      anchor: "network-received", title: wording.receivedHeading,
      blocks: blocks + [.figures(figures)])
  }

  private func figure(
    of network: RelayNetwork, gini: Double, in relay: RelayAnalysis, number: Int
  ) -> Figure {
    Figure(
      id: "received-\(number)",
      title: wording.receivedTitle(relay.relay),
      alternative: wording.receivedAlternative(relay.relay, gini: gini),
      picture: .lorenzCurve(
        Picture.LorenzCurve(
          points: network.division.map { Picture.Point(x: $0.people, y: $0.questions) },
          horizontal: percentages, vertical: percentages,
          horizontalLabel: wording.fewestFirst, verticalLabel: wording.receivedShare,
          evenLabel: wording.evenDivision, curveLabel: wording.relayDivision(gini: gini))),
      table: ReportTable(
        caption: wording.receivedTitle(relay.relay),
        columns: [.text(wording.fewestFirst), .number(wording.receivedShare)],
        rows: network.fifths.enumerated().map { place, share in
          [wording.range(Double(place) / 5, Double(place + 1) / 5), numbers.percent(of: share)]
        }))
  }
}
