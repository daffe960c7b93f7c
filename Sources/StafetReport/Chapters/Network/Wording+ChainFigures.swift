import StafetAnalysis
import StafetModel

/// What the chapter on who asked whom says of chains in figures.
extension Wording {
  var chainFiguresHeading: String { say("Kæderne i tal", "The chains in figures") }
  var meaningColumn: String { say("Hvad det betyder", "What it means") }

  /// What must be known to read the figures of chains.
  func chainFiguresNote(_ chains: [ChainAnalysis]) -> String {
    let inferred = chains.contains { $0.links == .inferred }
    let withheld = chains.contains { $0.crossings?.withheld.isEmpty == false }
    let sentences = [
      inferred
        ? say(
          "Hvilke svar spørgsmålene følger, er helt eller delvis udledt og ikke oplyst.",
          "Which answers questions follow is inferred in part or wholly, and not recorded.") : "",
      withheld
        ? say(
          "Grupper, der er for små til at vises, tæller som én.",
          "Groups that are too small to be shown count as one.") : "",
    ]
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
