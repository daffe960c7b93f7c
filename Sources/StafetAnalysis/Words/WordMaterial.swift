import StafetModel
import StafetText

/// The contributions of one relay that words are counted over, and the counts.
struct WordMaterial {
  let contributions: [Contribution]
  let counts: TermCounts

  init(of relay: Relay, source: AnalysisSettings.WordSource) {
    let chosen = relay.contributions(for: source)
    var counts = TermCounts()
    for contribution in chosen { counts.add(document: Tokenizer().tokens(in: contribution.text)) }
    self.contributions = chosen
    self.counts = counts
  }

  /// The contributions that hold a word for which a condition is true, in the order of the source.
  func contributions(holding condition: (String) -> Bool) -> [Contribution.ID] {
    let terms = Set(counts.uses.keys.filter(condition))
    if terms.isEmpty { return [] }
    return contributions.lazy
      .filter { contribution in
        Tokenizer().tokens(in: contribution.text).contains { terms.contains($0.term) }
      }
      .map { $0.id }
  }

  /// The contributions that hold each of some words, in the order of the source.
  ///
  /// - Complexity: O(*n*) expected in the length of the texts, however many words there are.
  func contributions(holdingEachOf terms: Set<String>) -> [String: [Contribution.ID]] {
    var holders: [String: [Contribution.ID]] = [:]
    if terms.isEmpty { return holders }
    for contribution in contributions {
      var seen: Set<String> = []
      Tokenizer().forEachToken(in: contribution.text) { token in
        guard terms.contains(token.term), seen.insert(token.term).inserted else { return }
        holders[token.term, default: []].append(contribution.id)
      }
    }
    return holders
  }

  /// How often the words for which a condition is true were used, counted as one.
  func use(of condition: (String) -> Bool) -> TermUse {
    let occurrences = counts.uses.reduce(0) { sum, use in
      condition(use.key) ? sum + use.value.occurrences : sum
    }
    return TermUse(
      occurrences: occurrences, documents: contributions(holding: condition).count)
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
