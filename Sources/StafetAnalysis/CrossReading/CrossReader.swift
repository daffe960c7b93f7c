import StafetModel
import StafetText

/// Reads two relays across.
struct CrossReader {
  let settings: AnalysisSettings
  let sorting: Sorting?
  let first: Material
  let second: Material
  let evidence: EvidenceReader
  let cautions: [Finding.Caution]

  /// What is known of one of the relays.
  struct Material {
    let relay: Relay
    let cake: Cake?
    let words: WordMaterial

    /// The place of each contribution among those that words were counted over.
    let places: [Contribution.ID: Int]

    init(relay: Relay, cake: Cake?, words: WordMaterial) {
      self.relay = relay
      self.cake = cake
      self.words = words
      var places: [Contribution.ID: Int] = [:]
      places.reserveCapacity(words.contributions.count)
      for (place, contribution) in words.contributions.enumerated() {
        places[contribution.id] = place
      }
      self.places = places
    }
  }

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

    var search = FindingSearch(reader: self)
    for theme in themes { search.consider(theme, oneOf: themes.count) }
    search.consider(overused + underused, oneOf: words.count)
    for (family, comparison) in families {
      search.consider(comparison, of: family, families: families.count)
    }

    return CrossReading(
      first: RelayReference(id: first.relay.id, name: first.relay.name),
      second: RelayReference(id: second.relay.id, name: second.relay.name),
      themes: themes,
      oneSidedThemes: oneSidedThemes(of: first, without: second)
        + oneSidedThemes(of: second, without: first),
      cakes: cakes(),
      overusedWords: Array(overused.prefix(settings.wordLimit)),
      underusedWords: Array(underused.prefix(settings.wordLimit)),
      testedWords: words.count,
      wordFamilies: families.map { $0.1 },
      findings: search.findings,
      indications: search.indications,
      cautions: cautions)
  }

  private func sharedThemes() -> [ThemeComparison] {
    guard let one = first.cake, let other = second.cake else { return [] }
    return ThemeComparison.compare(one, other, settings: settings)
  }

  private func cakes() -> CakeComparison? {
    guard let one = first.cake, let other = second.cake else { return nil }
    return CakeComparison(of: one, and: other)
  }

  private func oneSidedThemes(of material: Material, without other: Material) -> [OneSidedTheme] {
    guard let cake = material.cake, let otherCake = other.cake else { return [] }
    return cake.slices.filter { otherCake.slice(of: $0.theme) == nil }.map { slice in
      OneSidedTheme(
        theme: slice.theme, name: slice.name, relay: material.relay.id, share: slice.share)
    }
  }
}
