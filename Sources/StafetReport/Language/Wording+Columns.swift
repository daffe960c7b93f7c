import StafetAnalysis
import StafetModel
import StafetText

extension Wording {
  var theme: String { say("Tema", "Theme") }

  /// What a column that counts the sorted is called.
  func sortedColumn(_ kind: SortedKind) -> String {
    switch kind {
    case .questions: say("Spørgsmål", "Questions")
    case .statements: say("Udsagn", "Statements")
    }
  }

  var share: String { say("Andel", "Share") }
  var word: String { say("Ord", "Word") }
  var occurrences: String { say("Forekomster", "Occurrences") }

  /// What a column is called that counts the contributions that hold a word.
  func holding(_ source: AnalysisSettings.WordSource) -> String {
    say("I\u{A0}", "In\u{A0}") + nouns(source)
  }

  func interval(confidence: Double) -> String {
    numbers.percent(of: confidence) + say("\u{2011}interval", " interval")
  }

  func range(_ low: Double, _ high: Double) -> String {
    numbers.decimal(low * 100, 0) + "\u{2013}" + numbers.percent(of: high)
  }

  var together: String { say("Tilsammen", "Total") }

  /// What the rows of a table about all relays are.
  func relayColumn(_ analysis: StudyAnalysis) -> String {
    analysis.relays.allSatisfy { $0.kind == .relay }
      ? say("Stafet", "Relay") : say("Materiale", "Material")
  }

  var group: String { say("Gruppe", "Group") }

  /// What lies between two figures: `0,1 til 0,3`.
  func band(_ low: String, _ high: String) -> String {
    say("\(low) til \(high)", "\(low) to \(high)")
  }
}
