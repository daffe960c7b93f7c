package import StafetAnalysis
import StafetModel
package import StafetSyntax
import StafetText

extension JSONObjectWriter {
  /// Writes everything that an analysis is decided by besides the study.
  package mutating func write(_ settings: AnalysisSettings) {
    string("sorting", settings.sorting?.text)
    if let pair = settings.compared {
      strings("compared", [pair.first.text, pair.second.text])
    }
    string("word_source", settings.wordSource.rawValue)
    string("word_rule", settings.tokenizer?.rule.rawValue)
    if let conventions = settings.tokenizer?.conventions {
      object("word_conventions", layout: .line) { $0.write(conventions) }
    } else {
      null("word_conventions")
    }
    string("stemmer", settings.stemmer?.rawValue)
    integer("minimum_word_length", settings.minimumWordLength)
    integer("word_limit", settings.wordLimit)
    integer("minimum_occurrences", settings.minimumOccurrences)
    strings("word_families", settings.wordFamilies.map { $0.name })
    strings("expected_words", settings.expectedWords)
    number("significance", settings.significance)
    integer("minimum_evidence", settings.minimumEvidence)
    number("confidence", settings.confidence)
    integer("resamples", settings.resamples)
    integer("redraws", settings.redraws)
    integer("small_cell", settings.smallCell)
    integer("small_cake", settings.smallCake)
    integer("smallest_group", settings.smallestGroup)
    string("stop_word_list", settings.stopWords?.name)
    if let stopWords = settings.stopWords {
      strings("stop_words", DanishOrder.sorted(stopWords.words))
    } else {
      null("stop_words")
    }
    string("study_names", settings.studyNames.rawValue.inSnakeCase)
    object("selection", layout: .line) { $0.write(settings.selection) }
    object("rules", layout: .line) { $0.write(settings.rules) }
  }

  mutating func write(_ conventions: WordConventions) {
    string("hyphens", conventions.hyphens.rawValue)
    string("digit_hyphens", conventions.digitHyphens.rawValue)
    string("slashes", conventions.slashes.rawValue)
    if let list = conventions.abbreviations.listName {
      string("abbreviations", list)
    } else {
      strings("abbreviations", conventions.abbreviations.words)
    }
    string("apostrophes", conventions.apostrophes.rawValue.inSnakeCase)
    string("numbers", conventions.numbers.rawValue.inSnakeCase)
    string("sections", conventions.sections.rawValue)
    string("addresses", conventions.addresses.rawValue)
  }

  private mutating func write(_ settings: SelectionSettings) {
    integer("pairs", settings.pairs)
    number("relevance_weight", settings.relevanceWeight)
    strings("hand_picked", settings.handPicked.map { $0.text })
  }
}
