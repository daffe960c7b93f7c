public import StafetAnalysis

extension IndicatorQuantity {
  /// What the quantity is called, as a table or a sentence has it.
  ///
  /// - Parameter language: The language of the name.
  /// - Returns: The name, in lower case.
  public func name(in language: ReportLanguage) -> String {
    Wording(language: language).name(of: self)
  }
}

extension Wording {
  func name(of quantity: IndicatorQuantity) -> String {
    switch quantity {
    case .questions: say("antal spørgsmål", "questions")
    case .answers: say("antal svar", "answers")
    case .contributions: say("antal bidrag", "contributions")
    case .allContributions: say("antal bidrag i alt", "contributions in all")
    case .participants: say("antal deltagere", "participants")
    case .active: say("antal aktive deltagere", "active participants")
    case .allActive: say("antal aktive deltagere i alt", "active participants in all")
    case .received: say("antal modtagne spørgsmål", "questions received")
    case .allReceived: say("antal modtagne spørgsmål i alt", "questions received in all")
    case .upperQuartile:
      say("øvre kvartil af modtagne spørgsmål", "upper quartile of questions received")
    case .interquartileRange:
      say("kvartilafstand af modtagne spørgsmål", "interquartile range of questions received")
    case .keyStakeholders: say("antal nøglepersoner", "key stakeholders")
    case .delivered: say("antal afleverede spørgsmål", "questions delivered")
    case .answered: say("antal besvarede spørgsmål", "questions answered")
    case .mutualPairs:
      say("antal par, der spurgte hinanden", "pairs who asked each other")
    case .joinedPairs:
      say("antal par, hvor mindst den ene spurgte", "pairs of whom at least one asked")
    case .crossing: say("antal spørgsmål til en anden gruppe", "questions to another group")
    case .within: say("antal spørgsmål inden for en gruppe", "questions within a group")
    case .placedQuestions:
      say("antal spørgsmål mellem kendte grupper", "questions between known groups")
    case .expectedCrossing:
      say("ventet andel til en anden gruppe", "expected share to another group")
    case .crossingShare: say("andel til en anden gruppe", "share to another group")
    case .askingPairs: say("antal veje mellem grupper i brug", "ways between groups in use")
    case .groupPairs: say("antal mulige veje mellem grupper", "possible ways between groups")
    case .mapLines: say("antal streger på kortet", "lines on the map")
    case .themedLines: say("antal streger med tema", "lines with a theme")
    case .keywords: say("antal ord, der skiller sig ud", "words that stand out")
    case .prominentWords: say("antal ord, der skiller sig markant ud", "words that stand out far")
    case .sharedWords: say("antal ord, alle grupper bruger", "words that all groups use")
    case .eligibleGroups:
      say("antal grupper med mindst fem bidrag", "groups with five contributions or more")
    case .groupWordPairs: say("antal par af gruppe og ord", "pairs of a group and a word")
    case .blindspots: say("antal blinde vinkler", "blindspots")
    case .activeShare: say("andel aktive deltagere", "share of active participants")
    case .answerRate: say("andel besvarede spørgsmål", "share of answered questions")
    case .reciprocity:
      say("andel par, der spurgte hinanden", "share of pairs who asked each other")
    case .expectedWords: say("antal ventede ord", "expected words")
    case .foundWords: say("antal ventede ord, der skiller sig ud", "expected words that stand out")
    case .themes: say("antal temaer", "themes")
    case .sorted: say("antal sorterede spørgsmål", "sorted questions")
    case .rest: say("antal spørgsmål i øvrige", "questions in the rest")
    case .largestTwo:
      say("antal spørgsmål i de to største temaer", "questions of the two largest themes")
    case .receivers:
      say("antal deltagere, der fik spørgsmål", "participants who received questions")
    case .meetings:
      say("antal deltagere, hvor kæder mødes", "participants in whom chains meet")
    case .chains: say("antal kæder", "chains")
    case .rings: say("antal kæder i ring", "chains in a ring")
    case .returningChains:
      say("antal kæder, der vender tilbage til en deltager", "chains that return to a participant")
    case .stayingChains:
      say("antal kæder, der bliver i én gruppe", "chains that stay in one group")
    case .external: say("antal spørgsmål til eksterne grupper", "questions to external groups")
    case .directed:
      say("antal spørgsmål til grupper, der vises", "questions to groups that are shown")
    case .open: say("antal åbne spørgsmål", "open questions")
    case .substantive:
      say(
        "antal åbne spørgsmål efter en ting eller en person",
        "open questions for a thing or a person")
    case .verbal:
      say(
        "antal åbne spørgsmål efter en måde eller en grund", "open questions for a way or a reason")
    case .closed: say("antal lukkede spørgsmål", "closed questions")
    case .undecided: say("antal spørgsmål af uvis form", "questions of undecided form")
    }
  }
}
