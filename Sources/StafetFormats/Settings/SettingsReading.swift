public import StafetAnalysis

/// Settings that were read from a file, and the warnings about it.
public struct SettingsReading: Hashable, Sendable {
  /// The settings.
  public let settings: AnalysisSettings

  /// The warnings about the file, by place.
  public let warnings: [ReadingWarning]

  /// Makes a reading of settings and warnings.
  ///
  /// - Parameters:
  ///   - settings: The settings.
  ///   - warnings: The warnings about the file.
  public init(settings: AnalysisSettings, warnings: [ReadingWarning] = []) {
    self.settings = settings
    self.warnings = warnings
  }
}
