import StafetStatistics

/// Counts the terms of each of very many documents.
///
/// A ``TermCounter`` counts whole groups and forgets the documents; this keeps which terms each document
/// has, four bytes for each word that is counted. Counters that counted different documents can be joined.
package struct DocumentCounter: ~Copyable {
  private var reader: TermReader

  /// The terms of the words that are counted, one document after the other.
  private var terms: [UInt32] = []

  /// Where the terms of each document end in ``terms``.
  private var ends: [Int] = []

  /// Starts with no documents.
  ///
  /// - Parameter rules: What is counted as a term.
  package init(rules: TermRules) {
    reader = TermReader(rules: rules)
  }

  /// How many documents there are.
  package var count: Int { ends.count }

  /// Counts one more document.
  ///
  /// - Parameter texts: The texts that make up the document.
  /// - Complexity: O(*n*) expected in the length of the texts.
  package mutating func add(_ texts: some Sequence<String>) {
    for text in texts {
      reader.find(text)
      takeFound()
    }
    ends.append(terms.count)
  }

  /// Finds the words of a text, if it is ordinary.
  ///
  /// - Parameter text: The text of a document.
  /// - Returns: Whether the text is ordinary, and so is sure to be UTF-8. If not, nothing was found.
  @inline(__always)
  package mutating func findOrdinary(_ text: borrowing TextBuffer) -> Bool {
    reader.findOrdinary(text)
  }

  /// Finds the words of any text.
  ///
  /// - Parameter text: The text of a document.
  package mutating func findWithCare(_ text: borrowing TextBuffer) {
    reader.findWithCare(text)
  }

  /// Counts a document with the words that were found last.
  package mutating func countFound() {
    takeFound()
    ends.append(terms.count)
  }

  private mutating func takeFound() {
    let kept = reader.look()
    terms.append(contentsOf: reader.ids[..<kept])
  }

  /// Adds the documents of another counter behind these.
  ///
  /// - Parameter other: The other counter.
  /// - Precondition: Both count by the same rules.
  /// - Complexity: O(*n*) expected in the number of forms and words that the other one has met.
  package mutating func merge(_ other: borrowing DocumentCounter) {
    let numbers = reader.merge(other.reader)
    let start = terms.count
    terms.reserveCapacity(start + other.terms.count)
    for term in other.terms { terms.append(numbers[Int(term)]) }
    for end in other.ends { ends.append(start + end) }
  }

  /// The counts of all documents.
  ///
  /// - Parameters:
  ///   - order: The numbers of the documents, each once, in the order of the rows.
  ///   - least: In how many documents a term must be to have a column.
  /// - Returns: The counts, which do not depend on the order in which the documents were added.
  /// - Complexity: O(*n* log *n*) for *n* words and terms.
  package consuming func counts(inOrder order: [Int], least: Int) -> CountedDocuments {
    let numbers = columns(least: least)
    var columnOfTerm = [UInt32](repeating: .max, count: reader.tables.terms.count)
    for (column, term) in numbers.enumerated() {
      columnOfTerm[term] = UInt32(truncatingIfNeeded: column)
    }
    var rowStarts = [0]
    var columns: [UInt32] = []
    var values: [UInt32] = []
    columns.reserveCapacity(terms.count)
    values.reserveCapacity(terms.count)
    var row: [UInt32] = []
    for document in order {
      row.removeAll(keepingCapacity: true)
      for place in range(document) {
        let column = columnOfTerm[Int(terms[place])]
        if column != .max { row.append(column) }
      }
      row.sort()
      let start = columns.count
      for column in row {
        if columns.count > start, columns[columns.count - 1] == column {
          values[values.count - 1] += 1
        } else {
          columns.append(column)
          values.append(1)
        }
      }
      rowStarts.append(columns.count)
    }
    let tables = reader.tables
    let matrix = DocumentTermMatrix(
      trusted: numbers.map { String(decoding: tables.terms.bytes(of: $0), as: UTF8.self) },
      counts: CompressedRows(
        trusted: rowStarts, columns: columns, values: values, columnCount: numbers.count))
    return CountedDocuments(
      matrix: matrix, tables: tables, numbers: numbers, givesWords: reader.rules.folding.givesWords)
  }

  private func range(_ document: Int) -> Range<Int> {
    (document == 0 ? 0 : ends[document - 1])..<ends[document]
  }

  /// The terms that enough documents have, in the order of their scalars.
  private func columns(least: Int) -> [Int] {
    var documents = [Int](repeating: 0, count: reader.tables.terms.count)
    var lastDocument = [Int](repeating: -1, count: documents.count)
    for document in ends.indices {
      for place in range(document) {
        let term = Int(terms[place])
        if lastDocument[term] == document { continue }
        lastDocument[term] = document
        documents[term] += 1
      }
    }
    let tables = reader.tables
    let kept = documents.indices.filter { documents[$0] >= max(least, 1) }
    let bytes = kept.map { tables.terms.bytes(of: $0) }
    return kept.indices.sorted { bytes[$0].lexicographicallyPrecedes(bytes[$1]) }
      .map { kept[$0] }
  }
}
