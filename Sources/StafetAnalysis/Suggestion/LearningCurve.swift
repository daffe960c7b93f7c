import StafetStatistics

/// How the accuracy of suggestions grows with the number of questions that a person has sorted.
///
/// The curve shows whether sorting more questions by hand is worth the effort. In each draw, a given
/// number of sorted questions is picked from each theme at random and learnt from; themes are then
/// suggested for all other sorted questions as if they were unsorted.
public struct LearningCurve: Hashable, Sendable {
  /// One number of sorted questions.
  public struct Step: Hashable, Sendable, Identifiable {
    /// How many questions of each theme were learnt from, at most; all of a theme that has fewer.
    public let perTheme: Int

    /// The accuracy, the share of correct suggestions, of each draw, from 0 to 1, in the order of the
    /// draws.
    public let accuracies: [Double]

    /// Makes a step of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - perTheme: How many questions of each theme were learnt from, at most; all of a theme that has fewer.
    ///   - accuracies: The accuracy, the share of correct suggestions, of each draw, from 0 to 1, in the order of the
    ///     draws.
    public init(perTheme: Int, accuracies: [Double]) {
      self.perTheme = perTheme
      self.accuracies = accuracies
    }

    /// What tells it from the others of one list: `perTheme`.
    public var id: Int { perTheme }

    /// The mean accuracy of the draws, from 0 to 1; 0 without draws.
    public var mean: Double { accuracies.reduce(0, +) / Double(max(1, accuracies.count)) }

    /// The standard deviation of the accuracies, with *n* - 1 as its divisor; 0 for fewer than two draws.
    public var deviation: Double {
      guard accuracies.count > 1 else { return 0 }
      let squares = accuracies.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      return RealFunctions.squareRoot(squares / Double(accuracies.count - 1))
    }
  }

  /// The steps, in the order in which they were asked for.
  public let steps: [Step]

  /// Makes a learning curve, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameter steps: The steps, in the order in which they were asked for.
  public init(steps: [Step]) {
    self.steps = steps
  }
}

extension ThemeSuggester {
  /// Measures how the accuracy of suggestions grows with the number of sorted questions.
  ///
  /// - Parameters:
  ///   - sizes: How many questions of each theme to learn from, each at least 1.
  ///   - draws: How many random draws to make for each size.
  ///   - generator: The source of the random numbers by which questions are drawn.
  ///   - progress: Is told how far the work has come, and can end it.
  /// - Returns: The curve; a size is left out if no sorted question would be left to suggest a theme for.
  /// - Throws: What the listener of the progress throws.
  /// - Complexity: as learning, once for each size and draw.
  public func learningCurve<Failure: Error>(
    of sizes: [Int], draws: Int = 10, using generator: inout some RandomNumberGenerator,
    progress: WorkProgress<Failure> = WorkProgress<Never>()
  ) throws(Failure) -> LearningCurve {
    let texts = material.sortedTexts
    var steps: [LearningCurve.Step] = []
    for (number, size) in sizes.enumerated() where texts.contains(where: { $0.count > size }) {
      var accuracies: [Double] = []
      for draw in 0..<max(0, draws) {
        try progress.report(number * draws + draw, of: sizes.count * draws)
        var hidden: Set<Int> = []
        for theme in texts {
          var rest = theme
          for _ in 0..<min(max(1, size), theme.count) {
            rest.remove(at: generator.index(below: rest.count))
          }
          hidden.formUnion(rest)
        }
        accuracies.append(accuracy(hiding: hidden))
      }
      steps.append(LearningCurve.Step(perTheme: size, accuracies: accuracies))
    }
    return LearningCurve(steps: steps)
  }

  /// The share of correct suggestions for some sorted texts when they are learnt from as if they were
  /// unsorted.
  private func accuracy(hiding hidden: Set<Int>) -> Double {
    guard let model = material.model(hiding: hidden), !hidden.isEmpty else { return 0 }
    let right = hidden.count { text in
      let told = model.scores(of: text)
      let scores = told.baseRates ?? told.joined(weight: scale.meaningWeight)
      return scores.firstIndex(of: scores.max() ?? 0) == material.sorted[text]
    }
    return Double(right) / Double(hidden.count)
  }
}
