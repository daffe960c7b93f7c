package import StafetAnalysis
package import StafetModel
package import StafetSyntax
import StafetText

extension JSONObjectWriter {
  /// Writes the choices that an analysis was made with.
  package mutating func write(_ settings: AnalysisSettings, sorting: Sorting.ID?) {
    string("sorting", sorting?.text)
    if let pair = settings.compared {
      strings("compared", [pair.first.text, pair.second.text])
    }
    string("word_source", settings.wordSource.rawValue)
    string("word_rule", settings.tokenizer?.rule.rawValue)
    string("stemmer", settings.stemmer?.rawValue)
    integer("minimum_word_length", settings.minimumWordLength)
    integer("word_limit", settings.wordLimit)
    integer("minimum_occurrences", settings.minimumOccurrences)
    strings("word_families", settings.wordFamilies.map { $0.name })
    number("significance", settings.significance)
    integer("minimum_evidence", settings.minimumEvidence)
    number("confidence", settings.confidence)
    integer("resamples", settings.resamples)
    integer("small_cell", settings.smallCell)
    integer("small_cake", settings.smallCake)
    integer("smallest_group", settings.smallestGroup)
    let stopWords = settings.stopWords ?? .empty
    string("stop_word_list", stopWords.name)
    strings("stop_words", DanishOrder.sorted(stopWords.words))
    object("selection", layout: .line) { $0.write(settings.selection) }
  }

  private mutating func write(_ settings: SelectionSettings) {
    integer("pairs", settings.pairs)
    number("relevance_weight", settings.relevanceWeight)
    strings("hand_picked", settings.handPicked.map { $0.text })
  }

  /// Writes the rules that relays are held against.
  package mutating func write(_ rules: RelayRules) {
    string("form", rules.form?.rawValue)
    switch rules.starters {
    case .everyone:
      null("starters")
      boolean("starters_from_different_groups", false)
    case .fixed(let count, let fromDifferentGroups):
      integer("starters", count)
      boolean("starters_from_different_groups", fromDifferentGroups)
    }
    integer("answer_seconds", wide: rules.answerTime)
    integer("pair_limit", rules.pairLimit)
    boolean("passed_on", rules.passingOn != .directly)
    string("facilitator", rules.facilitator?.text)
    limits("participants", rules.participants)
    integer("ideal_participants", rules.idealParticipants)
    limits("days", rules.days)
    limits("groups", rules.groups)
    integer("group_size", rules.groupSize)
    integer("fair_seconds", wide: rules.fairTime)
  }

  private mutating func limits(_ key: String, _ range: ClosedRange<Int>) {
    array(key) { array in
      array.integer(range.lowerBound)
      array.integer(range.upperBound)
    }
  }
}
