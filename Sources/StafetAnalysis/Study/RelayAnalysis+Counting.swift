import StafetModel
import StafetStatistics
import StafetText

extension RelayAnalysis {
  /// Counts one relay.
  init(
    of relay: Relay,
    words: WordMaterial,
    in studyWords: StudyWords,
    sorting: Sorting?,
    codebook: Codebook,
    topic: String,
    handPicked: [Contribution.ID],
    language: String,
    settings: AnalysisSettings
  ) {
    let cake = sorting.map {
      Cake(
        of: relay.sortable, sortedBy: $0, codebook: codebook,
        confidence: ConfidenceLevel(settings.confidence))
    }
    self.relay = RelayReference(id: relay.id, name: relay.name)
    self.kind = relay.kind
    self.declared = relay.declared
    self.counted = relay.counted(by: sorting)
    self.groups = GroupActivity.groups(of: relay, smallest: settings.smallestGroup)
    self.lengths = TextLengths(of: relay, words: studyWords)
    self.cake = cake
    self.sections = ThemeSection.sections(
      of: relay, cake: cake, sorting: sorting,
      selector: PairSelector(
        of: relay, words: studyWords, handPicked: handPicked, settings: settings))
    let statements = relay.contributions.filter { $0.kind == .statement }.map { $0.id }
    self.statements = counted.questions > 0 ? statements : []
    self.questionForms = QuestionForms(of: relay, language: language)
    self.words = WordTable(of: words, settings: settings)
    self.highlights = Highlights(of: words)
    self.audit = RelayAudit(of: relay, topic: topic, by: settings.rules)
  }
}

extension ThemeSection {
  /// Lays out what is sorted theme by theme, in the order of the cake; what is unsorted comes last.
  static func sections(
    of relay: Relay, cake: Cake?, sorting: Sorting?, selector: PairSelector
  ) -> [ThemeSection] {
    var answers: [Contribution.ID: [Contribution.ID]] = [:]
    for exchange in relay.exchanges {
      answers[exchange.question.id] = exchange.answers.map { $0.id }
    }
    var entries: [Theme.ID?: [Entry]] = [:]
    for contribution in relay.sortable {
      entries[sorting?.theme(of: contribution), default: []]
        .append(Entry(question: contribution, answers: answers[contribution] ?? []))
    }
    func section(_ theme: Theme.ID?, name: String, _ entries: [Entry]) -> ThemeSection {
      ThemeSection(
        theme: theme, name: name, entries: entries,
        selection: selector.selection(of: entries.map { $0.question }))
    }
    var sections = (cake?.slices ?? []).map { slice in
      section(slice.theme, name: slice.name, entries[slice.theme] ?? [])
    }
    if let unsorted = entries[nil] { sections.append(section(nil, name: "", unsorted)) }
    return sections
  }
}

extension TextLengths {
  /// Counts the words of questions, answers and statements.
  init(of relay: Relay, words studyWords: StudyWords) {
    var words: [Contribution.Kind: Int] = [:]
    var texts: [Contribution.Kind: Int] = [:]
    for (contribution, text) in zip(
      relay.contributions, studyWords.texts(of: relay.contributions))
    {
      words[contribution.kind, default: 0] += studyWords.index.wordCount(of: text)
      texts[contribution.kind, default: 0] += 1
    }
    func mean(_ kind: Contribution.Kind) -> Double? {
      texts[kind].map { Double(words[kind] ?? 0) / Double($0) }
    }
    self.questionWords = words[.question] ?? 0
    self.answerWords = words[.answer] ?? 0
    self.statementWords = words[.statement] ?? 0
    self.meanQuestion = mean(.question)
    self.meanAnswer = mean(.answer)
  }
}
