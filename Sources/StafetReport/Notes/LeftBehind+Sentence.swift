public import StafetModel

extension MovedSorting.LeftBehind {
  /// What was left behind, why, and what can be done, in a sentence on one line.
  ///
  /// - Parameter language: The language of the sentence.
  /// - Returns: The sentence.
  public func sentence(in language: ReportLanguage) -> String {
    Wording(language: language).sentence(of: self)
  }
}

extension MovedSorting.LeftBehind: CustomStringConvertible {
  /// The sentence in English.
  public var description: String { sentence(in: .english) }
}

extension Wording {
  func sentence(of placement: MovedSorting.LeftBehind) -> String {
    let theme = named(placement.assignment.theme)
    let start =
      named(placement.contribution) + say(" kom ikke med over: ", " was left behind: ")
    let reason =
      switch placement.reason {
      case .noCounterpart:
        say(
          "Den anden kodebog har intet tema, der hedder det samme som \(theme); tilføj et tema eller et"
            + " alias.",
          "the other codebook has no theme that is called like \(theme); add one, or an alias.")
      case .severalCounterparts(let themes):
        say(
          "Temaet \(theme) kan svare til flere i den anden kodebog, \(row(of: themes.map { $0.text })); vælg"
            + " ét af dem ved hjælp af navne og aliasser.",
          "the theme \(theme) could be several of the other codebook, \(row(of: themes.map { $0.text }));"
            + " decide for one of them by its names and aliases.")
      case .restIntoNamed(let other):
        say(
          "Temaet \(theme) er restgruppen, men \(named(other)) er ikke den anden kodebogs restgruppe;"
            + " markér det som restgruppe, eller placér bidraget i hånden.",
          "the theme \(theme) is the rest, but \(named(other)) is not the rest of the other codebook; mark"
            + " it as the rest, or place the contribution by hand.")
      case .unknownTheme:
        say(
          "Den kodebog, der blev sammenlignet, har intet tema \(theme); brug den kodebog, som sorteringen er"
            + " lavet med.",
          "the codebook that was matched has no theme \(theme); match the one that the sorting was made"
            + " with.")
      }
    return start + reason
  }
}
