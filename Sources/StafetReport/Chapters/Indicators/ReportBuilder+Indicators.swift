import StafetAnalysis
import StafetModel

/// The chapter on indicators.
extension ReportBuilder {
  /// The indicators of a relay; its name where there are several relays.
  typealias Indicated = (name: String?, relay: RelayReference, indicators: RelayIndicators)

  /// The chapter; `nil` where no indicator of any relay has a figure.
  func indicators() -> ReportChapter? {
    let all = analysis.relays.filter { $0.indicators != nil }
    let known: [Indicated] = all.compactMap { relay in
      relay.indicators.map {
        (name: all.count > 1 ? relay.relay.name : nil, relay: relay.relay, indicators: $0)
      }
    }
    let told = Indicator.allCases.filter { indicator in
      known.contains { isTold(indicator, in: $0.indicators) }
    }
    if told.isEmpty { return nil }
    return ReportChapter(
      anchor: "indicators", title: wording.indicators, lead: wording.indicatorsLead,
      blocks: [.paragraph(wording.indicatorsGuide)] + excerptCaution()
        + overviews(of: told, in: known).map { .table($0) },
      parts: [
        oneByOne(told, in: known), indicatorsByGroup(in: known), withoutFigures(in: known),
        indicatorFigures(in: known),
      ].compactMap { $0 })
  }

  /// That only part of what was written is at hand, if so.
  private func excerptCaution() -> [ChapterBlock] {
    let counted = analysis.counted.uniqueContributions
    guard let stated = analysis.declared.contributions, stated > counted else { return [] }
    return [.caution(wording.indicatorsOfExcerpt(counted, of: stated))]
  }

  private func isTold(_ indicator: Indicator, in indicators: RelayIndicators) -> Bool {
    indicators[indicator].flatMap {
      IndicatorWording(wording: wording).finding(of: $0, in: indicators)
    } != nil
  }

  // MARK: The table of all

  /// All indicators in a table: of two relays beside each other, of more than two in a table each.
  private func overviews(of told: [Indicator], in known: [Indicated]) -> [ReportTable] {
    if known.count != 2 { return known.map { overview(of: told, in: $0) } }
    let rows = told.map { indicator in
      [wording.name(of: indicator)] + known.map { cell(indicator, in: $0.indicators) }
    }
    return [
      ReportTable(
        caption: wording.indicatorsTitle(in: nil),
        columns: [.text(wording.indicatorColumn)] + known.map { .text($0.relay.name) },
        rows: rows, note: fewNote(told, in: known))
    ]
  }

  /// The indicators of one relay: what they are, and what scores answer.
  private func overview(of told: [Indicator], in known: Indicated) -> ReportTable {
    let words = IndicatorWording(wording: wording)
    let own = told.filter { isTold($0, in: known.indicators) }
    return ReportTable(
      caption: wording.indicatorsTitle(in: known.name),
      columns: [
        .text(wording.indicatorColumn), .text(wording.figureColumn), .text(wording.answerColumn),
      ],
      rows: own.compactMap { indicator in
        known.indicators[indicator].map { reading in
          [
            wording.name(of: indicator),
            figure(of: reading, in: known.indicators),
            words.score(reading) ?? numbers.count(nil),
          ]
        }
      }, note: fewNote(own, in: [known]))
  }

  /// An indicator beside that of another relay: its score first.
  private func cell(_ indicator: Indicator, in indicators: RelayIndicators) -> String {
    guard let reading = indicators[indicator], isTold(indicator, in: indicators) else {
      return numbers.count(nil)
    }
    let score = IndicatorWording(wording: wording).score(reading).map { [$0] } ?? []
    return (score + [figure(of: reading, in: indicators)]).joined(separator: ": ")
  }

  /// What an indicator is, with a sign where it rests on little.
  private func figure(of reading: IndicatorReading, in indicators: RelayIndicators) -> String {
    let words = IndicatorWording(wording: wording).overview(of: reading, in: indicators)
    return (words ?? numbers.count(nil)) + (restsOnLittle(reading) ? " *" : "")
  }

