import StafetAnalysis
import StafetModel
import StafetText

extension Wording {
  // MARK: Highlights

  /// How many words that stand out are named at most; the analysis keeps them all.
  private static let mostHighlights = 8

  /// Some words that stand out, the clearest by name: of those in equally many contributions all or none.
  private func highlighted(_ all: [Highlights.Row], in source: AnalysisSettings.WordSource)
    -> String
  {
    var end = all.count
    if end > Self.mostHighlights {
      end = Self.mostHighlights
      while end > 0, all[end - 1].contributions == all[Self.mostHighlights].contributions {
        end -= 1
      }
    }
    let shown = all[..<end].map { "\($0.form) (\(numbers.count($0.contributions)))" }
    let others = all.count - end
    if shown.isEmpty, others > 0 {
      let most = all[0].contributions
      let least = all[all.count - 1].contributions
      let places =
        most == least
        ? say("hvert i \(units(most, source))", "each in \(units(most, source))")
        : say(
          "i \(numbers.count(least)) til \(units(most, source))",
          "in \(numbers.count(least)) to \(units(most, source))")
      return counted(others, ("ord", "ord"), ("word", "words")) + say(", ", ", ") + places
    }
    return list(shown, andMore: others)
  }

  /// Which words stand out by being in unusually many contributions.
  func highlights(of relay: RelayAnalysis, in source: AnalysisSettings.WordSource) -> String {
    let name = quote(relay.relay.name)
    func words(_ level: Highlights.Level) -> String {
      highlighted(relay.highlights.words(level), in: source)
    }
    let prominent = words(.prominent)
    let keywords = words(.keyword)
    let units = nouns(source)
    var sentences: [String] = []
    if !prominent.isEmpty {
      sentences.append(
        say(
          "Ord, der i \(name) forekommer i langt flere \(units) end de fleste: \(prominent).",
          "Words in \(name) that are found in far more \(units) than most: \(prominent)."))
    }
    if !keywords.isEmpty {
      sentences.append(
        say(
          "Ord, der\(prominent.isEmpty ? " i \(name)" : "") forekommer i usædvanligt mange \(units): \(keywords).",
          "Words\(prominent.isEmpty ? " in \(name)" : "") that are found in unusually many \(units): \(keywords)."
        ))
    }
    if sentences.isEmpty {
      return say(
        "I \(name) skiller ingen ord sig ud ved at forekomme i usædvanligt mange \(units).",
        "In \(name) no word stands out by being found in unusually many \(units).")
    }
    return sentences.joined(separator: " ")
  }

  // MARK: Words that are not listed

  /// How many words that are not listed of a relay would have the next place; empty where there are none.
  func ties(of relay: RelayAnalysis) -> String {
    let words = relay.words
    guard words.ties > 0, let last = words.rows.last else { return "" }
    let name = quote(relay.relay.name)
    let count = numbers.count(words.ties)
    if last.use.occurrences > words.tiedOccurrences {
      return say(
        "Efter de viste ord i \(name) kommer"
          + " \(counted(words.ties, ("ord", "ord"), ("", ""))), der forekommer"
          + " \(words.ties == 1 ? "" : "hver især ")\(times(words.tiedOccurrences)); \(words.ties == 1 ? "det" : "de") er"
          + " ikke vist.",
        "After the words shown of \(name) \(words.ties == 1 ? "comes" : "come")"
          + " \(counted(words.ties, ("", ""), ("word", "words"))) that"
          + " \(words.ties == 1 ? "occurs" : "occur") \(times(words.tiedOccurrences))"
          + "\(words.ties == 1 ? "" : " each"); \(words.ties == 1 ? "it is" : "they are") not shown."
      )
    }
    return say(
      "Listen over ord i \(name) slutter midt blandt dem, der forekommer"
        + " \(times(last.use.occurrences)): \(count) til forekommer lige så tit.",
      "The list of words in \(name) ends among those that occur"
        + " \(times(last.use.occurrences)): \(count) more"
        + " \(words.ties == 1 ? "occurs" : "occur") as often.")
  }

  /// The first words of a list, and how many more there are.
  private func opening(_ words: [String]) -> String {
    let shown = Array(words.prefix(10))
    return list(shown, andMore: words.count - shown.count)
  }

  // MARK: Word pictures

  func wordPictureTitle(_ relay: RelayReference) -> String {
    say("Ordbillede: \(relay.name)", "Word picture: \(relay.name)")
  }

  func wordPictureAlternative(_ relay: RelayReference, _ words: WordTable) -> String {
    say(
      "Ordbillede af \(quote(relay.name)), hvor de hyppigste ord er størst: ",
      "Word picture of \(quote(relay.name)), in which the most frequent words are the largest: ")
      + opening(words.rows.map { $0.form }) + "."
  }

  // MARK: Pictures and tables

  func wordsTitle(_ relay: RelayReference) -> String {
    say("Hyppigste ord: \(relay.name)", "Most frequent words: \(relay.name)")
  }

  func wordsAlternative(_ relay: RelayReference, _ words: WordTable) -> String {
    let rows = words.rows.map { "\($0.form) \(numbers.count($0.use.occurrences))" }
    return say("Søjlediagram over de hyppigste ord i ", "Bar chart of the most frequent words in ")
      + "\(quote(relay.name)): " + opening(rows) + "."
  }

  var formsCounted: String { say("Former", "Forms") }

  /// The forms of a word, each with how often it occurs, as far as there is room.
  func forms(of row: WordTable.Row) -> String {
    let shown = row.forms.prefix(8).map { "\($0.text) \(numbers.count($0.occurrences))" }
    let others = row.forms.count - shown.count
    let rest =
      others == 0
      ? []
      : [say("\(numbers.count(others)) andre", "\(numbers.count(others)) others")]
    return (shown + rest).joined(separator: ", ")
  }

  /// Which words pictures and lists show.
  func shownWords(_ settings: AnalysisSettings) -> String {
    let light = settings.lightWords ?? .empty
    var parts: [String] = []
    if settings.folding?.lexicon != nil, let classes = settings.wordClasses,
      classes != Set(WordClass.allCases)
    {
      let unknown =
        classes.contains(.noun)
        ? [
          say(
            "ord, som programmets ordbog over dansk ikke kender",
            "words that the program\u{2019}s dictionary of Danish does not know")
        ] : []
      let shown = WordClass.allCases.filter { classes.contains($0) }.map { name(of: $0) }
      let expressions = say(
        "faste udtryk som \(quote("på tværs"))", "fixed expressions such as \(quote("på tværs"))")
      parts.append(say("Vist er ", "Shown are ") + list(shown + [expressions] + unknown) + ".")
    }
    let all = light.lemmas.union(light.words)
    let known = ["komme", "sige", "år", "gang", "come", "say", "year", "time"].filter {
      all.contains($0)
    }
    let first = (known.isEmpty ? DanishOrder.sorted(all) : known).prefix(4).map { quote($0) }
    parts.append(
      light.isEmpty
        ? say("Funktionsord er udeladt.", "Function words are left out.")
        : say(
          "Funktionsord og svage ord som \(list(first)) er udeladt; alle de svage ord står i metodeafsnittet.",
          "Function words and light words such as \(list(first)) are left out; the section on method lists"
            + " all light words."))
    return parts.joined(separator: " ")
  }

  /// What must be known of forms that were counted as one word.
  var formsNote: String {
    say(
      "Formerne er samlet af et program, der kan tage fejl.",
      "Forms were grouped by a program, which can be wrong.")
  }
}
