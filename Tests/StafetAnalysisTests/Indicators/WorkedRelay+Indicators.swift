import StafetAnalysis
import StafetModel
import TestSupport

extension WorkedRelay {
  /// The indicators of a relay, sorted as above unless told otherwise.
  static func indicators(
    of relay: Relay = relay, sortings: [Sorting] = [sorting],
    change: (inout AnalysisSettings) -> Void = { _ in }
  ) throws -> RelayIndicators? {
    var settings = AnalysisSettings.undrawn
    change(&settings)
    let study = try Study(
      language: "da", relays: [relay], codebook: codebook, sortings: sortings)
    return try StudyAnalysis(of: study, settings: settings).relays[0].indicators
  }
}
