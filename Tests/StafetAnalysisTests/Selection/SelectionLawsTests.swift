import StafetAnalysis
import StafetModel
import StafetStatistics
import Testing

/// Laws over relays made by chance; a failing seed is the argument of the failing test.
@Suite struct SelectionLawsTests {
  static let seeds = UInt64(1)...15

  /// A question, its answer if any, and its theme.
  private struct Pair {
    let id: Contribution.ID
    let text: String
    let answer: String?
    let theme: Theme.ID?
  }

  /// Pairs of so many words that no two are equally relevant but by design.
  private func pairs(using generator: inout SplitMix64) -> [Pair] {
    let themes: [Theme.ID?] = ["krydspres", "borgerblik", nil]
    return (0..<Int.random(in: 1...30, using: &generator)).map { index in
      func words(_ counts: ClosedRange<Int>) -> String {
        (0..<Int.random(in: counts, using: &generator)).map { _ in
          let last = Int.random(in: 1...80, using: &generator)
          return "ord\(Int.random(in: 0..<last, using: &generator))"
        }.joined(separator: " ")
      }
      let text = words(3...20)
      let answer = words(10...60)
      return Pair(
        id: Contribution.ID("q\(index)"), text: text,
        answer: Int.random(in: 0..<5, using: &generator) == 0 ? nil : answer,
        theme: themes[Int.random(in: 0..<3, using: &generator)])
    }
  }

  private func sections(
    _ pairs: [Pair], using generator: inout SplitMix64, count: Int? = 4, weight: Double = 0.7
  ) throws -> [ThemeSection] {
    var contributions: [Contribution] = []
    for pair in pairs {
      contributions.append(Contribution(id: pair.id, kind: .question, text: pair.text))
    }
    let answers = pairs.compactMap { pair in
      pair.answer.map {
        Contribution(
          id: Contribution.ID("\(pair.id).svar"), kind: .answer, replyTo: pair.id, text: $0)
      }
    }
    contributions += answers.shuffled(using: &generator)
    var assignments: [Contribution.ID: Sorting.Assignment] = [:]
    for pair in pairs {
      if let theme = pair.theme { assignments[pair.id] = Sorting.Assignment(theme: theme) }
    }
    let study = try Study(
      relays: [Relay(id: "A", contributions: contributions)], codebook: codebook,
      sortings: [Sorting(id: "s", coder: "c", kind: .byHand, assignments: assignments)])
    var settings = AnalysisSettings()
    settings.selection.pairs = count
    settings.selection.relevanceWeight = weight
    return try StudyAnalysis(of: study, settings: settings).relays[0].sections
  }

  @Test(arguments: seeds) func chosenPairsAreAnsweredDistinctAndNoMoreThanAsked(
    seed: UInt64
  ) throws {
    var generator = SplitMix64(seed: seed)
    let pairs = pairs(using: &generator)
    let weight = Double.random(in: 0...1, using: &generator)
    var shorter: [[Contribution.ID]]?
    for count in 0...6 {
      let sections = try sections(pairs, using: &generator, count: count, weight: weight)
      for section in sections {
        let chosen = section.selection.questions
        let answered = section.entries.filter { !$0.answers.isEmpty }.map { $0.question }
        #expect(chosen.count == min(count, answered.count))
        #expect(Set(chosen).count == chosen.count)
        #expect(Set(chosen).isSubset(of: answered))
        #expect(section.selection.unanswered == section.entries.count - answered.count)
      }
      // More pairs only add to those that fewer would give.
      let chosen = sections.map { $0.selection.questions }
      if let shorter {
        for (few, more) in zip(shorter, chosen) { #expect(more.starts(with: few)) }
      }
      shorter = chosen
    }
  }

  @Test(arguments: seeds) func theOrderOfTheSourceDoesNotMatter(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let pairs = pairs(using: &generator)
    func chosen(_ pairs: [Pair]) throws -> [Theme.ID?: [Contribution.ID]] {
      let sections = try sections(pairs, using: &generator, count: 6)
      // Two pairs are equally far from their centroid, so where there are only two they tie.
      return Dictionary(
        uniqueKeysWithValues: sections.map { section in
          let isTie = section.selection.questions.count == 2
          return (section.theme, isTie ? [] : section.selection.questions)
        })
    }
    let usual = try chosen(pairs)
    for _ in 0..<4 { #expect(try chosen(pairs.shuffled(using: &generator)) == usual) }
  }

  @Test(arguments: seeds) func aRepetitionIsNotChosenWhileADifferentPairIsLeft(
    seed: UInt64
  ) throws {
    var generator = SplitMix64(seed: seed)
    var pairs = pairs(using: &generator)
    let weight = seed % 4 == 0 ? 1 : Double.random(in: 0...1, using: &generator)
    let chosen = try sections(pairs, using: &generator, weight: weight)
      .flatMap { $0.selection.questions }
    for id in chosen {
      guard let pair = pairs.first(where: { $0.id == id }) else { continue }
      pairs.append(
        Pair(
          id: Contribution.ID("\(id)-igen"), text: pair.text, answer: pair.answer,
          theme: pair.theme))
    }
    for section in try sections(pairs, using: &generator, weight: weight) {
      let selected = section.selection.questions
      // Texts by chance are never alike, so an id without its suffix tells them apart.
      func original(_ id: Contribution.ID) -> Substring { id.text.split(separator: "-")[0] }
      let originals = Set(selected.map(original))
      let all = Set(
        section.entries.filter { !$0.answers.isEmpty }.map { original($0.question) })
      #expect(originals.count == selected.count || originals == all)
    }
  }

  @Test(arguments: seeds) func theMostRelevantComesFirstWhateverTheWeight(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let pairs = pairs(using: &generator)
    let firsts = try [0, 0.3, 0.7, 1].map { weight in
      try sections(pairs, using: &generator, count: 1, weight: weight)
        .map { $0.selection.questions }
    }
    for other in firsts { #expect(other == firsts[0]) }
  }
}
