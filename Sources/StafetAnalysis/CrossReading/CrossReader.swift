import StafetModel
import StafetText

/// Reads two relays across.
struct CrossReader {
  let settings: AnalysisSettings
  let sorting: Sorting?
  let first: Material
  let second: Material
  let cautions: [Finding.Caution]

  /// What is known of one of the relays.
  struct Material {
    let relay: Relay
    let cake: Cake?
    let words: WordMaterial
  }

  func read() -> CrossReading {
    let themes: [ThemeComparison]
    var oneSided: [OneSidedTheme] = []
    if let one = first.cake, let other = second.cake {
      themes = ThemeComparison.compare(one, other, settings: settings)
      oneSided =
        oneSidedThemes(of: first, without: other) + oneSidedThemes(of: second, without: one)
    } else {
      themes = []
    }
    let words = WordComparison.compare(first.words, second.words, settings: settings)
    let families = settings.wordFamilies.map { family in
      (family, WordComparison.compare(family, first.words, second.words, settings: settings))
    }

    let overused = words.filter { $0.score > 0 }
    let underused = words.filter { $0.score < 0 }.sorted { left, right in
      left.score == right.score
        ? left.stem.precedesByScalars(right.stem) : left.score < right.score
    }

    var findings: [Finding] = []
    var indications: [Finding] = []
    func add(_ found: Finding, as strength: Strength) {
      switch strength {
      case .carried: findings.append(found)
      case .indicated: indications.append(found)
      case .none: break
      }
    }
    for theme in themes {
      let evidence = Evidence(in: self) { questions(in: theme.theme, of: $0) }
      if min(theme.first.count, theme.second.count) >= settings.minimumEvidence {
        findings.append(finding(.sharedTheme(theme), cautions: [], evidence: evidence))
      }
      let found = finding(
        .themeShare(theme), cautions: [.oneOfMany(themes.count)],
        hasSmallCell: theme.hasSmallCell, evidence: evidence)
      let larger = max(theme.first.count, theme.second.count)
      add(found, as: strength(p: theme.p, q: theme.q, largerSide: larger))
    }
    let telling = (overused + underused).filter { strength(of: $0) != .none }
    let stems = Set(telling.map { $0.stem })
    let firstHolders = first.words.contributions(holdingEachOf: stems)
    let secondHolders = second.words.contributions(holdingEachOf: stems)
    for word in telling {
      let found = finding(
        .word(word), cautions: [.oneOfMany(words.count)], hasSmallCell: word.hasSmallCell,
        evidence: Evidence(
          first: firstHolders[word.stem] ?? [], second: secondHolders[word.stem] ?? []))
      add(found, as: strength(of: word))
    }
    for (family, comparison) in families where strength(of: comparison) != .none {
      let found = finding(
        .wordFamily(comparison), cautions: [.testedAlone(families: families.count)],
        hasSmallCell: comparison.hasSmallCell,
        evidence: Evidence(in: self) { $0.words.contributions(holding: family.contains) })
      add(found, as: strength(of: comparison))
    }

    return CrossReading(
      first: RelayReference(id: first.relay.id, name: first.relay.name),
      second: RelayReference(id: second.relay.id, name: second.relay.name),
      themes: themes,
      oneSidedThemes: oneSided,
      overusedWords: Array(overused.prefix(settings.wordLimit)),
      underusedWords: Array(underused.prefix(settings.wordLimit)),
      testedWords: words.count,
      wordFamilies: families.map { $0.1 },
      findings: findings,
      indications: indications,
      cautions: cautions)
  }

  // MARK: What the figures carry

  private enum Strength {
    case carried
    case indicated
    case none
  }

  /// How much a difference carries.
  ///
  /// Without a `q` it was tested alone, and `p` decides.
  private func strength(p: Double, q: Double?, largerSide: Int) -> Strength {
    if p > settings.significance { return .none }
    if (q ?? p) > settings.significance || largerSide < settings.minimumEvidence {
      return .indicated
    }
    return .carried
  }

  private func strength(of word: WordComparison) -> Strength {
    strength(p: word.p, q: word.q, largerSide: word.largerSide)
  }

  /// The contributions that a finding rests on.
  private struct Evidence {
    let first: [Contribution.ID]
    let second: [Contribution.ID]

    init(first: [Contribution.ID], second: [Contribution.ID]) {
      self.first = first
      self.second = second
    }

    init(in reader: CrossReader, of material: (Material) -> [Contribution.ID]) {
      self.init(first: material(reader.first), second: material(reader.second))
    }
  }

  /// Adds the cautions that follow from the figures and the material.
  private func finding(
    _ subject: Finding.Subject,
    cautions own: [Finding.Caution],
    hasSmallCell: Bool = false,
    evidence: Evidence
  ) -> Finding {
    Finding(
      subject: subject,
      cautions: own + (hasSmallCell ? [.smallCell] : []) + cautions,
      evidence: evidence.first,
      otherEvidence: evidence.second)
  }

  private func questions(in theme: Theme.ID, of material: Material) -> [Contribution.ID] {
    material.relay.sortable.filter { sorting?.theme(of: $0) == theme }
  }

  private func oneSidedThemes(of material: Material, without other: Cake) -> [OneSidedTheme] {
    guard let cake = material.cake else { return [] }
    return cake.slices.filter { other.slice(of: $0.theme) == nil }.map { slice in
      OneSidedTheme(
        theme: slice.theme, name: slice.name, relay: material.relay.id, share: slice.share)
    }
  }
}
