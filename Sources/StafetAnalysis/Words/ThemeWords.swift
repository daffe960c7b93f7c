import StafetModel
import StafetStatistics
public import StafetText

/// The words that distinguish a theme's questions from the relay's other sorted questions.
///
/// A word is listed if the theme's questions use it more than those of all other themes together, by the
/// log-likelihood ratio G² with a p-value of at most ``AnalysisSettings/significance``, and if at least
/// two of the theme's questions contain it. In material without questions, statements take their place.
/// Answers and unsorted questions are left out, since nobody decided on a theme for them.
///
/// Every word that at least two sorted questions contain, in whatever themes, is tested: which words are
/// tested does not depend on where they are used. Stop words and short words are not tested, but count as
/// tokens. All four cells of the table are compared: the word and all other tokens, in the theme and in
/// the others.
///
/// > Source: Dunning (1993), *Accurate Methods for the Statistics of Surprise and Coincidence*, for G²;
/// > Benjamini and Hochberg (1995), *Controlling the False Discovery Rate*, for q. Which words are tested
/// > and listed is this library's own choice.
public struct ThemeWords: Hashable, Sendable {
  /// One word.
  public struct Row: Hashable, Sendable, Identifiable {
    /// The stem under which the forms of the word are counted together.
    public let stem: String

    /// The form that is shown to readers: the one that all relays of the study together use most.
    public let form: String

    /// How often the theme's questions use the word, and how many of them do.
    public let use: TermUse

    /// How often the questions of all other themes use the word, and how many of them do.
    public let otherUse: TermUse

    /// The log-likelihood ratio G², above 0.
    public let score: Double

    /// The p-value: the probability of a score at least as far from 0 if the theme used the word like the
    /// others.
    public let p: Double

    /// The q-value: `p` adjusted for all words tested in the theme.
    public let q: Double

    /// What tells it from the others of one list: `stem`.
    public var id: String { stem }
  }

  /// How many of the theme's questions must contain a word for it to be listed.
  package static let leastQuestions = 2

  /// How many words are listed for a theme at most.
  package static let mostWords = 8

  /// The listed words, the highest score first, ties in the order of their Unicode scalars; empty where no
  /// word distinguishes the theme.
  public let rows: [Row]

  /// How many words were tested; 0 where there are no other themes to compare with.
  public let testedWords: Int

  /// Makes theme words of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - rows: The listed words, the highest score first, ties in the order of their Unicode scalars; empty where no
  ///     word distinguishes the theme.
  ///   - testedWords: How many words were tested; 0 where there are no other themes to compare with.
  public init(rows: [Row], testedWords: Int) {
    self.rows = rows
    self.testedWords = testedWords
  }
}

extension ThemeWords.Row {
  /// Compares the use of a word in a theme with that in the others, as for a preview or a test.
  ///
  /// The score and p are worked out as in an analysis.
  ///
  /// - Parameters:
  ///   - stem: The stem under which the forms of the word are counted together.
  ///   - form: The form that is shown to readers.
  ///   - use: How often the questions of the theme use the word, and how many of them.
  ///   - tokens: How many tokens the questions of the theme have, stop words included.
  ///   - otherUse: How often the questions of the other themes use the word, and how many of them.
  ///   - otherTokens: How many tokens the questions of the other themes have, stop words included.
  ///   - q: The p-value adjusted for all words tested; `nil` takes the p-value itself, as of one comparison.
  /// - Precondition: No count is negative, there are at least as many tokens as uses, and `q` is from 0 to 1.
  public init(
    stem: String, form: String, use: TermUse, of tokens: Int, otherUse: TermUse,
    of otherTokens: Int, q: Double? = nil
  ) {
    precondition(q.map { (0...1).contains($0) } ?? true, "A q-value is from 0 to 1.")
    let ratio = LogLikelihoodRatio(
      of: TwoByTwoTable(use.occurrences, of: tokens, against: otherUse.occurrences, of: otherTokens)
    )
    self.init(
      stem: stem, form: form, use: use, otherUse: otherUse, score: ratio.signedStatistic,
      p: ratio.pValue, q: q ?? ratio.pValue)
  }
}

extension ThemeWords {
  /// Finds the words of each theme of a relay.
  ///
  /// - Parameters:
  ///   - texts: The texts of what was sorted into each theme, by their number in the index.
  ///   - index: The words of the study.
  ///   - material: What tells the form that a word is shown in.
  ///   - settings: The largest p.
  /// - Returns: The words of each theme, in the order of the themes.
  /// - Complexity: O(*n* + *k* · *t* log *t*) for *n* words, *k* themes and *t* different words.
  static func words(
    of texts: [[Int]], in index: WordIndex, material: WordMaterial,
    settings: AnalysisSettings
  ) -> [ThemeWords] {
    let all = index.uses(of: Array(texts.joined()))
    let tried = all.indices.filter { all[$0].documents >= leastQuestions }
    let tokens = texts.map { $0.reduce(0) { $0 + index.wordCount(of: $1) } }
    let allTokens = tokens.reduce(0, +)
    let uses = uses(of: tried, in: texts, index)

    return texts.indices.map { theme in
      if tokens[theme] == 0 || tokens[theme] == allTokens {
        return ThemeWords(rows: [], testedWords: 0)
      }
      var scores = KeynessScores(
        measure: .g2, total: tokens[theme], otherTotal: allTokens - tokens[theme],
        keepingBelow: 16)
      var overused: [(place: Int, score: Double)] = []
      for (place, term) in tried.enumerated() {
        let use = uses[theme][place]
        let score = scores.add(use.occurrences, all[term].occurrences - use.occurrences)
        if score > 0, use.documents >= leastQuestions { overused.append((place, score)) }
      }
      // Terms are in the order of their scalars already, which decides between equals.
      overused.sort { ($1.score, $0.place) < ($0.score, $1.place) }
      let levels = scores.falseDiscoveryLevels()
      var rows: [Row] = []
      for (place, score) in overused.prefix(mostWords) {
        let term = tried[place]
        let use = uses[theme][place]
        let others = TermUse(
          occurrences: all[term].occurrences - use.occurrences,
          documents: all[term].documents - use.documents)
        guard let p = scores.pValue(use.occurrences, others.occurrences),
          p <= settings.significance, let q = levels?.qValue(ofScore: score)
        else { break }
        let stem = index.terms[term]
        rows.append(
          Row(
            stem: stem,
            form: material.shownForm(of: stem)
              ?? index.shownForm(of: term, in: texts[theme]),
            use: use, otherUse: others, score: score, p: p, q: q))
      }
      return ThemeWords(rows: rows, testedWords: tried.count)
    }
  }

  /// How often the texts of each theme use some terms, in the order of the themes and of the terms.
  private static func uses(
    of terms: [Int], in texts: [[Int]], _ index: WordIndex
  ) -> [[TermUse]] {
    var place = [Int?](repeating: nil, count: index.terms.count)
    for (number, term) in terms.enumerated() { place[term] = number }
    var lastText = [Int](repeating: -1, count: terms.count)
    return texts.map { texts in
      var uses = [TermUse](repeating: TermUse(), count: terms.count)
      for text in texts {
        index.forEachTerm(of: text) { term in
          guard let place = place[term] else { return }
          uses[place].occurrences += 1
          if lastText[place] != text { uses[place].documents += 1 }
          lastText[place] = text
        }
      }
      return uses
    }
  }
}
