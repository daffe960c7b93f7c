import StafetAnalysis
import StafetModel

extension ReportBuilder {
  /// How far other sortings agree with the one that pictures use, a part of the chapter for each; none
  /// where there is only one sorting.
  func agreements() -> [ReportChapter] {
    analysis.agreements.enumerated().map { index, agreement in
      ReportChapter(
        anchor: "agreement-\(index + 1)",
        title: wording.agreementHeading(
          agreement, isOneOfMany: analysis.agreements.count > 1),
        blocks: blocks(of: agreement),
        parts: [])
    }
  }

  private func blocks(of agreement: SortingAgreement) -> [ChapterBlock] {
    let kind = comparedKind(where: agreement.relays.map { $0.figures.total > 0 })
    let confidence = analysis.settings.confidence
    var blocks: [ChapterBlock] = [
      .paragraph(wording.compared(agreement)),
      .paragraph(wording.agreed(agreement, kind, confidence: confidence)),
    ]
    if agreement.figures.units == 0 { return blocks }
    blocks.append(.caution(wording.agreementCaution))
    if agreement.relays.count(where: { $0.figures.total > 0 }) > 1 {
      blocks.append(.table(agreementByRelay(agreement)))
    }
    blocks.append(.table(agreementByTheme(agreement)))
    if agreement.themePairs.isEmpty { return blocks }
    return blocks + [
      .table(themePairs(of: agreement, kind)),
      .paragraph(wording.disagreements(in: agreement, kind)),
      .findings(disagreements(of: agreement)),
    ]
  }

  /// What was compared, or `nil` where that is questions in one relay and statements in another.
  ///
  /// - Parameter isCompared: For each relay whether there was something to compare.
  /// - Returns: What that is; questions where there was nothing.
  func comparedKind(where isCompared: [Bool]) -> Wording.SortedKind? {
    let kinds = zip(analysis.relays, isCompared).filter { $0.1 }.map { $0.0.sortedKind }
    let first = kinds.first ?? .questions
    return kinds.allSatisfy { $0 == first } ? first : nil
  }

  // MARK: Tables

  private func agreementByRelay(_ agreement: SortingAgreement) -> ReportTable {
    let confidence = wording.interval(confidence: analysis.settings.confidence)
    func row(_ name: String, _ figures: AgreementFigures) -> [String] {
      let none = numbers.count(nil)
      return [
        name, numbers.count(figures.units),
        figures.agreed.map { "\(numbers.count($0.count)) (\(numbers.percent($0.percent)))" }
          ?? none,
        figures.agreed.map { interval(of: $0) } ?? none,
        figures.kappa.map { numbers.decimal($0, 2) } ?? none,
        wording.kappaInterval(of: figures) ?? none,
      ]
    }
    return ReportTable(
      caption: wording.agreementByRelay(analysis),
      columns: [
        .text(wording.relayColumn(analysis)), .number(wording.sortedInBoth),
        .number(wording.sortedAlike), .number(confidence), .number(wording.kappa),
        .number(confidence),
      ],
      rows: agreement.relays.map { row($0.relay.name, $0.figures) }
        + [row(wording.together, agreement.figures)])
  }

  private func agreementByTheme(_ agreement: SortingAgreement) -> ReportTable {
    ReportTable(
      caption: wording.agreementByTheme,
      columns: [
        .text(wording.theme), .number(agreement.first.id.text), .number(agreement.second.id.text),
        .number(wording.bothSortings), .number(wording.agreement),
      ],
      rows: agreement.figures.themes.map { theme in
        [
          theme.name, numbers.count(theme.first), numbers.count(theme.second),
          numbers.count(theme.both), numbers.percent(of: theme.agreement),
        ]
      },
      note: wording.agreementNote)
  }

  private func themePairs(
    of agreement: SortingAgreement, _ kind: Wording.SortedKind?
  ) -> ReportTable {
    ReportTable(
      caption: wording.themePairs,
      columns: [
        .text(wording.themeColumn(of: agreement.first)),
        .text(wording.themeColumn(of: agreement.second)), .number(wording.comparedColumn(kind)),
      ],
      rows: agreement.themePairs.map { pair in
        [pair.firstName, pair.secondName, numbers.count(pair.contributions.count)]
      })
  }

  // MARK: Contributions

  /// The contributions that the sortings place differently, pair by pair, by how they begin.
  private func disagreements(of agreement: SortingAgreement) -> [ReportFinding] {
    var names: [Relay.ID: String] = [:]
    for relay in agreement.relays { names[relay.relay.id] = relay.relay.name }
    var sources: [Contribution.ID: String] = [:]
    for disagreement in agreement.disagreements {
      sources[disagreement.contribution] = names[disagreement.relay]
    }
    return agreement.themePairs.map { pair in
      ReportFinding(
        sentence: wording.pair(pair),
        lines: pair.contributions.compactMap { id in
          study.contribution(id).map { opening(of: $0, in: sources[id] ?? "") }
        })
    }
  }
}
