public import StafetStatistics

/// What is counted where the use of a term is compared between groups.
public enum KeynessUnit: Hashable, Sendable, CaseIterable {
  /// The documents that hold a term, out of all documents of the group.
  ///
  /// A term that one document repeats counts once, so that what is compared is independent, as tests demand. What
  /// a test finds then holds for documents like these, not for these documents alone.
  case documents

  /// The occurrences of a term, out of all tokens that were counted as terms.
  ///
  /// As programs for very long texts count. Documents that repeat a word make differences look surer than they are.
  case occurrences

  /// What a measure is worked out from where nothing else is asked for.
  ///
  /// Tests take documents. Measures that describe frequencies, or that are there to be compared with other programs,
  /// take occurrences: the log-likelihood ratio over two cells, the log ratio and the log odds.
  ///
  /// - Parameter measure: The measure.
  /// - Returns: What it is worked out from.
  public static func standard(for measure: KeynessMeasure) -> KeynessUnit {
    switch measure {
    case .g2, .chiSquare, .chiSquareYates, .fisher: .documents
    case .g2TwoCell, .logRatio, .logOdds: .occurrences
    }
  }

  /// How much of a use is counted.
  @inline(__always)
  func count(of use: TermUse) -> Int {
    switch self {
    case .documents: use.documents
    case .occurrences: use.occurrences
    }
  }
}
