import StafetModel
import StafetStatistics
import StafetText

extension RelayAnalysis {
  /// Counts the words of one relay and puts them to what its records show.
  init<Failure: Error>(
    of relay: RelayBasis, in basis: AnalysisBasis, records: RelayRecords, words: WordMaterial,
    studyWords: StudyWords, progress: WorkProgress<Failure>
  ) throws(Failure) {
    try progress.report(0, of: 1)
    self.relay = RelayReference(to: relay.relay)
    self.kind = relay.relay.kind
    self.declared = relay.relay.declared
    self.counted = records.counted
    self.groups = records.groups
    self.lengths = TextLengths(of: relay, words: studyWords)
    self.cake = records.cake
    self.smallNumbers = records.smallNumbers
    self.sensitivity = records.sensitivity
    self.sections = try ThemeSection.sections(
      of: relay, in: basis, records: records,
      selector: PairSelector(of: relay, words: studyWords, settings: basis.settings.selection),
      progress: progress.part(from: 0.1, to: 0.6)
    ) { themes in
      ThemeWords.words(
        of: themes.map { studyWords.texts(of: $0, in: relay) }, in: studyWords.index,
        material: words, settings: basis.settings)
    }
    try progress.report(6, of: 10)
    let contributions = relay.relay.contributions
    let statements = contributions.indices.filter { contributions[$0].kind == .statement }
    self.statements = counted.questions > 0 ? relay.ids(statements) : []
    self.questionForms = records.questionForms
    self.words = WordTable(of: words, settings: basis.settings)
    let highlights = Highlights(of: words)
    self.highlights = highlights
    self.audit = records.audit
    self.network = records.network
    self.timeline = records.timeline
    self.participantMap = records.participantMap
    self.chainMap = records.chainMap
    self.networkGaps = records.networkGaps
    self.chains = records.chains
    self.indicators =
      relay.relay.kind == .relay
      ? RelayIndicators(
        of: IndicatorMaterial(
          of: relay, in: basis, records: records, highlights: highlights, words: studyWords))
      : nil
  }
}

extension ThemeSection {
  /// Lays out what is sorted theme by theme, in the order of the cake; what is unsorted comes last.
  ///
  /// The words of the themes are asked for once, by what each theme holds.
  static func sections<Failure: Error>(
    of relay: RelayBasis, in basis: AnalysisBasis, records: RelayRecords, selector: PairSelector,
    progress: WorkProgress<Failure>, words: (_ themes: [[Int]]) -> [ThemeWords]
  ) throws(Failure) -> [ThemeSection] {
    func section(
      _ theme: Theme.ID?, name: String, _ sorted: [Int], words: ThemeWords?
    ) -> ThemeSection {
      ThemeSection(
        theme: theme, name: name,
        entries: sorted.map { position in
          Entry(
            question: relay.id(position),
            answers: relay.course.answers[position].map { relay.id($0) })
        },
        selection: selector.selection(of: sorted), words: words)
    }
    var places: [Theme.ID: Int] = [:]
    for (place, theme) in basis.themes.enumerated() { places[theme.id] = place }
    let slices = records.cake?.slices ?? []
    let sorted = slices.map { slice in places[slice.theme].map { records.sorted[$0] } ?? [] }
    var sections: [ThemeSection] = []
    for (slice, (own, words)) in zip(slices, zip(sorted, words(sorted))) {
      try progress.report(sections.count, of: slices.count)
      sections.append(section(slice.theme, name: slice.name, own, words: words))
    }
    if let unsorted = records.sorted.last, !unsorted.isEmpty {
      sections.append(section(nil, name: "", unsorted, words: nil))
    }
    return sections
  }
}

extension TextLengths {
  /// Counts the words of questions, answers and statements.
  init(of relay: RelayBasis, words studyWords: StudyWords) {
    var words: [Contribution.Kind: Int] = [:]
    var texts: [Contribution.Kind: Int] = [:]
    for (position, contribution) in relay.relay.contributions.enumerated() {
      words[contribution.kind, default: 0] += studyWords.index.wordCount(
        of: relay.firstText + position)
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
