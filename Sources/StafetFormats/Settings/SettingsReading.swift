public import StafetAnalysis

/// Settings that were read, and what there is to know about their file.
public struct SettingsReading: Hashable, Sendable {
  /// The settings.
  public let settings: AnalysisSettings

  /// What was read, but calls for a remark; by place.
  public let warnings: [ReadingWarning]

  /// Puts settings and warnings together.
  ///
  /// - Parameters:
  ///   - settings: The settings.
  ///   - warnings: What there is to know about their file.
  public init(settings: AnalysisSettings, warnings: [ReadingWarning] = []) {
    self.settings = settings
    self.warnings = warnings
  }
}
