/// How counts become weights: often in this document, in few documents overall (TF-IDF).
///
/// A weight is the product of two parts, one for the frequency of the term in the document and one
/// for how few documents hold it. *n* is the number of documents, df of them hold the term. Logarithms
/// are natural.
///
/// > Source: Salton and Buckley (1988), *Term-Weighting Approaches in Automatic Text Retrieval*, and
/// > Spärck Jones (1972), *A Statistical Interpretation of Term Specificity and Its Application in
/// > Retrieval*, for the second part.
public struct TermWeighting: Hashable, Sendable {
  /// What the frequency tf of a term in the document counts for.
  public enum Frequency: Hashable, Sendable {
    /// The count itself: tf.
    case count

    /// 1 + log tf: the tenth occurrence says less than the second.
    case logarithm

    /// 1, however often the term occurs.
    case presence
  }

  /// What the number of documents with the term counts for.
  public enum Rarity: Hashable, Sendable {
    /// 1: every term counts the same.
    case none

    /// log(n / df): a term that every document holds counts nothing.
    case classic

    /// log(n / df) + 1: a term that every document holds counts like its frequency.
    case raised

    /// log((1 + n) / (1 + df)) + 1, as if one more document held every term; scikit-learn's default.
    case smooth
  }

  /// What the frequency in the document counts for.
  public let frequency: Frequency

  /// What the number of documents counts for.
  public let rarity: Rarity

  /// Whether the weights of each document are scaled so that their squares sum to 1.
  ///
  /// The product of two such rows is the cosine of the angle between them. A row of zeros stays one.
  public let normalizesLength: Bool

  /// Makes a weighting; without arguments, that of scikit-learn's `TfidfTransformer`.
  ///
  /// - Parameters:
  ///   - frequency: What the frequency in the document counts for.
  ///   - rarity: What the number of documents counts for.
  ///   - normalizesLength: Whether rows are scaled to length 1.
  public init(
    frequency: Frequency = .count, rarity: Rarity = .smooth, normalizesLength: Bool = true
  ) {
    self.frequency = frequency
    self.rarity = rarity
    self.normalizesLength = normalizesLength
  }
}
