/// A language that reports are worded in.
///
/// Contributions stay as they were written.
public enum ReportLanguage: String, Hashable, Sendable, CaseIterable {
  /// Danish.
  case danish = "da"

  /// English.
  case english = "en"
}
