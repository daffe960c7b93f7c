/// What a count that was written down is put together from again.
extension TermCounter {
  /// Adds a form that was counted.
  ///
  /// - Parameters:
  ///   - form: The form, as it was counted.
  ///   - occurrences: How often it came; not negative.
  ///   - term: The term that it was counted as.
  /// - Returns: The number of the term, or `nil` where the rules leave the form out or never count it so.
  package mutating func add(form: String, occurrences: Int, as term: String) -> Int? {
    let term = tables.forms.add(
      Array(form.utf8), count: Int64(occurrences), as: Array(term.utf8), of: &tables.terms)
    return term == FormTable.leftOut ? nil : Int(term)
  }

  /// Adds what is known of a group as a whole.
  ///
  /// - Parameters:
  ///   - documents: How many documents it has; not negative, as the others.
  ///   - tokens: How many tokens it has.
  ///   - termTokens: How many of them were counted as terms.
  ///   - group: The number of the group.
  package mutating func add(documents: Int, tokens: Int, termTokens: Int, to group: Int) {
    groups[group].add(documents: documents, tokens: tokens, termTokens: termTokens)
  }

  /// Adds how often a term came in a group.
  ///
  /// - Parameters:
  ///   - use: How often, and in how many documents; below 2³².
  ///   - term: The number of the term.
  ///   - group: The number of the group.
  package mutating func add(_ use: TermUse, of term: Int, to group: Int) {
    groups[group].add(use, of: term, terms: tables.terms.count)
  }

  /// How many documents and tokens the groups have, by their names.
  package var totals: [(name: [UInt8], documents: Int, tokens: Int)] {
    groups.map { ($0.name, $0.documentCount, $0.tokenCount) }
  }
}
