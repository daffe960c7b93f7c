public import StafetFormats

/// Where an analysis comes from: the name of its file and the warnings about it.
///
/// Both are written to `analysis.json`, so that figures can be traced back.
public struct AnalysisInput: Hashable, Sendable {
  /// The name of the file or folder, without the folders above it; empty if there is none.
  public let name: String

  /// The warnings that reading it gave.
  public let warnings: [ReadingWarning]

  /// Describes where an analysis comes from.
  ///
  /// - Parameters:
  ///   - name: The name of the file or folder, without the folders above it.
  ///   - warnings: The warnings that reading it gave.
  public init(name: String = "", warnings: [ReadingWarning] = []) {
    self.name = name
    self.warnings = warnings
  }
}
