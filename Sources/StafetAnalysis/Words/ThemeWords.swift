import StafetModel
import StafetStatistics
public import StafetText

/// The words that distinguish a theme's questions from the relay's other sorted questions.
///
/// A word is listed if a larger part of the theme's questions hold it than of those of all other themes together, with
/// a p-value of at most ``AnalysisSettings/significance``, and if at least two of the theme's questions do. In material
/// without questions, statements take their place. Answers and unsorted questions are left out, since nobody decided on
/// a theme for them.
///
/// Every word that at least two sorted questions contain, in whatever themes, is tested in every theme: which words are
/// tested does not depend on where they are used. Stop words and short words are not tested. What is compared are
/// questions with and without the word: one that repeats it counts once. Fisher's exact test decides where a cell is
/// expected below 5, as it nearly always is in a theme, the log-likelihood ratio G² elsewhere. All words of all themes
/// of a relay are one family of tests, since whoever reads a report looks at all of them.
///
/// > Source: Fisher (1935), *The Logic of Inductive Inference*; Dunning (1993), *Accurate Methods for the Statistics of
/// > Surprise and Coincidence*, for G²; Benjamini and Hochberg (1995), *Controlling the False Discovery Rate*, for q.
/// > Which words are tested and listed is this library's own choice.
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

    /// The log-likelihood ratio G² of questions with and without the word, above 0.
    public let score: Double

    /// The p-value: the probability of a difference at least as unusual if the theme used the word like the
    /// others.
    public let p: Double

    /// Which test gave `p`: Fisher's exact one where a cell of the table is expected below 5, G² elsewhere.
    public let test: KeynessTest

    /// How large the difference is: the odds that a question of the theme holds the word, by those of the others, with
    /// the exact interval.
    public let oddsRatio: OddsRatio?

    /// The q-value: `p` adjusted for all comparisons of words in all themes of the relay.
    public let q: Double

    /// What tells it from the others of one list: `stem`.
    public var id: String { stem }
  }

  /// How many of the theme's questions must contain a word for it to be listed.
  package static let leastQuestions = 2

  /// How many words are listed for a theme at most.
  package static let mostWords = 8

  /// The listed words: the smallest p first, then the highest score, ties in the order of their Unicode scalars; empty
  /// where no word distinguishes the theme.
  public let rows: [Row]

  /// How many words were tested; 0 where there are no other themes to compare with.
  public let testedWords: Int

  /// How many comparisons the q-values allow for: the words tested in all themes of the relay.
  public let comparisons: Int

  /// How many words that are not listed are as clear as the last one that is: the same p and the same score.
  public let ties: Int

  /// Makes theme words of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - rows: The listed words: the smallest p first, then the highest score, ties in the order of their Unicode
  ///     scalars; empty where no word distinguishes the theme.
  ///   - testedWords: How many words were tested; 0 where there are no other themes to compare with.
  ///   - comparisons: How many comparisons the q-values allow for; `nil` takes the number of words tested.
  ///   - ties: How many words that are not listed are as clear as the last one that is.
  public init(rows: [Row], testedWords: Int, comparisons: Int? = nil, ties: Int = 0) {
    self.rows = rows
    self.testedWords = testedWords
    self.comparisons = comparisons ?? testedWords
    self.ties = ties
  }
}

