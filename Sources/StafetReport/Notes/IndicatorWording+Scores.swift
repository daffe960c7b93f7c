import StafetAnalysis

/// Scores.
extension IndicatorWording {
  func engagement(_ reading: IndicatorReading) -> String? {
    guard let score = score(reading), let figure = figure(.engagement, of: reading) else {
      return nil
    }
    let active = part(.active, of: .participants, in: figure)
    let answered = part(.answered, of: .delivered, in: figure)
    return say(
      "Engagementet er \(score), midt imellem to andele: \(active) deltagere skrev noget, og \(answered) spørgsmål blev"
        + " besvaret.",
      "Engagement is \(score), half-way between two shares: \(active) participants wrote something, and \(answered)"
        + " questions were answered.")
  }

  func collaboration(_ reading: IndicatorReading) -> String? {
    guard let score = score(reading) else { return nil }
    if let figure = figure(.collaborationOfOneGroup, of: reading) {
      let pairs = part(.mutualPairs, of: .joinedPairs, in: figure)
      return say(
        "Samarbejdet er \(score): Alle er i samme gruppe, og \(pairs) par spurgte hinanden.",
        "Collaboration is \(score): all are in the same group, and \(pairs) pairs asked each other."
      )
    }
    guard let figure = figure(.collaboration, of: reading) else { return nil }
    let crossing = part(.crossing, of: .placedQuestions, in: figure)
    let share = percent(figure.input(.crossingShare))
    let expected = percent(figure.input(.expectedCrossing))
    return say(
      "Samarbejdet på tværs er \(score): \(crossing) spørgsmål gik til en anden gruppe (\(share)), mod \(expected), hvis"
        + " alle spurgte tilfældigt.",
      "Collaboration is \(score): \(crossing) questions went to another group (\(share)), against \(expected) if everybody"
        + " asked at random.")
  }

  func relevance(_ reading: IndicatorReading, in indicators: RelayIndicators) -> String? {
    guard let score = score(reading), let figure = figure(.relevance, of: reading) else {
      return nil
    }
    let count = part(.foundWords, of: .expectedWords, in: figure)
    let found = indicators.expectedWords.filter { $0.isFound }.map { $0.word }
    let names = found.isEmpty ? "" : " (\(words(found)))"
    return say(
      "Relevansen er \(score): \(count) ventede ord skiller sig ud\(names).",
      "Relevance is \(score): \(count) expected words stand out\(names).")
  }

  func innovationCapacity(_ reading: IndicatorReading) -> String? {
    guard let score = score(reading), let figure = figure(.innovationCapacity, of: reading) else {
      return nil
    }
    let pairs = whole(.groupWordPairs, of: figure)
    let used = numbers.count(pairs - whole(.blindspots, of: figure))
    return say(
      "Innovationskapaciteten er \(score): I \(used) af \(numbers.count(pairs)) tilfælde bruger en gruppe et ord, der"
        + " skiller sig ud.",
      "Innovation capacity is \(score): in \(used) of \(numbers.count(pairs)) cases a group uses a word that stands out."
    )
  }

  func alignment(_ reading: IndicatorReading) -> String? {
    guard let score = score(reading), let figure = figure(.alignment, of: reading),
      let sorted = figure.input(.sorted)
    else { return nil }
    let count = whole(.themes, of: figure)
    let rest = percent(figure.input(.rest).map { $0 / sorted })
    let largest = percent(figure.input(.largestTwo).map { $0 / sorted })
    let themes: String
    switch count {
    case 0: themes = say("Der er ingen navngivne temaer", "there are no named themes")
    case 1:
      themes = say(
        "Der er ét tema med \(largest) af spørgsmålene",
        "there is one theme with \(largest) of the questions")
    default:
      themes = say(
        "Der er \(wording.themes(count)), de to største har \(largest) af spørgsmålene",
        "there are \(wording.themes(count)), the two largest hold \(largest) of the questions")
    }
    return say(
      "Samlingen er \(score): \(themes), og \(rest) ligger i øvrige.",
      "Alignment is \(score): \(themes), and \(rest) are in the rest.")
  }
}
