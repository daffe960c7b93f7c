import StafetAnalysis
import StafetModel
import StafetText

extension Wording {
  /// The two relays of a cross-reading, as sentences speak of them.
  struct Sides {
    let first, second: Side

    /// What their words are counted over.
    let source: AnalysisSettings.WordSource

    /// One of the two relays.
    struct Side {
      let name: String
      let kind: SortedKind
    }
  }

  /// A part of what was sorted: `3 af 19 spørgsmål, 16 %`.
  func part(_ share: Share, _ kind: SortedKind) -> String {
    numbers.count(share.count) + say("\u{A0}af ", "\u{A0}of ") + sorted(share.total, kind) + ", "
      + numbers.percent(share.percent)
  }
}
