public import StafetStatistics

/// The weight of each term in each document.
public struct WeightedTerms: Hashable, Sendable {
  /// How counts became weights.
  public let weighting: TermWeighting

  /// The term of each column.
  public let terms: [String]

  /// The factor of each column for the number of documents that hold its term (the inverse document
  /// frequency).
  ///
  /// 0 for a term that no document holds.
  public let rarities: [Double]

  /// The weights; cells that are not kept are 0.
  ///
  /// Every term that a document holds has a cell, even if its weight is 0.
  public let weights: CompressedRows<Double>

  /// Weighs the terms of documents by a weighting.
  ///
  /// - Parameters:
  ///   - matrix: How often each term occurs in each document.
  ///   - weighting: How counts become weights.
  /// - Complexity: O(*n*) in the number of kept cells and terms.
  public init(_ matrix: DocumentTermMatrix, weighting: TermWeighting = TermWeighting()) {
    self.weighting = weighting
    terms = matrix.terms
    let documents = matrix.documentCount
    rarities = matrix.uses.map { weighting.weight(ofDocuments: $0.documents, among: documents) }
    weights = weighting.weights(of: matrix.counts, rarities: rarities)
  }

  /// Weighs other documents in the same way, so that they can be compared with these.
  ///
  /// The factors ``rarities`` remain those of these documents; the others do not change them.
  ///
  /// - Parameter others: How often each term occurs in each of the others.
  /// - Returns: The weights in the columns of ``terms``; terms that are not among them are left out.
  /// - Complexity: O(*n* + *t* log *t*) for *n* kept cells and *t* terms.
  public func weights(of others: DocumentTermMatrix) -> CompressedRows<Double> {
    let columns = DocumentTermMatrix(
      trusted: terms,
      counts: CompressedRows(
        trusted: [0], columns: [], values: [], columnCount: terms.count))
    let newColumns = others.terms.map { columns.column(of: $0) }
    return weighting.weights(
      of: others.movingColumns(to: newColumns, terms: terms).counts, rarities: rarities)
  }
}

extension TermWeighting {
  /// The weights of documents, each row scaled by itself.
  fileprivate func weights(
    of counts: CompressedRows<UInt32>, rarities: [Double]
  ) -> CompressedRows<Double> {
    var values: [Double] = []
    values.reserveCapacity(counts.cellCount)
    for row in 0..<counts.rowCount {
      var squares = 0.0
      for place in counts.row(row) {
        let weight = weight(ofCount: counts.values[place]) * rarities[Int(counts.columns[place])]
        values.append(weight)
        squares += weight * weight
      }
      guard normalizesLength, squares > 0 else { continue }
      let length = RealFunctions.squareRoot(squares)
      for place in counts.row(row) { values[place] /= length }
    }
    return CompressedRows(
      trusted: counts.rowStarts, columns: counts.columns, values: values,
      columnCount: counts.columnCount)
  }

  fileprivate func weight(ofCount count: UInt32) -> Double {
    guard count > 0 else { return 0 }
    return switch frequency {
    case .count: Double(count)
    case .logarithm: count == 1 ? 1 : 1 + RealFunctions.log(Double(count))
    case .presence: 1
    }
  }

  fileprivate func weight(ofDocuments holding: Int, among all: Int) -> Double {
    guard holding > 0 else { return 0 }
    let holding = Double(holding)
    let all = Double(all)
    return switch rarity {
    case .none: 1
    case .classic: RealFunctions.log(all / holding)
    case .raised: RealFunctions.log(all / holding) + 1
    case .smooth: RealFunctions.log((1 + all) / (1 + holding)) + 1
    }
  }
}
