public import StafetStatistics

/// How often each term occurs in each document.
///
/// Rows are documents in the order in which they were given. Columns are terms in the order of
/// their Unicode scalars, so that the same documents always give the same table.
public struct DocumentTermMatrix: Hashable, Sendable {
  /// The term of each column.
  public let terms: [String]

  /// The counts; cells that are not kept are 0.
  public let counts: CompressedRows<UInt32>

  /// Counts the terms of documents.
  ///
  /// The documents are read once, so they may be a lazy sequence.
  ///
  /// - Parameter documents: The terms of each document. A document may be without terms.
  /// - Precondition: There are fewer than 2^31 documents and distinct terms.
  /// - Complexity: O(*n* + *t* log *t*) expected for *n* tokens and *t* distinct terms.
  public init(documents: some Sequence<some Sequence<String>>) {
    var vocabulary = Vocabulary()
    var rowStarts = [0]
    var numbers: [UInt32] = []
    var values: [UInt32] = []
    var inDocument: [UInt32] = []  // per term: its count in the document being read
    var found: [UInt32] = []  // the terms of the document being read
    for document in documents {
      for term in document {
        let number = vocabulary.number(of: term)
        let place = Int(number)
        if place == inDocument.count { inDocument.append(0) }
        if inDocument[place] == 0 { found.append(number) }
        inDocument[place] += 1
      }
      for number in found {
        numbers.append(number)
        values.append(inDocument[Int(number)])
        inDocument[Int(number)] = 0
      }
      found.removeAll(keepingCapacity: true)
      rowStarts.append(numbers.count)
    }

    let order = vocabulary.numbersInOrder()
    var column = [UInt32](repeating: 0, count: order.count)
    for (place, number) in order.enumerated() {
      column[Int(number)] = UInt32(truncatingIfNeeded: place)
    }
    for place in numbers.indices { numbers[place] = column[Int(numbers[place])] }
    let terms = vocabulary.terms
    self.terms = order.map { terms[Int($0)] }
    // Exchanging rows and columns twice puts the columns of every row in order.
    counts = CompressedRows(
      trusted: rowStarts, columns: numbers, values: values, columnCount: order.count
    ).transposed().transposed()
  }

  /// Makes a table from counts.
  ///
  /// - Parameters:
  ///   - terms: The term of each column.
  ///   - counts: The counts.
  /// - Precondition: There is a term for every column, and the terms rise strictly.
  public init(terms: [String], counts: CompressedRows<UInt32>) {
    precondition(terms.count == counts.columnCount, "Every column has a term.")
    precondition(
      zip(terms, terms.dropFirst()).allSatisfy { $0 < $1 }, "The terms must rise strictly.")
    self.init(trusted: terms, counts: counts)
  }

  /// Makes a table from parts that are known to fit together.
  init(trusted terms: [String], counts: CompressedRows<UInt32>) {
    self.terms = terms
    self.counts = counts
  }

  /// How many documents there are.
  public var documentCount: Int { counts.rowCount }

  /// The column of a term.
  ///
  /// - Parameter term: A term.
  /// - Returns: The number of its column; `nil` for a term that does not occur.
  /// - Complexity: O(log *n*) in the number of terms.
  public func column(of term: String) -> Int? {
    var low = 0
    var high = terms.count
    while low < high {
      let middle = low + (high - low) / 2
      if terms[middle] < term { low = middle + 1 } else { high = middle }
    }
    return low < terms.count && terms[low] == term ? low : nil
  }

  /// How often a term occurs in a document.
  ///
  /// - Parameters:
  ///   - document: The number of the document, from 0.
  ///   - term: A term.
  /// - Precondition: There is such a document.
  public subscript(document: Int, term: String) -> Int {
    guard let column = column(of: term) else { return 0 }
    return Int(counts.value(row: document, column: column) ?? 0)
  }
}

extension DocumentTermMatrix {
  /// How many tokens each document has.
  public var documentSizes: [Int] {
    (0..<counts.rowCount).map { row in
      counts.row(row).reduce(0) { $0 + Int(counts.values[$1]) }
    }
  }

  /// How often each term is used in all documents together.
  public var uses: [TermUse] {
    var uses = [TermUse](repeating: TermUse(), count: terms.count)
    for (place, column) in counts.columns.enumerated() {
      uses[Int(column)].occurrences += Int(counts.values[place])
      if counts.values[place] > 0 { uses[Int(column)].documents += 1 }
    }
    return uses
  }

  /// The table with some of the terms only.
  ///
  /// - Parameter isIncluded: Whether to keep a term, given the term and its use in all documents.
  /// - Returns: The smaller table. It has the same documents, some of which may be left without
  ///   terms.
  /// - Complexity: O(*n*) in the number of kept cells and terms.
  public func filteringTerms(
    where isIncluded: (_ term: String, _ use: TermUse) -> Bool
  ) -> DocumentTermMatrix {
    let uses = uses
    var kept: [String] = []
    var newColumns = [Int?](repeating: nil, count: terms.count)
    for (column, term) in terms.enumerated() where isIncluded(term, uses[column]) {
      newColumns[column] = kept.count
      kept.append(term)
    }
    return movingColumns(to: newColumns, terms: kept)
  }

  /// The table with its columns elsewhere.
  ///
  /// - Parameters:
  ///   - newColumns: The new number of each column, rising; `nil` for one that is left out.
  ///   - terms: The terms of the new columns.
  /// - Returns: The table.
  func movingColumns(to newColumns: [Int?], terms: [String]) -> DocumentTermMatrix {
    var rowStarts = [0]
    var columns: [UInt32] = []
    var values: [UInt32] = []
    for row in 0..<counts.rowCount {
      for place in counts.row(row) {
        guard let column = newColumns[Int(counts.columns[place])] else { continue }
        columns.append(UInt32(truncatingIfNeeded: column))
        values.append(counts.values[place])
      }
      rowStarts.append(columns.count)
    }
    return DocumentTermMatrix(
      trusted: terms,
      counts: CompressedRows(
        trusted: rowStarts, columns: columns, values: values, columnCount: terms.count))
  }
}
