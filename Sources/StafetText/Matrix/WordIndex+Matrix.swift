import StafetStatistics

extension WordIndex {
  /// How often each term of the index occurs in each of some documents.
  ///
  /// - Parameter documents: The numbers of the texts that make up each document.
  /// - Returns: A table with a column for every term of the index.
  /// - Complexity: O(*n* log *n*) for *n* words of the documents.
  package func matrix(of documents: [[Int]]) -> DocumentTermMatrix {
    var rowStarts = [0]
    var columns: [UInt32] = []
    var values: [UInt32] = []
    var counts = [UInt32](repeating: 0, count: terms.count)
    var found: [Int] = []
    for document in documents {
      for text in document {
        forEachTerm(of: text) { term in
          if counts[term] == 0 { found.append(term) }
          counts[term] += 1
        }
      }
      found.sort()
      for term in found {
        columns.append(UInt32(truncatingIfNeeded: term))
        values.append(counts[term])
        counts[term] = 0
      }
      found.removeAll(keepingCapacity: true)
      rowStarts.append(columns.count)
    }
    return DocumentTermMatrix(
      trusted: terms,
      counts: CompressedRows(
        trusted: rowStarts, columns: columns, values: values, columnCount: terms.count))
  }
}
