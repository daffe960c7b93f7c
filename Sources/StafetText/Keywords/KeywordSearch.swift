public import StafetStatistics

extension TermCounter {
  /// Lists the most frequent terms of each group, and the terms by which groups differ (keywords).
  ///
  /// Groups are compared by how often a term occurs among all tokens that were counted as terms.
  /// Every term with at least `minimumOccurrences` occurrences in all groups together is compared.
  ///
  /// - Parameters:
  ///   - limit: How many terms a list has at most.
  ///   - measure: How groups are compared.
  ///   - minimumOccurrences: How often a term must occur in all groups together to be compared.
  /// - Returns: The lists. They do not depend on the order of the documents.
  /// - Complexity: O(*n*) in the number of terms and forms for each group; O(*n* log *n*) in the
  ///   number of different pairs of counts for the q-values.
  public func keywords(
    limit: Int, measure: KeynessMeasure = .g2, minimumOccurrences: Int = 1
  ) -> KeywordTable {
    let order = groups.indices.sorted { groups[$0].name.lexicographicallyPrecedes(groups[$1].name) }
    var frequent: [KeywordCandidate] = []
    var key: [KeywordCandidate] = []
    for (place, group) in order.enumerated() {
      frequent += self.frequent(limit: limit, in: group, place: place)
    }
    let comparison = KeywordComparison(
      limit: limit, measure: measure, minimumOccurrences: max(1, minimumOccurrences),
      isBothWays: order.count == 2)
    let comparisons = order.count < 2 ? 0 : order.count == 2 ? 1 : order.count
    for place in 0..<comparisons {
      key += compared(group: order[place], place: place, by: comparison)
    }
    let forms = shownForms(of: Set((frequent + key).map { $0.term }))
    func row(_ candidate: KeywordCandidate) -> KeywordTable.Row {
      let own = groups[order[candidate.place]][candidate.term]
      let all = use(of: candidate.term)
      return KeywordTable.Row(
        group: candidate.place,
        stem: String(decoding: tables.terms.bytes(of: candidate.term), as: UTF8.self),
        form: forms[candidate.term] ?? "", use: own,
        otherUse: TermUse(
          occurrences: all.occurrences - own.occurrences, documents: all.documents - own.documents),
        keyness: candidate.keyness)
    }
    return KeywordTable(
      groups: order.map { summary(of: groups[$0]) }, measure: measure,
      frequent: frequent.map(row), key: key.map(row))
  }

  /// How often a term came in all groups together.
  private func use(of term: Int) -> TermUse {
    var use = TermUse()
    for group in groups { use = use + group[term] }
    return use
  }

  /// The most frequent terms of a group.
  private func frequent(limit: Int, in group: Int, place: Int) -> [KeywordCandidate] {
    let column = groups[group]
    var list = KeywordList(limit: limit)
    for term in 0..<tables.terms.count {
      let weight = Double(column[term].occurrences)
      if weight > 0 && list.takes(weight) {
        list.insert(KeywordCandidate(place: place, term: term, weight: weight), by: tables.terms)
      }
    }
    return list.candidates
  }

  /// The terms by which a group differs from all others.
  private func compared(
    group: Int, place: Int, by comparison: KeywordComparison
  ) -> [KeywordCandidate] {
    let column = groups[group]
    let total = column.termTokenCount
    let otherTotal = groups.reduce(0) { $0 + $1.termTokenCount } - total
    var scores = KeynessScores(
      measure: comparison.measure, total: total, otherTotal: otherTotal)
    var list = KeywordList(limit: comparison.limit)
    for term in 0..<tables.terms.count {
      let own = column[term].occurrences
      let other = use(of: term).occurrences - own
      if own + other < comparison.minimumOccurrences { continue }
      let score = scores.add(own, other)
      let weight = comparison.isBothWays ? score.magnitude : score
      if weight > 0 && list.takes(weight) {
        let side = comparison.isBothWays && score < 0 ? 1 - place : place
        list.insert(KeywordCandidate(place: side, term: term, weight: weight), by: tables.terms)
      }
    }
    let levels = scores.falseDiscoveryLevels()
    return list.candidates.map { candidate in
      let own = column[candidate.term].occurrences
      let other = use(of: candidate.term).occurrences - own
      var found = candidate
      found.keyness = KeywordTable.Keyness(
        score: candidate.weight, p: scores.pValue(own, other),
        q: levels?.qValue(ofScore: candidate.weight))
      return found
    }
  }

  /// The form that each of some terms is shown in.
  private func shownForms(of shown: Set<Int>) -> [Int: String] {
    var isShown = Array(repeating: false, count: tables.terms.count)
    for term in shown { isShown[term] = true }
    var best: [Int: WordForm] = [:]
    tables.forms.forEachCounted { term, slot in
      if !isShown[term] { return }
      let form = tables.forms.form(slot)
      if let other = best[term], !form.isShown(before: other) { return }
      best[term] = form
    }
    return best.mapValues { $0.text }
  }
}

/// How a group is compared with all others.
private struct KeywordComparison {
  /// How many terms the list has at most.
  let limit: Int
  let measure: KeynessMeasure
  /// How often a term must have come in all groups to be compared.
  let minimumOccurrences: Int
  /// Whether terms that the others use more are listed too, as theirs.
  let isBothWays: Bool
}

/// A term that may be listed.
struct KeywordCandidate {
  /// The place of the group among the groups in order.
  let place: Int
  let term: Int
  /// What it is listed by.
  let weight: Double
  var keyness: KeywordTable.Keyness?
}

/// The terms of the greatest weight that have been offered, equal ones in the order of their bytes.
struct KeywordList {
  private let limit: Int
  private(set) var candidates: [KeywordCandidate] = []

  init(limit: Int) {
    self.limit = limit
  }

  /// Whether a term of a weight may belong to the list.
  @inline(__always)
  func takes(_ weight: Double) -> Bool {
    candidates.count < limit || (limit > 0 && weight >= candidates[limit - 1].weight)
  }

  /// Offers a term.
  mutating func insert(_ candidate: KeywordCandidate, by terms: borrowing TermNumbers) {
    var place = candidates.count
    while place > 0 {
      let above = candidates[place - 1]
      if above.weight > candidate.weight { break }
      if above.weight == candidate.weight && !terms.precedes(candidate.term, above.term) { break }
      place -= 1
    }
    if place == limit { return }
    candidates.insert(candidate, at: place)
    if candidates.count > limit { candidates.removeLast() }
  }
}
