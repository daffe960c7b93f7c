import StafetAnalysis

/// The tables of the chapter on indicators: of groups, and for analysts.
extension ReportBuilder {
  // MARK: Groups

  /// What indicators say of each group; `nil` where none tells of groups.
  func indicatorsByGroup(in known: [Indicated]) -> ReportChapter? {
    let tables = known.compactMap { groupTable(of: $0) }
    if tables.isEmpty { return nil }
    return ReportChapter(
      anchor: "indicators-groups", title: wording.groupByGroup,
      blocks: [.paragraph(wording.groupByGroupGuide)] + tables.map { .table($0) })
  }

  private func groupTable(of known: Indicated) -> ReportTable? {
    let readings = known.indicators.readings.filter { !$0.groups.isEmpty }
    guard let first = readings.first else { return nil }
    var columns: [ReportTable.Column] = [.text(wording.group)]
    var rows = first.groups.map { [$0.name] }
    var absences: [IndicatorAbsence] = []
    for reading in readings {
      for formula in formulas(of: reading) {
        let isMindset = formula == .questionSurplus
        columns.append(
          isMindset ? .text(wording.name(of: .mindset)) : .number(wording.name(of: formula)))
        for (row, group) in first.groups.enumerated() {
          let own = reading.groups.first { $0.group == group.group }
          let figure = own?.figure(formula)
          if let absence = figure?.absence, !absences.contains(absence) { absences.append(absence) }
          rows[row].append(cell(figure, mindset: isMindset ? own?.mindset : nil))
        }
      }
    }
    return ReportTable(
      caption: wording.groupByGroup(in: known.name), columns: columns, rows: rows,
      note: notes(
        absences.map { absence in
          (absence == .withheld ? Wording.withheldSign : numbers.count(nil)) + " "
            + wording.sentence(of: absence)
        }))
  }

  /// The formulas that a reading has for its groups, in their order.
  private func formulas(of reading: IndicatorReading) -> [IndicatorFormula] {
    var formulas: [IndicatorFormula] = []
    for group in reading.groups {
      for figure in group.figures where !formulas.contains(figure.formula) {
        formulas.append(figure.formula)
      }
    }
    return formulas
  }

  private func cell(_ figure: IndicatorFigure?, mindset: Mindset?) -> String {
    if let mindset { return mindset.name(in: wording.language) }
    guard let figure else { return numbers.count(nil) }
    return figure.value.map { wording.figure($0, of: figure.formula) }
      ?? (figure.absence == .withheld ? Wording.withheldSign : numbers.count(nil))
  }

  // MARK: For analysts

  /// Every figure with its formula and what goes into it, and what must be known to read it.
  func indicatorFigures(in known: [Indicated]) -> ReportChapter {
    var used: Set<IndicatorQuantity> = []
    for reading in known.flatMap({ $0.indicators.readings }) {
      for figure in reading.figures where figure.value != nil {
        for input in figure.inputs { used.insert(input.quantity) }
      }
    }
    let tables = known.enumerated().map { place, relay in
      ReportTable(
        caption: wording.indicatorFigures(in: relay.name),
        columns: [
          .text(wording.figureColumn), .number(wording.valueColumn),
          .number(wording.interval(confidence: analysis.settings.confidence)),
          .text(wording.formulaColumn),
        ],
        rows: relay.indicators.readings.flatMap { rows(of: $0) },
        note: place == known.count - 1
          ? wording.quantities(IndicatorQuantity.allCases.filter { used.contains($0) }) : "")
    }
    var remarks = IndicatorRemarks(relays: known.map { $0.relay.name })
    for relay in known {
      for reading in relay.indicators.readings {
        for limit in reading.limits {
          // The table of all has a sign for it.
          if case .few = limit { continue }
          remarks.add(
            wording.sentence(of: limit), about: wording.name(of: reading.indicator),
            in: relay.relay.name)
        }
      }
    }
    return ReportChapter(
      anchor: "indicators-figures", title: wording.indicatorFigures,
      blocks: [.paragraph(wording.indicatorFiguresGuide)]
        + tables.filter { !$0.rows.isEmpty }.map { .table($0) } + sentences(remarks.lines(wording)))
  }

  private func rows(of reading: IndicatorReading) -> [[String]] {
    reading.figures.compactMap { figure in
      figure.value.map { value in
        [
          wording.name(of: figure.formula), wording.figure(value, of: figure.formula),
          figure.share.map { interval(of: $0) } ?? numbers.count(nil), wording.working(of: figure),
        ]
      }
    }
  }
}
