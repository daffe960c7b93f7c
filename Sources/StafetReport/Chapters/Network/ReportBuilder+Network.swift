import StafetAnalysis
import StafetModel

/// The chapter that tells who asked whom.
extension ReportBuilder {
  /// A relay with its number in the report, from 1.
  typealias Numbered = (number: Int, relay: RelayAnalysis)

  /// The chapter; `nil` where no relay records anything of it.
  func network() -> ReportChapter? {
    let relays: [Numbered] = analysis.relays.enumerated()
      .map { (number: $0.offset + 1, relay: $0.element) }
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
  private func gaps(in relays: [Numbered]) -> [ChapterBlock] {
    let sentences = relays.compactMap { _, relay -> String? in
      relay.networkGaps.isEmpty
        ? nil : wording.missing(relay.networkGaps, in: relays.count > 1 ? relay.relay.name : nil)
    }
    return sentences.isEmpty ? [] : sentences.map { .caution($0) }
  }

  /// The letter by which pictures know a group.
  func letter(_ group: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let own = String(letters[group % letters.count])
    return group < letters.count
      ? own : String(letters[(group / letters.count - 1) % letters.count]) + own
  }

  // MARK: Groups

  private func groupsPart(in relays: [Numbered]) -> ReportChapter? {
    let known = relays.compactMap { number, relay in
      relay.questionMatrix.map { (number: number, relay: relay, matrix: $0) }
    }
    if known.isEmpty { return nil }
    var blocks: [ChapterBlock] = [.paragraph(wording.groupsGuide)]
    blocks += known.map { _, relay, matrix in
      .paragraph(
        wording.meaning(
          of: matrix, in: relays.count > 1 ? relay.relay.name : nil,
          asked: relay.counted.questions))
    }
    let shown = known.filter { $0.matrix.arrows.isEmpty == false }
    let drawn = shown.filter { $0.matrix.groups.count <= 10 }
    if !drawn.isEmpty {
      blocks.append(
        .figures(drawn.map { groupNetwork(of: $0.matrix, in: $0.relay, number: $0.number) }))
    }
    let figures = shown.map { heatTable(of: $0.matrix, in: $0.relay, number: $0.number) }
    // What has too many columns for a picture is a table only.
    let isNarrow = shown.allSatisfy { $0.matrix.groups.count <= 12 }
    if !figures.isEmpty {
      blocks += isNarrow ? [.figures(figures)] : figures.compactMap { $0.table.map { .table($0) } }
    }
    return ReportChapter(anchor: "network-groups", title: wording.groupsHeading, blocks: blocks)
  }

  private func groupNetwork(
    of matrix: QuestionMatrix, in relay: RelayAnalysis, number: Int
  ) -> Figure {
    let drawn = drawnArrows(of: matrix)
    let arrows = drawn.arrows
    let most = arrows.first?.cell.questions ?? 1
    let largest = max(1, matrix.groups.map { $0.participants }.max() ?? 1)
    let isSorted = arrows.contains { $0.cell.theme != nil }
    func colour(_ theme: Theme.ID?) -> String {
      isSorted ? theme.map { colours[$0] } ?? Palette.rest : Palette.first
    }
    func name(_ theme: Theme.ID?) -> String {
      theme.map { study.codebook.theme($0)?.name ?? $0.text } ?? wording.unsorted
    }
    let keys = isSorted ? keys(of: arrows.map { $0.cell.theme }) : []
    let rows = arrows.prefix(Self.mostArrows).map { arrow in
      [
        matrix.groups[arrow.asker].name, matrix.groups[arrow.addressee].name,
        numbers.count(arrow.cell.questions),
      ] + (isSorted ? [name(arrow.cell.theme)] : [])
    }
    return Figure(
      id: "group-network-\(number)",
      title: wording.groupNetworkTitle(relay.relay),
      alternative: wording.groupNetworkAlternative(relay.relay, matrix),
      picture: .groupNetwork(
        Picture.GroupNetwork(
          nodes: matrix.groups.enumerated().map { place, group in
            Picture.GroupNetwork.Node(
              letter: letter(place), label: group.name,
              value: wording.participants(group.participants),
              size: Double(group.participants) / Double(largest), isWithheld: group.isWithheld)
          },
          arrows: arrows.map { arrow in
            Picture.GroupNetwork.Arrow(
              from: arrow.asker, to: arrow.addressee, value: numbers.count(arrow.cell.questions),
              weight: Double(arrow.cell.questions) / Double(most), colour: colour(arrow.cell.theme))
          },
          colours: keys)),
      table: ReportTable(
        caption: wording.groupNetworkTitle(relay.relay),
        columns: [
          .text(wording.asker), .text(wording.addressee), .number(wording.questionsColumn),
        ] + (isSorted ? [.text(wording.largestTheme)] : []),
        rows: rows,
        note: notes([
          drawn.fewest > 1 ? wording.undrawnArrows(below: drawn.fewest) : "",
          arrows.count > rows.count ? wording.moreArrows(arrows.count - rows.count) : "",
          isSorted && keys.isEmpty ? wording.coloursNote : "",
          matrix.withholds ? wording.withheldGroups(analysis.settings.smallestGroup) : "",
        ])))
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

  /// The arrows that a picture can hold: those with at least as many questions that there are 25 of them at most, or
  /// four for each group; and how many questions the fewest of these have.
  private func drawnArrows(
    of matrix: QuestionMatrix
  ) -> (arrows: [(asker: Int, addressee: Int, cell: QuestionMatrix.Cell)], fewest: Int) {
    let all = matrix.arrows
    let most = max(Self.mostArrows, 4 * matrix.groups.count)
    var fewest = 1
    var arrows = all
    while arrows.count > most {
      let fewer = all.filter { $0.cell.questions > fewest }
      // Where all are alike, all are drawn.
      if fewer.isEmpty { break }
      (arrows, fewest) = (fewer, fewest + 1)
    }
    return (arrows, fewest)
  }

  /// How many arrows the table beside a network tells; the others are in the matrix.
  private static let mostArrows = 25

  private func heatTable(
    of matrix: QuestionMatrix, in relay: RelayAnalysis, number: Int
  ) -> Figure {
    let most = Double(matrix.largest?.questions ?? 1)
    let isWhole = !matrix.withholds
    let groups = matrix.groups.indices
    func value(_ cell: QuestionMatrix.Cell?) -> String {
      cell.map { numbers.count($0.questions) } ?? Wording.withheldSign
    }
    let rows = groups.map { group in
      ["\(letter(group)) \(matrix.groups[group].name)"] + matrix.cells[group].map { value($0) }
        + (isWhole ? [numbers.count(matrix.asked(by: group))] : [])
    }
    let totals =
      isWhole
      ? groups.map { numbers.count(matrix.received(by: $0)) } + [numbers.count(matrix.shown)] : []
    return Figure(
      id: "group-matrix-\(number)",
      title: wording.matrixTitle(relay.relay),
      alternative: wording.matrixAlternative(relay.relay, matrix),
      picture: .heatTable(
        Picture.HeatTable(
          title: wording.matrixAxes,
          rows: groups.map { group in
            Picture.HeatTable.Row(
              letter: letter(group), label: matrix.groups[group].name,
              cells: matrix.cells[group].map { cell in
                Picture.HeatTable.Cell(
                  value: value(cell), weight: Double(cell?.questions ?? 0) / most)
              }, total: isWhole ? numbers.count(matrix.asked(by: group)) : nil)
          },
          columns: groups.map { letter($0) }, total: isWhole ? wording.inAll : nil,
          totals: totals)),
      table: ReportTable(
        caption: wording.matrixTitle(relay.relay),
        columns: [.text(wording.asker)] + groups.map { .number(letter($0)) }
          + (isWhole ? [.number(wording.inAll)] : []),
        rows: rows + (isWhole ? [[wording.inAll] + totals] : []),
        note: notes([
          wording.lettersNote,
          matrix.unplaced > 0 ? wording.unplaced(matrix.unplaced) : "",
          matrix.withholds ? wording.withheldCells(analysis.settings.smallestGroup) : "",
        ])))
  }

  // MARK: People

  private func peoplePart(in relays: [Numbered]) -> ReportChapter? {
    let known = relays.compactMap { number, relay in
      relay.participantMap.map { (number: number, relay: relay, map: $0) }
    }
    if known.isEmpty { return nil }
    return ReportChapter(
      anchor: "network-people", title: wording.peopleHeading,
      blocks: [
        .paragraph(wording.peopleGuide),
        .figures(known.map { participantNetwork(of: $0.map, in: $0.relay, number: $0.number) }),
      ])
  }

  private func participantNetwork(
    of map: ParticipantMap, in relay: RelayAnalysis, number: Int
  ) -> Figure {
    let groups = relay.groups.count <= 10 ? relay.groups : []
    func shown(_ group: Int?) -> Int? { group.flatMap { $0 < groups.count ? $0 : nil } }
    let all = map.people.map { shown($0.group) }
    let isolates = map.isolates.map { shown($0) }
    let used = groups.indices.filter { (all + isolates).contains($0) }
    func place(_ group: Int?) -> Int? { group.flatMap { used.firstIndex(of: $0) } }
    let rows = (used.map { Optional($0) } + [nil]).compactMap { group -> [String]? in
      let counts = [all.count { $0 == group }, isolates.count { $0 == group }]
      if counts == [0, 0] { return nil }
      return [group.map { groups[$0].name } ?? wording.othersOnMap]
        + counts.map { numbers.count($0) }
    }
    return Figure(
      id: "participant-network-\(number)",
      title: wording.participantNetworkTitle(relay.relay),
      alternative: wording.participantNetworkAlternative(relay.relay, map),
      picture: .participantNetwork(
        Picture.ParticipantNetwork(
          dots: map.people.map {
            Picture.ParticipantNetwork.Dot(x: $0.x, y: $0.y, group: place(shown($0.group)))
          },
          lines: map.arrows.compactMap { arrow in
            // Of two who asked each other, one line tells both.
            if arrow.isMutual, arrow.asker > arrow.addressee { return nil }
            return Picture.ParticipantNetwork.Line(
              from: arrow.asker, to: arrow.addressee, isMutual: arrow.isMutual)
          },
          isolates: isolates.map { place($0) }, groups: used.map { groups[$0].name },
          others: wording.othersOnMap, isolatesLabel: wording.isolates(map.isolates.count))),
      table: ReportTable(
        caption: wording.participantNetworkTitle(relay.relay),
        columns: [.text(wording.group), .number(wording.onMap), .number(wording.notOnMap)],
        rows: rows))
  }
}
