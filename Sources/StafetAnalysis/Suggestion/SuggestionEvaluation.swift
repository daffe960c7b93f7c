public import StafetModel
import StafetStatistics

/// How good suggestions are, compared with the themes that a person gave to the same questions.
///
/// ``ThemeSuggester/evaluation(progress:)`` makes it by cross-validation: the sorted questions are divided at
/// random into ``SuggestionSettings/folds`` parts, those of each theme evenly, and themes are suggested
/// for each part by a model that learnt as if the questions of that part were unsorted. The seed is
/// constant, so that the same questions always give the same figures. A question and its answers are one
/// text and always in the same part.
public struct SuggestionEvaluation: Hashable, Sendable {
  /// One sorted question and what was suggested for it.
  public struct Unit: Hashable, Sendable, Identifiable {
    /// The contribution.
    public let contribution: Contribution.ID

    /// The theme that the person placed the contribution in.
    public let theme: Theme.ID

    /// The most probable theme.
    public let suggested: Theme.ID

    /// The probability that the suggested theme was given, from 0 to 1.
    public let probability: Double

    /// Makes a unit of its parts, as for a preview or a test.
    ///
    /// - Parameters:
    ///   - contribution: The contribution.
    ///   - theme: The theme that the person placed the contribution in.
    ///   - suggested: The most probable theme.
    ///   - probability: The probability that the suggested theme was given, from 0 to 1.
    /// - Precondition: The probability is from 0 to 1.
    public init(
      contribution: Contribution.ID, theme: Theme.ID, suggested: Theme.ID, probability: Double
    ) {
      precondition((0...1).contains(probability), "A probability is from 0 to 1.")
      self.contribution = contribution
      self.theme = theme
      self.suggested = suggested
      self.probability = probability
    }

    /// What tells it from the others of one list: `contribution`.
    public var id: Contribution.ID { contribution }
  }

  /// The figures of one theme.
  public struct ThemeFigures: Hashable, Sendable, Identifiable {
    /// The theme.
    public let theme: Theme.ID

    /// How many questions the person placed in the theme.
    public let sorted: Int

    /// How many questions the theme was suggested for, as the most probable one.
    public let suggested: Int

    /// How many suggestions of the theme are correct: the person placed the question in it as well.
    public let both: Int

    /// Makes the figures of a theme of its parts, as for a preview or a test.
    ///
    /// - Parameters:
    ///   - theme: The theme.
    ///   - sorted: How many questions the person placed in the theme.
    ///   - suggested: How many questions the theme was suggested for, as the most probable one.
    ///   - both: How many suggestions of the theme are correct: the person placed the question in it as well.
    /// - Precondition: `both` is not negative, and no more than either of the others.
    public init(theme: Theme.ID, sorted: Int, suggested: Int, both: Int) {
      precondition(
        both >= 0 && both <= min(sorted, suggested), "No more are in both than in either.")
      self.theme = theme
      self.sorted = sorted
      self.suggested = suggested
      self.both = both
    }

    /// What tells it from the others of one list: `theme`.
    public var id: Theme.ID { theme }

    /// The F1 score: the harmonic mean of precision and recall, from 0 to 1; 0 for a theme that was never
    /// suggested correctly.
    ///
    /// > Source: van Rijsbergen (1979), *Information Retrieval*.
    public var f1: Double { both == 0 ? 0 : 2 * Double(both) / Double(sorted + suggested) }
  }

  /// How many questions get a suggestion, and how many of these are correct, if only sure suggestions are
  /// taken.
  public struct Coverage: Hashable, Sendable, Identifiable {
    /// How probable the first theme must be for its suggestion to be taken, from 0 to 1.
    public let certainty: Double

    /// The questions that get a suggestion, as a share of all.
    public let covered: Share

    /// The correct suggestions, as a share of the questions that get one.
    public let right: Share

    /// Makes a coverage of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - certainty: How probable the first theme must be for its suggestion to be taken, from 0 to 1.
    ///   - covered: The questions that get a suggestion, as a share of all.
    ///   - right: The correct suggestions, as a share of the questions that get one.
    public init(certainty: Double, covered: Share, right: Share) {
      self.certainty = certainty
      self.covered = covered
      self.right = right
    }

    /// What tells it from the others of one list: `certainty`.
    public var id: Double { certainty }
  }

  /// The questions, in the order of their identifiers.
  public let units: [Unit]

