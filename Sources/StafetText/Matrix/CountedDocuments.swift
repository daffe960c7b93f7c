/// The counts of documents, and the forms in which people wrote their terms.
package struct CountedDocuments {
  /// How often each document holds each term.
  package let matrix: DocumentTermMatrix

  /// The forms and terms that were met.
  private let tables: TermTables

  /// The number in the tables of each column's term.
  private let numbers: [Int]

  /// Whether terms can be shown to people.
  private let givesWords: Bool

  init(matrix: DocumentTermMatrix, tables: TermTables, numbers: [Int], givesWords: Bool) {
    self.matrix = matrix
    self.givesWords = givesWords
    self.tables = tables
    self.numbers = numbers
  }

  /// The forms that people are shown of some terms: the lemmas or, where terms are stems, the most frequent forms.
  ///
  /// - Parameter columns: The columns of the terms.
  /// - Returns: The form of each of these columns.
  /// - Complexity: O(*n*) in the number of all forms.
  package func forms(of columns: some Sequence<Int>) -> [Int: String] {
    if givesWords {
      var terms: [Int: String] = [:]
      for column in columns {
        terms[column] = String(decoding: tables.terms.bytes(of: numbers[column]), as: UTF8.self)
      }
      return terms
    }
    var columnOfTerm: [Int: Int] = [:]
    for column in columns { columnOfTerm[numbers[column]] = column }
    var best: [Int: WordForm] = [:]
    tables.forms.forEachCounted(of: tables.terms) { term, form in
      guard let column = columnOfTerm[term] else { return }
      if form.occurrences == 0 { return }
      if let known = best[column], known.isShown(before: form) { return }
      best[column] = form
    }
    return best.mapValues { $0.text }
  }
}
