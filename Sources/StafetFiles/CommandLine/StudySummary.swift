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
    var total = Self.count(counted.uniqueContributions, "unique contribution")
    if let declared = analysis.declared.contributions {
      total += " (the source states \(declared))"
    }
    lines.append(total)
    for relay in analysis.relays {
      var parts: [String] = []
      let participants = relay.counted.participants ?? relay.declared.participants
      if let participants { parts.append(Self.count(participants, "participant")) }
      parts.append(Self.count(relay.counted.questions, "question"))
      parts.append(Self.count(relay.counted.answers, "answer"))
      if let cake = relay.cake, let largest = cake.slices.first {
        parts.append(Self.count(cake.slices.count, "theme"))
        parts.append("largest: \(largest.name) \(largest.share.percent) %")
        if cake.unsorted > 0 { parts.append("\(cake.unsorted) unsorted") }
      }
      lines.append("\(relay.relay.name): " + parts.joined(separator: ", "))
      let words = relay.words.rows.prefix(6).map { "\($0.form) \($0.use.occurrences)" }
      if !words.isEmpty { lines.append("  words: " + words.joined(separator: ", ")) }
    }
    if let reading = analysis.crossReading {
      lines.append(
        "Cross-reading: "
          + [
            Self.count(reading.themes.count, "shared theme"),
            Self.count(reading.testedWords, "word") + " tested",
            Self.count(reading.findings.count, "finding"),
            Self.count(reading.indications.count, "indication"),
          ].joined(separator: ", "))
    }
    if !analysis.warnings.isEmpty {
      lines.append("Notes on the material: \(analysis.warnings.count), listed in the report")
    }
    self.lines = lines
  }

  /// A number and the thing counted, in its right number.
  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)" + (number == 1 ? "" : "s")
  }
}
