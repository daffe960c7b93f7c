import StafetModel
import StafetText

/// The contributions of one relay that words are counted over, and the counts.
struct WordMaterial {
  let contributions: [Contribution]

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
  ///   - study: The study.
  ///   - settings: The settings as completed for it.
  /// - Returns: The material of each relay, in the order of the study.
  /// - Complexity: O(*n*) expected in the length of the texts.
  static func materials(of study: Study, settings: AnalysisSettings) -> [WordMaterial] {
    let chosen = study.relays.map { $0.contributions(for: settings.wordSource) }
    let counted = study.relays.indices.map { index in
      var counter = TermCounter(rules: settings.termRules)
      for contribution in chosen[index] {
        counter.add(contribution.text, to: study.relays[index].id.text)
      }
      return counter.counts()
    }
    guard var all = counted.first else { return [] }
    for counts in counted.dropFirst() { all = all.merging(counts) }
    return study.relays.indices.map { index in
      WordMaterial(
        contributions: chosen[index], own: counted[index], counts: all,
        group: all.group(named: study.relays[index].id.text))
    }
  }

  /// How many tokens the relay has, counted as terms or not.
  var tokenCount: Int { own.groups.first?.tokenCount ?? 0 }

  /// How often a term of ``counts`` came in the relay.
  func use(of term: Int) -> TermUse { group.map { counts[term, group: $0] } ?? TermUse() }

  /// The form that people are shown of one of the relay's own terms: the one that all relays together use
  /// most.
  func shownForm(of term: TermCounts.Term) -> String {
    counts.term(term.stem).map { counts.terms[$0].form } ?? term.form
  }

  /// The contributions that hold each of some terms, in the order of the source.
  ///
  /// - Parameter stems: What the terms are counted as.
  /// - Returns: The holders of each term that has any.
  /// - Complexity: O(*n*) expected in the length of the texts, however many terms there are.
  func contributions(holdingEachOf stems: Set<String>) -> [String: [Contribution.ID]] {
    var holders: [String: [Contribution.ID]] = [:]
    if stems.isEmpty { return holders }
    for contribution in contributions {
      var seen: Set<String> = []
      for token in counts.rules.terms(in: contribution.text) {
        guard stems.contains(token.term), seen.insert(token.term).inserted else { continue }
        holders[token.term, default: []].append(contribution.id)
      }
    }
    return holders
  }

  /// How often the words of a family were used, counted as one, and where.
  ///
  /// A family is asked of the words as they are written, stop words and short words too.
  func use(of family: WordFamily) -> (use: TermUse, holders: [Contribution.ID]) {
    var use = TermUse()
    var holders: [Contribution.ID] = []
    for contribution in contributions {
      let before = use.occurrences
      counts.rules.tokenizer.forEachToken(in: contribution.text) { token in
        if family.contains(token.term) { use.occurrences += 1 }
      }
      if use.occurrences > before { holders.append(contribution.id) }
    }
    use.documents = holders.count
    return (use, holders)
  }
}

extension Relay {
  /// The contributions that words are counted over.
  fileprivate func contributions(for source: AnalysisSettings.WordSource) -> [Contribution] {
    switch source {
    case .all: return contributions
    case .answers: return answers
    case .questions:
      let chosen = Set(sortable)
      return contributions.filter { chosen.contains($0.id) }
    }
  }
}
