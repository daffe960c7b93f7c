public import StafetModel

/// A codebook that was read from a file, and the warnings about the file.
public struct CodebookReading: Hashable, Sendable {
  /// The codebook.
  public let codebook: Codebook

  /// The warnings about the file.
  public let warnings: [ReadingWarning]

  /// Makes a reading of a codebook and warnings.
  ///
  /// - Parameters:
  ///   - codebook: The codebook.
  ///   - warnings: The warnings about the file.
  public init(codebook: Codebook, warnings: [ReadingWarning] = []) {
    self.codebook = codebook
    self.warnings = warnings
  }
}
