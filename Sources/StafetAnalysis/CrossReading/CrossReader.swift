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

    var findings: [Finding] = []
    var indications: [Finding] = []
    for theme in themes {
      if min(theme.first.count, theme.second.count) >= settings.minimumEvidence {
        findings.append(finding(.sharedTheme(theme), cautions: []))
      }
      switch strength(
        p: theme.p, q: theme.q, largerSide: max(theme.first.count, theme.second.count))
      {
      case .carried: findings.append(finding(.themeShare(theme), oneOf: themes.count))
      case .indicated: indications.append(finding(.themeShare(theme), oneOf: themes.count))
      case .none: break
      }
    }
    let overused = words.filter { $0.score > 0 }
    let underused = words.filter { $0.score < 0 }.sorted { left, right in
      left.score == right.score
        ? left.stem.precedesByScalars(right.stem) : left.score < right.score
    }
    for word in overused + underused {
      switch strength(p: word.p, q: word.q, largerSide: word.largerSide) {
      case .carried: findings.append(finding(.word(word), oneOf: words.count))
      case .indicated: indications.append(finding(.word(word), oneOf: words.count))
      case .none: break
      }
    }
    for (family, comparison) in families {
      let caution = Finding.Caution.testedAlone(families: families.count)
      let found = finding(.wordFamily(comparison), of: family, cautions: [caution])
      switch strength(p: comparison.p, q: nil, largerSide: comparison.largerSide) {
      case .carried: findings.append(found)
      case .indicated: indications.append(found)
      case .none: break
      }
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

  private func finding(_ subject: Finding.Subject, oneOf comparisons: Int) -> Finding {
    finding(subject, cautions: [.oneOfMany(comparisons)])
  }

  /// Adds evidence, and the cautions that follow from the figures and the material.
  private func finding(
    _ subject: Finding.Subject,
    of family: WordFamily? = nil,
    cautions own: [Finding.Caution]
  ) -> Finding {
    var cautions = own
    let evidence: (Material) -> [Contribution.ID]
    switch subject {
    case .sharedTheme(let theme):
      evidence = { questions(in: theme.theme, of: $0) }
    case .themeShare(let theme):
      if theme.hasSmallCell { cautions.append(.smallCell) }
      evidence = { questions(in: theme.theme, of: $0) }
    case .word(let word), .wordFamily(let word):
      if word.hasSmallCell { cautions.append(.smallCell) }
      evidence = { material in
        material.words.contributions { family?.contains($0) ?? ($0 == word.stem) }
      }
    }
    return Finding(
      subject: subject,
      cautions: cautions + self.cautions,
      evidence: evidence(first),
      otherEvidence: evidence(second))
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
