import StafetAnalysis

extension AnalysisSettings {
  /// The standard settings without a comparison with chance, for tests that are about something else and make many
  /// analyses.
  static var undrawn: AnalysisSettings {
    var settings = AnalysisSettings()
    settings.redraws = 0
    return settings
  }
}
