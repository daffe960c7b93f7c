public import StafetModel

/// Gives texts their places in a space of meanings: the vectors of an embedding model that a host program
/// has.
///
/// This library has no such model and needs none. Where a program has one, its vectors speak beside the
/// words, as far as the sorted questions show that they help.
public protocol TextVectors {
  /// The vector of a question with what surrounds it.
  ///
  /// - Parameter text: The question.
  /// - Returns: Numbers, as many for every text; `nil` where there is no vector. Only the direction means
  ///   something.
  func vector(of text: SortableText) -> [Double]?

  /// The vector of what a codebook says of a theme.
  ///
  /// - Parameter theme: The theme.
  /// - Returns: Numbers, as many as for texts; `nil` where there is no vector.
  func vector(of theme: Theme) -> [Double]?
}

extension TextVectors {
  /// No vector: a source that knows texts only.
  ///
  /// - Parameter theme: The theme.
  /// - Returns: `nil`.
  public func vector(of theme: Theme) -> [Double]? { nil }
}

/// Vectors by identifier, as from a file.
public struct VectorTable: TextVectors, Hashable, Sendable {
  /// The vectors of contributions and themes, by identifier.
  public let vectors: [String: [Double]]

  /// Makes a table.
  ///
  /// - Parameter vectors: The vectors of contributions and themes, by identifier.
  public init(_ vectors: [String: [Double]] = [:]) {
    self.vectors = vectors
  }

  /// The vector of a question.
  ///
  /// - Parameter text: The question.
  /// - Returns: What the table holds for its identifier.
  public func vector(of text: SortableText) -> [Double]? { vectors[text.id.text] }

  /// The vector of a theme.
  ///
  /// - Parameter theme: The theme.
  /// - Returns: What the table holds for its identifier.
  public func vector(of theme: Theme) -> [Double]? { vectors[theme.id.text] }
}
