import StafetStatistics

/// What was learnt of themes: from words, and from vectors where there are any.
struct SuggestionModel: Sendable {
  /// What speaks for each theme in a text.
  struct Scores: Sendable {
    /// By its words: only differences between themes mean something.
    let words: [Double]

    /// By its vector: cosines, from -1 to 1; all 0 without vectors.
    let meaning: [Double]

    /// The themes' shares of what is sorted, where nothing is known of the text; else `nil`.
    let baseRates: [Double]?

    /// Both together.
    ///
    /// - Parameter weight: What a cosine counts for.
    /// - Returns: The score of each theme.
    func joined(weight: Double) -> [Double] {
      weight == 0 ? words : words.indices.map { words[$0] + weight * meaning[$0] }
    }
  }

  /// How scores become probabilities.
  struct Scale: Sendable {
    /// What a cosine counts for beside the words.
    var meaningWeight: Double

    /// The temperature of the probabilities.
    var temperature: Double

    /// A probability for each theme: the base rates where nothing is known of a text.
    func probabilities(_ scores: Scores) -> [Double] {
      scores.baseRates
        ?? ComplementBayes.probabilities(
          scores.joined(weight: meaningWeight), temperature: temperature)
    }
  }

  let bayes: ComplementBayes

  /// Of which texts something is known.
  private let known: KnownTexts
  private let material: SuggestionMaterial
  private let centroids: [[Double]]

  init(
    bayes: ComplementBayes, known: KnownTexts, centroids: [[Double]],
    of material: SuggestionMaterial
  ) {
    self.bayes = bayes
    self.known = known
    self.centroids = centroids
    self.material = material
  }

  /// What speaks for each theme in a text of the material.
  func scores(of row: Int) -> Scores {
    Scores(
      words: bayes.scores(of: row, in: material.vectors.rows),
      meaning: material.meaning?.cosines(of: row, with: centroids)
        ?? material.themes.map { _ in 0 },
      baseRates: knows(row) ? nil : known.baseRates)
  }

  /// Whether a word is known that has some columns: by a stem of it.
  func knowsWord(of columns: Set<Int>) -> Bool { columns.contains { known.holds($0) } }

  /// Whether anything is known of a text of the material: by a word of it or by its vector.
  func knows(_ row: Int) -> Bool {
    known.isKnown[row] || material.meaning?.hasVector(row) == true
  }
}