  /// The accuracy: the share of correct suggestions if every question gets its most probable theme.
  public let accuracy: Share

  /// The figures of each theme that questions were sorted into, in the order of ``ThemeSuggester/themes``.
  public let themes: [ThemeFigures]

  /// The macro-averaged F1, from 0 to 1: the mean of the themes' F1 scores, each theme counting the same.
  public let macroF1: Double

  /// The expected calibration error, from 0, the best, to 1: the mean distance between the mean
  /// probability and the share of correct suggestions, over ten equally wide classes of probability
  /// weighted by their sizes.
  ///
  /// > Source: Naeini, Cooper and Hauskrecht (2015), *Obtaining Well Calibrated Probabilities Using
  /// > Bayesian Binning*: expected calibration error.
  public let calibrationError: Double

  /// Coverage and accuracy if only sure suggestions are taken, for probabilities of at least 0, 0.5, 0.6,
  /// 0.7, 0.8 and 0.9.
  public let coverage: [Coverage]
}

extension ThemeSuggester {
  /// Measures by cross-validation how good suggestions are.
  ///
  /// The probabilities of each part are calibrated on the other parts only.
  ///
  /// - Parameter progress: Is told how far the work has come, and can end it.
  /// - Returns: The figures, or `nil` where fewer than two themes have two sorted questions each: then
  ///   nothing can be held out.
  /// - Throws: What the listener of the progress throws.
  /// - Complexity: O(*n* *k*) for *n* sorted questions and *k* themes, since the suggester has already
  ///   made the models.
  public func evaluation<Failure: Error>(
    progress: WorkProgress<Failure> = WorkProgress<Never>()
  ) throws(Failure) -> SuggestionEvaluation? {
    guard let held else { return nil }
    return try SuggestionEvaluation(of: held, texts: texts, themes: themes, progress: progress)
  }
}

extension SuggestionEvaluation {
  /// The scores of sorted texts by models that did not learn from them.
  struct Held: Sendable {
    struct Unit: Sendable {
      /// The number of the text.
      let text: Int
      let theme: Int
      let part: Int
      let scores: SuggestionModel.Scores
    }

    let units: [Unit]

    private let hasMeaning: Bool

    /// Holds every sorted text out once; `nil` where too few are sorted.
    init?<Failure: Error>(
      out material: SuggestionMaterial, settings: SuggestionSettings,
      progress: WorkProgress<Failure>
    ) throws(Failure) {
      let texts = material.sortedTexts
      guard texts.count(where: { $0.count >= 2 }) >= 2 else { return nil }
      let count = max(2, settings.folds)
      var parts: [[Int]] = Array(repeating: [], count: count)
      var generator = SplitMix64()
      var next = 0
      for theme in texts.indices {
        var drawn = texts[theme]
        for place in stride(from: drawn.count - 1, to: 0, by: -1) {
          drawn.swapAt(place, generator.index(below: place + 1))
        }
        for text in drawn {
          parts[next % count].append(text)
          next += 1
        }
      }
      var units: [Unit] = []
      for (number, part) in parts.enumerated() {
        try progress.report(number, of: count)
        guard !part.isEmpty, let model = material.model(hiding: Set(part)) else { continue }
        for text in part {
          guard let theme = material.sorted[text] else { continue }
          units.append(
            Unit(text: text, theme: theme, part: number, scores: model.scores(of: text)))
        }
      }
      self.units = units.sorted { $0.text < $1.text }
      self.hasMeaning = material.meaning != nil
    }

    /// The scale at which the probabilities of some units' true themes are highest: the least mean
    /// -log p, found by steps of five percent in temperature and of doubling in the weight of vectors.
    ///
    /// As if one more unit of each theme had been seen for every suggestion, a few units that are all right
    /// do not make probabilities of 1.
    ///
    /// > Source: Guo, Pleiss, Sun and Weinberger (2017), *On Calibration of Modern Neural Networks*:
    /// > temperature scaling; the targets short of 0 and 1 after Platt (1999), *Probabilistic Outputs for
    /// > Support Vector Machines*.
    func scale(of places: some Collection<Int>) -> SuggestionModel.Scale {
      let weights = hasMeaning ? [0, 0.5, 1, 2, 4, 8, 16, 32] : [0]
      let themeCount = Double(units.first?.scores.words.count ?? 1)
      let others = 1 / (Double(places.count) + themeCount)
      var best = SuggestionModel.Scale(meaningWeight: 0, temperature: 1)
      var least = Double.infinity
      for weight in weights {
        var temperature = 0.01
        while temperature < 5 {
          let scale = SuggestionModel.Scale(meaningWeight: weight, temperature: temperature)
          var loss = 0.0
          for place in places {
            let unit = units[place]
            if unit.scores.baseRates != nil { continue }
            for (theme, probability) in scale.probabilities(unit.scores).enumerated() {
              let target = theme == unit.theme ? 1 - others * (themeCount - 1) : others
              loss -= target * RealFunctions.log(max(probability, 1e-300))
            }
          }
          if loss < least {
            least = loss
            best = scale
          }
          temperature *= 1.05
        }
      }
      return best
    }
  }

