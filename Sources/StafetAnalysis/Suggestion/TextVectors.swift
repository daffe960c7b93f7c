public import StafetModel

/// A source of embedding vectors for texts and themes, from a model that the host program has.
///
/// This library has no such model and needs none. Where there are vectors, they are used beside the words,
/// with a weight found by cross-validation on the sorted questions.
public protocol TextVectors {
  /// The vector of a question with its answers and what came before it.
  ///
  /// - Parameter text: The question.
  /// - Returns: The vector, with equally many numbers for every text, or `nil` where there is none. Only
  ///   its direction matters, not its length.
  func vector(of text: SortableText) -> [Double]?

  /// The vector of a theme, made from what the codebook says of it.
  ///
  /// - Parameter theme: The theme.
  /// - Returns: The vector, with as many numbers as those of texts, or `nil` where there is none.
  func vector(of theme: Theme) -> [Double]?
}

extension TextVectors {
  /// Gives no vector, for sources that have vectors of texts only.
  ///
  /// - Parameter theme: The theme.
  /// - Returns: `nil`.
  public func vector(of theme: Theme) -> [Double]? { nil }
}

/// A table of vectors by identifier, such as one read from a file.
public struct VectorTable: TextVectors, Hashable, Sendable {
  /// The vectors of contributions and themes, by identifier.
  public let vectors: [String: [Double]]

  /// Makes a table of vectors.
  ///
  /// - Parameter vectors: The vectors of contributions and themes, by identifier.
  public init(_ vectors: [String: [Double]] = [:]) {
    self.vectors = vectors
  }

  /// The vector of a question.
  ///
  /// - Parameter text: The question.
  /// - Returns: The vector with that identifier, or `nil` where the table has none.
  public func vector(of text: SortableText) -> [Double]? { vectors[text.id.text] }

  /// The vector of a theme.
  ///
  /// - Parameter theme: The theme.
  /// - Returns: The vector with that identifier, or `nil` where the table has none.
  public func vector(of theme: Theme) -> [Double]? { vectors[theme.id.text] }
}
