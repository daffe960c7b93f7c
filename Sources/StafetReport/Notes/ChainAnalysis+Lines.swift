public import StafetAnalysis

extension ChainAnalysis {
  /// The figures of the chains, a line for each that the relay has the records for.
  ///
  /// - Parameters:
  ///   - language: The language of the lines.
  ///   - confidence: The confidence of intervals (``AnalysisSettings/confidence``).
  /// - Returns: The lines, such as `Length: 1.9 pairs, longest 5`, and last how soon answers came.
  public func lines(in language: ReportLanguage, confidence: Double = 0.95) -> [String] {
    let wording = Wording(language: language)
    let figures = ChainFigure.allCases.compactMap { figure in
      wording.figure(figure, of: self).map { "\(wording.name(of: figure)): \($0)" }
    }
    let times = answerTimes.map { times in
      wording.answerTimesHeading + ": "
        + wording.meaning(of: times, in: nil, confidence: confidence)
    }
    return figures + [times].compactMap { $0 }
  }
}
