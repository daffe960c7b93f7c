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
    string("folding", settings.folding?.rawValue ?? settings.foldingMethod?.rawValue)
    if let classes = settings.wordClasses {
      write("word_classes", classes)
    } else {
      null("word_classes")
    }
    strings("expressions", settings.expressions)
    integer("minimum_word_length", settings.minimumWordLength)
    integer("word_limit", settings.wordLimit)
    integer("minimum_occurrences", settings.minimumOccurrences)
    write(settings.wordFamilies)
    strings("expected_words", settings.expectedWords)
    number("significance", settings.significance)
    integer("minimum_evidence", settings.minimumEvidence)
    number("confidence", settings.confidence)
    integer("resamples", settings.resamples)
    integer("redraws", settings.redraws)
    integer("small_cell", settings.smallCell)
    integer("small_cake", settings.smallCake)
    integer("smallest_group", settings.smallestGroup)
    write("stop", settings.stopWords)
    strings("add_stop_words", settings.furtherStopWords)
    write("light", settings.lightWords)
    strings("keep_words", settings.keptWords)
    string("study_names", settings.studyNames.rawValue.inSnakeCase)
    object("selection", layout: .line) { $0.write(settings.selection) }
    object("rules", layout: .line) { $0.write(settings.rules) }
  }

  /// Writes classes of words in the order in which they are declared.
  mutating func write(_ key: String, _ classes: Set<WordClass>) {
    strings(key, WordClass.allCases.filter { classes.contains($0) }.map { $0.rawValue })
  }

  /// Writes a list of words to leave out under three keys: its name, its words and expressions, and the words that
  /// stand for all their forms.
  mutating func write(_ kind: String, _ list: StopWords?) {
    string("\(kind)_word_list", list?.name)
    if let list {
      strings("\(kind)_words", DanishOrder.sorted(list.words.union(list.phrases)))
      strings("\(kind)_lemmas", DanishOrder.sorted(list.lemmas))
    } else {
      null("\(kind)_words")
      null("\(kind)_lemmas")
    }
  }

  /// Writes word families as texts, as far as nothing is said of where they come from.
  private mutating func write(_ families: [WordFamily]) {
    if families.allSatisfy({ $0.origin == .unstated }) {
      strings("word_families", families.map { $0.name })
      return
    }
    array("word_families") { list in
      for family in families {
        list.object(layout: .line) { object in
          object.string("words", family.name)
          if let named = family.origin.notation { object.string("named", named) }
        }
      }
    }
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
