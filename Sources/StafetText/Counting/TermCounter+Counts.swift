extension TermCounter {
  /// The counts so far, in an order that does not depend on the order of the documents.
  ///
  /// - Returns: Every term with its forms, and its use in every group.
  /// - Complexity: O(*n* log *n*) in the number of terms.
  public func counts() -> TermCounts {
    let stems = (0..<tables.terms.count).map {
      String(decoding: tables.terms.bytes(of: $0), as: UTF8.self)
    }
    let order = stems.indices.sorted { stems[$0].precedesByScalars(stems[$1]) }
    var forms: [[WordForm]] = Array(repeating: [], count: stems.count)
    tables.forms.forEachCounted(of: tables.terms) { term, form in forms[term].append(form) }
    let names = groups.map { String(decoding: $0.name, as: UTF8.self) }
    let groupOrder = names.indices.sorted { names[$0].precedesByScalars(names[$1]) }
    return TermCounts(
      rules: rules,
      groups: groupOrder.map { group in
        summary(of: groups[group])
      },
      terms: order.map {
        TermCounts.Term(
          stem: stems[$0], forms: WordForm.sorted(forms[$0]),
          form: rules.folding.givesWords ? stems[$0] : nil)
      },
      uses: groupOrder.map { group in order.map { groups[group][$0] } })
  }

  /// What is known of a group as a whole.
  func summary(of column: GroupColumn) -> TermCounts.Group {
    TermCounts.Group(
      name: String(decoding: column.name, as: UTF8.self), documentCount: column.documentCount,
      tokenCount: column.tokenCount, termTokenCount: column.termTokenCount,
      distinctCount: column.distinctCount(among: tables.terms.count))
  }
}
