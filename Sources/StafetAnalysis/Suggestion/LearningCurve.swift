import StafetStatistics

/// How good suggestions become with the number of questions that a person has sorted.
///
/// It tells whether sorting ten more questions by hand is worth the while. Of each theme so many sorted
/// questions are drawn by lot and learnt from, all others are suggested for as if they were unsorted; that
/// is done several times.
public struct LearningCurve: Hashable, Sendable {
  /// One number of sorted questions.
  public struct Step: Hashable, Sendable {
    /// How many questions of each theme were learnt from; fewer of a theme that has fewer.
    public let perTheme: Int

    /// The part of right suggestions in each draw, from 0 to 1, in the order of the draws.
    public let accuracies: [Double]

    /// The mean of the draws.
    public var mean: Double { accuracies.reduce(0, +) / Double(max(1, accuracies.count)) }

    /// The standard deviation of the draws, with *n* - 1; 0 for one draw.
    public var deviation: Double {
      guard accuracies.count > 1 else { return 0 }
      let squares = accuracies.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      return RealFunctions.squareRoot(squares / Double(accuracies.count - 1))
    }
  }

  /// The steps, in the order in which they were asked for.
  public let steps: [Step]
}

extension ThemeSuggester {
  /// Draws how good suggestions become with the number of sorted questions.
  ///
  /// - Parameters:
  ///   - sizes: How many questions of each theme to learn from, each at least 1.
  ///   - draws: How many times to draw.
  ///   - generator: Draws the questions.
  /// - Returns: The curve; a size that leaves no sorted question to suggest for is left out.
  /// - Complexity: as learning, once for each size and draw.
  public func learningCurve(
    of sizes: [Int], draws: Int = 10, using generator: inout some RandomNumberGenerator
  ) -> LearningCurve {
    let texts = material.sortedTexts
    var steps: [LearningCurve.Step] = []
    for size in sizes where texts.contains(where: { $0.count > size }) {
      let accuracies = (0..<draws).map { _ in
        var hidden: Set<Int> = []
        for theme in texts {
          var rest = theme
          for _ in 0..<min(max(1, size), theme.count) {
            rest.remove(at: generator.index(below: rest.count))
          }
          hidden.formUnion(rest)
        }
        return accuracy(hiding: hidden)
      }
      steps.append(LearningCurve.Step(perTheme: size, accuracies: accuracies))
    }
    return LearningCurve(steps: steps)
  }

  /// The part of some sorted texts that are suggested for rightly when they are not learnt from.
  private func accuracy(hiding hidden: Set<Int>) -> Double {
    guard let model = material.model(hiding: hidden), !hidden.isEmpty else { return 0 }
    let right = hidden.count { text in
      let scores = model.scores(of: text).joined(weight: scale.meaningWeight)
      return scores.firstIndex(of: scores.max() ?? 0) == material.sorted[text]
    }
    return Double(right) / Double(hidden.count)
  }
}
