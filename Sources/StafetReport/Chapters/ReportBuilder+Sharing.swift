import StafetAnalysis
import StafetModel
import StafetText

extension ReportBuilder {
  /// The interval around a share, or a dash where there is none.
  func interval(of share: Share) -> String {
    guard let low = share.low, let high = share.high else { return "\u{2013}" }
    return wording.range(low, high)
  }

  /// How a contribution begins, with the way to the whole of it.
  func opening(of contribution: Contribution, in relay: String) -> QuotedLine {
    let words = contribution.text.opening(upTo: 100)
    return QuotedLine(
      source: wording.source(contribution.kind, of: relay),
      anchor: link(to: contribution.id),
      pieces: [Passage.Piece(text: words.isEmpty ? wording.noText : words, isMarked: false)])
  }
}
