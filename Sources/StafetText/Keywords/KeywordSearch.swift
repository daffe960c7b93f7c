import StafetStatistics

/// Looks for the most frequent terms of each group, and for those by which groups differ.
struct KeywordSearch {
  /// How many terms a list has at most.
  let limit: Int

  /// How groups are compared.
  let measure: KeynessMeasure

  /// How often a term must have come in all groups to be compared.
  let minimumOccurrences: Int

  /// Looks in counts.
  ///
  /// - Parameter counts: The counts.
  /// - Returns: The lists.
  /// - Complexity: That of ``TermCounts/keywords(limit:measure:minimumOccurrences:)``.
  func table<Source: KeywordSource & ~Copyable>(of counts: borrowing Source) -> KeywordTable {
    let order = counts.groupsInOrder
    let totals = occurrences(in: counts, groups: order.count)
    var frequent: [KeywordCandidate] = []
    var key: [KeywordCandidate] = []
    for (place, group) in order.enumerated() {
      frequent += self.frequent(in: counts, group: group, place: place)
    }
    let comparisons = order.count < 2 ? 0 : order.count == 2 ? 1 : order.count
    for place in 0..<comparisons {
      let isBothWays = order.count == 2
      key += compared(
        group: order[place], place: place, isBothWays: isBothWays, in: counts, totals: totals)
    }
    let forms = counts.shownForms(of: Set((frequent + key).map { $0.term }))
    var rows: [KeywordTable.Row] = []
    rows.reserveCapacity(frequent.count + key.count)
    for candidate in frequent + key {
      rows.append(row(candidate, of: counts, groups: order, forms: forms))
    }
    var summaries: [TermCounts.Group] = []
    for group in order { summaries.append(counts.summary(of: group)) }
    return KeywordTable(
      groups: summaries, measure: measure, frequent: Array(rows[..<frequent.count]),
      key: Array(rows[frequent.count...]))
  }

  /// How often each term came in all groups together.
  private func occurrences<Source: KeywordSource & ~Copyable>(
    in counts: borrowing Source, groups: Int
  ) -> [Int] {
    var totals = [Int](repeating: 0, count: counts.termCount)
    for group in 0..<groups {
      for term in totals.indices { totals[term] += counts.use(of: term, in: group).occurrences }
    }
    return totals
  }

  /// A line of a list.
  private func row<Source: KeywordSource & ~Copyable>(
    _ candidate: KeywordCandidate, of counts: borrowing Source, groups: [Int],
    forms: [Int: String]
  ) -> KeywordTable.Row {
    let group = groups[candidate.place]
    var others = TermUse()
    for other in groups where other != group {
      others = others + counts.use(of: candidate.term, in: other)
    }
    return KeywordTable.Row(
      group: candidate.place, stem: counts.stem(of: candidate.term),
      form: forms[candidate.term] ?? "", use: counts.use(of: candidate.term, in: group),
      otherUse: others, keyness: candidate.keyness)
  }

  /// The most frequent terms of a group.
  private func frequent<Source: KeywordSource & ~Copyable>(
    in counts: borrowing Source, group: Int, place: Int
  ) -> [KeywordCandidate] {
    var list = KeywordList(limit: limit)
    for term in 0..<counts.termCount {
      let weight = Double(counts.use(of: term, in: group).occurrences)
      if weight > 0 && list.takes(weight) {
        list.insert(KeywordCandidate(place: place, term: term, weight: weight)) {
          counts.precedes($0, $1)
        }
      }
    }
    return list.sorted { counts.precedes($0, $1) }
  }

  /// The terms by which a group differs from all others; with `isBothWays`, those that the others use more are
  /// listed too, as theirs.
  private func compared<Source: KeywordSource & ~Copyable>(
    group: Int, place: Int, isBothWays: Bool, in counts: borrowing Source, totals: [Int]
  ) -> [KeywordCandidate] {
    let total = counts.termTokenCount(of: group)
    var otherTotal = -total
    for other in counts.groupsInOrder { otherTotal += counts.termTokenCount(of: other) }
    var scores = KeynessScores(measure: measure, total: total, otherTotal: otherTotal)
    var list = KeywordList(limit: limit)
    for term in totals.indices {
      let own = counts.use(of: term, in: group).occurrences
      if totals[term] < minimumOccurrences { continue }
      let score = scores.add(own, totals[term] - own)
      let weight = isBothWays ? score.magnitude : score
      if weight > 0 && list.takes(weight) {
        let side = isBothWays && score < 0 ? 1 - place : place
        list.insert(KeywordCandidate(place: side, term: term, weight: weight)) {
          counts.precedes($0, $1)
        }
      }
    }
    let levels = scores.falseDiscoveryLevels()
    var found = list.sorted { counts.precedes($0, $1) }
    for index in found.indices {
      let own = counts.use(of: found[index].term, in: group).occurrences
      found[index].keyness = KeywordTable.Keyness(
        score: found[index].weight, p: scores.pValue(own, totals[found[index].term] - own),
        q: levels?.qValue(ofScore: found[index].weight))
    }
    return found
  }
}
