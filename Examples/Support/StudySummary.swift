public import Stafet

/// A few lines about an analysis for the terminal.
public struct StudySummary {
  /// The lines, without line ends.
  public let lines: [String]

  /// Sums up an analysis.
  ///
  /// - Parameters:
  ///   - analysis: The analysis.
  ///   - study: The study that was analysed.
  ///   - input: The name of what it was read from.
  public init(of analysis: StudyAnalysis, study: Study, input: String) {
    let title = study.title.isEmpty ? "Untitled study" : study.title
    let counted = analysis.counted
    var lines = ["\(title) (\(input))"]
    func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
      "\(number) " + (number == 1 ? one : many ?? one + "s")
    }
    var total = count(counted.uniqueContributions, "unique contribution")
    if let declared = analysis.declared.contributions {
      total += " (the source reports \(declared))"
    }
    lines.append(total)
    for relay in analysis.relays {
      var parts: [String] = []
      let participants = relay.counted.participants ?? relay.declared.participants
      if let participants { parts.append(count(participants, "participant")) }
      if relay.counted.statements == 0 || relay.counted.questions > 0 {
        parts.append(count(relay.counted.questions, "question"))
        parts.append(count(relay.counted.answers, "answer"))
      }
      if relay.counted.statements > 0 {
        parts.append(count(relay.counted.statements, "statement"))
      }
      if let cake = relay.cake, !cake.slices.isEmpty {
        parts.append(count(cake.slices.count, "theme"))
        parts.append("largest: " + Self.largest(of: cake))
        if cake.unsorted > 0 { parts.append("\(cake.unsorted) unsorted") }
      }
      lines.append("\(relay.relay.name): " + parts.joined(separator: ", "))
      let words = relay.words.rows.prefix(6).map { "\($0.form) \($0.use.occurrences)" }
      if !words.isEmpty { lines.append("  words: " + words.joined(separator: ", ")) }
    }
    if let reading = analysis.crossReading {
      lines.append(
        "Cross-reading: \(count(reading.themes.count, "shared theme")),"
          + " \(count(reading.testedWords, "word tested", "words tested")),"
          + " \(count(reading.findings.count, "finding")),"
          + " \(count(reading.indications.count, "indication"))")
    }
    if !analysis.warnings.isEmpty {
      lines.append("Notes on the material: \(analysis.warnings.count), listed in the report")
    }
    self.lines = lines
  }

  /// The largest theme with its percentage, or those that tie with their count: by name, or by
  /// number where they are more than three.
  private static func largest(of cake: Cake) -> String {
    let ties = cake.slices.filter { $0.share.count == cake.slices[0].share.count }
    let first = ties[0]
    if ties.count == 1 { return "\(first.name) \(first.share.percent) %" }
    let names = ties.map { $0.name }
    let themes =
      ties.count > 3
      ? "\(ties.count) themes"
      : names.dropLast().joined(separator: ", ") + " and " + names[ties.count - 1]
    return "\(themes) with \(first.share.count) each"
  }
}
