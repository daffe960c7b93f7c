public import StafetAnalysis

extension RelayIndicators {
  /// What an indicator is in this relay, and what it does not say, in a sentence each.
  ///
  /// - Parameters:
  ///   - indicator: The indicator.
  ///   - language: The language of the sentences.
  /// - Returns: Two sentences; where there is no figure, one that says why; none for an indicator that indicators made
  ///   by hand leave out.
  public func sentences(of indicator: Indicator, in language: ReportLanguage) -> [String] {
    guard let reading = self[indicator] else { return [] }
    let wording = Wording(language: language)
    guard let finding = IndicatorWording(wording: wording).finding(of: reading, in: self) else {
      let absence = reading.absence ?? reading.figures.lazy.compactMap { $0.absence }.first
      return absence.map { [wording.sentence(of: $0)] } ?? []
    }
    return [finding, wording.caveat(of: indicator)]
  }
}

/// What an indicator is in a relay, in a sentence with its figures.
struct IndicatorWording {
  let wording: Wording

  /// What an indicator is in a relay; `nil` where it has no figure.
  func finding(of reading: IndicatorReading, in indicators: RelayIndicators) -> String? {
    switch reading.indicator {
    case .activity: activity(reading)
    case .mindset: mindset(reading)
    case .keyStakeholders: keyStakeholders(reading)
    case .distribution: distribution(reading)
    case .interaction: interaction(reading)
    case .network: network(reading)
    case .projectMap: projectMap(reading)
    case .highlights: highlights(reading)
    case .focus: focus(reading, in: indicators)
    case .blindspots: blindspots(reading)
    case .engagement: engagement(reading)
    case .collaboration: collaboration(reading)
    case .relevance: relevance(reading, in: indicators)
    case .innovationCapacity: innovationCapacity(reading)
    case .alignment: alignment(reading)
    case .meeting: meeting(reading)
    case .ring: ring(reading)
    case .direction: direction(reading)
    case .questionForm: questionForm(reading)
    }
  }

  // MARK: Figures

  /// The figure of a formula, if it has a value.
  func figure(_ formula: IndicatorFormula, of reading: IndicatorReading) -> IndicatorFigure? {
    reading.figure(formula).flatMap { $0.value == nil ? nil : $0 }
  }

  /// A counted input of a figure, as it is written.
  func count(_ quantity: IndicatorQuantity, of figure: IndicatorFigure) -> String {
    numbers.count(whole(quantity, of: figure))
  }

  func whole(_ quantity: IndicatorQuantity, of figure: IndicatorFigure) -> Int {
    figure.input(quantity).flatMap { Int(exactly: $0) } ?? 0
  }

  /// A part of a whole: `12 af 15`.
  func part(
    _ part: IndicatorQuantity, of whole: IndicatorQuantity, in figure: IndicatorFigure
  ) -> String {
    count(part, of: figure) + say(" af ", " of ") + count(whole, of: figure)
  }

  func percent(_ share: Double?) -> String { share.map { numbers.percent(of: $0) } ?? "" }

  /// A score with its answer: `82 af 100 (ja)`.
  ///
  /// A score just below a limit is rounded down, so that no number stands beside the answer of another.
  func score(_ reading: IndicatorReading) -> String? {
    reading.score.map { score in
      let rounded = score.value.rounded()
      let isSame = IndicatorScore(rounded).answer == score.answer
      return numbers.decimal(isSame ? rounded : score.value.rounded(.down), 0)
        + say(" af 100 (", " of 100 (")
        + score.answer.name(in: wording.language) + ")"
    }
  }

  /// The group with the largest figure of a formula; of equals the first.
  func largest(
    _ formula: IndicatorFormula, of reading: IndicatorReading
  ) -> (name: String, value: Double, figure: IndicatorFigure)? {
    var largest: (name: String, value: Double, figure: IndicatorFigure)?
    for group in reading.groups {
      guard let figure = group.figure(formula), let value = figure.value else { continue }
      if largest.map({ value > $0.value }) ?? true { largest = (group.name, value, figure) }
    }
    return largest
  }

  func say(_ danish: Phrase, _ english: Phrase) -> String { wording.say(danish, english) }
  var numbers: NumberStyle { wording.numbers }
}
