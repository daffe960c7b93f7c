import StafetAnalysis
import StafetModel
import StafetText

extension Wording {
  // MARK: Highlights

  /// How many words that stand out are named; the analysis keeps them all.
  private static let mostHighlights = 10

  /// Which words stand out by being in unusually many contributions.
  func highlights(of relay: RelayAnalysis, in source: AnalysisSettings.WordSource) -> String {
    let name = quote(relay.relay.name)
    func words(_ level: Highlights.Level) -> String {
      let all = relay.highlights.words(level)
      let shown = all.prefix(Self.mostHighlights).map {
        "\($0.form) (\(numbers.count($0.contributions)))"
      }
      let others = all.count - shown.count
      if others == 0 { return list(shown) }
      return shown.joined(separator: ", ")
        + say(" og \(numbers.count(others)) til", " and \(numbers.count(others)) more")
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

  /// That more words come as often as the last one listed of a relay; empty where none do.
  func ties(of relay: RelayAnalysis) -> String {
    guard relay.words.ties > 0, let last = relay.words.rows.last else { return "" }
    let isOne = relay.words.ties == 1
    return say(
      "Listen over ord i \(quote(relay.relay.name)) slutter midt blandt dem, der forekommer"
        + " \(times(last.use.occurrences)): \(numbers.count(relay.words.ties)) til forekommer lige så tit.",
      "The list of words in \(quote(relay.relay.name)) ends among those that occur"
        + " \(times(last.use.occurrences)): \(numbers.count(relay.words.ties)) more"
        + " \(isOne ? "occurs" : "occur") as often.")
  }

  /// The first words of a list, and how many more there are.
  private func opening(_ words: [String]) -> String {
    let others = words.count - 10
    if others <= 0 { return list(words) }
    return words.prefix(10).joined(separator: ", ")
      + say(" og \(numbers.count(others)) til", " and \(numbers.count(others)) more")
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
        ? [say("ord, som leksikonet ikke kender", "words that the lexicon does not know")] : []
      let shown = WordClass.allCases.filter { classes.contains($0) }.map { name(of: $0) }
      parts.append(say("Vist er ", "Shown are ") + list(shown + unknown) + ".")
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
