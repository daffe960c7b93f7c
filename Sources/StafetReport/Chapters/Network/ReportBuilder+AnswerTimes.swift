import StafetAnalysis

/// What the chapter on who asked whom tells of how long answers took.
extension ReportBuilder {
  func answerTimesPart(in relays: [NumberedRelay]) -> ReportChapter? {
    var blocks: [ChapterBlock] = [.paragraph(wording.answerTimesGuide)]
    var figures: [Figure] = []
    for source in relays {
      guard let times = source.relay.chains?.answerTimes else { continue }
      blocks.append(
        .paragraph(
          wording.meaning(
            of: times, in: relays.count > 1 ? source.relay.relay.name : nil,
            confidence: analysis.settings.confidence)))
      if !times.steps.isEmpty {
        figures.append(figure(of: times, in: source.relay, number: source.number))
      }
    }
    // This is about times; how many are answered is told elsewhere too.
    if figures.isEmpty { return nil }
    return ReportChapter(
      anchor: "network-answers", title: wording.answerTimesHeading,
      blocks: blocks + [.figures(figures)])
  }

  private func figure(of times: AnswerTimes, in relay: RelayAnalysis, number: Int) -> Figure {
    let longest = max(times.steps.last?.seconds ?? 0, times.cuts.last ?? 0)
    let scale = WaitScale(longest: longest)
    return Figure(
      id: "answer-times-\(number)",
      title: wording.answerTimesTitle(relay.relay),
      alternative: wording.answerTimesAlternative(relay.relay),
      picture: .stepCurve(
        Picture.StepCurve(
          steps: steps(of: times, along: scale), censored: cuts(of: times, along: scale),
          end: longest / scale.end,
          horizontal: (0...scale.count).map { mark in
            Picture.TimeAxis.Tick(
              place: scale.seconds(at: mark) / scale.end,
              label: numbers.count(scale.units(at: mark)))
          },
          vertical: percentages,
          horizontalLabel: wording.sinceQuestion(scale.unit),
          verticalLabel: wording.notYetAnswered,
          censoredLabel: times.cuts.isEmpty ? "" : wording.lastSeenWaiting(times))),
      table: ReportTable(
        caption: wording.answerTimesTitle(relay.relay),
        columns: [
          .text(wording.waitedColumn), .number(wording.answeredColumn),
          .number(wording.interval(confidence: analysis.settings.confidence)),
        ],
        rows: rows(of: times, along: scale, longest: longest),
        note: wording.answerTimesNote(times)))
  }

  /// What stands along an axis of shares.
  var percentages: [Picture.TimeAxis.Tick] {
    [0, 0.5, 1].map { Picture.TimeAxis.Tick(place: $0, label: numbers.percent(of: $0)) }
  }

  /// Where the curve falls: falls closer to each other than a line is wide are one.
  private func steps(of times: AnswerTimes, along scale: WaitScale) -> [Picture.Point] {
    var points: [Picture.Point] = []
    for step in times.steps {
      var place = step.seconds / scale.end
      if let last = points.last, place - last.x < 0.003 {
        place = last.x
        points.removeLast()
      }
      points.append(Picture.Point(x: place, y: 1 - step.share))
    }
    return points
  }

  /// Where questions were last seen to wait: those closer to each other than their marks are wide are one.
  private func cuts(of times: AnswerTimes, along scale: WaitScale) -> [Picture.Point] {
    var points: [Picture.Point] = []
    var next = 0
    var height = 1.0
    for cut in times.cuts {
      while next < times.steps.count, times.steps[next].seconds <= cut {
        height = 1 - times.steps[next].share
        next += 1
      }
      let place = cut / scale.end
      if let last = points.last, place - last.x < 0.01 { continue }
      points.append(Picture.Point(x: place, y: height))
    }
    return points
  }

  /// The curve at the marks of its axis, and at its end.
  private func rows(
    of times: AnswerTimes, along scale: WaitScale, longest: Double
  ) -> [[String]] {
    func row(_ name: String, _ seconds: Double) -> [String] {
      let step = times.steps.last { $0.seconds <= seconds }
      let interval = step.flatMap { step in
        step.low.flatMap { low in step.high.map { wording.range(low, $0) } }
      }
      return [name, numbers.percent(of: step?.share ?? 0), interval ?? numbers.count(nil)]
    }
    let end = Int((longest / Double(scale.unit.rawValue)).rounded())
    let marks = (1...scale.count).filter { scale.units(at: $0) < end }
    return marks.map { row(wording.length(scale.units(at: $0), scale.unit), scale.seconds(at: $0)) }
      + [row(wording.length(end, scale.unit), longest)]
  }
}
