public import StafetAnalysis
public import StafetModel
import StafetSyntax

/// Writes suggested themes as tab-separated values.
///
/// `Docs/Formats.md` describes the columns.
public enum SuggestionLines {
  /// A table of suggestions, the header first and one line for each unsorted question.
  ///
  /// - Parameters:
  ///   - suggestions: The suggestions.
  ///   - order: The contributions in the order in which a person should sort them.
  ///   - codebook: The themes, whose names are written.
  /// - Returns: The lines in UTF-8, each ending with a line feed.
  public static func bytes(
    of suggestions: [ThemeSuggestion], order: [Contribution.ID], codebook: Codebook
  ) -> [UInt8] {
    var writer = TableWriter(
      columns: [
        "id", "suggested", "name", "probability", "second", "second_probability", "sort_first",
        "words",
      ], delimiter: .tab)
    var places: [Contribution.ID: Int] = [:]
    for (place, id) in order.enumerated() { places[id] = place + 1 }
    for suggestion in suggestions {
      let first = suggestion.candidates.first
      let second = suggestion.candidates.dropFirst().first
      writer.row([
        suggestion.contribution.text, suggestion.theme?.text ?? "",
        suggestion.theme.map { codebook.theme($0)?.name ?? $0.text } ?? "",
        first.map { NumberCell.rounded($0.probability) } ?? "", second?.theme.text ?? "",
        second.map { NumberCell.rounded($0.probability) } ?? "",
        places[suggestion.contribution].map(String.init) ?? "",
        suggestion.evidence.map { $0.word }.joined(separator: " "),
      ])
    }
    return writer.bytes
  }

  /// A table of the most probable theme of each text beside the theme that a person gave it, with a
  /// closing line `# accuracy ... macro_f1 ...` of the texts that have one.
  ///
  /// - Parameters:
  ///   - suggestions: The suggestions.
  ///   - labels: The themes that a person gave the contributions.
  ///   - evaluation: How good the suggestions are, or `nil` without labels.
  /// - Returns: The lines in UTF-8, each ending with a line feed.
  public static func bytes(
    of suggestions: [ThemeSuggestion], labels: [Contribution.ID: Theme.ID],
    evaluation: SuggestionEvaluation?
  ) -> [UInt8] {
    var writer = TableWriter(
      columns: ["id", "label", "suggested", "probability"], delimiter: .tab)
    for suggestion in suggestions {
      writer.row([
        suggestion.contribution.text, labels[suggestion.contribution]?.text ?? "",
        suggestion.candidates.first?.theme.text ?? "",
        suggestion.candidates.first.map { NumberCell.rounded($0.probability) } ?? "",
      ])
    }
    guard let evaluation else { return writer.bytes }
    return writer.bytes + Array((summary(of: evaluation) + "\n").utf8)
  }

  /// The figures of an evaluation, a line each, as `# name value ...`.
  ///
  /// - Parameter evaluation: The evaluation.
  /// - Returns: The lines in UTF-8, each ending with a line feed.
  public static func bytes(of evaluation: SuggestionEvaluation) -> [UInt8] {
    var lines = [summary(of: evaluation)]
    for theme in evaluation.themes {
      lines.append(
        "# theme \(theme.theme.text) sorted \(theme.sorted) suggested \(theme.suggested) both "
          + "\(theme.both) f1 \(NumberCell.rounded(theme.f1))")
    }
    for step in evaluation.coverage {
      lines.append(
        "# certainty \(NumberCell.rounded(step.certainty)) covered \(step.covered.count) right "
          + "\(step.right.count) accuracy \(step.right.share.map { NumberCell.rounded($0) } ?? "none")"
      )
    }
    return lines.flatMap { Array(($0 + "\n").utf8) }
  }

  /// A learning curve, a line for each step, as `# per_theme ...`.
  ///
  /// - Parameter curve: The curve.
  /// - Returns: The lines in UTF-8, each ending with a line feed.
  public static func bytes(of curve: LearningCurve) -> [UInt8] {
    curve.steps.flatMap { step in
      Array(
        ("# per_theme \(step.perTheme) draws \(step.accuracies.count) accuracy "
          + "\(NumberCell.rounded(step.mean)) deviation \(NumberCell.rounded(step.deviation))\n")
          .utf8)
    }
  }

  private static func summary(of evaluation: SuggestionEvaluation) -> String {
    let accuracy = evaluation.accuracy
    func number(_ value: Double?) -> String { value.map { NumberCell.rounded($0) } ?? "none" }
    return "# accuracy \(number(accuracy.share)) low \(number(accuracy.low)) high "
      + "\(number(accuracy.high)) right \(accuracy.count) of \(accuracy.total) macro_f1 "
      + "\(NumberCell.rounded(evaluation.macroF1)) calibration_error \(NumberCell.rounded(evaluation.calibrationError))"
  }
}
