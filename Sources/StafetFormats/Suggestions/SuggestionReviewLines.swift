public import StafetModel
import StafetSyntax

/// Writes what became of decisions on suggestions as tab-separated values.
///
/// The columns are `id, outcome, suggested, theme, name, before, coder, remark`; `Docs/Formats.md` describes
/// them.
public enum SuggestionReviewLines {
  /// The table, a line for each decision in the order in which they were taken, and after it a line
  /// `# accepted N changed N declined N undecided N moved N`.
  ///
  /// - Parameters:
  ///   - review: The decisions.
  ///   - undecided: How many suggestions nothing was decided on.
  /// - Returns: The lines in UTF-8, each ending with a line feed.
  /// - Complexity: O(*n* · *t*) in the number of decisions and themes.
  public static func bytes(of review: SuggestionReview, undecided: Int) -> [UInt8] {
    bytes(of: review, undecided: undecided, remarks: [])
  }

  /// The table with what coders wrote beside their decisions, and the same closing line.
  ///
  /// - Parameters:
  ///   - review: The decisions.
  ///   - undecided: How many suggestions nothing was decided on.
  ///   - remarks: What coders wrote. A remark without a decision has a line of its own, without an outcome.
  /// - Returns: The lines in UTF-8, each ending with a line feed.
  /// - Complexity: O(*n* · *t*) in the number of decisions and themes.
  public static func bytes(
    of review: SuggestionReview, undecided: Int, remarks: [SuggestionTableReading.Remark]
  ) -> [UInt8] {
    var texts: [Contribution.ID: [String: String]] = [:]
    for remark in remarks { texts[remark.contribution, default: [:]][remark.coder] = remark.text }
    let codebook = review.history.present.codebook
    var writer = TableWriter(
      columns: ["id", "outcome", "suggested", "theme", "name", "before", "coder", "remark"],
      delimiter: .tab)
    for entry in review.entries {
      let decision = entry.decision
      writer.row([
        decision.contribution.text, decision.outcome.rawValue, decision.suggested?.text ?? "",
        decision.theme?.text ?? "",
        decision.theme.flatMap { codebook.theme($0)?.name } ?? "", entry.before?.text ?? "",
        decision.coder, texts[decision.contribution]?.removeValue(forKey: decision.coder) ?? "",
      ])
    }
    for remark in remarks where texts[remark.contribution]?[remark.coder] != nil {
      writer.row([remark.contribution.text, "", "", "", "", "", remark.coder, remark.text])
    }
    let counts = SuggestionDecision.Outcome.allCases.map { "\($0.rawValue) \(review.count($0))" }
    let moved = review.entries.count { $0.stepCount > 0 }
    let summary = "# \(counts.joined(separator: " ")) undecided \(undecided) moved \(moved)\n"
    return writer.bytes + Array(summary.utf8)
  }
}
