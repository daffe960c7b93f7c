import StafetAnalysis
import StafetModel
import StafetSyntax

extension JSONObjectWriter {
  /// The members that tell which pairs of a theme are selected.
  mutating func write(_ selection: PairSelection) {
    strings("selected", selection.questions.map { $0.text })
    boolean("hand_picked", selection.isHandPicked)
    integer("unanswered", selection.unanswered)
  }
}
