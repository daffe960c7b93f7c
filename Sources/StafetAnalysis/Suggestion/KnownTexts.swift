import StafetStatistics

/// Of which texts something is known, and what is said of the others.
///
/// A word is known where its stem, or that of a part of it as a compound, stands in a sorted text or in what the codebook says
/// of a theme. That it stands beside such a word in an unsorted text is not enough, since nobody sorted that. Stems that are
/// nearly the same (``NearStems``) are one here, since a stemmer leaves *trivslen* and *trivsel* apart. Runs of characters
/// alone make no word known: *spiser* shares some with words of every theme.
struct KnownTexts: Sendable {
  /// For each row whether it holds a known word.
  let isKnown: [Bool]

  /// For each stem whether it is known.
  private let isTold: [Bool]

  /// The themes' shares of the sorted texts; equal shares where none is sorted.
  let baseRates: [Double]

  /// Looks which words are known.
  ///
  /// - Parameters:
  ///   - vectors: The texts, and behind them the codebook's words for themes.
  ///   - themes: The theme of each row, or `nil` for an unsorted text.
  ///   - textCount: How many rows are texts.
  ///   - themeCount: How many themes there are, at least 1.
  /// - Complexity: O(*n* + *t* log *t*) for *n* cells and *t* stems.
  init(
    in vectors: SuggestionVectors, sortedInto themes: [Int?], counting textCount: Int,
    themeCount: Int
  ) {
    let rows = vectors.rows
    var told = [Bool](repeating: false, count: vectors.stemCount)
    func stems(_ row: Int) -> some Sequence<Int> {
      rows.row(row).lazy.map { Int(rows.columns[$0]) }.filter { $0 < vectors.stemCount }
    }
    for row in themes.indices where themes[row] != nil {
      for stem in stems(row) { told[stem] = true }
    }
    let near = NearStems(of: told.indices.lazy.filter { told[$0] }.map { vectors.stem($0) })
    for stem in told.indices where !told[stem] && near.holdOneLike(vectors.stem(stem)) {
      told[stem] = true
    }
    isTold = told
    isKnown = themes.indices.map { row in stems(row).contains { told[$0] } }
    var counts = [Double](repeating: 0, count: themeCount)
    for theme in themes.prefix(textCount) {
      if let theme { counts[theme] += 1 }
    }
    let total = counts.reduce(0, +)
    baseRates = counts.map { total > 0 ? $0 / total : 1 / Double(themeCount) }
  }

  /// Whether a column is that of a stem that is known.
  func holds(_ column: Int) -> Bool { column < isTold.count && isTold[column] }
}
