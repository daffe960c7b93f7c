public import StafetModel

/// A codebook that was read from a file, with what its author should know about it.
public struct CodebookReading: Hashable, Sendable {
  /// The codebook.
  public let codebook: Codebook

  /// What the reader had to say.
  public let warnings: [ReadingWarning]

  /// Joins a codebook and what was said about its file.
  ///
  /// - Parameters:
  ///   - codebook: The codebook.
  ///   - warnings: What the reader had to say.
  public init(codebook: Codebook, warnings: [ReadingWarning] = []) {
    self.codebook = codebook
    self.warnings = warnings
  }
}
