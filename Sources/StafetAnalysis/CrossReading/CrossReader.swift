import StafetModel
import StafetText

/// Reads two relays across.
struct CrossReader {
  private let relays: ComparedRelays

  /// Makes a reader of two relays.
  init(of relays: ComparedRelays) {
    self.relays = relays
  }

  private var first: ComparedRelays.Side { relays.first }
  private var second: ComparedRelays.Side { relays.second }
  private var settings: AnalysisSettings { relays.settings }

  func read() -> CrossReading {
    let themes = themes()
    let words = WordComparison.compare(first.words, second.words, settings: settings)
    let overused = words.filter { $0.score > 0 }
    let underused = words.filter { $0.score < 0 }.sorted { left, right in
      left.score == right.score
        ? left.stem.precedesByScalars(right.stem) : left.score < right.score
    }
    let families = settings.wordFamilies.map { family in
      (family, WordComparison.compare(family, first.words, second.words, settings: settings))
    }

    var search = FindingSearch(in: relays)
    let comparisons = themes.shared.count + themes.firstAlone.count + themes.secondAlone.count
    for theme in themes.shared { search.consider(theme, oneOf: comparisons) }
    for theme in themes.firstAlone + themes.secondAlone {
      search.considerOneSided(theme, oneOf: comparisons)
    }
    search.consider(overused + underused, oneOf: words.count)
    for (family, comparison) in families {
      search.consider(comparison, of: family, families: families.count)
    }

    return CrossReading(
      first: first.reference,
      second: second.reference,
      themes: themes.shared,
      oneSidedThemes: oneSidedThemes(of: first, without: second, themes.firstAlone)
        + oneSidedThemes(of: second, without: first, themes.secondAlone),
      cakes: cakes(),
      chains: chains(),
      overusedWords: Array(overused.prefix(settings.wordLimit)),
      underusedWords: Array(underused.prefix(settings.wordLimit)),
      overusedTies: overused.tiesBeyond(settings.wordLimit),
      underusedTies: underused.tiesBeyond(settings.wordLimit),
      testedWords: words.count,
      wordFamilies: families.map { $0.1 },
      findings: search.findings,
      indications: search.indications,
      cautions: relays.cautions)
  }

  /// The themes of either, compared.
  private func themes() -> (
    shared: [ThemeComparison], firstAlone: [ThemeComparison], secondAlone: [ThemeComparison]
  ) {
    guard let one = first.cake, let other = second.cake else { return ([], [], []) }
    return ThemeComparison.compare(one, other, settings: settings)
  }

  private func cakes() -> CakeComparison? {
    guard let one = first.cake, let other = second.cake else { return nil }
    return CakeComparison(of: one, and: other)
  }

  private func chains() -> ChainComparison? {
    guard let one = first.chains, let waits = first.waits, let other = second.chains,
      let otherWaits = second.waits
    else { return nil }
    return ChainComparison(
      of: (one, waits), and: (other, otherWaits), confidence: settings.confidence)
  }

  private func oneSidedThemes(
    of side: ComparedRelays.Side, without other: ComparedRelays.Side,
    _ comparisons: [ThemeComparison]
  ) -> [OneSidedTheme] {
    guard let cake = side.cake, let otherCake = other.cake else { return [] }
    return cake.slices.filter { otherCake.slice(of: $0.theme) == nil }.map { slice in
      OneSidedTheme(
        theme: slice.theme, name: slice.name, relay: side.reference.id, share: slice.share,
        comparison: comparisons.first { $0.theme == slice.theme })
    }
  }
}

extension [WordComparison] {
  /// How many words beyond the last place of a list score the same as the word in it.
  fileprivate func tiesBeyond(_ limit: Int) -> Int {
    guard limit > 0, count > limit else { return 0 }
    let last = self[limit - 1].score
    return self[limit...].count { $0.score == last }
  }
}
