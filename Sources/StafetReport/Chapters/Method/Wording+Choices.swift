import StafetAnalysis
import StafetModel
import StafetText

extension Wording {
  var value: String { say("Værdi", "Value") }
  var choice: String { say("Valg", "Choice") }

  /// The choices behind the figures, one by one.
  func choices(of analysis: StudyAnalysis) -> [(String, String)] {
    let settings = analysis.settings
    let none = say("ingen", "none")
    return [
      (say("Sortering", "Sorting"), analysis.sorting?.text ?? none),
      (say("Teksternes sprog", "Language of the texts"), name(of: analysis.language)),
      (say("Ord er talt i", "Words are counted in"), source(of: analysis)),
      (
        say("Ord, der er udeladt af listerne", "Words left out of the lists"),
        stopWords(settings.stopWords ?? .empty)
      ),
      (
        say("Egne udtryk, der tælles som ét ord", "Expressions of its own counted as one word"),
        settings.expressions.isEmpty ? none : some(settings.expressions)
      ),
      (
        say("Svage indholdsord, der også er udeladt", "Light words left out as well"),
        lightWords(settings.lightWords ?? .empty)
      ),
      (
        say("Ordklasser på listerne", "Classes of words in the lists"),
        classes(settings.folding?.lexicon == nil ? nil : settings.wordClasses)
      ),
      (
        say("Navne, der er udeladt af listerne", "Names left out of the lists"),
        names(settings.studyNames)
      ),
      (
        say("Ord er afgrænset efter", "Words are delimited by"),
        rule(settings.tokenizer?.rule ?? .unicode)
      ),
      (
        say("Bøjningsformer af et ord tælles", "Forms of a word are counted"),
        forms(settings.folding ?? .forms)
      ),
      (
        say("Korteste ord på listerne", "Shortest word in the lists"),
        counted(settings.minimumWordLength, ("tegn", "tegn"), ("character", "characters"))
      ),
      (say("Længste ordliste", "Longest list of words"), words(settings.wordLimit)),
      (
        say("Færrest forekomster af et ord, der testes", "Fewest occurrences of a word tested"),
        numbers.count(settings.minimumOccurrences)
      ),
      (
        say("Grænse for p og q", "Limit for p and q"), numbers.decimal(settings.significance, 2)
      ),
      (
        say("Færrest bidrag bag et fund", "Fewest contributions behind a finding"),
        numbers.count(settings.minimumEvidence)
      ),
      (
        say("Sikkerhed for intervallerne", "Level of the intervals"),
        numbers.percent(of: settings.confidence)
      ),
      (
        say("Antal, der gør et resultat usikkert", "Counts that make a result uncertain"),
        say("under ", "below ") + numbers.count(settings.smallCell)
      ),
      (
        say("Kager, hvis andele læses som antal", "Charts whose shares are read as counts"),
        say("under ", "fewer than ") + questions(settings.smallCake)
      ),
      (
        say("Ordfamilier", "Word families"),
        settings.wordFamilies.isEmpty
          ? none
          : settings.wordFamilies.map { $0.name + remark(on: $0.origin) }.joined(separator: "; ")
      ),
      (
        say("Ord, der var ventet på forhånd", "Words expected in advance"),
        settings.expectedWords.isEmpty ? none : settings.expectedWords.joined(separator: "; ")
      ),
    ]
  }

  private func names(_ choice: AnalysisSettings.StudyNames) -> String {
    switch choice {
    case .kept: say("ingen", "none")
    case .writtenAsNames:
      say(
        "navne på deltagere, grupper og stafetter, der er skrevet som navne",
        "names of participants, groups and relays that are written as names")
    case .all:
      say(
        "alle ord i navne på deltagere, grupper og stafetter og i emnet",
        "all words of the names of participants, groups and relays, and of the topic")
    }
  }

  private func rule(_ rule: WordRule) -> String {
    switch rule {
    case .unicode: say("Unicode-standarden", "the Unicode standard")
    case .alphanumeric: say("bogstaver og cifre", "letters and digits")
    }
  }

  private func forms(_ folding: WordFolding) -> String {
    let language: String? =
      switch folding {
      case .danishLemmas: nil
      case .forms, .danishForms: nil
      case .danishStems: say("dansk", "Danish")
      case .norwegianStems: say("norsk", "Norwegian")
      case .swedishStems: say("svensk", "Swedish")
      case .englishStems: say("engelsk", "English")
      case .germanStems: say("tysk", "German")
      }
    if folding == .danishLemmas {
      return say(
        "som ét ord efter et leksikon over dansk (\(numbers.count(Lemmatizer.danish.lemmaCount)) opslagsord)",
        "as one word by a lexicon of Danish (\(numbers.count(Lemmatizer.danish.lemmaCount)) lemmas)"
      )
    }
    guard let language else { return say("hver for sig", "each by itself") }
    return say(
      "som ét ord efter Snowballs regler for \(language)",
      "as one word by the Snowball rules for \(language)")
  }

