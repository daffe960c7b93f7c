import StafetAnalysis
import StafetModel
import StafetText

extension Wording {
  var wordFamilies: String { say("Ord valgt på forhånd", "Words chosen in advance") }

  var wordFamiliesLead: String {
    say("Ord, der blev valgt, før tallene blev set.", "Words chosen before the figures were seen.")
  }

  func familiesTestedAlone(hasStar: Bool) -> String {
    say(
      "Disse ord er valgt, før tallene blev set. Hver ordfamilie er testet for sig, uden justering for"
        + " de andre.",
      "These words were named before the figures were seen. Each word family was tested alone,"
        + " without adjustment for the others.")
      + (hasStar
        ? say(
          " En stjerne sidst i et ord betyder, at alle ord, der begynder sådan, er talt med.",
          " A star at the end of a word means that all words that begin so are counted.")
        : "")
  }

  func familiesNotCompared(_ names: [String]) -> String {
    let families = list(names.map { quote($0) })
    let isOne = names.count == 1
    return say(
      "\(families) er ikke sammenlignet, for det kræver to stafetter.",
      "\(families) \(isOne ? "was" : "were") not compared, because that needs two relays.")
  }
}
