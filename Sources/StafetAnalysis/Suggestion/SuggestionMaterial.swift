import StafetModel

/// What themes are learnt from: texts with their themes, and the codebook's words.
struct SuggestionMaterial: Sendable {
  /// The themes that the codebook describes or that a question is sorted into.
  let themes: [Theme.ID]

  /// The texts, and behind them the codebook's words for themes.
  let vectors: SuggestionVectors

  /// The same rows in a space of meanings, where a host program has one.
  let meaning: MeaningVectors?

  /// The theme of each text by its number, or `nil` for an unsorted one.
  let sorted: [Int?]

  /// The theme of each of the codebook's rows behind the texts.
  private let codebookThemes: [Int]

  private let settings: SuggestionSettings

  /// Puts texts, a codebook and vectors together.
  init(
    of texts: [SortableText], codebook: Codebook, settings: SuggestionSettings,
    meanings: some TextVectors
  ) {
    let named = Set(texts.compactMap { $0.theme })
    // A theme whose meaning nobody wrote down, such as the rest, is known by what is sorted into it.
    let worded =
      settings.codebookWeight > 0
      ? codebook.themes.filter { !$0.isRest && (named.isEmpty || $0.isDescribed) } : []
    let wordedIDs = Set(worded.map { $0.id })
    let listed = codebook.themes.map { $0.id }.filter {
      named.contains($0) || wordedIDs.contains($0)
    }
    let themes = listed + named.subtracting(listed).sorted()
    var numbers: [Theme.ID: Int] = [:]
    for (number, theme) in themes.enumerated() { numbers[theme] = number }
    self.themes = themes
    self.vectors = SuggestionVectors(of: texts, themes: worded, settings: settings)
    self.meaning = MeaningVectors(
      of: texts.map { meanings.vector(of: $0) }, themes: worded.map { meanings.vector(of: $0) })
    self.sorted = texts.map { $0.theme.flatMap { numbers[$0] } }
    self.codebookThemes = worded.compactMap { numbers[$0.id] }
    self.settings = settings
  }

  /// The numbers of the texts that are sorted into each theme, in rising order.
  var sortedTexts: [[Int]] {
    var texts: [[Int]] = Array(repeating: [], count: themes.count)
    for (text, theme) in sorted.enumerated() {
      if let theme { texts[theme].append(text) }
    }
    return texts
  }

  /// Learns the themes, as if some of the sorted texts were unsorted.
  ///
  /// - Parameter hidden: The numbers of those texts.
  /// - Returns: The model, or `nil` where nothing is known of any theme.
  func model(hiding hidden: Set<Int>) -> SuggestionModel? {
    if themes.isEmpty { return nil }
    var known = sorted
    for text in hidden { known[text] = nil }
    var weights = [Double](repeating: 1, count: sorted.count)
    for theme in codebookThemes {
      known.append(theme)
      weights.append(settings.codebookWeight)
    }
    return SuggestionModel(
      bayes: ComplementBayes(
        learning: vectors.rows, themes: known, rowWeights: weights, themeCount: themes.count,
        settings: settings),
      known: KnownTexts(
        in: vectors, sortedInto: known, counting: sorted.count, themeCount: themes.count),
      centroids: meaning?.centroids(of: known, weights: weights, themeCount: themes.count) ?? [],
      of: self)
  }
}

extension Theme {
  /// Whether the codebook says more of the theme than its name.
  fileprivate var isDescribed: Bool {
    !keywords.isEmpty || !definition.isEmpty || !include.isEmpty || !examples.isEmpty
  }
}
