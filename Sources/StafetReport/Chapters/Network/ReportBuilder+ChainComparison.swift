import StafetAnalysis

/// What the chapter on who asked whom tells of two relays beside each other.
extension ReportBuilder {
  func chainComparisonPart(in relays: [NumberedRelay]) -> ReportChapter? {
    guard let reading = analysis.crossReading, let chains = reading.chains,
      [reading.first, reading.second].allSatisfy({ side in
        relays.contains { $0.relay.relay.id == side.id }
      })
    else { return nil }
    let rows = rows(of: chains)
    // Which questions are answered alone says nothing of chains.
    if rows.count <= (chains.answered == nil ? 0 : 1) { return nil }
    let confidence = analysis.settings.confidence
    return ReportChapter(
      anchor: "network-comparison", title: wording.chainComparisonHeading,
      blocks: [
        .paragraph(wording.chainComparisonGuide),
        .table(
          ReportTable(
            caption: wording.chainComparisonHeading,
            columns: [
              .text(wording.comparedFigure), .number(reading.first.name),
              .number(reading.second.name), .number(wording.differenceColumn),
              .number(wording.interval(confidence: confidence)),
            ],
            rows: rows, note: wording.signNote(reading))),
      ]
        + (chains.lengths.map { wording.longerChains($0, reading, confidence: confidence) }
          .map { [ChapterBlock.paragraph($0)] } ?? []))
  }

  private func rows(of chains: ChainComparison) -> [[String]] {
    let none = numbers.count(nil)
    var rows: [[String]] = []
    func add(_ name: String, _ shares: ShareComparison?) {
      guard let shares else { return }
      rows.append(
        [name] + [shares.first, shares.second].map { part(of: $0) } + [
          wording.points(shares.difference), wording.differences(shares.low, shares.high),
        ])
    }
    add(wording.answeredQuestions, chains.answered)
    if let times = chains.answerTimes {
      rows.append(
        [wording.halfAnswered] + [times.first, times.second].map { median(of: $0) } + [
          times.medianDifference.map { wording.durationDifference($0) } ?? none, none,
        ])
    }
    if let lengths = chains.lengths {
      rows.append(
        [wording.meanLength]
          + [lengths.first, lengths.second].map { $0.mean.map { numbers.decimal($0, 1) } ?? none }
          + [numbers.signed(lengths.difference, 1), none])
    }
    add(wording.name(of: ChainFigure.crossingQuestions), chains.crossingQuestions)
    add(wording.name(of: ChainFigure.crossingChains), chains.crossingChains)
    add(wording.name(of: ChainFigure.meetings), chains.meetings)
    add(wording.name(of: ChainFigure.external), chains.external)
    return rows
  }

  private func part(of share: Share) -> String {
    wording.partOfAll(share.count, of: share.total, percent: share.percent)
  }

  /// A median with its interval, as far as they are known.
  private func median(of times: AnswerTimes) -> String {
    guard let median = times.median else { return numbers.count(nil) }
    guard let low = times.medianLow, let high = times.medianHigh else {
      return wording.duration(median)
    }
    return wording.duration(median) + " ("
      + wording.band(wording.duration(low), wording.duration(high)) + ")"
  }
}
