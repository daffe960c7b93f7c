extension Wording {
  // MARK: Chapters of the host's own words

  var introduction: String { say("Indledning", "Introduction") }
  var closing: String { say("Afslutning", "Closing remarks") }

  // MARK: What is counted in place of being told, where identifiers are not to be seen

  func untoldRemarks(_ count: Int) -> String {
    say(
      count == 1
        ? "Én bemærkning til materialet, som nævner noget i det, står kun i analysis.json."
        : "\(numbers.count(count)) bemærkninger til materialet, som nævner noget i det, står kun i"
          + " analysis.json.",
      count == 1
        ? "One remark on the material, which quotes something in it, stands in analysis.json only."
        : "\(numbers.count(count)) remarks on the material, which quote something in it, stand in"
          + " analysis.json only.")
  }

  func deviationsAreCounted(_ count: Int) -> String {
    say(
      count == 1
        ? "Én afvigelse er talt med i tabellen, men ikke nævnt her, da rapporten ikke viser, hvem der skrev"
          + " hvad. Den står i analysis.json."
        : "\(numbers.count(count)) afvigelser er talt med i tabellen, men ikke nævnt her, da rapporten ikke"
          + " viser, hvem der skrev hvad. De står i analysis.json.",
      count == 1
        ? "One deviation is counted in the table and not told here, since the report does not show who wrote"
          + " what. It stands in analysis.json."
        : "\(numbers.count(count)) deviations are counted in the table and not told here, since the report"
          + " does not show who wrote what. They stand in analysis.json.")
  }
}
