import Stafet

/// The words of a line that tells how far a piece of work is.
enum ProgressText {
  /// How many seconds a piece of work may take without a word.
  static let patience = 1.0

  /// Tells what is done, how far it is, and about how long it takes yet.
  ///
  /// - Parameters:
  ///   - what: What is done.
  ///   - fraction: The share of it that is done; `nil` where nothing is known of it.
  ///   - seconds: How long it has taken.
  ///   - language: The language of the line.
  /// - Returns: The line.
  static func line(
    _ what: String, fraction: Double?, seconds: Double, in language: ReportLanguage
  ) -> String {
    guard let fraction, fraction > 0 else { return "\(what) … \(Int(seconds)) s" }
    let percent = Int(min(fraction, 1) * 100)
    let done = "\(what) … \(percent) %"
    // The first hundredth says too little of the others.
    if fraction < 0.01 || fraction >= 1 { return done }
    let left = about(seconds / fraction - seconds)
    return language.say("\(done), about \(left) left", danish: "\(done), ca. \(left) tilbage")
  }

  /// A time, no more exactly than it is known.
  private static func about(_ seconds: Double) -> String {
    if seconds < 10 { return "\(max(Int(seconds.rounded(.up)), 1)) s" }
    if seconds < 55 { return "\(Int((seconds / 5).rounded(.up)) * 5) s" }
    let minutes = Int((seconds / 60).rounded(.up))
    return minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }
}

/// The option of every program by which it is told to show no progress.
enum QuietOption {
  static let name = "--quiet"
}