  private func source(of analysis: StudyAnalysis) -> String {
    switch analysis.settings.wordSource {
    case .questions:
      analysis.relays.contains { $0.sortedKind == .statements }
        ? say(
          "spørgsmål; udsagn, hvor der ikke er spørgsmål",
          "questions; statements where there are no questions")
        : say("spørgsmål", "questions")
    case .answers: say("svar", "answers")
    case .all: say("alle bidrag", "all contributions")
    }
  }

  private func words(_ count: Int) -> String {
    counted(count, ("ord", "ord"), ("word", "words"))
  }

  /// How many stop words there are, and of which list, with the words that somebody added or took out.
  private func stopWords(_ list: StopWords) -> String {
    let own = all(in: list)
    let count = counted(own.count, ("stopord", "stopord"), ("stop word", "stop words"))
    guard let (known, name) = knownList(list.name) else {
      let words = list.isEmpty ? "" : ": " + some(Array(own))
      return count + " (" + say("egen liste", "a list of its own") + words + ")"
    }
    let base = all(in: known)
    var changes = [name]
    let added = own.subtracting(base)
    if !added.isEmpty {
      changes.append(
        counted(added.count, ("tilføjet", "tilføjede"), ("added", "added")) + ": "
          + some(Array(added)))
    }
    let removed = base.subtracting(own)
    if !removed.isEmpty {
      changes.append(
        counted(removed.count, ("udtaget", "udtagne"), ("taken out", "taken out")) + ": "
          + some(Array(removed)))
    }
    return count + " (" + changes.joined(separator: "; ") + ")"
  }

  /// The words and expressions of a list; one that is on it as a form and in all its forms once.
  private func all(in list: StopWords) -> Set<String> {
    list.words.union(list.lemmas).union(list.phrases)
  }

  /// Words in Danish order, and where they are many, how many more there are.
  private func some(_ words: [String]) -> String {
    let sorted = DanishOrder.sorted(words)
    if sorted.count <= Self.mostWords { return sorted.joined(separator: ", ") }
    return list(
      Array(sorted.prefix(Self.mostWords)), andMore: sorted.count - Self.mostWords)
  }

  /// How many words that somebody chose are named.
  private static var mostWords: Int { 20 }

  /// The words of content that are left out: all of them, since readers miss them.
  private func lightWords(_ list: StopWords) -> String {
    if list.isEmpty { return say("ingen", "none") }
    return DanishOrder.sorted(list.lemmas.union(list.words).union(list.phrases)).joined(
      separator: ", ")
  }

  /// The classes of words that are counted.
  private func classes(_ classes: Set<WordClass>?) -> String {
    guard let classes, classes != Set(WordClass.allCases) else { return say("alle", "all") }
    return WordClass.allCases.filter { classes.contains($0) }.map { name(of: $0) }
      .joined(separator: ", ")
      + (classes.contains(.noun) ? say(" og ukendte ord", " and unknown words") : "")
  }

  func name(of wordClass: WordClass) -> String {
    switch wordClass {
    case .noun: say("navneord", "nouns")
    case .verb: say("udsagnsord", "verbs")
    case .adjective: say("tillægsord", "adjectives")
    case .adverb: say("biord", "adverbs")
    case .pronoun: say("stedord", "pronouns")
    case .preposition: say("forholdsord", "prepositions")
    case .conjunction: say("bindeord", "conjunctions")
    case .numeral: say("talord", "numerals")
    case .interjection: say("udråbsord", "interjections")
    }
  }

  /// The list that goes by a name or was changed from it, and what it is called; `nil` for a list that somebody made.
  private func knownList(_ name: String) -> (list: StopWords, name: String)? {
    for change in [" with own words", " without some words"] where name.hasSuffix(change) {
      return knownList(String(name.dropLast(change.count)))
    }
    switch name {
    case StopWords.danish.name: return (.danish, say("den danske liste", "the Danish list"))
    case StopWords.norwegian.name:
      return (.norwegian, say("den norske liste", "the Norwegian list"))
    case StopWords.swedish.name: return (.swedish, say("den svenske liste", "the Swedish list"))
    case StopWords.english.name: return (.english, say("den engelske liste", "the English list"))
    case StopWords.german.name: return (.german, say("den tyske liste", "the German list"))
    case StopWords.empty.name: return (.empty, say("ingen liste", "no list"))
    default: return nil
    }
  }
}
