import StafetModel
import StafetStatistics

/// Scores of the relay as a whole.
extension IndicatorMaterial {
  /// Engagement: how many took part, and how many questions were answered.
  var engagement: IndicatorReading {
    let roster = course.people.rosterCount
    let rate = answerRate
    if let absence = (roster == 0 ? .noRoster : nil) ?? authorless ?? rate.absence {
      return IndicatorReading(.engagement, absence: absence)
    }
    guard let answered = rate.value else {
      return IndicatorReading(.engagement, absence: .noAnswers)
    }
    // Whoever wrote without being on the roster, which no study lets happen, makes no share above 1.
    let active = min(tallies.all.active, roster)
    let activeShare = Double(active) / Double(roster)
    let value = 100 * (activeShare + answered) / 2
    return IndicatorReading(
      .engagement,
      figures: [
        IndicatorFigure(
          .engagement, value,
          inputs: [
            .count(.active, active), .denominator(.participants, roster),
            IndicatorFigure.Input(.activeShare, activeShare),
            .count(.answered, exchange.answered), .denominator(.delivered, exchange.delivered),
            IndicatorFigure.Input(.answerRate, answered),
          ])
      ],
      score: IndicatorScore(value),
      limits: fewLimit(roster, .participants) + fewLimit(exchange.delivered, .delivered))
  }

  /// Collaboration: whether people ask across groups as much as chance would have it.
  var collaboration: IndicatorReading {
    if placeless == .oneGroup { return collaborationOfOneGroup }
    guard let cells, let matrix else {
      return IndicatorReading(.collaboration, absence: placeless ?? .withheld)
    }
    // Only who asks from a group that is told of counts: of the others it is not told whether they cross.
    let active = placedActive
    var asked = 0
    var expected = 0.0
    for (place, group) in cells.places.groups.enumerated() {
      let questions = matrix.places[place].asked
      asked += questions
      expected += Double(questions) * Double(active - tallies.groups[group].active)
    }
    let crossing = asked - cells.decided.internalCount
    let inputs: [IndicatorFigure.Input] = [
      .count(.crossing, crossing), .denominator(.placedQuestions, asked),
    ]
    if asked == 0 {
      return absent(.placedQuestions, inputs)
    }
    let expectedShare = active > 1 ? expected / Double(active - 1) / Double(asked) : 0
    let share = Double(crossing) / Double(asked)
    let all =
      inputs + [
        IndicatorFigure.Input(.crossingShare, share),
        IndicatorFigure.Input(.expectedCrossing, expectedShare, isDenominator: true),
        .count(.allActive, active),
      ]
    if expectedShare == 0 { return absent(.expectedCrossing, all) }
    let value = 100 * min(1, share / expectedShare)
    return IndicatorReading(
      .collaboration, figures: [IndicatorFigure(.collaboration, value, inputs: all)],
      score: IndicatorScore(value),
      limits: leftOutLimit(counted.questions - asked, of: counted.questions, .questions)
        + fewLimit(asked, .placedQuestions) + withheldLimit)
  }

  private func absent(
    _ quantity: IndicatorQuantity, _ inputs: [IndicatorFigure.Input]
  ) -> IndicatorReading {
    IndicatorReading(
      .collaboration,
      figures: [
        IndicatorFigure(.collaboration, absence: .zeroDenominator(quantity), inputs: inputs)
      ],
      absence: .zeroDenominator(quantity))
  }

  /// In a relay of one group, collaboration is whether people ask each other in return.
  private var collaborationOfOneGroup: IndicatorReading {
    let pairs = reciprocity
    guard let part = pairs.value else {
      return IndicatorReading(.collaboration, absence: pairs.absence)
    }
    let value = 100 * part
    return IndicatorReading(
      .collaboration,
      figures: [
        IndicatorFigure(
          .collaborationOfOneGroup, value,
          inputs: pairs.inputs + [IndicatorFigure.Input(.reciprocity, part)])
      ],
      score: IndicatorScore(value), limits: fewLimit(exchange.joinedPairs, .joinedPairs))
  }

  /// Alignment: whether the questions gather under a fair number of themes.
  var alignment: IndicatorReading {
    guard let cake, cake.sorted > 0 else {
      return IndicatorReading(.alignment, absence: .noThemes)
    }
    let named = cake.slices.filter { !$0.isRest }
    let rest = cake.sorted - named.reduce(0) { $0 + $1.share.count }
    // Slices stand in the order of size.
    let largestTwo = named.prefix(2).reduce(0) { $0 + $1.share.count }
    let value = Self.alignment(
      themes: named.count, rest: rest, largestTwo: largestTwo, of: cake.sorted)
    return IndicatorReading(
      .alignment,
      figures: [
        IndicatorFigure(
          .alignment, value,
          inputs: [
            .count(.themes, named.count), .count(.rest, rest), .count(.largestTwo, largestTwo),
            .denominator(.sorted, cake.sorted),
          ])
      ],
      score: IndicatorScore(value),
      limits: leftOutLimit(cake.unsorted, of: cake.sorted + cake.unsorted, .questions)
        + fewLimit(cake.sorted, .sorted))
  }

  /// The score of a cake, in whole numbers so that a share on a limit is not beyond it.
  static func alignment(themes: Int, rest: Int, largestTwo: Int, of sorted: Int) -> Double {
    if (3...8).contains(themes), rest * 10 <= sorted, largestTwo * 10 >= sorted * 4 { return 100 }
    return rest * 100 <= sorted * 33 ? 60 : 20
  }
}
