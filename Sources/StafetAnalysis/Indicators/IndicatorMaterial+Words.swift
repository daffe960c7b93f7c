import StafetModel

/// Indicators of the words that stand out.
extension IndicatorMaterial {
  private var prominent: [Highlights.Row] { highlights.words(.prominent) }

  /// Why nothing can be said of words, if so: none is counted.
  private var wordless: IndicatorAbsence? { highlights.keywordFence == nil ? .noWords : nil }

  /// Highlights: how many words stand out.
  var highlightsReading: IndicatorReading {
    if let wordless { return IndicatorReading(.highlights, absence: wordless) }
    return IndicatorReading(
      .highlights,
      figures: [
        .count(
          .keywords, highlights.rows.count, [.count(.keywords, highlights.rows.count)]),
        .count(
          .prominentWords, prominent.count, [.count(.prominentWords, prominent.count)]),
      ])
  }

  /// The prominent words that all groups use that wrote enough; none with fewer than two such groups.
  var sharedWords: [IndicatorWord] {
    if groupWords.groups.count < 2 { return [] }
    return highlights.rows.indices.filter { row in
      highlights.rows[row].level == .prominent && groupWords.uses.allSatisfy { $0[row] }
    }.map { IndicatorWord(of: highlights.rows[$0]) }
  }

  /// Whether the groups share a word that stands out.
  var focusLevel: FocusLevel? {
    if wordless != nil { return nil }
    if highlights.rows.isEmpty { return FocusLevel.none }
    return sharedWords.isEmpty ? .some : .clear
  }

  /// Focus: whether the groups share a word that stands out.
  var focus: IndicatorReading {
    if let wordless { return IndicatorReading(.focus, absence: wordless) }
    return IndicatorReading(
      .focus,
      figures: [
        .count(
          .sharedWords, sharedWords.count,
          [
            .count(.sharedWords, sharedWords.count), .count(.prominentWords, prominent.count),
            .count(.keywords, highlights.rows.count),
            .count(.eligibleGroups, groupWords.groups.count),
          ])
      ],
      absence: authorless ?? groupless, limits: withheldLimit)
  }

  /// Blindspots: the words that stand out and that a group never uses.
  var blindspots: IndicatorReading {
    if let wordlessGroups { return IndicatorReading(.blindspots, absence: wordlessGroups) }
    var numbers: [Int?] = Array(repeating: nil, count: course.relay.groups.count)
    for (number, group) in groupWords.groups.enumerated() { numbers[group] = number }
    let keywords = highlights.rows.count
    let groups = groups([.blindspots]) { position, _ in
      guard let number = numbers[position] else {
        return (
          [
            IndicatorFigure(
              .blindspots, absence: .fewContributions(least: GroupWords.leastContributions))
          ], nil, []
        )
      }
      let words = highlights.rows.indices.filter { !groupWords.uses[number][$0] }
        .map { IndicatorWord(of: highlights.rows[$0]) }
      return (
        [
          .count(
            .blindspots, words.count,
            [.count(.blindspots, words.count), .count(.keywords, keywords)])
        ], nil, words
      )
    }
    return IndicatorReading(
      .blindspots,
      figures: [
        .count(
          .blindspots, blindspotCount,
          [
            .count(.blindspots, blindspotCount), .count(.keywords, keywords),
            .count(.eligibleGroups, groupWords.groups.count),
          ])
      ],
      groups: groups, limits: withheldLimit)
  }

  /// How many pairs there are of a group and a word that the group never uses.
  private var blindspotCount: Int {
    groupWords.uses.reduce(0) { $0 + $1.count { !$0 } }
  }

  /// Why nothing can be said of words by group, if so.
  private var wordlessGroups: IndicatorAbsence? {
    if let absence = wordless ?? (highlights.rows.isEmpty ? .noKeywords : nil) { return absence }
    if let absence = authorless ?? groupless { return absence }
    return groupWords.groups.isEmpty ? .zeroDenominator(.eligibleGroups) : nil
  }

  /// Innovation capacity: how far the words that stand out have spread to all groups.
  var innovationCapacity: IndicatorReading {
    if let wordlessGroups {
      return IndicatorReading(.innovationCapacity, absence: wordlessGroups)
    }
    let pairs = groupWords.groups.count * highlights.rows.count
    let value = 100 * (1 - Double(blindspotCount) / Double(pairs))
    return IndicatorReading(
      .innovationCapacity,
      figures: [
        IndicatorFigure(
          .innovationCapacity, value,
          inputs: [.count(.blindspots, blindspotCount), .denominator(.groupWordPairs, pairs)])
      ],
      score: IndicatorScore(value), limits: withheldLimit + fewLimit(pairs, .groupWordPairs))
  }

  /// The words that were expected, and whether they stand out.
  var expectedWords: [RelayIndicators.ExpectedWord] {
    let found = Set(highlights.rows.map { $0.stem })
    return expected.map {
      RelayIndicators.ExpectedWord(word: $0.form, isFound: found.contains($0.stem))
    }
  }

  /// Relevance: how many of the words that were expected stand out.
  var relevance: IndicatorReading {
    if let absence = expected.isEmpty ? .noExpectedWords : wordless {
      return IndicatorReading(.relevance, absence: absence)
    }
    let found = expectedWords.count { $0.isFound }
    let value = 100 * Double(found) / Double(expected.count)
    return IndicatorReading(
      .relevance,
      figures: [
        IndicatorFigure(
          .relevance, value,
          inputs: [.count(.foundWords, found), .denominator(.expectedWords, expected.count)])
      ],
      score: IndicatorScore(value))
  }
}

extension IndicatorWord {
  fileprivate init(of row: Highlights.Row) {
    self.init(stem: row.stem, form: row.form)
  }
}
