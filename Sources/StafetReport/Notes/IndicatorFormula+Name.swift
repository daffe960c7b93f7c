public import StafetAnalysis

extension IndicatorFormula {
  /// What a figure of this formula is called, as a table has it.
  ///
  /// - Parameter language: The language of the name.
  /// - Returns: The name, with its first letter in upper case.
  public func name(in language: ReportLanguage) -> String {
    Wording(language: language).name(of: self)
  }
}

extension Mindset {
  /// What the mindset is called.
  ///
  /// - Parameter language: The language of the name.
  /// - Returns: The name, in lower case.
  public func name(in language: ReportLanguage) -> String {
    let wording = Wording(language: language)
    return switch self {
    case .inactive: wording.say("tavs", "inactive")
    case .proactive: wording.say("spørgende", "proactive")
    case .reactive: wording.say("svarende", "reactive")
    case .active: wording.say("lige dele", "active")
    }
  }
}

extension FocusLevel {
  /// What the level is called.
  ///
  /// - Parameter language: The language of the name.
  /// - Returns: The name, in lower case.
  public func name(in language: ReportLanguage) -> String {
    let wording = Wording(language: language)
    return switch self {
    case .clear: wording.say("klart fokus", "clear focus")
    case .some: wording.say("et fokus", "a focus")
    case .none: wording.say("intet fokus", "no focus")
    }
  }
}

extension IndicatorScore.Answer {
  /// What the answer is called.
  ///
  /// - Parameter language: The language of the name.
  /// - Returns: The name, in lower case.
  public func name(in language: ReportLanguage) -> String {
    let wording = Wording(language: language)
    return switch self {
    case .yes: wording.say("ja", "yes")
    case .partly: wording.say("delvis", "partly")
    case .no: wording.say("nej", "no")
    }
  }
}

extension Wording {
  func name(of formula: IndicatorFormula) -> String {
    switch formula {
    case .contributions: say("Bidrag", "Contributions")
    case .contributionShare: say("Andel af bidragene", "Share of the contributions")
    case .contributionsPerHead:
      say("Bidrag pr. aktiv deltager", "Contributions per active participant")
    case .questionSurplus: say("Spørgsmål minus svar", "Questions less answers")
    case .keyStakeholders: say("Nøglepersoner", "Key stakeholders")
    case .rankStability: say("Rækkefølgens holdbarhed", "Stability of the order")
    case .receivedIndex:
      say("Modtagne spørgsmål i forhold til størrelse", "Questions received for its size")
    case .receivedGini:
      say("Gini-tal for modtagne spørgsmål", "Gini coefficient of questions received")
    case .answerRate: say("Besvarede spørgsmål", "Questions answered")
    case .reciprocity: say("Par, der spurgte hinanden", "Pairs who asked each other")
    case .crossingShare: say("Spørgsmål til en anden gruppe", "Questions to another group")
    case .groupDensity: say("Veje mellem grupper i brug", "Ways between groups in use")
    case .externalInternalIndex: say("E-I-indeks", "E-I index")
    case .mapLines: say("Streger på kortet", "Lines on the map")
    case .themedLines: say("Streger med tema", "Lines with a theme")
    case .prominentWords: say("Ord, der skiller sig markant ud", "Words that stand out far")
    case .keywords: say("Ord, der skiller sig ud", "Words that stand out")
    case .sharedWords: say("Ord, alle grupper bruger", "Words that all groups use")
    case .blindspots: say("Blinde vinkler", "Blindspots")
    case .engagement: say("Engagement", "Engagement")
    case .collaboration: say("Samarbejde på tværs", "Collaboration")
    case .collaborationOfOneGroup: say("Samarbejde i én gruppe", "Collaboration in one group")
    case .relevance: say("Relevans", "Relevance")
    case .innovationCapacity: say("Innovationskapacitet", "Innovation capacity")
    case .alignment: say("Samling", "Alignment")
    case .meeting: say("Deltagere, hvor kæder mødes", "Participants in whom chains meet")
    case .ring: say("Kæder i ring", "Chains in a ring")
    case .direction: say("Spørgsmål til eksterne grupper", "Questions to external groups")
    case .openQuestions: say("Åbne spørgsmål", "Open questions")
    }
  }
}
