/// How counts become weights: a term weighs more, the more often the document has it and the fewer
/// documents have it (TF-IDF).
///
/// A weight is the product of two factors, one for the frequency tf of the term in the document and
/// one for the number df of documents that hold it, of *n* documents in all. Logarithms are
/// natural.
///
/// > Source: Salton and Buckley (1988), *Term-Weighting Approaches in Automatic Text Retrieval*,
/// > and Spärck Jones (1972), *A Statistical Interpretation of Term Specificity and Its Application
/// > in Retrieval*, for the second factor.
public struct TermWeighting: Hashable, Sendable {
  /// The factor for tf, how often the document has the term.
  public enum Frequency: Hashable, Sendable {
    /// The count itself: tf.
    case count

    /// 1 + log tf: each further occurrence adds less than the one before.
    case logarithm

    /// 1, however often the term occurs.
    case presence
  }

  /// The factor for df, how many documents have the term: the inverse document frequency.
  public enum Rarity: Hashable, Sendable {
    /// 1 for every term.
    case none

    /// log(n / df): a term that every document holds has the weight 0.
    case classic

    /// log(n / df) + 1: a term that every document holds is weighted by its frequency alone.
    case raised

    /// log((1 + n) / (1 + df)) + 1, as if there were one more document that holds every term; the
    /// default of scikit-learn.
    case smooth
  }

  /// The factor for the frequency of the term in the document.
  public let frequency: Frequency

  /// The factor for the number of documents that hold the term.
  public let rarity: Rarity

  /// Whether the weights of each document are scaled so that their squares sum to 1.
  ///
  /// The product of two such rows is the cosine of the angle between them. A row of zeros stays a
  /// row of zeros.
  public let normalizesLength: Bool

  /// Makes a weighting; without arguments, that of scikit-learn's `TfidfTransformer`.
  ///
  /// - Parameters:
  ///   - frequency: The factor for the frequency of the term in the document.
  ///   - rarity: The factor for the number of documents that hold the term.
  ///   - normalizesLength: Whether rows are scaled to length 1.
  public init(
    frequency: Frequency = .count, rarity: Rarity = .smooth, normalizesLength: Bool = true
  ) {
    self.frequency = frequency
    self.rarity = rarity
    self.normalizesLength = normalizesLength
  }
}
