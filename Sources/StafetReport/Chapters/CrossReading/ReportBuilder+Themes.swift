import StafetAnalysis
import StafetModel
import StafetText

extension ReportBuilder {
  func themes(in reading: CrossReading) -> ReportChapter {
    let areSorted = isSorted(reading.first) && isSorted(reading.second)
    let cakes = cakes(in: reading)
    let sides = sides(of: reading)
    var behind: [ChapterBlock] = []
    if let cakes = reading.cakes {
      behind.append(
        .paragraph(
          wording.wholeCakes(cakes, sides, significance: analysis.settings.significance)))
    }
    if !reading.themes.isEmpty {
      behind.append(.figures([shares(in: reading)]))
    } else if areSorted {
      behind.append(.paragraph(wording.noSharedThemes(reading)))
    } else {
      behind.append(.paragraph(wording.noThemesToCompare))
    }
    let oneSided = (areSorted ? reading.oneSidedThemes : []).map { theme in
      theme.relay == reading.first.id
        ? wording.oneSided(theme, in: sides.first, not: sides.second)
        : wording.oneSided(theme, in: sides.second, not: sides.first)
    }
    behind += sentences(oneSided)
    let isAlone = reading.oneSidedThemes.contains { $0.comparison?.hasSmallCell == true }
    if areSorted, isAlone, !reading.themes.contains(where: { $0.hasSmallCell }) {
      behind.append(.paragraph(smallCellNote(where: true)))
    }
    let reflection = reflection(
      on: [.sharedTheme, .themeShare], in: reading, anchor: "reflection-themes",
      isTested: !reading.themes.isEmpty
        || reading.oneSidedThemes.contains { $0.comparison != nil })
    return ReportChapter(
      anchor: "central-themes", title: wording.centralThemes,
      blocks: cakes.count > 1 ? [.figures(cakes)] : [],
      parts: [
        reflection,
        ReportChapter(
          anchor: "figures-themes", title: wording.figuresBehind, blocks: behind),
      ])
  }

  /// The two cakes as they are in the chapters of the relays, which have their figures where they are
  /// shown.
  private func cakes(in reading: CrossReading) -> [Figure] {
    [reading.first, reading.second].enumerated().compactMap { index, side in
      guard let relay = analysis.relays.first(where: { $0.relay.id == side.id }),
        let cake = relay.cake, !cake.slices.isEmpty
      else { return nil }
      return Figure(
        id: "central-cake-\(index + 1)",
        title: wording.cakeTitle(side),
        alternative: wording.cakeAlternative(side, cake),
        picture: picture(of: cake),
        table: shows(.relays) ? nil : table(of: cake, in: relay))
    }
  }

  private func isSorted(_ relay: RelayReference) -> Bool {
    analysis.relays.contains { $0.relay.id == relay.id && !($0.cake?.slices.isEmpty ?? true) }
  }

  private func shares(in reading: CrossReading) -> Figure {
    let longest =
      reading.themes.flatMap { [$0.first.high ?? 0, $0.second.high ?? 0] }.max() ?? 1
    func side(_ share: Share) -> Picture.PairedBar.Side {
      Picture.PairedBar.Side(
        value: "\(numbers.count(share.count)) \u{B7} \(numbers.percent(share.percent))",
        length: (share.share ?? 0) / longest,
        low: (share.low ?? 0) / longest,
        high: (share.high ?? 0) / longest)
    }
    let confidence = wording.interval(confidence: analysis.settings.confidence)
    return Figure(
      id: "theme-shares",
      title: wording.sharesTitle,
      alternative: wording.sharesAlternative(reading),
      picture: .pairedBars(
        reading.themes.map { theme in
          Picture.PairedBar(
            label: theme.name, first: side(theme.first), second: side(theme.second))
        }, legend: legend(reading)),
      table: ReportTable(
        caption: wording.sharesTitle,
        columns: [
          .text(wording.theme),
          .number(reading.first.name), .number(confidence),
          .number(reading.second.name), .number(confidence),
          .number(wording.difference), .number(confidence), .number("p"), .number("q"),
        ],
        rows: reading.themes.map { theme in
          [
            theme.name,
            "\(numbers.count(theme.first.count)) (\(numbers.percent(theme.first.percent)))",
            interval(of: theme.first),
            "\(numbers.count(theme.second.count)) (\(numbers.percent(theme.second.percent)))",
            interval(of: theme.second),
            numbers.signed(theme.difference, 1) + (theme.hasSmallCell ? " *" : ""),
            interval(of: theme),
            numbers.probability(theme.p),
            numbers.probability(theme.q),
          ]
        },
        note: notes([
          wording.signNote(reading),
          smallCellNote(where: reading.themes.contains { $0.hasSmallCell }),
        ])))
  }

  /// The interval around a difference in percentage points, or a dash where there is none.
  private func interval(of theme: ThemeComparison) -> String {
    guard let low = theme.differenceLow, let high = theme.differenceHigh else { return "\u{2013}" }
    return wording.differences(low, high)
  }
}
