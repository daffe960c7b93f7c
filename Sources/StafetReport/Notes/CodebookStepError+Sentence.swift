public import StafetModel

extension CodebookStepError {
  /// What is wrong and what can be done, in a sentence on one line.
  ///
  /// - Parameter language: The language of the sentence.
  /// - Returns: The sentence.
  public func sentence(in language: ReportLanguage) -> String {
    Wording(language: language).sentence(of: reason)
  }
}

extension CodebookStepError: CustomStringConvertible {
  /// The sentence in English.
  public var description: String { sentence(in: .english) }
}

extension Wording {
  func sentence(of reason: CodebookStepError.Reason) -> String {
    switch reason {
    case .unknownTheme(let theme):
      say(
        "Kodebogen har intet tema \(named(theme)); vælg et, den har, eller tilføj det først.",
        "The codebook has no theme \(named(theme)); choose one that it has, or add it first.")
    case .unknownSorting(let sorting):
      say(
        "Materialet har ingen sortering \(named(sorting)); vælg en, det har.",
        "The study has no sorting \(named(sorting)); choose one that it has.")
    case .unknownContribution(let contribution):
      say(
        "Materialet har intet bidrag \(named(contribution)); kontrollér dets id.",
        "The study has no contribution \(named(contribution)); check its id.")
    case .sortingTaken(let sorting):
      say(
        "Id\u{2019}et \(named(sorting)) tilhører en anden sortering; vælg et andet id.",
        "The id \(named(sorting)) belongs to another sorting; choose another id.")
    case .malformedSorting(let sorting): malformed(say("Id\u{2019}et ", "The id ") + named(sorting))
    case .notSuggested(let sorting):
      say(
        "Sorteringen \(named(sorting)) er ikke foreslået af et program, så der er intet at tage stilling"
          + " til; vælg en, der er det.",
        "The sorting \(named(sorting)) was not suggested by a program, so there is nothing to decide on;"
          + " choose one that was.")
    case .notByHand(let sorting):
      say(
        "Sorteringen \(named(sorting)) er ikke lavet i hånden, så en persons afgørelser hører ikke"
          + " hjemme i den; vælg en, der er, eller begynd en ny.",
        "The sorting \(named(sorting)) was not made by hand, so no decision of a person belongs in it;"
          + " choose or begin one by hand.")
    case .identifierTaken(let theme):
      say(
        "Id\u{2019}et \(named(theme)) tilhører et andet tema; vælg et andet id.",
        "The id \(named(theme)) belongs to another theme; choose another id.")
    case .malformedIdentifier(let theme): malformed(say("Id\u{2019}et ", "The id ") + named(theme))
    case .nameTaken(let label, let owner, let other):
      say(
        "Temaerne \(named(owner)) og \(named(other)) ville begge hedde \(named(label)); vælg et andet"
          + " navn, eller læg de to sammen.",
        "The themes \(named(owner)) and \(named(other)) would both be called \(named(label)); choose"
          + " another name, or merge the two.")
    case .emptyName(let theme):
      say(
        "Temaet \(named(theme)) skal have et navn, der ikke er tomt.",
        "The theme \(named(theme)) needs a name that is not empty.")
    case .malformedColour(let colour): malformedColour(colour, of: nil)
    case .secondRest(let first):
      say(
        "Temaet \(named(first)) er allerede restgruppen; angiv først, at det ikke er det.",
        "The theme \(named(first)) is the rest already; say first that it is not.")
    case .mergesRest(let theme):
      say(
        "Temaet \(named(theme)) er restgruppen og kan ikke lægges sammen med et navngivet tema; placér"
          + " dets spørgsmål ét for ét, eller læg det navngivne tema ind i restgruppen.",
        "The theme \(named(theme)) is the rest and cannot become one with a named theme; place its"
          + " questions one by one, or merge the named theme into the rest.")
    case .nestsInItself(let theme):
      say(
        "Temaet \(named(theme)) ville blive en del af sig selv; vælg et tema, der ikke er en del af det.",
        "The theme \(named(theme)) would be part of itself; choose a theme that is not part of it.")
    case .notEmpty(let theme, let placements):
      say(
        "Temaet \(named(theme)) har stadig"
          + " \(counted(placements, ("placering", "placeringer"), ("", "")))"
          + " i alle sorteringer tilsammen; flyt det, der er i det, eller læg det sammen med et andet"
          + " tema.",
        "The theme \(named(theme)) still has"
          + " \(counted(placements, ("", ""), ("placement", "placements")))"
          + " in all sortings together; move what is in it, or merge it into another theme.")
    case .hasPart(let theme, let part):
      say(
        "Temaet \(named(part)) er en del af \(named(theme)); flyt det først et andet sted hen.",
        "The theme \(named(part)) is part of \(named(theme)); move it to another place first.")
    case .notInTheme(let contribution, let theme):
      say(
        "Bidraget \(named(contribution)) er ikke i temaet \(named(theme)) i denne sortering og kan derfor"
          + " ikke skilles ud fra det.",
        "The contribution \(named(contribution)) is not in the theme \(named(theme)) of this sorting, so"
          + " it cannot be split off from it.")
    case .namedTwice(let name):
      say(
        "\(named(name)) er nævnt mere end én gang i trinnet; nævn det én gang.",
        "\(named(name)) is named more than once in the step; name it once.")
    case .certaintyOutOfRange(let certainty): certaintyOutOfRange(certainty, of: nil)
    case .changesNothing: say("Trinnet ville ikke ændre noget.", "The step would change nothing.")
    }
  }
}
