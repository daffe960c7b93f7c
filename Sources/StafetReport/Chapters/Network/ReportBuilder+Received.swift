import StafetAnalysis

/// What the chapter on who asked whom tells of how evenly questions fell.
extension ReportBuilder {
  func receivedPart(in relays: [Numbered]) -> ReportChapter? {
    // Of a few people the curve would tell of each.
    let known = relays.compactMap { number, relay in
      relay.network.flatMap { network in
        network[.inequality].value.flatMap { gini in
          network.people >= RelayNetwork.leastPeople && network.questions > 0
            ? (number: number, relay: relay, network: network, gini: gini) : nil
        }
      }
    }
    if known.isEmpty { return nil }
    return ReportChapter(
      anchor: "network-received", title: wording.receivedHeading,
      blocks: [.paragraph(wording.receivedGuide)]
        + known.map { _, relay, network, gini in
          .paragraph(
            wording.meaning(
              of: network, half: network.questionShare(ofLowest: 0.5) ?? 0, gini: gini,
              in: relays.count > 1 ? relay.relay.name : nil))
        } + [
          .figures(
            known.map { figure(of: $0.network, gini: $0.gini, in: $0.relay, number: $0.number) })
        ])
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
        rows: (1...5).map { fifth in
          let end = Double(fifth) / 5
          let start = Double(fifth - 1) / 5
          let share =
            (network.questionShare(ofLowest: end) ?? 0)
            - (network.questionShare(ofLowest: start) ?? 0)
          return [wording.range(start, end), numbers.percent(of: share)]
        }))
  }
}
