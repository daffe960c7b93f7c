import StafetAnalysis
import StafetModel

/// What the chapter on who asked whom tells of time and of chains.
extension ReportBuilder {
  // MARK: Time

  func timePart(in relays: [NumberedRelay]) -> ReportChapter? {
    let known = relays.compactMap { source in
      source.relay.timeline.map { (source: source, timeline: $0) }
    }
    if known.isEmpty { return nil }
    return ReportChapter(
      anchor: "network-time", title: wording.timeHeading,
      blocks: [.paragraph(wording.timeGuide)]
        + known.map { source, timeline in
          .paragraph(
            wording.meaning(of: timeline, in: relays.count > 1 ? source.relay.relay.name : nil))
        } + [
          .figures(
            known.map { figure(of: $0.timeline, in: $0.source.relay, number: $0.source.number) })
        ])
  }

  private func figure(
    of timeline: RelayTimeline, in relay: RelayAnalysis, number: Int
  ) -> Figure {
    let most = Double(max(1, timeline.mostInSlot))
    let mostWaiting = Double(max(1, timeline.mostWaiting))
    let isLong = timeline.slotLength > 86_400
    return Figure(
      id: "timeline-\(number)",
      title: wording.timelineTitle(relay.relay),
      alternative: wording.timelineAlternative(relay.relay, timeline, relay.counted),
      picture: .timeline(
        Picture.Timeline(
          slots: timeline.slots.map { slot in
            Picture.Timeline.Slot(
              above: Double(slot.questions) / most, below: Double(slot.answers) / most,
              waiting: Double(slot.waiting) / mostWaiting)
          },
          axis: axis(of: timeline),
          above: wording.questionsPer(timeline.slotLength),
          below: wording.answersPer(timeline.slotLength), waiting: wording.waitingQuestions,
          mostInBar: numbers.count(timeline.mostInSlot),
          mostWaiting: numbers.count(timeline.mostWaiting))),
      table: ReportTable(
        caption: wording.timelineTitle(relay.relay),
        columns: [
          .text(isLong ? wording.periodFrom : wording.day), .number(wording.questionsColumn),
          .number(wording.answersColumn), .number(wording.waitingColumn(isDay: !isLong)),
        ],
        rows: timeline.days.map { day in
          [wording.calendar.weekdayAndDay(day.start)]
            + [day.questions, day.answers, day.waiting].map { numbers.count($0) }
        },
        note: notes([
          wording.greenwichNote, timeline.undated > 0 ? wording.undated(timeline.undated) : "",
        ])))
  }

  /// Days, opening and closing along a timeline.
  private func axis(of timeline: RelayTimeline) -> Picture.TimeAxis {
    var days: [Picture.TimeAxis.Tick] = []
    let length = timeline.slotLength * Int64(timeline.slots.count)
    let start = timeline.start.secondsSince1970
    let midnight = start - (start % 86_400 + 86_400) % 86_400
    // Where slots are longer than days, names stand where slots begin.
    let step = max(86_400, timeline.slotLength)
    var time = midnight
    while time < start + length {
      let instant = Instant(secondsSince1970: max(time, start))
      days.append(
        Picture.TimeAxis.Tick(
          place: timeline.place(of: instant), label: wording.calendar.tick(instant)))
      time += step
    }
    let moments = [(timeline.opens, wording.opens), (timeline.closes, wording.closes)]
    return Picture.TimeAxis(
      days: days,
      moments: moments.compactMap { moment, label in
        moment.map { Picture.TimeAxis.Tick(place: timeline.place(of: $0), label: label) }
      })
  }

  // MARK: Chains

  func chainsPart(in relays: [NumberedRelay]) -> ReportChapter? {
    let known = relays.compactMap { source in
      source.relay.chainMap.map { (source: source, map: $0) }
    }
    if known.isEmpty { return nil }
    return ReportChapter(
      anchor: "network-chains", title: wording.chainsHeading,
      blocks: [
        .paragraph(
          wording.chainsGuide(
            links: showsContributions,
            themes: known.contains { $0.source.relay.cake.map { $0.sorted > 0 } ?? false }))
      ]
        + known.map { source, map in
          .paragraph(
            wording.meaning(
              of: source.relay.audit?.chains ?? [],
              in: relays.count > 1 ? source.relay.relay.name : nil))
        } + [
          .figures(
            known.map { figure(of: $0.map, in: $0.source.relay, number: $0.source.number) })
        ])
  }

