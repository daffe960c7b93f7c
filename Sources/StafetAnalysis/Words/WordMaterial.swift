import StafetModel
import StafetText

/// The contributions of one relay that words are counted over, and the counts.
struct WordMaterial {
  /// The contributions, by position in the relay.
  let positions: [Int]

  /// The number of each contribution's text in the index.
  private let texts: [Int]

  /// The words of all texts of the study.
  private let index: WordIndex

  /// The counts of the relay alone; without contributions, without a group.
  let own: TermCounts

  /// The counts of all relays of the study, each of them a group.
  ///
  /// A word is shown in the form that all relays together use most, so that it looks the same
  /// everywhere.
  let counts: TermCounts

  /// The place of the relay among the groups of the counts.
  private let group: Int?

  /// Counts the words of all relays of a study.
  ///
  /// - Parameters:
  ///   - basis: What the analysis is made of.
  ///   - words: The words of its contributions.
  /// - Returns: The material of each relay, in the order of the study.
  /// - Complexity: O(*n*) in the number of words.
  static func materials(
    of basis: AnalysisBasis, words: StudyWords
  ) -> [WordMaterial] {
    let chosen = basis.relays.map { $0.counted(over: basis.settings.wordSource) }
    let groups = zip(basis.relays, chosen).map { relay, positions in
      WordIndex.Group(
        name: relay.relay.id.text, texts: words.texts(of: positions, in: relay))
    }
    let all = words.index.counts(of: groups)
    return basis.relays.indices.map { index in
      WordMaterial(
        positions: chosen[index], texts: groups[index].texts, index: words.index,
        own: words.index.counts(of: [groups[index]]), counts: all,
        group: all.group(named: groups[index].name))
    }
  }

  /// How many tokens the relay has, counted as terms or not.
  var tokenCount: Int { own.groups.first?.tokenCount ?? 0 }

  /// How often a term of ``counts`` came in the relay.
  func use(of term: Int) -> TermUse { group.map { counts[term, group: $0] } ?? TermUse() }

  /// The form that people are shown of one of the relay's own terms: the one that all relays together use
  /// most.
  func shownForm(of term: TermCounts.Term) -> String { shownForm(of: term.stem) ?? term.form }

  /// The form that people are shown of a term; `nil` where no relay has it among what words are counted
  /// over.
  func shownForm(of stem: String) -> String? {
    counts.term(stem: stem).map { counts.terms[$0].form }
  }

  /// The contributions that hold each of some terms, in the order of the source.
  ///
  /// - Parameter stems: What the terms are counted as.
  /// - Returns: The holders of each term, in the order of the terms.
  /// - Complexity: O(*n*) in the number of words, however many terms there are.
  func positions(holdingEachOf stems: [String]) -> [[Int]] {
    var holders: [[Int]] = Array(repeating: [], count: stems.count)
    if stems.isEmpty { return holders }
    var asked: [Int?] = Array(repeating: nil, count: index.terms.count)
    for (place, stem) in stems.enumerated() {
      if let term = index.term(stem) { asked[term] = place }
    }
    var lastText = Array(repeating: -1, count: stems.count)
    for (number, text) in texts.enumerated() {
      index.forEachTerm(of: text) { term in
        guard let place = asked[term], lastText[place] != number else { return }
        lastText[place] = number
        holders[place].append(positions[number])
      }
    }
    return holders
  }

  /// How often the words of a family were used, counted as one, and where.
  ///
  /// A family is asked of the words as they are written, stop words and short words too.
  func use(of family: WordFamily) -> (use: TermUse, holders: [Int]) {
    let isMember = index.forms.map { family.holds($0) }
    var use = TermUse()
    var holders: [Int] = []
    for (number, text) in texts.enumerated() {
      let before = use.occurrences
      index.forEachForm(of: text) { if isMember[$0] { use.occurrences += 1 } }
      if use.occurrences > before { holders.append(positions[number]) }
    }
    use.documents = holders.count
    return (use, holders)
  }
}

extension RelayBasis {
  /// The contributions that words are counted over, in the order of the source.
  fileprivate func counted(over source: AnalysisSettings.WordSource) -> [Int] {
    switch source {
    case .all: Array(relay.contributions.indices)
    case .answers: relay.contributions.indices.filter { relay.contributions[$0].kind == .answer }
    case .questions: sortable
    }
  }
}
