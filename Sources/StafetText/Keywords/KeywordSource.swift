/// Counts in which keywords can be looked for: groups and terms by number, with how often each group uses
/// each term.
protocol KeywordSource: ~Copyable {
  /// The numbers of the groups in the order of the scalars of their names.
  var groupsInOrder: [Int] { get }

  /// How many terms there are in all groups.
  var termCount: Int { get }

  /// How often a group uses a term.
  func use(of term: Int, in group: Int) -> TermUse

  /// What is known of a group as a whole.
  func summary(of group: Int) -> TermCounts.Group

  /// How many tokens of a group were counted as terms.
  func termTokenCount(of group: Int) -> Int

  /// Whether one term comes before another in the order of their scalars.
  func precedes(_ term: Int, _ other: Int) -> Bool

  /// What the forms of a term are counted as.
  func stem(of term: Int) -> String

  /// The form that each of some terms is shown in.
  func shownForms(of terms: Set<Int>) -> [Int: String]
}

extension TermCounter: KeywordSource {
  var groupsInOrder: [Int] {
    groups.indices.sorted { groups[$0].name.lexicographicallyPrecedes(groups[$1].name) }
  }

  var termCount: Int { tables.terms.count }

  @inline(__always)
  func use(of term: Int, in group: Int) -> TermUse { groups[group][term] }

  func summary(of group: Int) -> TermCounts.Group { summary(of: groups[group]) }

  func termTokenCount(of group: Int) -> Int { groups[group].termTokenCount }

  func precedes(_ term: Int, _ other: Int) -> Bool { tables.terms.precedes(term, other) }

  func stem(of term: Int) -> String {
    String(decoding: tables.terms.bytes(of: term), as: UTF8.self)
  }

  func shownForms(of terms: Set<Int>) -> [Int: String] {
    if rules.folding.givesWords {
      return Dictionary(uniqueKeysWithValues: terms.map { ($0, stem(of: $0)) })
    }
    var isShown = Array(repeating: false, count: termCount)
    for term in terms { isShown[term] = true }
    var best: [Int: WordForm] = [:]
    tables.forms.forEachCounted(of: tables.terms) { term, form in
      if !isShown[term] { return }
      if let other = best[term], !form.isShown(before: other) { return }
      best[term] = form
    }
    return best.mapValues { $0.text }
  }
}

extension TermCounts: KeywordSource {
  var groupsInOrder: [Int] { Array(groups.indices) }

  var termCount: Int { terms.count }

  @inline(__always)
  func use(of term: Int, in group: Int) -> TermUse { self[term, group: group] }

  func summary(of group: Int) -> TermCounts.Group { groups[group] }

  func termTokenCount(of group: Int) -> Int { groups[group].termTokenCount }

  // Terms stand in this order.
  func precedes(_ term: Int, _ other: Int) -> Bool { term < other }

  func stem(of term: Int) -> String { terms[term].stem }

  func shownForms(of terms: Set<Int>) -> [Int: String] {
    var forms: [Int: String] = [:]
    for term in terms { forms[term] = self.terms[term].form }
    return forms
  }
}
