package import StafetAnalysis
package import StafetModel
import StafetText

/// A few lines about an analysis for the terminal.
package struct StudySummary {
  /// The lines, without line ends.
  package let lines: [String]

  /// Sums up an analysis.
  ///
  /// - Parameters:
  ///   - analysis: The analysis.
  ///   - study: The study that was analysed.
  ///   - input: The name of what it was read from.
  package init(of analysis: StudyAnalysis, study: Study, input: String) {
    let title = study.title.isEmpty ? "Untitled study" : study.title
    let counted = analysis.counted
    var lines = ["\(title) (\(input))"]
    var total = "\(counted.uniqueContributions) unique contributions"
    if let declared = analysis.declared.contributions {
      total += " (the source states \(declared))"
    }
    lines.append(total)
    for relay in analysis.relays {
      var line = "\(relay.relay.name): "
      let participants = relay.counted.participants ?? relay.declared.participants
      if let participants { line += "\(participants) participants, " }
      line += "\(relay.counted.questions) questions, \(relay.counted.answers) answers"
      if let cake = relay.cake, let largest = cake.slices.first {
        line += ", \(cake.slices.count) themes, largest: \(largest.name) \(largest.share.percent) %"
        if cake.unsorted > 0 { line += ", \(cake.unsorted) unsorted" }
      }
      lines.append(line)
      let words = relay.words.rows.prefix(6).map { "\($0.form) \($0.use.occurrences)" }
      lines.append("  words: " + words.joined(separator: ", "))
    }
    if let reading = analysis.crossReading {
      lines.append(
        "Cross-reading: \(reading.themes.count) shared themes, \(reading.testedWords) words tested,"
          + " \(reading.findings.count) findings, \(reading.indications.count) indications")
    }
    if !analysis.warnings.isEmpty {
      lines.append("Notes on the material: \(analysis.warnings.count), listed in the report")
    }
    self.lines = lines
  }
}
