import StafetModel
import StafetStatistics

/// What is counted in one relay from its records, beside the words of its texts; held once by all that ask for it.
final class RelayRecords: Sendable {
  let counted: CountedFacts
  let groups: [GroupActivity]

  /// What is counted of each group, told or not.
  let tallies: GroupTallies

  /// The questions between groups, if there is a table of them.
  let cells: GroupCells?

  /// What is sorted into each theme of the codebook, by position; what is in no theme comes last.
  let sorted: [[Int]]

  let cake: Cake?
  let smallNumbers: SmallNumbers?
  let sensitivity: CakeSensitivity?
  let questionForms: QuestionForms?

  /// The form of each question, in the order of the source.
  let questionKinds: [QuestionForms.Kind]

  let audit: RelayAudit?
  let network: RelayNetwork?
  let timeline: RelayTimeline?
  let participantMap: ParticipantMap?
  let chainMap: ChainMap?
  let networkGaps: [NetworkGap]
  let chains: ChainAnalysis?

  /// How long the questions waited for their answers, if it is a relay.
  let waits: AnswerWaits?

  init(of relay: RelayBasis, in basis: AnalysisBasis) {
    let settings = basis.settings
    let sorted = relay.sorted(intoThemes: basis.themes.count)
    counted = relay.course.counted(by: basis.sorting)
    let tallies = GroupTallies(of: relay.course, smallest: settings.smallestGroup)
    groups = GroupActivity.groups(of: relay.course, counted: tallies)
    self.tallies = tallies
    let told = tallies.told
    let cells = GroupCells(of: relay.course, by: told)
    let shown = told.shown(in: relay.course, cells: cells)
    self.cells = cells
    let cake = basis.sorting.map { _ in
      Cake(
        of: sorted.dropLast().map { $0.count }, unsorted: sorted.last?.count ?? 0,
        themes: basis.themes, confidence: ConfidenceLevel(settings.confidence))
    }
    self.sorted = sorted
    self.cake = cake
    smallNumbers = cake.map { SmallNumbers(in: $0, settings: settings) }
    sensitivity = cake.flatMap { cake in
      basis.sorting.flatMap {
        CakeSensitivity(
          of: cake, dividing: relay.ids(relay.sortable), sortedBy: $0, in: basis.study)
      }
    }
    let kinds = QuestionForms.kinds(of: relay.course, language: basis.language)
    questionKinds = kinds
    questionForms = QuestionForms(counting: kinds)
    let audit = RelayAudit(of: relay.course, topic: basis.study.topic, by: settings.rules)
    self.audit = audit
    timeline = RelayTimeline(of: relay.course)
    participantMap = ParticipantMap(of: relay.course, by: shown)
    networkGaps = NetworkGap.gaps(in: relay.course)
    chainMap = audit.flatMap { ChainMap(of: relay.course, audit: $0) }
    network = RelayNetwork(of: relay.course, by: told, cells: cells, settings: settings)
    let waits = audit.map { _ in AnswerWaits(in: relay.course) }
    self.waits = waits
    chains = audit.flatMap { audit in
      waits.map {
        ChainAnalysis(
          of: relay.course, audit: audit, waits: $0, groups: told, shown: shown,
          confidence: settings.confidence)
      }
    }
  }
}
