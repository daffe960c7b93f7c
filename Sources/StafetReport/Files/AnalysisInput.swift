public import StafetFormats

/// What an analysis was made from, for those who find its figures later.
public struct AnalysisInput: Hashable, Sendable {
  /// The name of the file or folder, without the folders above it; empty if there is none.
  public let name: String

  /// What readers had to say about it.
  public let warnings: [ReadingWarning]

  /// Notes what an analysis was made from.
  ///
  /// - Parameters:
  ///   - name: The name of the file or folder, without the folders above it.
  ///   - warnings: What readers had to say about it.
  public init(name: String = "", warnings: [ReadingWarning] = []) {
    self.name = name
    self.warnings = warnings
  }
}
