import StafetAnalysis
import StafetModel
import StafetText

extension Wording {
  var wordFamilies: String { say("Ordfamilier", "Word families") }

  var wordFamiliesLead: String {
    say("Ord, der er valgt ud og talt sammen.", "Words that were picked out and counted together.")
  }

  /// Where word families come from, how they were tested and what that can carry.
  func familiesTestedAlone(_ families: [WordFamily], hasStar: Bool) -> String {
    var sentences: [String] = []
    var origins: [WordFamily.Origin] = []
    for family in families where !origins.contains(family.origin) { origins.append(family.origin) }
    for origin in origins {
      sentences.append(
        source(of: families.filter { $0.origin == origin }.map { quote($0.name) }, origin))
    }
    sentences.append(
      say(
        "Hver ordfamilie er testet for sig, uden justering for de andre.",
        "Each word family was tested alone, without adjustment for the others."))
    if hasStar {
      sentences.append(
        say(
          "En stjerne sidst i et ord betyder, at alle ord, der begynder sådan, er talt med.",
          "A star at the end of a word means that all words that begin so are counted."))
    }
    return sentences.joined(separator: " ")
  }

  /// Where some word families come from, in a sentence.
  private func source(of names: [String], _ origin: WordFamily.Origin) -> String {
    let families = list(names)
    let isOne = names.count == 1
    switch origin {
    case .beforehand(let day):
      let on = day.map { say(" (\($0))", " (\($0))") } ?? ""
      return say(
        "\(families) er valgt, før tallene blev set\(on).",
        "\(families) \(isOne ? "was" : "were") named before the figures were seen\(on).")
    case .unstated:
      return say(
        "Om \(families) blev valgt, før tallene blev set, er ikke oplyst, så en forskel regnes ikke for et fund.",
        "Whether \(families) \(isOne ? "was" : "were") named before the figures were seen is not stated, so a"
          + " difference does not count as a finding.")
    case .sameMaterial:
      return say(
        "\(families) er hentet fra en rapport om det samme materiale, så en forskel bekræfter ikke rapporten og"
          + " regnes ikke for et fund.",
        "\(families) \(isOne ? "was" : "were") taken from a report on the same material, so a difference does not"
          + " confirm the report and does not count as a finding.")
    }
  }

  /// The origin of a word family as a remark behind its name; empty where nothing was said.
  func remark(on origin: WordFamily.Origin) -> String {
    switch origin {
    case .beforehand(let day):
      say(" (valgt på forhånd", " (named beforehand") + (day.map { ", \($0)" } ?? "") + ")"
    case .unstated: ""
    case .sameMaterial:
      say(" (fra en rapport om det samme materiale)", " (from a report on the same material)")
    }
  }

  func familiesNotCompared(_ names: [String]) -> String {
    let families = list(names.map { quote($0) })
    let isOne = names.count == 1
    return say(
      "\(families) er ikke sammenlignet, for det kræver to stafetter.",
      "\(families) \(isOne ? "was" : "were") not compared, because that needs two relays.")
  }
}
