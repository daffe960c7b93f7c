public import StafetAnalysis

extension DiscoveryConcern {
  /// Why the clusters should not be trusted, in a sentence on one line.
  ///
  /// - Parameter language: The language of the sentence.
  /// - Returns: The sentence.
  public func sentence(in language: ReportLanguage) -> String {
    Wording(language: language).sentence(of: self)
  }
}

extension DiscoveryConcern: CustomStringConvertible {
  /// The sentence in English.
  public var description: String { sentence(in: .english) }
}

extension Wording {
  func sentence(of concern: DiscoveryConcern) -> String {
    switch concern {
    case .notCompared:
      say(
        "Det vides ikke, om klyngerne ville vise sig igen: Ingen stikprøver er sammenlignet, eller der er"
          + " for få spørgsmål med ord til fælles.",
        "It is not known whether the clusters would come back: no samples were compared, or there are too"
          + " few questions with words in common.")
    case .notAboveChance:
      say(
        "Klyngerne viser sig ikke sikrere igen end klynger af ord, der er delt ud tilfældigt: Der er for"
          + " lidt tekst til at sige noget, eller der er ingen klynger i den.",
        "The clusters do not come back more surely than clusters of words dealt out at random: there is too"
          + " little text to say anything, or nothing in it.")
    case .unstable:
      say(
        "Klyngerne viser sig kun delvis igen, når nogle af spørgsmålene udelades.",
        "The clusters come back only in part when some of the questions are left out.")
    case .foundInSample(let some, let all):
      say(
        "Klyngerne er fundet i \(numbers.count(some)) af de \(numbers.count(all)) spørgsmål, trukket tilfældigt, og de"
          + " øvrige er lagt til den nærmeste.",
        "The clusters were found in \(numbers.count(some)) of the \(numbers.count(all)) questions, drawn at random, and"
          + " the others were placed in the nearest.")
    }
  }
}