extension ThemeWords.Row {
  /// Compares the use of a word in a theme with that in the others, as for a preview or a test.
  ///
  /// The score, p and the odds ratio are worked out as in an analysis.
  ///
  /// - Parameters:
  ///   - stem: The stem under which the forms of the word are counted together.
  ///   - form: The form that is shown to readers.
  ///   - use: How often the questions of the theme use the word, and how many of them.
  ///   - questions: How many questions the theme has.
  ///   - otherUse: How often the questions of the other themes use the word, and how many of them.
  ///   - otherQuestions: How many questions the other themes have.
  ///   - q: The p-value adjusted for all comparisons; `nil` takes the p-value itself, as of one comparison.
  ///   - confidence: The confidence level of the interval, between 0 and 1.
  /// - Precondition: No count is negative, there are at least as many questions as hold the word, `q` is from 0 to 1, and
  ///   `confidence` strictly between 0 and 1.
  public init(
    stem: String, form: String, use: TermUse, of questions: Int, otherUse: TermUse,
    of otherQuestions: Int, q: Double? = nil, confidence: Double = 0.95
  ) {
    precondition(q.map { (0...1).contains($0) } ?? true, "A q-value is from 0 to 1.")
    let table = TwoByTwoTable(
      use.documents, of: questions, against: otherUse.documents, of: otherQuestions)
    let test = RateTest(of: table)
    self.init(
      stem: stem, form: form, use: use, otherUse: otherUse, score: test.signedStatistic,
      p: test.pValue, test: KeynessTest(test.method),
      oddsRatio: OddsRatio(of: table, at: ConfidenceLevel(confidence)),
      q: q ?? test.pValue)
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
    let (tried, themes, levels) = tests(of: texts, in: index)
    let sizes = texts.map { $0.count }
    let all = sizes.reduce(0, +)
    return themes.indices.map { theme in
      guard let tests = themes[theme] else { return ThemeWords(rows: [], testedWords: 0) }
      let clear = tests.words
        .filter { $0.score > 0 && $0.use.documents >= leastQuestions }
        .map { (word: $0, p: tests.scores.pValue($0.use.documents, $0.others.documents) ?? 1) }
        .filter { $0.p <= settings.significance }
        // Terms are in the order of their scalars already, which decides between equals.
        .sorted { ($0.p, $1.word.score, $0.word.place) < ($1.p, $0.word.score, $1.word.place) }
      let rows = clear.prefix(mostWords).map { word, p in
        let stem = index.terms[tried[word.place]]
        return Row(
          stem: stem,
          form: material.shownForm(of: stem)
            ?? index.shownForm(of: tried[word.place], in: texts[theme]),
          use: word.use, of: sizes[theme], otherUse: word.others, of: all - sizes[theme],
          q: levels.qValue(of: p), confidence: settings.confidence)
      }
      let ties = clear.dropFirst(mostWords).count {
        $0.p == clear[mostWords - 1].p && $0.word.score == clear[mostWords - 1].word.score
      }
      return ThemeWords(
        rows: Array(rows), testedWords: tried.count, comparisons: levels.tests, ties: ties)
    }
  }

  /// A word in a theme and in the others.
  private struct Tested {
    let place: Int
    let use: TermUse
    let others: TermUse
    let score: Double
  }

  /// All words in a theme.
  private struct ThemeTests {
    var words: [Tested] = []
    var scores: KeynessScores
  }

  /// Tests every word in every theme.
  ///
  /// - Returns: The terms tested; the tests of each theme, `nil` for one that has no words or all of them; and what
  ///   tells the q-values of all.
  private static func tests(
    of texts: [[Int]], in index: WordIndex
  ) -> (tried: [Int], themes: [ThemeTests?], levels: FalseDiscoveryLevels) {
    let all = index.uses(of: Array(texts.joined()))
    let tried = all.indices.filter { all[$0].documents >= leastQuestions }
    let tokens = texts.map { $0.reduce(0) { $0 + index.wordCount(of: $1) } }
    let allTokens = tokens.reduce(0, +)
    let count = texts.reduce(0) { $0 + $1.count }
    let uses = uses(of: tried, in: texts, index)
    var values: [(p: Double, count: Int)] = []
    let themes = texts.indices.map { theme -> ThemeTests? in
      if tokens[theme] == 0 || tokens[theme] == allTokens { return nil }
      let size = texts[theme].count
      var tests = ThemeTests(
        scores: KeynessScores(
          measure: .g2, total: size, otherTotal: count - size, keepingBelow: 16))
      for (place, term) in tried.enumerated() {
        let use = uses[theme][place]
        let others = TermUse(
          occurrences: all[term].occurrences - use.occurrences,
          documents: all[term].documents - use.documents)
        let score = tests.scores.add(use.documents, others.documents)
        tests.words.append(Tested(place: place, use: use, others: others, score: score))
      }
      values += tests.scores.pValues()
      return tests
    }
    return (tried, themes, FalseDiscoveryLevels(values))
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