  private func figure(of map: ChainMap, in relay: RelayAnalysis, number: Int) -> Figure {
    let axis = map.isTimed ? relay.timeline.map { self.axis(of: $0) } : nil
    let chains = map.lines.map { chain(of: $0, in: relay, isTimed: axis != nil) }
    let marks = chains.flatMap { $0.marks }
    let ways = map.lines.map { way(of: $0, in: relay) }
    let passed = Set(ways.joined())
    let stations = stations(of: relay)
    let places = stations.indices.filter { passed.contains(stations[$0]) }
    let isSorted = relay.cake.map { $0.sorted > 0 } ?? false
    let themes = map.lines.flatMap { $0.steps }.map { theme(of: $0.question) }
    let keys = isSorted ? keys(of: themes) : []
    return Figure(
      id: "chains-\(number)",
      title: wording.chainsPictureTitle(relay.relay, map),
      alternative: wording.chainsAlternative(relay.relay, map),
      picture: .chains(
        Picture.ChainLines(
          chains: chains, axis: axis, steps: wording.chainSteps,
          groups: places.compactMap { place in
            name(of: stations[place], in: relay).map {
              Picture.ChainLines.Group(letter: letter(place), label: $0)
            }
          },
          colours: keys,
          shapes: Picture.ChainLines.Form.allCases.filter { form in
            marks.contains { $0.form == form }
          }.map { Picture.ChainLines.Shape(form: $0, label: wording.meaning(of: $0)) },
          dashes: marks.contains { $0.isDashed } ? wording.dashedLinks : nil)),
      table: ReportTable(
        caption: wording.chainsPictureTitle(relay.relay, map),
        columns: [
          .text(wording.chainNumber), .number(wording.pairsColumn),
        ] + (places.isEmpty ? [] : [.text(wording.throughGroups)]) + [.text(wording.chainEnd)],
        rows: zip(map.lines, ways).map { line, way in
          [numbers.count(line.number), numbers.count(line.pairs)]
            + (places.isEmpty ? [] : [letters(of: way, in: relay)])
            + [wording.end(of: line.end)]
        },
        note: notes([
          places.isEmpty ? "" : wording.lettersNote,
          passed.contains(.withheld)
            ? wording.otherGroupsNote(analysis.settings.smallestGroup) : "",
          map.lines.contains { $0.isBranched } ? wording.branchedNote : "",
          isSorted && keys.isEmpty ? wording.coloursNote : "",
        ])))
  }

  private func chain(
    of line: ChainMap.Line, in relay: RelayAnalysis, isTimed: Bool
  ) -> Picture.ChainLines.Chain {
    let isSorted = relay.cake.map { $0.sorted > 0 } ?? false
    var depths: [Int] = []
    for step in line.steps { depths.append(step.parent.map { depths[$0] + 1 } ?? 0) }
    let way = way(of: line, in: relay)
    return Picture.ChainLines.Chain(
      label: numbers.count(line.number),
      start: way.first.flatMap { letter(of: $0, in: relay) } ?? "",
      marks: line.steps.enumerated().map { place, step in
        let isLast = !line.steps.contains { $0.parent == place }
        let station = way.indices.contains(place + 1) ? way[place + 1] : .unknown
        return Picture.ChainLines.Mark(
          place: isTimed
            ? step.at.flatMap { relay.timeline?.place(of: $0) } ?? 0 : Double(depths[place]),
          parent: step.parent, isDashed: step.isInferred,
          letter: letter(of: station, in: relay) ?? "",
          form: form(
            of: step, isLast: isLast, end: place == line.steps.count - 1 ? line.end : nil),
          colour: isSorted
            ? theme(of: step.question).map { colours[$0] } ?? Palette.rest : Palette.first,
          anchor: link(to: step.question),
          label: wording.mark(
            chain: line.number, step: depths[place] + 1, isAnswered: step.isAnswered,
            group: name(of: station, in: relay),
            theme: isSorted
              ? theme(of: step.question).flatMap { study.codebook.theme($0)?.name } : nil))
      })
  }

  /// What a mark looks like: how the chain ended is told by its last question.
  private func form(
    of step: ChainMap.Step, isLast: Bool, end: AuditedChain.End?
  ) -> Picture.ChainLines.Form {
    if step.isAnswered { return isLast ? .ended : .answered }
    switch end {
    case .stranded: return .stranded
    case .cutByClosing: return .cut
    case .answered, .unanswered, nil: return .unanswered
    }
  }

  /// The theme of a question by the sorting that decides.
  private func theme(of question: Contribution.ID) -> Theme.ID? {
    analysis.sorting.flatMap { study.sorting($0) }?.theme(of: question)
  }

  /// Where a chain passes through: that of who began it, then that of the addressee of each question; empty where
  /// nothing may be told of groups.
  private func way(of line: ChainMap.Line, in relay: RelayAnalysis) -> [GroupStation] {
    guard let chains = relay.chains?.chains, chains.indices.contains(line.number - 1) else {
      return []
    }
    return chains[line.number - 1].stations ?? []
  }

  private func letter(of station: GroupStation, in relay: RelayAnalysis) -> String? {
    stations(of: relay).firstIndex(of: station).map { letter($0) }
  }

  private func letters(of way: [GroupStation], in relay: RelayAnalysis) -> String {
    way.map { letter(of: $0, in: relay) ?? "\u{2013}" }.joined(separator: " \u{2192} ")
  }
}
