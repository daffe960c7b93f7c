import StafetStatistics
import StafetText

/// A linear model of themes: complement naive Bayes, learnt from sorted and unsorted texts.
///
/// A word speaks for a theme as far as it is rare in all other themes: its weight is -log of its part of
/// their words, smoothed. A theme with few questions is thus not at a disadvantage, as it is in plain
/// naive Bayes. Texts may belong to several themes in part, which is how unsorted ones are learnt from:
/// each belongs to the themes as far as the model of the round before says.
///
/// > Source: Rennie, Shih, Teevan and Karger (2003), *Tackling the Poor Assumptions of Naive Bayes Text
/// > Classifiers*; unsorted texts after Nigam, McCallum, Thrun and Mitchell (2000), *Text Classification
/// > from Labeled and Unlabeled Documents using EM*. That the themes of the unsorted are drawn half the
/// > way towards the sizes of the sorted ones, so that no theme swallows the others, is this library's.
struct ComplementBayes {
  /// How many themes there are.
  let themeCount: Int

  /// The weight of each theme for each column: those of a column stand beside each other.
  private(set) var weights: [Double]

  /// Learns the weights.
  ///
  /// - Parameters:
  ///   - rows: The texts.
  ///   - shares: How far each text belongs to each theme, the themes of a text beside each other; all 0
  ///     for a text that is not learnt from.
  ///   - themeCount: How many themes there are, at least 1.
  ///   - smoothing: What is added to the weight of each word in each theme.
  init(
    learning rows: CompressedRows<Double>, shares: [Double], themeCount: Int, smoothing: Double
  ) {
    self.themeCount = themeCount
    var sums = [Double](repeating: 0, count: rows.columnCount * themeCount)
    for row in 0..<rows.rowCount {
      for theme in 0..<themeCount {
        let share = shares[row * themeCount + theme]
        guard share > 0 else { continue }
        for place in rows.row(row) {
          sums[Int(rows.columns[place]) * themeCount + theme] += share * rows.values[place]
        }
      }
    }
    var totals = [Double](repeating: 0, count: themeCount)
    for column in 0..<rows.columnCount {
      let cells = column * themeCount..<(column + 1) * themeCount
      let all = cells.reduce(0) { $0 + sums[$1] }
      for (theme, cell) in cells.enumerated() {
        // What is left of rounding must not be below nothing.
        sums[cell] = max(0, all - sums[cell]) + smoothing
        totals[theme] += sums[cell]
      }
    }
    let logarithms = totals.map { RealFunctions.log($0) }
    for column in 0..<rows.columnCount {
      for theme in 0..<themeCount {
        let cell = column * themeCount + theme
        sums[cell] = logarithms[theme] - RealFunctions.log(sums[cell])
      }
    }
    weights = sums
  }

  /// How much speaks for each theme in a text: only differences between themes mean something.
  func scores(of row: Int, in rows: CompressedRows<Double>) -> [Double] {
    var scores = [Double](repeating: 0, count: themeCount)
    for place in rows.row(row) {
      let first = Int(rows.columns[place]) * themeCount
      for theme in 0..<themeCount { scores[theme] += rows.values[place] * weights[first + theme] }
    }
    return scores
  }
}

extension ComplementBayes {
  /// Learns from sorted texts and then, in rounds, from what it suggests for unsorted ones.
  ///
  /// - Parameters:
  ///   - rows: The texts, and behind them the codebook's words for themes.
  ///   - themes: The theme of each row, or `nil` for an unsorted text.
  ///   - rowWeights: What each sorted row counts for.
  ///   - themeCount: How many themes there are, at least 1.
  ///   - settings: How unsorted texts are learnt from.
  /// - Complexity: O(*r* (*n* + *t*) *k*) for *n* cells, *t* columns, *k* themes and *r* rounds.
  init(
    learning rows: CompressedRows<Double>, themes: [Int?], rowWeights: [Double], themeCount: Int,
    settings: SuggestionSettings
  ) {
    var shares = [Double](repeating: 0, count: rows.rowCount * themeCount)
    var sizes = [Double](repeating: 0, count: themeCount)
    for (row, theme) in themes.enumerated() {
      guard let theme else { continue }
      shares[row * themeCount + theme] = rowWeights[row]
      sizes[theme] += rowWeights[row]
    }
    let total = sizes.reduce(0, +)
    let parts = sizes.map { total > 0 ? $0 / total : 1 / Double(themeCount) }
    let unsorted = themes.indices.filter { themes[$0] == nil && !rows.row($0).isEmpty }
    var model = ComplementBayes(
      learning: rows, shares: shares, themeCount: themeCount, smoothing: settings.smoothing)
    guard settings.unsortedWeight > 0, !unsorted.isEmpty else {
      self = model
      return
    }
    for _ in 0..<settings.rounds {
      var beliefs = unsorted.map {
        Self.probabilities(model.scores(of: $0, in: rows), temperature: Self.learningTemperature)
      }
      Self.balance(&beliefs, towards: parts, ofSorted: total)
      for (row, belief) in zip(unsorted, beliefs) {
        for theme in 0..<themeCount {
          shares[row * themeCount + theme] = settings.unsortedWeight * belief[theme]
        }
      }
      model = ComplementBayes(
        learning: rows, shares: shares, themeCount: themeCount, smoothing: settings.smoothing)
    }
    self = model
  }

  /// How soft the beliefs about unsorted texts are while they are learnt from.
  static let learningTemperature = 0.5

  /// Probabilities that sum to 1, from scores.
  ///
  /// - Parameters:
  ///   - scores: The scores, at least one.
  ///   - temperature: Above 0; the lower, the nearer the probability of the highest score is to 1.
  /// - Returns: A probability for each score.
  static func probabilities(_ scores: [Double], temperature: Double) -> [Double] {
    let highest = scores.max() ?? 0
    let powers = scores.map { RealFunctions.exp(($0 - highest) / temperature) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }

  /// Draws the sizes of themes half the way towards those of the sorted texts.
  ///
  /// Sizes are those over sorted and unsorted texts together: a few unsorted ones may well be of one
  /// theme, and many hardly.
  private static func balance(
    _ beliefs: inout [[Double]], towards parts: [Double], ofSorted total: Double
  ) {
    for _ in 0..<3 {
      var sums = parts.map { $0 * total }
      for belief in beliefs {
        for theme in parts.indices { sums[theme] += belief[theme] }
      }
      let all = total + Double(beliefs.count)
      let factors = parts.indices.map {
        RealFunctions.squareRoot(parts[$0] / max(sums[$0] / all, 1e-9))
      }
      for index in beliefs.indices {
        var sum = 0.0
        for theme in parts.indices {
          beliefs[index][theme] *= factors[theme]
          sum += beliefs[index][theme]
        }
        guard sum > 0 else { continue }
        for theme in parts.indices { beliefs[index][theme] /= sum }
      }
    }
  }
}
