import StafetAnalysis
import StafetText

extension Wording {
  /// Which words tell a theme's questions from the others, and how far that can be relied on; `nil` where
  /// none does.
  func telling(_ words: ThemeWords, of kind: SortedKind, significance: Double) -> String? {
    guard let first = words.rows.first else { return nil }
    let listed =
      ["\(first.form) (\(uses(of: first, kind)))"]
      + words.rows.dropFirst().map { "\($0.form) (\(uses(of: $0)))" }
    let nouns = nouns(kind)
    let opening =
      words.rows.count == 1
      ? say(
        "Ét ord kendetegner temaets \(nouns): ",
        "One word is typical of the \(nouns) in this theme: ")
      : say(
        "Ord, der kendetegner temaets \(nouns): ", "Words typical of the \(nouns) in this theme: ")
    return opening
      + listed.joined(separator: ", ") + ties(words.ties) + ". "
      + reliance(on: words, significance: significance)
  }

  /// That more words are as clear as the last one listed.
  private func ties(_ count: Int) -> String {
    if count == 0 { return "" }
    return say(
      " og \(numbers.count(count)) til, der er lige så \(count == 1 ? "tydeligt" : "tydelige")",
      " and \(numbers.count(count)) more that \(count == 1 ? "is" : "are") as clear")
  }

  /// How often a word is used in a theme and in the others: `3 i 2 mod 1 i 1`.
  private func uses(of row: ThemeWords.Row) -> String {
    use(row.use.occurrences, in: row.use.documents) + say(" mod ", " against ")
      + use(row.otherUse.occurrences, in: row.otherUse.documents)
  }

  /// The same, so that it explains the others.
  private func uses(of row: ThemeWords.Row, _ kind: SortedKind) -> String {
    let others = row.otherUse
    return times(row.use.occurrences) + say(" i ", " in ") + sorted(row.use.documents, kind)
      + say(" mod ", ", against ")
      + (others.occurrences == 0
        ? numbers.count(0)
        : times(others.occurrences) + say(" i ", " in ") + numbers.count(others.documents))
      + say(" i de andre temaer", " in the other themes")
  }

  /// Whether the words stand when all that were tried are allowed for.
  private func reliance(on words: ThemeWords, significance: Double) -> String {
    let limit = numbers.decimal(significance, 2)
    let tried = counted(
      words.comparisons, ("sammenligning", "sammenligninger"), ("comparison", "comparisons"))
    let allowed = say(
      "når der tages højde for stafettens \(tried) af ord og tema",
      "once allowance is made for the relay\u{2019}s \(tried) of word and theme")
    let standing = words.rows.filter { $0.q <= significance }
    let isOne = words.rows.count == 1
    if standing.count == words.rows.count {
      return say(
        "\(isOne ? "Det" : "De") holder også, \(allowed) (q højst \(limit)).",
        "\(isOne ? "It also holds" : "They also hold") \(allowed) (q at most \(limit)).")
    }
    if standing.isEmpty {
      return say(
        (isOne ? "Det holder ikke" : "Ingen af dem holder")
          + " (q over \(limit)), \(allowed); \(isOne ? "det" : "de") er kun et fingerpeg.",
        (isOne ? "It does not hold" : "None of them holds")
          + " (q above \(limit)) \(allowed); take \(isOne ? "it" : "them") as a hint only.")
    }
    let names = list(standing.map { quote($0.form) })
    return say(
      "Kun \(names) holder (q højst \(limit)), \(allowed); resten er blot et fingerpeg.",
      "Only \(names) \(standing.count == 1 ? "holds" : "hold") (q at most \(limit)) \(allowed); take the rest"
        + " as a hint only.")
  }
}
