import StafetAnalysis
import StafetModel

/// What the chapter on who asked whom tells of groups.
extension ReportBuilder {
  func groupsPart(in relays: [NumberedRelay]) -> ReportChapter? {
    let known = relays.compactMap { source -> (number: Int, table: GroupTable)? in
      GroupTable(of: source.relay).map { (number: source.number, table: $0) }
    }
    let untold = relays.compactMap { source -> String? in
      source.relay.indicators.flatMap {
        wording.untoldGroups($0, in: relays.count > 1 ? source.relay.relay.name : nil)
      }
    }
    if known.isEmpty && untold.isEmpty { return nil }
    var blocks: [ChapterBlock] = known.isEmpty ? [] : [.paragraph(wording.groupsGuide)]
    blocks += known.map { _, table in
      .paragraph(
        wording.meaning(
          of: table.matrix, largest: table.arrows.first,
          in: relays.count > 1 ? table.relay.name : nil))
    }
    blocks += untold.map { .paragraph($0) }
    let drawn = known.filter { !$0.table.arrows.isEmpty && $0.table.matrix.places.count <= 10 }
    if !drawn.isEmpty {
      blocks.append(.figures(drawn.map { groupNetwork(of: $0.table, number: $0.number) }))
    }
    let figures = known.map { heatTable(of: $0.table, number: $0.number) }
    // What has too many columns for a picture is a table only.
    let isNarrow = known.allSatisfy { $0.table.matrix.places.count <= 12 }
    if !figures.isEmpty {
      blocks += isNarrow ? [.figures(figures)] : figures.compactMap { $0.table.map { .table($0) } }
    }
    return ReportChapter(anchor: "network-groups", title: wording.groupsHeading, blocks: blocks)
  }

  /// The questions from group to group of a relay.
  private struct GroupTable {
    let relay: RelayReference
    let matrix: GroupMatrix

    /// The cells that are told and have questions, those with most first, then in the order of places.
    let arrows: [ProjectMapLine]

    /// `nil` where there is no such question.
    init?(of relay: RelayAnalysis) {
      guard let indicators = relay.indicators, let matrix = indicators.matrix, matrix.total > 0
      else { return nil }
      self.relay = relay.relay
      self.matrix = matrix
      arrows = indicators.mapLines.sorted {
        ($1.questions, $0.from, $0.to) < ($0.questions, $1.from, $1.to)
      }
    }
  }

  private func groupNetwork(of table: GroupTable, number: Int) -> Figure {
    let matrix = table.matrix
    let drawn = drawnArrows(of: table)
    let arrows = drawn.arrows
    let most = arrows.first?.questions ?? 1
    let largest = max(1, matrix.places.map { $0.participants }.max() ?? 1)
    let isSorted = arrows.contains { $0.theme != nil }
    func colour(_ theme: Theme.ID?) -> String {
      isSorted ? theme.map { colours[$0] } ?? Palette.rest : Palette.first
    }
    func name(_ theme: Theme.ID?) -> String {
      theme.map { study.codebook.theme($0)?.name ?? $0.text } ?? wording.unsorted
    }
    let keys = isSorted ? keys(of: arrows.map { $0.theme }) : []
    let rows = arrows.prefix(Self.mostArrows).map { arrow in
      [
        wording.name(of: matrix.places[arrow.from]), wording.name(of: matrix.places[arrow.to]),
        numbers.count(arrow.questions),
      ] + (isSorted ? [wording.largest(name(arrow.theme), of: arrow)] : [])
    }
    return Figure(
      id: "group-network-\(number)",
      title: wording.groupNetworkTitle(table.relay),
      alternative: wording.groupNetworkAlternative(table.relay, matrix, arrows: table.arrows),
      picture: .groupNetwork(
        Picture.GroupNetwork(
          nodes: matrix.places.enumerated().map { number, place in
            Picture.GroupNetwork.Node(
              letter: letter(number), label: wording.name(of: place),
              value: wording.participants(place.participants),
              size: Double(place.participants) / Double(largest), isWithheld: place.group == nil)
          },
          arrows: arrows.map { arrow in
            Picture.GroupNetwork.Arrow(
              from: arrow.from, to: arrow.to, value: numbers.count(arrow.questions),
              weight: Double(arrow.questions) / Double(most), colour: colour(arrow.theme))
          },
          colours: keys)),
      table: ReportTable(
        caption: wording.groupNetworkTitle(table.relay),
        columns: [
          .text(wording.asker), .text(wording.addressee), .number(wording.questionsColumn),
        ] + (isSorted ? [.text(wording.largestTheme)] : []),
        rows: rows,
        note: notes([
          drawn.fewest > 1 ? wording.undrawnArrows(below: drawn.fewest) : "",
          arrows.count > rows.count ? wording.moreArrows(arrows.count - rows.count) : "",
          isSorted && keys.isEmpty ? wording.coloursNote : "",
          matrix.counts.contains(nil) ? wording.withheldArrows : "",
          matrix.places.contains { $0.group == nil }
            ? wording.dashedCircle(analysis.settings.smallestGroup) : "",
        ])))
  }

