import StafetStatistics

/// Looks for the most frequent terms of each group, and for those by which groups differ.
struct KeywordSearch {
  /// How many terms a list has at most.
  let limit: Int

  /// How groups are compared.
  let measure: KeynessMeasure

  /// What is counted where groups are compared.
  let unit: KeynessUnit

  /// How often a term must have come in all groups to be compared.
  let minimumOccurrences: Int

  /// Looks in counts.
  ///
  /// - Parameter counts: The counts.
  /// - Returns: The lists.
  /// - Complexity: That of ``TermCounts/keywords(limit:measure:counting:minimumOccurrences:)``.
  func table<Source: KeywordSource & ~Copyable>(of counts: borrowing Source) -> KeywordTable {
    let order = counts.groupsInOrder
    let totals = uses(in: counts, groups: order.count)
    var frequent: [Listing] = []
    for (place, group) in order.enumerated() {
      frequent.append(self.frequent(in: counts, group: group, place: place))
    }
    var comparisons: [Comparison] = []
    for place in 0..<(order.count < 2 ? 0 : order.count == 2 ? 1 : order.count) {
      comparisons.append(
        compared(
          group: order[place], place: place, isBothWays: order.count == 2, in: counts,
          totals: totals))
    }
    // All that is compared is one family: whoever reads several lists looks at all of them.
    let levels = FalseDiscoveryLevels(comparisons.flatMap { $0.scores.pValues() })
    var key: [KeywordCandidate] = []
    for comparison in comparisons {
      // A long list holds many words with the same counts.
      var known: [KeynessPair: OddsRatio?] = [:]
      for candidate in comparison.listing.candidates {
        var tested = candidate
        let own = unit.count(of: counts.use(of: candidate.term, in: order[comparison.place]))
        let other = unit.count(of: totals[candidate.term]) - own
        let pair = KeynessPair(own: own, other: other, isOther: candidate.place != comparison.place)
        let odds = known[pair] ?? pair.oddsRatio(by: comparison.scores)
        known[pair] = odds
        tested.keyness = keyness(candidate, pair, odds, by: comparison.scores, levels)
        key.append(tested)
      }
    }
    let listed = frequent.flatMap { $0.candidates }
    let forms = counts.shownForms(of: Set((listed + key).map { $0.term }))
    var rows: [KeywordTable.Row] = []
    rows.reserveCapacity(listed.count + key.count)
    for candidate in listed + key {
      rows.append(row(candidate, of: counts, groups: order, totals: totals, forms: forms))
    }
    var summaries: [TermCounts.Group] = []
    for group in order { summaries.append(counts.summary(of: group)) }
    return KeywordTable(
      groups: summaries, measure: measure, frequent: Array(rows[..<listed.count]),
      key: Array(rows[listed.count...]), unit: unit, comparisons: levels.tests,
      frequentTies: frequent.map { $0.ties }, keyTies: comparisons.map { $0.listing.ties })
  }

  /// The terms of a list, and how many more are equal to the last of them.
  private struct Listing {
    let candidates: [KeywordCandidate]
    let ties: Int
  }

  /// A group beside all others.
  private struct Comparison {
    let place: Int
    let scores: KeynessScores
    let listing: Listing
  }

  /// How often each term came in all groups together.
  private func uses<Source: KeywordSource & ~Copyable>(
    in counts: borrowing Source, groups: Int
  ) -> [TermUse] {
    var totals = [TermUse](repeating: TermUse(), count: counts.termCount)
    for group in 0..<groups {
      for term in totals.indices {
        let use = counts.use(of: term, in: group)
        totals[term].occurrences += use.occurrences
        totals[term].documents += use.documents
      }
    }
    return totals
  }

  /// What a test says of a term, seen from the group that uses it more.
  private func keyness(
    _ candidate: KeywordCandidate, _ pair: KeynessPair, _ odds: OddsRatio?,
    by scores: KeynessScores, _ levels: FalseDiscoveryLevels
  ) -> KeywordTable.Keyness {
    let table = scores.table(pair.own, pair.other)
    let p = scores.pValue(pair.own, pair.other)
    return KeywordTable.Keyness(
      score: candidate.weight, p: p, q: p.flatMap { levels.qValue(of: $0) },
      test: measure.method(for: table).map { KeynessTest($0) },
      oddsRatio: odds)
  }

  /// A line of a list.
  private func row<Source: KeywordSource & ~Copyable>(
    _ candidate: KeywordCandidate, of counts: borrowing Source, groups: [Int],
    totals: [TermUse], forms: [Int: String]
  ) -> KeywordTable.Row {
    let use = counts.use(of: candidate.term, in: groups[candidate.place])
    let all = totals[candidate.term]
    return KeywordTable.Row(
      group: candidate.place, stem: counts.stem(of: candidate.term),
      form: forms[candidate.term] ?? "", use: use,
      otherUse: TermUse(
        occurrences: all.occurrences - use.occurrences, documents: all.documents - use.documents),
      keyness: candidate.keyness)
  }

  /// The most frequent terms of a group.
  private func frequent<Source: KeywordSource & ~Copyable>(
    in counts: borrowing Source, group: Int, place: Int
  ) -> Listing {
    var list = KeywordList(limit: limit)
    for term in 0..<counts.termCount {
      let weight = Double(counts.use(of: term, in: group).occurrences)
      if weight > 0 && list.takes(weight) {
        list.insert(KeywordCandidate(place: place, term: term, weight: weight)) {
          counts.precedes($0, $1)
        }
      }
    }
    return Listing(candidates: list.sorted { counts.precedes($0, $1) }, ties: list.ties)
  }

  /// The terms by which a group differs from all others; with `isBothWays`, those that the others use more are
  /// listed too, as theirs.
  private func compared<Source: KeywordSource & ~Copyable>(
    group: Int, place: Int, isBothWays: Bool, in counts: borrowing Source, totals: [TermUse]
  ) -> Comparison {
    let total = size(of: group, in: counts)
    var otherTotal = -total
    for other in counts.groupsInOrder { otherTotal += size(of: other, in: counts) }
    var scores = KeynessScores(measure: measure, total: total, otherTotal: otherTotal)
    var list = KeywordList(limit: limit)
    for term in totals.indices {
      if totals[term].occurrences < minimumOccurrences { continue }
      let own = unit.count(of: counts.use(of: term, in: group))
      let score = scores.add(own, unit.count(of: totals[term]) - own)
      let weight = isBothWays ? score.magnitude : score
      if weight > 0 && list.takes(weight) {
        let side = isBothWays && score < 0 ? 1 - place : place
        list.insert(KeywordCandidate(place: side, term: term, weight: weight)) {
          counts.precedes($0, $1)
        }
      }
    }
    let listing = Listing(candidates: list.sorted { counts.precedes($0, $1) }, ties: list.ties)
    return Comparison(place: place, scores: scores, listing: listing)
  }

  /// How many units a group has.
  private func size<Source: KeywordSource & ~Copyable>(
    of group: Int, in counts: borrowing Source
  ) -> Int {
    switch unit {
    case .documents: counts.summary(of: group).documentCount
    case .occurrences: counts.termTokenCount(of: group)
    }
  }
}

/// How much of a term is here and elsewhere, and whether it is elsewhere that has more.
private struct KeynessPair: Hashable {
  let own: Int
  let other: Int
  let isOther: Bool

  /// The odds ratio seen from the group that has more.
  func oddsRatio(by scores: KeynessScores) -> OddsRatio? {
    let table = scores.table(own, other)
    return OddsRatio(of: isOther ? table.swapped : table)
  }
}
