import StafetAnalysis
import StafetModel

/// The chapter that tells who asked whom.
extension ReportBuilder {
  /// The chapter; `nil` where no relay records anything of it.
  func network() -> ReportChapter? {
    let relays = analysis.relays.enumerated()
      .map { NumberedRelay($0.offset + 1, $0.element) }
      .filter { $0.relay.kind == .relay && $0.relay.counted.questions > 0 }
    let parts = [
      groupsPart(in: relays), peoplePart(in: relays), receivedPart(in: relays),
      timePart(in: relays),
      answerTimesPart(in: relays), chainsPart(in: relays), chainFiguresPart(in: relays),
      measuresPart(in: relays), chainComparisonPart(in: relays),
    ].compactMap { $0 }
    if parts.isEmpty { return nil }
    return ReportChapter(
      anchor: "network", title: wording.network, lead: wording.networkLead,
      blocks: [.paragraph(wording.networkIntroduction)] + gaps(in: relays), parts: parts)
  }

  /// What relays do not record, once and for all parts.
  private func gaps(in relays: [NumberedRelay]) -> [ChapterBlock] {
    let sentences = relays.compactMap { source -> String? in
      source.relay.networkGaps.isEmpty
        ? nil
        : wording.missing(
          source.relay.networkGaps, in: relays.count > 1 ? source.relay.relay.name : nil)
    }
    return sentences.isEmpty ? [] : sentences.map { .caution($0) }
  }

  /// The letter by which pictures know a place: a group that is told of, in their order, or all others together.
  func letter(_ place: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let own = String(letters[place % letters.count])
    return place < letters.count
      ? own : String(letters[(place / letters.count - 1) % letters.count]) + own
  }

  /// The places of a relay where people may stand, in the order of their letters: the groups that are told of, and all
  /// others together.
  func stations(of relay: RelayAnalysis) -> [GroupStation] {
    relay.groups.indices.filter { relay.groups[$0].questions != nil }.map { .group($0) }
      + [.withheld]
  }

  /// The name of a place where somebody stands; `nil` where it is not known.
  func name(of station: GroupStation, in relay: RelayAnalysis) -> String? {
    switch station {
    case .group(let position): relay.groups[position].name
    case .withheld: wording.otherGroups
    case .unknown: nil
    }
  }

  /// What the colours of themes mean, in the order of the codebook; none where there are more than a reader can tell
  /// apart.
  func keys(of themes: [Theme.ID?]) -> [Picture.Key] {
    let used = Set(themes)
    var keys = study.codebook.themes.filter { used.contains($0.id) }.map {
      Picture.Key(label: $0.name, colour: colours[$0.id])
    }
    if used.contains(nil) {
      keys.append(Picture.Key(label: wording.unsorted, colour: Palette.rest))
    }
    return keys.count > Self.mostKeys ? [] : keys
  }

  /// How many colours are explained at most.
  private static let mostKeys = 12

  // MARK: People

  private func peoplePart(in relays: [NumberedRelay]) -> ReportChapter? {
    let known = relays.compactMap { source in
      source.relay.participantMap.map { (source: source, map: $0) }
    }
    if known.isEmpty { return nil }
    return ReportChapter(
      anchor: "network-people", title: wording.peopleHeading,
      blocks: [
        .paragraph(wording.peopleGuide),
        .figures(
          known.map {
            participantNetwork(of: $0.map, in: $0.source.relay, number: $0.source.number)
          }),
      ])
  }

  private func participantNetwork(
    of map: ParticipantMap, in relay: RelayAnalysis, number: Int
  ) -> Figure {
    let all = map.people.map { $0.station }
    var used = stations(of: relay).filter { (all + map.isolates).contains($0) }
    // Those who are withheld are told apart from others only, and ten groups at most.
    if used == [.withheld] || used.count > 10 { used = [] }
    func place(_ station: GroupStation) -> Int? { used.firstIndex(of: station) }
    let rows = (used.indices.map { Optional($0) } + [nil]).compactMap { number -> [String]? in
      let counts = [
        all.count { place($0) == number }, map.isolates.count { place($0) == number },
      ]
      if counts == [0, 0] { return nil }
      return [number.flatMap { name(of: used[$0], in: relay) } ?? wording.othersOnMap]
        + counts.map { numbers.count($0) }
    }
    return Figure(
      id: "participant-network-\(number)",
      title: wording.participantNetworkTitle(relay.relay),
      alternative: wording.participantNetworkAlternative(relay.relay, map),
      picture: .participantNetwork(
        Picture.ParticipantNetwork(
          dots: map.people.map {
            Picture.ParticipantNetwork.Dot(x: $0.x, y: $0.y, group: place($0.station))
          },
          lines: map.arrows.compactMap { arrow in
            // Of two who asked each other, one line tells both.
            if arrow.isMutual, arrow.asker > arrow.addressee { return nil }
            return Picture.ParticipantNetwork.Line(
              from: arrow.asker, to: arrow.addressee, isMutual: arrow.isMutual)
          },
          isolates: map.isolates.map { place($0) },
          groups: used.compactMap { name(of: $0, in: relay) },
          others: wording.othersOnMap, isolatesLabel: wording.isolates(map.isolates.count))),
      table: ReportTable(
        caption: wording.participantNetworkTitle(relay.relay),
        columns: [.text(wording.group), .number(wording.onMap), .number(wording.notOnMap)],
        rows: rows,
        note: notes([
          used.contains(.withheld)
            ? wording.otherGroupsNote(analysis.settings.smallestGroup) : ""
        ])))
  }
}
