import StafetFormats
import StafetReport
import StafetStatistics
import StafetSyntax
import StafetText

/// Which words are listed, as the options of `stafet_counter_keywords` say it.
struct KeywordOptions: CallOptions {
  static let keys = ["top", "keyness", "count", "min_occurrences"]

  var limit = 50
  var measure = KeynessMeasure.g2

  /// What is counted, where that is said.
  private var chosenUnit: KeynessUnit?

  /// How often a word must come to be compared, where that is said.
  private var chosenLeast: Int?

  /// What relays are compared by.
  var unit: KeynessUnit { chosenUnit ?? .standard(for: measure) }

  /// How often a word must come in all relays together to be compared: 3, as in a report, where contributions count.
  var minimumOccurrences: Int { chosenLeast ?? (unit == .documents ? 3 : 1) }

  init(language: ReportLanguage?) {}

  mutating func read(_ key: String, from reader: inout JSONReader) throws(JSONStop) -> Bool {
    switch key {
    case "top": limit = min(try reader.integer(atLeast: 0) ?? limit, 1_000_000)
    case "keyness": measure = try reader.word(KeynessMeasure.self) ?? measure
    case "count":
      if let word = try reader.word(CountedUnit.self) {
        chosenUnit = word == .contributions ? .documents : .occurrences
      }
    case "min_occurrences": chosenLeast = try reader.integer(atLeast: 1) ?? chosenLeast
    default: return false
    }
    return true
  }
}

/// What is counted, as options say it.
private enum CountedUnit: String, CaseIterable {
  case contributions
  case occurrences
}
