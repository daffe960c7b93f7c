public import StafetModel
import StafetStatistics
import StafetText

/// Suggests themes for unsorted questions, learning from whatever there is: the words of a codebook, a
/// few sorted questions, or many.
///
/// ```swift
/// let suggester = ThemeSuggester(
///   texts: SortableText.texts(of: study, sortedBy: sorting), codebook: study.codebook)
/// for suggestion in suggester.suggestions() {
///   print(suggestion.contribution, suggestion.theme ?? "cannot tell")
/// }
/// ```
///
/// A person decides; a suggestion says how probable it is and which words speak for it. See
/// <doc:SuggestingThemes>.
public struct ThemeSuggester: Sendable {
  /// How the scores of the model were turned into probabilities.
  public enum Calibration: Hashable, Sendable {
    /// By cross-validation on the given number of sorted questions.
    case crossValidated(questions: Int)

    /// By constants that were found on other texts, since too few questions are sorted for
    /// cross-validation.
    case assumed
  }

  /// How themes are learnt and suggested.
  public let settings: SuggestionSettings

  /// How the scores of the model were turned into probabilities.
  public let calibration: Calibration

  /// The themes that can be suggested, in the order of the codebook; themes that only sorted questions
  /// name come last, in the order of their identifiers.
  ///
  /// A theme can be suggested if the codebook describes it or a question is sorted into it; while nothing
  /// is sorted, its name is description enough.
  public let themes: [Theme.ID]

  let texts: [SortableText]

  /// The place of each text among those that were given.
  private let order: [Int]

  let material: SuggestionMaterial
  let scale: SuggestionModel.Scale

  /// The sorted texts' scores by models that did not learn from them; `nil` where too few are sorted.
  let held: SuggestionEvaluation.Held?

  private let model: SuggestionModel?

  /// Learns themes from questions and a codebook.
  ///
  /// What is learnt does not depend on the order of the texts.
  ///
  /// - Parameters:
  ///   - texts: The questions, sorted and unsorted ones. All of them are learnt from, the unsorted ones by
  ///     the words that they have in common with the others.
  ///   - codebook: The themes, whose names, aliases, keywords, definitions and examples are learnt from
  ///     too. It need not hold every theme that questions are sorted into.
  ///   - settings: How themes are learnt and suggested.
  ///   - progress: Is told how far the work has come, and can end it.
  /// - Throws: What the listener of the progress throws.
  /// - Complexity: O(*n* log *n*) in the length of the texts and, for each of a few dozen rounds, O(*n*
  ///   *k*) for *k* themes.
  public init<Failure: Error>(
    texts: [SortableText], codebook: Codebook = Codebook(),
    settings: SuggestionSettings = SuggestionSettings(),
    progress: WorkProgress<Failure> = WorkProgress<Never>()
  ) throws(Failure) {
    try self.init(
      texts: texts, codebook: codebook, settings: settings, vectors: VectorTable(),
      progress: progress)
  }

  /// Learns themes from words and from vectors that a host program brings.
  ///
  /// The weight of vectors beside words is found by cross-validation; where too few questions are sorted
  /// for that, a constant is assumed.
  ///
  /// - Parameters:
  ///   - texts: The questions, sorted and unsorted ones.
  ///   - codebook: The themes.
  ///   - settings: How themes are learnt and suggested.
  ///   - vectors: Gives texts and themes their vectors.
  ///   - progress: Is told how far the work has come, and can end it.
  /// - Throws: What the listener of the progress throws.
  /// - Complexity: as without vectors, and O(*n* *d* *k*) for *n* texts and *d* numbers of each vector.
  public init<Failure: Error>(
    texts: [SortableText], codebook: Codebook = Codebook(),
    settings: SuggestionSettings = SuggestionSettings(), vectors: some TextVectors,
    progress: WorkProgress<Failure> = WorkProgress<Never>()
  ) throws(Failure) {
    try progress.report(0, of: 1)
    let order = texts.indices.sorted {
      (texts[$0].id, texts[$0].text, $0) < (texts[$1].id, texts[$1].text, $1)
    }
    let sorted = order.map { texts[$0] }
    let material = SuggestionMaterial(
      of: sorted, codebook: codebook, settings: settings, meanings: vectors)
    let held = try SuggestionEvaluation.Held(
      out: material, settings: settings, progress: progress.part(from: 0.1, to: 0.85))
    self.settings = settings
    self.texts = sorted
    self.order = order
    self.material = material
    self.held = held
    self.themes = material.themes
    self.model = material.model(hiding: [])
    self.scale =
      held.map { $0.scale(of: $0.units.indices) }
      ?? SuggestionModel.Scale(
        meaningWeight: material.meaning == nil ? 0 : Self.assumedMeaningWeight,
        temperature: Self.assumedTemperature)
    try progress.report(1, of: 1)
    self.calibration = held.map { .crossValidated(questions: $0.units.count) } ?? .assumed
  }

