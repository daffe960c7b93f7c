import StafetAnalysis
import StafetModel
import StafetText

extension Wording {
  func cakeTitle(_ relay: RelayReference) -> String {
    say("Kagen: \(relay.name)", "By theme: \(relay.name)")
  }

  func cakeAlternative(_ relay: RelayReference, _ cake: Cake) -> String {
    let slices = cake.slices.map { slice in
      "\(slice.name) \(numbers.percent(slice.share.percent))"
    }
    return say("Cirkeldiagram over temaerne i ", "Pie chart of the themes in ")
      + "\(quote(relay.name)): " + list(slices) + "."
  }

  var roundingNote: String {
    say(
      "Procenterne er afrundet, så de giver 100 i alt. En andel kan derfor være rundet ned, selv om den"
        + " ligger nærmest det næste hele tal. Forskelle er beregnet af de uafrundede tal.",
      "Percentages are rounded so that they total 100. A share may therefore be rounded down although it is"
        + " closer to the next whole number. Differences are calculated from unrounded figures.")
  }

  var possibleCount: String { say("Kunne være", "Could be") }

  /// How few and how many a theme could have, such as `2–5`; one number where it is certain.
  ///
  /// Without shares, which would make the table too wide for paper beside the picture.
  func possibleCount(of bounds: CakeSensitivity.Bounds) -> String {
    let smallest = numbers.count(bounds.smallest)
    if bounds.smallest == bounds.largest { return smallest }
    return smallest + "\u{2013}" + numbers.count(bounds.largest)
  }
}
