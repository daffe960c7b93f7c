import StafetModel
import StafetText

/// Decides which figures of two relays are findings, which are indications, and which are neither.
struct FindingSearch {
  private let relays: ComparedRelays
  private(set) var findings: [Finding] = []
  private(set) var indications: [Finding] = []
  private var evidenceReader: EvidenceReader

  init(in relays: ComparedRelays) {
    self.relays = relays
    evidenceReader = EvidenceReader(
      rules: relays.basis.rules, language: relays.basis.language)
  }

  private var settings: AnalysisSettings { relays.settings }

  /// Considers a theme that both relays have, as one of so many.
  mutating func consider(_ theme: ThemeComparison, oneOf comparisons: Int) {
    let place = relays.basis.themes.firstIndex { $0.id == theme.theme }
    let evidence = relays.evidence { $0.sorted(into: place) }
    let smaller = min(theme.first.count, theme.second.count)
    if !theme.isRest, smaller >= settings.minimumEvidence {
      findings.append(finding(.sharedTheme(theme), cautions: [], evidence: evidence))
    }
    let found = finding(
      .themeShare(theme), cautions: [.oneOfMany(comparisons)], hasSmallCell: theme.hasSmallCell,
      evidence: evidence)
    let larger = max(theme.first.count, theme.second.count)
    add(found, as: strength(p: theme.p, q: theme.q, largerSide: larger))
  }

  /// Considers words, which are some of so many that were tested.
  ///
  /// The texts are gone through once, however many of the words tell.
  mutating func consider(_ words: [WordComparison], oneOf comparisons: Int) {
    let telling = words.filter { strength(of: $0) != .none }
    let stems = telling.map { $0.stem }
    let first = relays.first.words.positions(holdingEachOf: stems)
    let second = relays.second.words.positions(holdingEachOf: stems)
    for (place, word) in telling.enumerated() {
      let evidence = Evidence(first: first[place], second: second[place])
      let found = finding(
        .word(word), cautions: [.oneOfMany(comparisons)], hasSmallCell: word.hasSmallCell,
        evidence: evidence,
        lines: lines(for: word, evidence))
      add(found, as: strength(of: word))
    }
  }

  /// Considers a theme that only one relay has, as one of so many.
  mutating func considerOneSided(_ theme: ThemeComparison, oneOf comparisons: Int) {
    let place = relays.basis.themes.firstIndex { $0.id == theme.theme }
    let found = finding(
      .themeShare(theme), cautions: [.oneOfMany(comparisons)], hasSmallCell: theme.hasSmallCell,
      evidence: relays.evidence { $0.sorted(into: place) })
    let larger = max(theme.first.count, theme.second.count)
    add(found, as: strength(p: theme.p, q: theme.q, largerSide: larger))
  }

  /// Considers a word family, as one of so many families.
  ///
  /// One that is not stated to have been named beforehand is no finding, however small its p: whoever chose it may
  /// have chosen it for what is tested here.
  mutating func consider(_ comparison: WordComparison, of family: WordFamily, families: Int) {
    var strength = strength(of: comparison)
    if strength == .none { return }
    if !family.origin.isBeforehand { strength = .indicated }
    let evidence = relays.evidence { $0.words.use(of: family).holders }
    let found = finding(
      .wordFamily(comparison),
      cautions: [.testedAlone(families: families, origin: family.origin)],
      hasSmallCell: comparison.hasSmallCell, evidence: evidence,
      lines: lines(for: comparison, evidence) { family.holds($0) })
    add(found, as: strength)
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

  private mutating func add(_ found: Finding, as strength: Strength) {
    switch strength {
    case .carried: findings.append(found)
    case .indicated: indications.append(found)
    case .none: break
    }
  }

  // MARK: Evidence and cautions

  private typealias Evidence = ComparedRelays.Evidence

  /// Places where a word is used, from the relay that uses it more.
  ///
  /// - Parameters:
  ///   - word: The word, or the family.
  ///   - evidence: The contributions that hold it.
  ///   - isMeant: Whether a form is one of the family; `nil` for a word, which is known by what it is counted as.
  /// - Returns: The lines.
  private mutating func lines(
    for word: WordComparison, _ evidence: Evidence,
    where isMeant: ((_ word: String) -> Bool)? = nil
  ) -> [EvidenceLine] {
    let isFirst = word.direction == .overused
    let holders = isFirst ? evidence.first : evidence.second
    let relay = isFirst ? relays.first.relay : relays.second.relay
    guard let isMeant else {
      return evidenceReader.lines(countedAs: word.stem, of: holders, in: relay)
    }
    return evidenceReader.lines(of: holders, in: relay, where: isMeant)
  }

  /// Adds the cautions that follow from the figures and the material.
  private func finding(
    _ subject: Finding.Subject,
    cautions: [Finding.Caution],
    hasSmallCell: Bool = false,
    evidence: Evidence,
    lines: [EvidenceLine] = []
  ) -> Finding {
    Finding(
      subject: subject,
      cautions: cautions + (hasSmallCell ? [.smallCell] : []) + relays.cautions,
      evidence: relays.first.relay.ids(evidence.first),
      otherEvidence: relays.second.relay.ids(evidence.second),
      lines: lines)
  }
}
