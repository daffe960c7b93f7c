/// A term that may be listed.
struct KeywordCandidate {
  /// The place of the group among the groups in order.
  let place: Int
  let term: Int
  /// What it is listed by.
  let weight: Double
  var keyness: KeywordTable.Keyness?
}

/// The terms of the greatest weight that have been offered.
///
/// Terms are gathered until there are twice as many as the list may have; then they are put in order, and those
/// behind the last place are dropped. Each term that is taken so costs O(log *k*) of *k* places.
struct KeywordList {
  private let limit: Int

  /// How many are gathered before they are put in order.
  private let room: Int

  /// The last that has a place, once all places are taken; what does not come before it has none.
  private var last: KeywordCandidate?
  private var candidates: [KeywordCandidate] = []

  /// How many terms have no place and the weight of the last that has one.
  private(set) var ties = 0

  init(limit: Int) {
    precondition(limit >= 0, "A list has no fewer than 0 places.")
    self.limit = limit
    room = limit > Int.max / 2 ? limit : max(2 * limit, 64)
  }

  /// Whether a term of a weight may belong to the list.
  @inline(__always)
  func takes(_ weight: Double) -> Bool {
    last.map { weight >= $0.weight } ?? (limit > 0)
  }

  /// Offers a term.
  ///
  /// - Parameters:
  ///   - candidate: The term, which has not been offered before.
  ///   - precedes: Whether one of two terms of equal weight comes before the other.
  mutating func insert(_ candidate: KeywordCandidate, by precedes: (Int, Int) -> Bool) {
    if limit == 0 { return }
    if let last, !Self.comes(candidate, before: last, by: precedes) {
      if candidate.weight == last.weight { ties += 1 }
      return
    }
    candidates.append(candidate)
    if candidates.count >= room && candidates.count > limit { shorten(by: precedes) }
  }

  /// The terms in their places: the greatest weight first, equal ones in their own order.
  mutating func sorted(by precedes: (Int, Int) -> Bool) -> [KeywordCandidate] {
    shorten(by: precedes)
    return candidates
  }

  /// Puts the terms in order and drops those that have no place.
  private mutating func shorten(by precedes: (Int, Int) -> Bool) {
    candidates.sort { Self.comes($0, before: $1, by: precedes) }
    guard limit > 0, candidates.count >= limit else { return }
    let end = candidates[limit - 1]
    // What had no place before weighs no more than the last that had one then.
    if let last, last.weight != end.weight { ties = 0 }
    ties += candidates[limit...].count { $0.weight == end.weight }
    candidates.removeLast(candidates.count - limit)
    last = end
  }

  private static func comes(
    _ one: KeywordCandidate, before other: KeywordCandidate, by precedes: (Int, Int) -> Bool
  ) -> Bool {
    one.weight == other.weight ? precedes(one.term, other.term) : one.weight > other.weight
  }
}
