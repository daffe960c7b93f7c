import StafetModel
import StafetStatistics
import StafetText

/// What is counted in one relay from its records, beside the words of its texts.
struct RelayRecords {
  let counted: CountedFacts
  let groups: [GroupActivity]
  let cake: Cake?
  let smallNumbers: SmallNumbers?
  let sensitivity: CakeSensitivity?
  let questionForms: QuestionForms?
  let audit: RelayAudit?

  init(of relay: Relay, in study: Study, sorting: Sorting?, settings: AnalysisSettings) {
    counted = relay.counted(by: sorting)
    groups = GroupActivity.groups(of: relay, smallest: settings.smallestGroup)
    let sortable = relay.sortable
    let cake = sorting.map {
      Cake(
        of: sortable, sortedBy: $0, codebook: study.codebook,
        confidence: ConfidenceLevel(settings.confidence))
    }
    self.cake = cake
    smallNumbers = cake.map { SmallNumbers(in: $0, settings: settings) }
    sensitivity = cake.flatMap { cake in
      sorting.flatMap {
        CakeSensitivity(of: cake, dividing: sortable, sortedBy: $0, in: study)
      }
    }
    questionForms = QuestionForms(of: relay, language: study.writtenLanguage)
    audit = RelayAudit(of: relay, topic: study.topic, by: settings.rules)
  }
}

extension RelayAnalysis {
  /// Counts the words of one relay and puts them to what its records show.
  init(
    of relay: Relay,
    records: RelayRecords,
    words: WordMaterial,
    in studyWords: StudyWords,
    sorting: Sorting?,
    handPicked: [Contribution.ID],
    settings: AnalysisSettings
  ) {
    let exchanges = relay.exchanges
    self.relay = RelayReference(id: relay.id, name: relay.name)
    self.kind = relay.kind
    self.declared = relay.declared
    self.counted = records.counted
    self.groups = records.groups
    self.lengths = TextLengths(of: relay, words: studyWords)
    self.cake = records.cake
    self.smallNumbers = records.smallNumbers
    self.sensitivity = records.sensitivity
    self.sections = ThemeSection.sections(
      of: relay, exchanges: exchanges, cake: records.cake, sorting: sorting,
      selector: PairSelector(
        of: exchanges, words: studyWords, handPicked: handPicked, settings: settings)
    ) { themes in
      ThemeWords.words(of: themes, in: studyWords, material: words, settings: settings)
    }
    let statements = relay.contributions.filter { $0.kind == .statement }.map { $0.id }
    self.statements = counted.questions > 0 ? statements : []
    self.questionForms = records.questionForms
    self.words = WordTable(of: words, settings: settings)
    self.highlights = Highlights(of: words)
    self.audit = records.audit
  }
}

extension ThemeSection {
  /// Lays out what is sorted theme by theme, in the order of the cake; what is unsorted comes last.
  ///
  /// The words of the themes are asked for once, by what each theme holds.
  static func sections(
    of relay: Relay, exchanges: [Exchange], cake: Cake?, sorting: Sorting?,
    selector: PairSelector, words: (_ themes: [[Contribution.ID]]) -> [ThemeWords]
  ) -> [ThemeSection] {
    var answers: [Contribution.ID: [Contribution.ID]] = [:]
    for exchange in exchanges {
      answers[exchange.question.id] = exchange.answers.map { $0.id }
    }
    var entries: [Theme.ID?: [Entry]] = [:]
    for contribution in relay.sortable {
      entries[sorting?.theme(of: contribution), default: []]
        .append(Entry(question: contribution, answers: answers[contribution] ?? []))
    }
    func section(
      _ theme: Theme.ID?, name: String, _ entries: [Entry], words: ThemeWords?
    ) -> ThemeSection {
      ThemeSection(
        theme: theme, name: name, entries: entries,
        selection: selector.selection(of: entries.map { $0.question }), words: words)
    }
    let slices = cake?.slices ?? []
    let themeWords = words(
      slices.map { slice in (entries[slice.theme] ?? []).map { $0.question } })
    var sections = zip(slices, themeWords).map { slice, words in
      section(slice.theme, name: slice.name, entries[slice.theme] ?? [], words: words)
    }
    if let unsorted = entries[nil] {
      sections.append(section(nil, name: "", unsorted, words: nil))
    }
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