  private func restsOnLittle(_ reading: IndicatorReading) -> Bool {
    reading.limits.contains { limit in
      if case .few = limit { return true }
      return false
    }
  }

  private func fewNote(_ told: [Indicator], in known: [Indicated]) -> String {
    let isNeeded = known.contains { relay in
      told.contains { indicator in
        isTold(indicator, in: relay.indicators)
          && relay.indicators[indicator].map { restsOnLittle($0) } == true
      }
    }
    return isNeeded ? wording.fewNote : ""
  }

  // MARK: One by one

  /// For each indicator what it means, what it is here and what it does not say.
  private func oneByOne(_ told: [Indicator], in known: [Indicated]) -> ReportChapter {
    let parts = IndicatorSubject.allCases.compactMap { subject -> ReportChapter? in
      let own = told.filter { IndicatorSubject(of: $0) == subject }
      if own.isEmpty { return nil }
      return ReportChapter(
        anchor: "indicators-\(subject.rawValue)", title: title(of: subject),
        blocks: [.list(own.map { sentences(on: $0, in: known) })])
    }
    return ReportChapter(
      anchor: "indicators-meaning", title: wording.indicatorsOneByOne, blocks: [], parts: parts)
  }

  private func title(of subject: IndicatorSubject) -> String {
    switch subject {
    case .participation: wording.takingPart
    case .exchange: wording.askingEachOther
    case .content: wording.wordsAndThemes
    }
  }

  private func sentences(on indicator: Indicator, in known: [Indicated]) -> String {
    let findings = known.compactMap { relay -> String? in
      let sentences = relay.indicators.sentences(of: indicator, in: wording.language)
      guard let finding = sentences.first, isTold(indicator, in: relay.indicators) else {
        return nil
      }
      return relay.name.map { wording.inRelay($0, finding) } ?? finding
    }
    return
      (["\(wording.name(of: indicator)): \(wording.meaning(of: indicator))"] + findings
      + [wording.caveat(of: indicator)]).joined(separator: " ")
  }

  // MARK: What is missing

  /// The indicators without a figure, together, each reason once; `nil` where there are none.
  private func withoutFigures(in known: [Indicated]) -> ReportChapter? {
    var remarks = IndicatorRemarks(relays: known.map { $0.relay.name })
    for relay in known {
      for reading in relay.indicators.readings
      where !isTold(reading.indicator, in: relay.indicators) {
        let sentences = relay.indicators.sentences(of: reading.indicator, in: wording.language)
        guard let sentence = sentences.first else { continue }
        remarks.add(sentence, about: wording.name(of: reading.indicator), in: relay.relay.name)
      }
    }
    // That groups cannot be told of is the same for all indicators that are told otherwise.
    for relay in known {
      for reading in relay.indicators.readings where isTold(reading.indicator, in: relay.indicators)
      {
        guard let absence = reading.absence else { continue }
        remarks.add(
          wording.sentence(of: absence), about: wording.groupByGroup, in: relay.relay.name)
      }
    }
    let lines = remarks.lines(wording)
    return lines.isEmpty
      ? nil
      : ReportChapter(
        anchor: "indicators-missing", title: wording.withoutFigures, blocks: sentences(lines))
  }
}

/// What indicators are about, so that they are read a few at a time.
enum IndicatorSubject: String, CaseIterable {
  /// Who took part, and how.
  case participation

  /// Who asked whom.
  case exchange

  /// What it was about.
  case content

  init(of indicator: Indicator) {
    switch indicator {
    case .activity, .mindset, .keyStakeholders, .distribution, .engagement, .questionForm:
      self = .participation
    case .interaction, .network, .collaboration, .meeting, .ring, .direction: self = .exchange
    case .projectMap, .highlights, .focus, .blindspots, .relevance, .innovationCapacity, .alignment:
      self = .content
    }
  }
}
