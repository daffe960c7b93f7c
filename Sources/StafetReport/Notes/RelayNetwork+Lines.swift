public import StafetAnalysis

extension NetworkMeasure {
  /// What the measure is called.
  ///
  /// - Parameter language: The language of the name.
  /// - Returns: The name, as a table has it.
  public func name(in language: ReportLanguage) -> String {
    Wording(language: language).name(of: self)
  }

  /// What the measure means, in one line.
  ///
  /// - Parameter language: The language of the sentence.
  /// - Returns: The sentence.
  public func meaning(in language: ReportLanguage) -> String {
    Wording(language: language).meaning(of: self)
  }
}

extension RelayNetwork.Reservation {
  /// Why a network is not compared with chance.
  ///
  /// - Parameter language: The language of the sentence.
  /// - Returns: The sentence.
  public func sentence(in language: ReportLanguage) -> String {
    Wording(language: language).sentence(of: self)
  }
}

extension RelayNetwork {
  /// The measures that have a value, a line for each, beside what chance would give.
  ///
  /// - Parameter language: The language of the lines.
  /// - Returns: The lines, such as `Connectedness: 0.82 (by chance 0.71, 0.63 to 0.79; p = 0.012)`.
  public func lines(in language: ReportLanguage) -> [String] {
    let wording = Wording(language: language)
    return measures.compactMap { measured in
      guard let value = wording.figure(measured.value, of: measured.measure) else { return nil }
      let chance = measured.chance.map { wording.aside(on: $0, of: measured.measure) } ?? ""
      return "\(wording.name(of: measured.measure)): \(value)\(chance)"
    }
  }
}

extension Wording {
  /// A value of a measure as it is written; `nil` where there is none.
  func figure(_ value: Double?, of measure: NetworkMeasure) -> String? {
    value.map { numbers.decimal($0, measure == .brokerage ? 0 : 2) }
  }

  /// The mean of the draws as it is written: a count may lie between two whole numbers.
  func mean(of chance: ChanceComparison, of measure: NetworkMeasure) -> String {
    numbers.decimal(chance.mean, measure == .brokerage ? 1 : 2)
  }

  /// The band of the draws as it is written.
  func band(of chance: ChanceComparison, of measure: NetworkMeasure) -> String {
    band(figure(chance.low, of: measure) ?? "", figure(chance.high, of: measure) ?? "")
  }

  /// Beside a value what chance would give, and the probability where the value lies beyond that.
  fileprivate func aside(on chance: ChanceComparison, of measure: NetworkMeasure) -> String {
    let mean = mean(of: chance, of: measure)
    let band = band(of: chance, of: measure)
    let p = chance.isBeyondBand ? "; " + numbers.probability("p", chance.pValue) : ""
    return say(" (ved tilfældet \(mean), \(band)\(p))", " (by chance \(mean), \(band)\(p))")
  }
}
