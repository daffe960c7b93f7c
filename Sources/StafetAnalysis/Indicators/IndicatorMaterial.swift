import StafetModel
import StafetStatistics

/// What the indicators of a relay are worked out from: its course, its groups, its themes and its words.
struct IndicatorMaterial {
  let relay: RelayBasis
  let settings: AnalysisSettings

  /// What is counted of each group, and which may be told of.
  let tallies: GroupTallies

  /// The questions between groups, all of them; `nil` where there are fewer than two places.
  let cells: GroupCells?

  /// The questions between groups as far as they are told.
  let matrix: GroupMatrix?

  /// The lines of the project map.
  let mapLines: [ProjectMapLine]

  let cake: Cake?
  let highlights: Highlights

  /// Which groups use the words that stand out.
  let groupWords: GroupWords

  /// The words that were expected, each with the stem that it is counted as.
  let expected: [IndicatorWord]

  /// The form of each question, in the order of the source.
  let questionKinds: [QuestionForms.Kind]

  /// How people asked each other.
  let exchange: PeopleExchange

  /// The chains, and where they meet, turn and lead.
  let chains: ChainAnalysis?

  /// How many questions and answers there are, whoever wrote them.
  let counted: CountedFacts

  init(
    of relay: RelayBasis, in basis: AnalysisBasis, records: RelayRecords, highlights: Highlights,
    words: StudyWords
  ) {
    self.relay = relay
    settings = basis.settings
    tallies = records.tallies
    let cells = records.cells
    let matrix = cells.map { GroupMatrix(of: $0, in: relay.course, tallies: records.tallies) }
    self.cells = cells
    self.matrix = matrix
    if let cells, let matrix {
      mapLines = ProjectMapLine.mapLines(
        of: cells, telling: matrix, in: relay, themes: basis.themes)
    } else {
      mapLines = []
    }
    cake = records.cake
    self.highlights = highlights
    groupWords = GroupWords(
      of: highlights, in: relay, tallies: records.tallies, words: words)
    expected = basis.expectedWords
    questionKinds = records.questionKinds
    exchange = PeopleExchange(of: relay.course)
    chains = records.chains
    counted = records.counted
  }

  var course: RelayCourse { relay.course }

  var confidence: Double { settings.confidence }

  /// What an indicator says of the relay.
  func reading(of indicator: Indicator) -> IndicatorReading {
    switch indicator {
    case .activity: activity
    case .mindset: mindset
    case .keyStakeholders: keyStakeholders
    case .distribution: distribution
    case .interaction: interaction
    case .network: network
    case .projectMap: projectMap
    case .highlights: highlightsReading
    case .focus: focus
    case .blindspots: blindspots
    case .engagement: engagement
    case .collaboration: collaboration
    case .relevance: relevance
    case .innovationCapacity: innovationCapacity
    case .alignment: alignment
    case .meeting: meeting
    case .ring: ring
    case .direction: direction
    case .questionForm: questionForm
    }
  }

  // MARK: What is missing

  /// Why nothing can be said of authors, if so.
  var authorless: IndicatorAbsence? { tallies.all.active == 0 ? .noAuthors : nil }

  /// Why nothing can be said of addressees, if so.
  var unaddressed: IndicatorAbsence? { tallies.all.received == 0 ? .noAddressees : nil }

  /// Why nothing can be said of answers, if so: the source holds none.
  var unanswered: IndicatorAbsence? { counted.answers == 0 ? .noAnswers : nil }

  /// Why nothing can be said by group, if so.
  var groupless: IndicatorAbsence? {
    if filledGroupCount == 0 { return .noGroups }
    return tallies.told.told.isEmpty ? .withheld : nil
  }

  /// Why nothing can be said of questions between groups, if so.
  var placeless: IndicatorAbsence? {
    if course.questions.isEmpty { return .zeroDenominator(.questions) }
    if course.questions.allSatisfy({ course.authors[$0] == nil }) { return .noAuthors }
    if let unaddressed { return unaddressed }
    if let groupless, filledGroupCount != 1 { return groupless }
    if filledGroupCount == 1 { return .oneGroup }
    if tallies.told.told.count > GroupCells.mostGroups {
      return .tooManyGroups(limit: GroupCells.mostGroups)
    }
    return cells == nil ? .zeroDenominator(.placedQuestions) : nil
  }

  /// How many groups have people.
  var filledGroupCount: Int { tallies.told.told.count + tallies.told.withheld.count }

  /// How many active participants are in a group that has a place, or outside of all groups where these are withheld
  /// with the smallest.
  var placedActive: Int {
    tallies.told.withholdsOutsiders
      ? tallies.all.active : tallies.groups.reduce(0) { $0 + $1.active }
  }

  // MARK: Limits

  /// That groups are withheld, if any.
  var withheldLimit: [IndicatorLimit] {
    let count = tallies.told.withheld.count
    return count == 0 ? [] : [.withheldGroups(count)]
  }

  /// That a figure rests on few, if so.
  func fewLimit(_ count: Int, _ quantity: IndicatorQuantity) -> [IndicatorLimit] {
    count > 0 && count < settings.smallCake ? [.few(count, quantity)] : []
  }

  /// That some of all are left out, if so.
  func leftOutLimit(_ count: Int, of all: Int, _ quantity: IndicatorQuantity) -> [IndicatorLimit] {
    count == 0 ? [] : [.leftOut(count, of: all, quantity)]
  }

  // MARK: Groups

  /// What is told of each group with people; of those that are withheld that they are.
  func groups(
    _ withheld: [IndicatorFormula],
    _ told: (_ position: Int, _ tally: GroupTallies.Tally) -> (
      figures: [IndicatorFigure], mindset: Mindset?, words: [IndicatorWord]
    )
  ) -> [IndicatorReading.Group] {
    let groups = course.relay.groups
    var isTold = Array(repeating: false, count: groups.count)
    for group in tallies.told.told { isTold[group] = true }
    return groups.indices.filter { tallies.groups[$0].participants > 0 }.map { position in
      guard isTold[position] else {
        return IndicatorReading.Group(
          group: groups[position].id, name: groups[position].name,
          figures: withheld.map { IndicatorFigure($0, absence: .withheld) })
      }
      let (figures, mindset, words) = told(position, tallies.groups[position])
      return IndicatorReading.Group(
        group: groups[position].id, name: groups[position].name, figures: figures,
        mindset: mindset, words: words)
    }
  }

  /// What is told of each group with people in figures alone.
  func figuresByGroup(
    _ withheld: [IndicatorFormula],
    _ told: (_ position: Int, _ tally: GroupTallies.Tally) -> [IndicatorFigure]
  ) -> [IndicatorReading.Group] {
    groups(withheld) { (told($0, $1), nil, []) }
  }
}
