import StafetAnalysis
import StafetModel
import StafetSyntax
import StafetText

/// How words are to be found, as far as it has been read.
private struct WordsDraft {
  var rule: WordRule?
  var conventions: WordConventions?
  var stopWords = WordListDraft()
  var lightWords = WordListDraft()
}

/// A list of words to leave out, as far as it has been read.
private struct WordListDraft {
  var name: (text: String, offset: Int, path: String)?
  var words: [String]?
  var lemmas: [String]?
}

extension JSONReader {
  /// Reads settings; a key that is missing leaves the standard value.
  mutating func settings(into document: inout SettingsDocument) throws(JSONStop) {
    var words = WordsDraft()
    try object { (key, reader) throws(JSONStop) in
      if key == "rules" {
        document.hasRules = true
        if let rules = try reader.relayRules() { document.settings.rules = rules }
      } else if try reader.wordSetting(key, into: &words) {
        return
      } else if try !reader.setting(key, of: &document.settings) {
        try reader.skipUnknown(key)
      }
    }
    finish(words, into: &document.settings)
  }

  /// Reads one setting of an analysis; false when the key is none, and then nothing was read.
  private mutating func setting(
    _ key: String, of settings: inout AnalysisSettings
  ) throws(JSONStop) -> Bool {
    switch key {
    case "sorting": settings.sorting = try identifierOrNull()
    case "compared": settings.compared = try isNull() ? nil : relayPair()
    case "word_source":
      if let source = try word(AnalysisSettings.WordSource.self) { settings.wordSource = source }
    case "folding": try folding(into: &settings)
    case "stemmer":
      // What earlier versions wrote.
      if let stemmer = try isNull() ? nil : word(Stemmer.self) {
        settings.folding = WordFolding(stemmer)
      }
    case "word_classes": settings.wordClasses = try isNull() ? nil : wordClasses()
    case "add_stop_words":
      if let words = try texts() { settings.furtherStopWords = words }
    case "keep_words":
      if let words = try texts() { settings.keptWords = words }
    case "expressions":
      if let expressions = try texts() { settings.expressions = expressions }
    case "minimum_word_length": try count(into: &settings.minimumWordLength)
    case "word_limit": try count(into: &settings.wordLimit)
    case "minimum_occurrences": try count(into: &settings.minimumOccurrences)
    case "word_families": settings.wordFamilies = try wordFamilies()
    case "expected_words":
      if let words = try texts() { settings.expectedWords = words }
    case "significance": try number(.fraction, into: &settings.significance)
    case "minimum_evidence": try count(into: &settings.minimumEvidence)
    case "confidence": try number(.fraction, into: &settings.confidence)
    case "resamples": try count(into: &settings.resamples)
    case "redraws": try count(into: &settings.redraws)
    case "small_cell": try count(into: &settings.smallCell)
    case "small_cake": try count(into: &settings.smallCake)
    case "smallest_group": try count(into: &settings.smallestGroup, atLeast: 3)
    case "study_names": try choice(into: &settings.studyNames)
    case "selection": try selection(into: &settings.selection)
    default: return false
    }
    return true
  }

  private mutating func selection(into selection: inout SelectionSettings) throws(JSONStop) {
    try object { (key, reader) throws(JSONStop) in
      switch key {
      case "pairs":
        if try reader.isNull() {
          selection.pairs = nil
        } else if let pairs = try reader.integer(atLeast: 0) {
          selection.pairs = pairs
        }
      case "relevance_weight": try reader.number(.weight, into: &selection.relevanceWeight)
      case "hand_picked":
        selection.handPicked = []
        try reader.array { (reader) throws(JSONStop) in
          if let id: Contribution.ID = try reader.identifier() { selection.handPicked.append(id) }
        }
      default: try reader.skipUnknown(key)
      }
    }
  }

  /// Reads one setting that says how words are found; false when the key is none, and then nothing was
  /// read.
  private mutating func wordSetting(
    _ key: String, into words: inout WordsDraft
  ) throws(JSONStop) -> Bool {
    switch key {
    case "word_rule": words.rule = try isNull() ? nil : word(WordRule.self)
    case "word_conventions": words.conventions = try isNull() ? nil : wordConventions()
    case "stop_word_list": try listName(into: &words.stopWords)
    case "stop_words": words.stopWords.words = try isNull() ? nil : texts()
    case "stop_lemmas": words.stopWords.lemmas = try isNull() ? nil : texts()
    case "light_word_list": try listName(into: &words.lightWords)
    case "light_words": words.lightWords.words = try isNull() ? nil : texts()
    case "light_lemmas": words.lightWords.lemmas = try isNull() ? nil : texts()
    default: return false
    }
    return true
  }

  /// Puts together what several keys say of words.
  private mutating func finish(_ words: WordsDraft, into settings: inout AnalysisSettings) {
    switch (words.rule, words.conventions) {
    case (let rule, let conventions?):
      settings.tokenizer = Tokenizer(rule: rule ?? .unicode, conventions: conventions)
    case (.alphanumeric, nil): settings.tokenizer = Tokenizer(rule: .alphanumeric)
    case (.unicode, nil), (nil, nil): settings.tokenizer = nil
    }
    settings.stopWords = list(words.stopWords, among: NamedWords.stopWords)
    settings.lightWords = list(words.lightWords, among: NamedWords.lightWords)
  }

  /// Reads a folding, by its full name or by its method.
  private mutating func folding(into settings: inout AnalysisSettings) throws(JSONStop) {
    settings.folding = nil
    settings.foldingMethod = nil
    let place = (offset, path)
    guard let name = try stringOrNull() else { return }
    settings.folding = WordFolding(rawValue: name)
    settings.foldingMethod = FoldingMethod(rawValue: name)
    if settings.folding == nil, settings.foldingMethod == nil {
      let known =
        FoldingMethod.allCases.map { $0.rawValue } + WordFolding.allCases.map { $0.rawValue }
      log.report(.value(.unknownWord(name, allowed: known)), at: place.0, path: place.1)
    }
  }

  private mutating func listName(into list: inout WordListDraft) throws(JSONStop) {
    let place = (offset, path)
    list.name = try stringOrNull().map { ($0, place.0, place.1) }
  }

  /// The list that is written out or, where none is, the one that is named.
  private mutating func list(
    _ draft: WordListDraft, among named: [NamedWords<StopWords>]
  ) -> StopWords? {
    if draft.words != nil || draft.lemmas != nil {
      return StopWords(
        words: draft.words ?? [], lemmas: draft.lemmas ?? [], name: draft.name?.text ?? "own")
    }
    guard let name = draft.name else { return nil }
    let found = named.first { $0.name == name.text }?.list
    if found == nil {
      log.report(
        .value(.unknownWord(name.text, allowed: named.map { $0.name })), at: name.offset,
        path: name.path)
    }
    return found
  }

  private mutating func relayPair() throws(JSONStop) -> RelayPair? {
    let start = offset
    var relays: [Relay.ID] = []
    let before = log.problemCount
    let isList = try array { (reader) throws(JSONStop) in
      if let relay: Relay.ID = try reader.identifier() { relays.append(relay) }
    }
    guard isList, log.problemCount == before else { return nil }
    guard relays.count == 2, relays[0] != relays[1] else {
      report(.malformedPair, at: start)
      return nil
    }
    return RelayPair(relays[0], relays[1])
  }
}
