import StafetAnalysis
import StafetModel
import StafetSyntax

extension JSONObjectWriter {
  mutating func write(_ settings: SelectionSettings) {
    integer("pairs", settings.pairs)
    number("relevance_weight", settings.relevanceWeight)
    strings("hand_picked", settings.handPicked.map { $0.text })
  }

  /// The members that tell which pairs of a theme are selected.
  mutating func write(_ selection: PairSelection) {
    strings("selected", selection.questions.map { $0.text })
    boolean("hand_picked", selection.isHandPicked)
    integer("unanswered", selection.unanswered)
  }
}
