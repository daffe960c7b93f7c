import StafetModel
import StafetStatistics

/// Indicators of who asks whom.
extension IndicatorMaterial {
  /// Interaction: answers, questions in return, questions across groups.
  var interaction: IndicatorReading {
    IndicatorReading(
      .interaction, figures: [answerRate, reciprocity, crossingShare],
      limits: fewLimit(exchange.delivered, .delivered)
        + fewLimit(exchange.joinedPairs, .joinedPairs)
        + (unaddressed == nil
          ? leftOutLimit(exchange.unpaired, of: counted.questions, .questions) : [])
        + undecidedLimit)
  }

  /// That questions are left out of which it is not known, or not told, whether they cross groups.
  private var undecidedLimit: [IndicatorLimit] {
    guard let cells else { return [] }
    return leftOutLimit(counted.questions - decided, of: counted.questions, .questions)
      + fewLimit(cells.decided.total, .placedQuestions) + withheldLimit
  }

  /// How many questions there are of which it is told whether they cross groups.
  private var decided: Int { cells?.decided.total ?? 0 }

  var answerRate: IndicatorFigure {
    if counted.questions > 0, let unanswered {
      return IndicatorFigure(.answerRate, absence: unanswered)
    }
    return .share(
      .answerRate, .answered, exchange.answered, of: .delivered, exchange.delivered,
      confidence: confidence)
  }

  var reciprocity: IndicatorFigure {
    let knowsAskers = course.questions.contains { course.authors[$0] != nil }
    if counted.questions > 0, let absence = knowsAskers ? unaddressed : .noAuthors {
      return IndicatorFigure(.reciprocity, absence: absence)
    }
    return .share(
      .reciprocity, .mutualPairs, exchange.mutualPairs, of: .joinedPairs, exchange.joinedPairs,
      confidence: confidence)
  }

  private var crossingShare: IndicatorFigure {
    guard let crossings = chains?.crossings?.questions else {
      return IndicatorFigure(.crossingShare, absence: placeless ?? .withheld)
    }
    return .share(
      .crossingShare, .crossing, crossings.count, of: .placedQuestions, crossings.total,
      confidence: confidence)
  }

  /// Network: the matrix of groups, its density, and the E-I index.
  var network: IndicatorReading {
    guard let cells, let matrix else {
      return IndicatorReading(.network, absence: placeless ?? .withheld)
    }
    let crossings = EIIndex(of: cells.decided)
    let inputs: [IndicatorFigure.Input] = [
      .count(.crossing, crossings.externalCount), .count(.within, crossings.internalCount),
      .denominator(.placedQuestions, decided),
    ]
    let index =
      crossings.value.map { IndicatorFigure(.externalInternalIndex, $0, inputs: inputs) }
      ?? IndicatorFigure(
        .externalInternalIndex, absence: .zeroDenominator(.placedQuestions), inputs: inputs)
    return IndicatorReading(
      .network, figures: [density(of: matrix, groups: cells.places.groups.count), index],
      limits: undecidedLimit)
  }

  /// The part of the ordered pairs of different groups that asked, of those that are told.
  private func density(of matrix: GroupMatrix, groups: Int) -> IndicatorFigure {
    var pairs = 0
    var asking = 0
    for from in 0..<groups {
      for to in 0..<groups where from != to {
        guard let count = matrix.count(from: from, to: to) else { continue }
        pairs += 1
        if count > 0 { asking += 1 }
      }
    }
    return .quotient(
      .groupDensity, [.count(.askingPairs, asking), .denominator(.groupPairs, pairs)]
    ) { Double(asking) / Double(pairs) }
  }

  /// Project map: what groups ask each other about.
  var projectMap: IndicatorReading {
    if cells == nil { return IndicatorReading(.projectMap, absence: placeless ?? .withheld) }
    guard let cake, cake.sorted > 0 else {
      return IndicatorReading(.projectMap, absence: .noThemes)
    }
    let themed = mapLines.count { $0.theme != nil }
    return IndicatorReading(
      .projectMap,
      figures: [
        .count(.mapLines, mapLines.count, [.count(.mapLines, mapLines.count)]),
        .quotient(
          .themedLines, [.count(.themedLines, themed), .denominator(.mapLines, mapLines.count)]
        ) { Double(themed) / Double(mapLines.count) },
      ],
      limits: leftOutLimit(cake.unsorted, of: cake.sorted + cake.unsorted, .questions)
        + withheldLimit)
  }
}