  /// Counts what was suggested rightly.
  init<Failure: Error>(
    of held: Held, texts: [SortableText], themes: [Theme.ID], progress: WorkProgress<Failure>
  ) throws(Failure) {
    var units: [Unit] = []
    let parts = Set(held.units.map { $0.part }).sorted()
    for (number, part) in parts.enumerated() {
      try progress.report(number, of: parts.count)
      let others = held.units.indices.filter { held.units[$0].part != part }
      let scale = held.scale(of: others)
      for unit in held.units where unit.part == part {
        let probabilities = scale.probabilities(unit.scores)
        var first = 0
        for theme in themes.indices where probabilities[theme] > probabilities[first] {
          first = theme
        }
        units.append(
          Unit(
            contribution: texts[unit.text].id, theme: themes[unit.theme],
            suggested: themes[first], probability: probabilities[first]))
      }
    }
    units.sort { ($0.contribution, $0.theme) < ($1.contribution, $1.theme) }
    self.init(units: units, themes: themes)
  }

  /// Counts what was suggested for which question.
  ///
  /// - Parameters:
  ///   - units: The questions, in the order of their identifiers.
  ///   - themes: The themes in the order of the codebook; one that no question was sorted into is left out.
  /// - Complexity: O(*n* *k*) for *n* questions and *k* themes.
  public init(units: [Unit], themes: [Theme.ID]) {
    self.units = units
    accuracy = Share(count: units.count { $0.theme == $0.suggested }, of: units.count)
    self.themes = themes.compactMap { theme in
      let sorted = units.count { $0.theme == theme }
      if sorted == 0 { return nil }
      return ThemeFigures(
        theme: theme, sorted: sorted, suggested: units.count { $0.suggested == theme },
        both: units.count { $0.theme == theme && $0.suggested == theme })
    }
    macroF1 =
      self.themes.isEmpty
      ? 0 : self.themes.reduce(0) { $0 + $1.f1 } / Double(self.themes.count)
    var error = 0.0
    for bin in 0..<10 {
      let inside = units.filter { min(9, Int($0.probability * 10)) == bin }
      let right = inside.count { $0.theme == $0.suggested }
      let stated = inside.reduce(0) { $0 + $1.probability }
      error += (stated - Double(right)).magnitude
    }
    calibrationError = units.isEmpty ? 0 : error / Double(units.count)
    coverage = [0, 0.5, 0.6, 0.7, 0.8, 0.9].map { certainty in
      let sure = units.filter { $0.probability >= certainty }
      return Coverage(
        certainty: certainty, covered: Share(count: sure.count, of: units.count),
        right: Share(count: sure.count { $0.theme == $0.suggested }, of: sure.count))
    }
  }
}

extension SuggestionEvaluation {
  /// Compares suggestions with the themes that a person gave to the same contributions, which must not
  /// have been learnt from.
  ///
  /// The most probable theme counts as suggested, even where it is below
  /// ``ThemeSuggestion/minimumCertainty``; a suggestion without candidates counts as wrong.
  ///
  /// - Parameters:
  ///   - suggestions: The suggestions.
  ///   - themes: The themes that a person gave; a suggestion without one is left out.
  public init(of suggestions: [ThemeSuggestion], against themes: [Contribution.ID: Theme.ID]) {
    let units = suggestions.compactMap { suggestion -> Unit? in
      guard let theme = themes[suggestion.contribution] else { return nil }
      let first = suggestion.candidates.first
      return Unit(
        contribution: suggestion.contribution, theme: theme, suggested: first?.theme ?? "",
        probability: first?.probability ?? 0)
    }
    self.init(
      units: units.sorted { $0.contribution < $1.contribution },
      themes: Set(units.map { $0.theme }).sorted())
  }
}
