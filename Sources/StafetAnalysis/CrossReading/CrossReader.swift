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
    let themes = sharedThemes()
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
    for theme in themes { search.consider(theme, oneOf: themes.count) }
    search.consider(overused + underused, oneOf: words.count)
    for (family, comparison) in families {
      search.consider(comparison, of: family, families: families.count)
    }

    return CrossReading(
      first: first.reference,
      second: second.reference,
      themes: themes,
      oneSidedThemes: oneSidedThemes(of: first, without: second)
        + oneSidedThemes(of: second, without: first),
      cakes: cakes(),
      chains: chains(),
      overusedWords: Array(overused.prefix(settings.wordLimit)),
      underusedWords: Array(underused.prefix(settings.wordLimit)),
      testedWords: words.count,
      wordFamilies: families.map { $0.1 },
      findings: search.findings,
      indications: search.indications,
      cautions: relays.cautions)
  }

  private func sharedThemes() -> [ThemeComparison] {
    guard let one = first.cake, let other = second.cake else { return [] }
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
    of side: ComparedRelays.Side, without other: ComparedRelays.Side
  ) -> [OneSidedTheme] {
    guard let cake = side.cake, let otherCake = other.cake else { return [] }
    return cake.slices.filter { otherCake.slice(of: $0.theme) == nil }.map { slice in
      OneSidedTheme(
        theme: slice.theme, name: slice.name, relay: side.reference.id, share: slice.share)
    }
  }
}
