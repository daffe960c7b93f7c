public import StafetAnalysis

extension IndicatorAbsence {
  /// Why there is no figure, in a sentence on one line.
  ///
  /// - Parameter language: The language of the sentence.
  /// - Returns: The sentence.
  public func sentence(in language: ReportLanguage) -> String {
    Wording(language: language).sentence(of: self)
  }
}

extension IndicatorLimit {
  /// What must be known to read the figure, in a sentence on one line.
  ///
  /// - Parameter language: The language of the sentence.
  /// - Returns: The sentence.
  public func sentence(in language: ReportLanguage) -> String {
    Wording(language: language).sentence(of: self)
  }
}

extension Wording {
  func sentence(of absence: IndicatorAbsence) -> String {
    switch absence {
    case .withheld:
      say(
        "Tallet vises ikke, fordi det ville handle om for få personer eller kunne bruges til at regne sig frem til"
          + " dem.",
        "The figure is not shown, since it would be about too few people or could be used to work out theirs."
      )
    case .noAuthors:
      say(
        "Tallet mangler, fordi stafetten ikke oplyser, hvem der skrev.",
        "There is no figure, since the relay does not record who wrote.")
    case .noAddressees:
      say(
        "Tallet mangler, fordi stafetten ikke oplyser, hvem der blev spurgt.",
        "There is no figure, since the relay does not record who was asked.")
    case .noAnswers:
      say(
        "Tallet mangler, fordi stafetten ikke rummer nogen svar.",
        "There is no figure, since the relay holds no answers.")
    case .noRoster:
      say(
        "Tallet mangler, fordi stafetten ikke har en deltagerliste.",
        "There is no figure, since the relay has no roster.")
    case .noGroups:
      say(
        "Tallet mangler, fordi stafetten ikke oplyser deltagernes grupper.",
        "There is no figure, since the relay does not record the groups of the participants.")
    case .oneGroup:
      say(
        "Tallet mangler, fordi alle deltagere er i samme gruppe.",
        "There is no figure, since all participants are in the same group.")
    case .tooManyGroups(let limit):
      say(
        "Tallet mangler, fordi der er flere end \(numbers.count(limit)) grupper.",
        "There is no figure, since there are more than \(numbers.count(limit)) groups.")
    case .noThemes:
      say(
        "Tallet mangler, fordi stafettens spørgsmål ikke er sorteret i temaer.",
        "There is no figure, since the questions of the relay are not sorted into themes.")
    case .noWords:
      say(
        "Tallet mangler, fordi der ikke er nogen ord at tælle.",
        "There is no figure, since there are no words to count.")
    case .noKeywords:
      say(
        "Tallet mangler, fordi intet ord skiller sig ud.",
        "There is no figure, since no word stands out.")
    case .noExpectedWords:
      say(
        "Tallet mangler, fordi ingen har skrevet, hvilke ord der var ventet; de angives i indstillingerne.",
        "There is no figure, since nobody has stated which words were expected; they are given in the settings."
      )
    case .noExternalGroups:
      say(
        "Tallet mangler, fordi ingen gruppe med deltagere er markeret som ekstern.",
        "There is no figure, since no group with participants is marked as external.")
    case .unknownChains:
      say(
        "Tallet mangler, fordi stafetten hverken oplyser, hvilke svar spørgsmålene følger, eller hvem der spurgte.",
        "There is no figure, since the relay records neither which answers questions follow nor who asked."
      )
    case .fewContributions(let least):
      say(
        "Tallet mangler, fordi gruppen har skrevet færre end \(numbers.count(least)) bidrag.",
        "There is no figure, since the group wrote fewer than \(numbers.count(least)) contributions."
      )
    case .zeroDenominator(let quantity):
      say(
        "Tallet mangler, fordi der ikke er noget at dele med (\(name(of: quantity)): 0).",
        "There is no figure, since there is nothing to divide by (\(name(of: quantity)): 0).")
    }
  }

  func sentence(of limit: IndicatorLimit) -> String {
    switch limit {
    case .leftOut(let count, let all, let quantity):
      say(
        "\(numbers.count(count)) af \(numbers.count(all)) er ikke med (\(name(of: quantity))): En oplysning mangler"
          + " eller må ikke vises.",
        "\(numbers.count(count)) of \(numbers.count(all)) are left out (\(name(of: quantity))): a record is missing or"
          + " may not be shown.")
    case .withheldGroups(let count):
      say(
        count == 1
          ? "Én gruppe vises ikke for sig."
          : "\(sentence(spelled(count))) grupper vises ikke for sig.",
        count == 1
          ? "One group is not shown by itself."
          : "\(sentence(spelled(count))) groups are not shown by themselves.")
    case .few(let count, let quantity):
      say(
        "Tallet hviler på lidt (\(name(of: quantity)): \(numbers.count(count))) og kan ændre sig meget med én mere"
          + " eller mindre.",
        "The figure rests on little (\(name(of: quantity)): \(numbers.count(count))) and may change much with one more"
          + " or less.")
    case .inferredLinks:
      say(
        "Hvilke svar spørgsmålene følger, er udledt og ikke oplyst.",
        "Which answers the questions follow is inferred and not recorded.")
    case .unstableOrder:
      say(
        "Hvem der fik flest, er usikkert: Havde hvert fjerde spørgsmål manglet, kunne det have været andre.",
        "Who received most is uncertain: had one question in four been missing, it might have been others."
      )
    }
  }
}