  /// The temperature at which the words of a codebook alone were found to say about how often they are
  /// right.
  private static let assumedTemperature = 2.5

  /// What a cosine counts for until sorted questions tell.
  private static let assumedMeaningWeight = 4.0

  /// The suggestion for each unsorted question.
  ///
  /// - Returns: The suggestions, in the order in which the texts were given.
  /// - Complexity: O(*n* *k*) in the length of the texts and the number of themes.
  public func suggestions() -> [ThemeSuggestion] {
    let places = texts.indices.filter { texts[$0].theme == nil }
      .sorted { order[$0] < order[$1] }
    return places.map { suggestion(at: $0) }
  }

  /// The unsorted questions in the order in which a person should sort them to improve the suggestions for
  /// the others fastest.
  ///
  /// First come questions whose two most probable themes are nearly equally probable and that have most in
  /// common with other unsorted questions, since one decision then tells something about many.
  ///
  /// > Source: Settles and Craven (2008), *An Analysis of Active Learning Strategies for Sequence Labeling
  /// > Tasks*: information density, with the margin as the measure of doubt.
  ///
  /// - Returns: The contributions; ties are in the order of their identifiers.
  /// - Complexity: O(*n* *k*) in the length of the texts and the number of themes.
  public func sortingOrder() -> [Contribution.ID] {
    let rows = material.vectors.rows
    let unsorted = texts.indices.filter { texts[$0].theme == nil }
    let sum = rows.sum(ofRows: unsorted)
    let worth = unsorted.map { row in
      let likeness = rows.product(ofRow: row, with: sum)
      let candidates = probabilities(of: row)
      let margin =
        candidates.count > 1 ? candidates[0].probability - candidates[1].probability : 0
      return (1 - margin) * likeness
    }
    return unsorted.indices.sorted { (worth[$1], $0) < (worth[$0], $1) }
      .map { texts[unsorted[$0]].id }
  }

  /// The themes by their probability for a text, the most probable first.
  private func probabilities(of row: Int) -> [ThemeSuggestion.Candidate] {
    guard let model else { return [] }
    let probabilities = scale.probabilities(model.scores(of: row))
    return themes.indices.sorted { (probabilities[$1], $0) < (probabilities[$0], $1) }
      .map { ThemeSuggestion.Candidate(theme: themes[$0], probability: probabilities[$0]) }
  }

  private func suggestion(at row: Int) -> ThemeSuggestion {
    let candidates = probabilities(of: row)
    return ThemeSuggestion(
      contribution: texts[row].id, candidates: candidates,
      evidence: candidates.first.map { evidence(for: $0.theme, at: row) } ?? [],
      minimumCertainty: settings.minimumCertainty)
  }

  /// The words of a text that speak for a theme.
  private func evidence(for theme: Theme.ID, at row: Int) -> [ThemeSuggestion.Evidence] {
    guard let model, model.knows(row), let number = themes.firstIndex(of: theme) else { return [] }
    let rows = material.vectors.rows
    var gains: [Int: Double] = [:]
    for place in rows.row(row) {
      let first = Int(rows.columns[place]) * themes.count
      let weights = model.bayes.weights[first..<first + themes.count]
      let mean = weights.reduce(0, +) / Double(themes.count)
      gains[Int(rows.columns[place])] = rows.values[place] * (weights[first + number] - mean)
    }
    var written: [String: String] = [:]  // of each word, as it is written first
    var words: [String] = []
    for text in [texts[row].text] + texts[row].answers {
      let bytes = Array(text.utf8)
      settings.rules.tokenizer.forEachToken(in: text) { token in
        guard written[token.term] == nil else { return }
        written[token.term] = String(decoding: bytes[token.range], as: UTF8.self)
        words.append(token.term)
      }
    }
    // A word that nobody sorted or described speaks for nothing, even where it shares letters with others.
    let evidence = words.map { word in
      let columns = material.vectors.columns(of: word)
      return model.knowsWord(of: columns)
        ? columns.sorted().reduce(0) { $0 + (gains[$1] ?? 0) } : 0
    }
    return words.indices.filter { evidence[$0] > 0 }
      .sorted { (evidence[$1], $0) < (evidence[$0], $1) }
      .prefix(8)
      .map { ThemeSuggestion.Evidence(word: written[words[$0]] ?? words[$0], weight: evidence[$0]) }
  }
}