  /// The arrows that a picture can hold: those with at least as many questions that there are 25 of them at most, or
  /// four for each group; and how many questions the fewest of these have.
  private func drawnArrows(of table: GroupTable) -> (arrows: [ProjectMapLine], fewest: Int) {
    let most = max(Self.mostArrows, 4 * table.matrix.places.count)
    var fewest = 1
    var arrows = table.arrows
    while arrows.count > most {
      let fewer = arrows.filter { $0.questions > fewest }
      // Where all are alike, all are drawn.
      if fewer.isEmpty { break }
      (arrows, fewest) = (fewer, fewest + 1)
    }
    return (arrows, fewest)
  }

  /// How many arrows the table beside a network tells; the others are in the matrix.
  private static let mostArrows = 25

  private func heatTable(of table: GroupTable, number: Int) -> Figure {
    let matrix = table.matrix
    let most = Double(table.arrows.first?.questions ?? 1)
    let places = matrix.places.indices
    func value(_ count: Int?) -> String {
      count.map { numbers.count($0) } ?? Wording.withheldSign
    }
    let rows = places.map { place in
      ["\(letter(place)) \(wording.name(of: matrix.places[place]))"]
        + places.map { value(matrix.count(from: place, to: $0)) }
        + [numbers.count(matrix.places[place].asked)]
    }
    let totals =
      places.map { numbers.count(matrix.places[$0].received) } + [numbers.count(matrix.total)]
    return Figure(
      id: "group-matrix-\(number)",
      title: wording.matrixTitle(table.relay),
      alternative: wording.matrixAlternative(table.relay, matrix),
      picture: .heatTable(
        Picture.HeatTable(
          title: wording.matrixAxes,
          rows: places.map { place in
            Picture.HeatTable.Row(
              letter: letter(place), label: wording.name(of: matrix.places[place]),
              cells: places.map { other in
                let count = matrix.count(from: place, to: other)
                return Picture.HeatTable.Cell(
                  value: value(count), weight: Double(count ?? 0) / most)
              }, total: numbers.count(matrix.places[place].asked))
          },
          columns: places.map { letter($0) }, total: wording.inAll, totals: totals)),
      table: ReportTable(
        caption: wording.matrixTitle(table.relay),
        columns: [.text(wording.asker)] + places.map { .number(letter($0)) }
          + [.number(wording.inAll)],
        rows: rows + [[wording.inAll] + totals],
        note: notes([
          wording.lettersNote,
          matrix.leftOut > 0 ? wording.unplaced(matrix.leftOut) : "",
          matrix.counts.contains(nil)
            ? wording.withheldCells(analysis.settings.smallestGroup) : "",
          matrix.places.contains { $0.group == nil }
            ? wording.otherGroupsNote(analysis.settings.smallestGroup) : "",
        ])))
  }
}
