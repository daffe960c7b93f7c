public import StafetAnalysis

extension Indicator {
  /// What the indicator is called.
  ///
  /// - Parameter language: The language of the name.
  /// - Returns: The name, as a heading has it.
  public func name(in language: ReportLanguage) -> String {
    Wording(language: language).name(of: self)
  }

  /// What the indicator means, in one line.
  ///
  /// - Parameter language: The language of the sentence.
  /// - Returns: The sentence.
  public func meaning(in language: ReportLanguage) -> String {
    Wording(language: language).meaning(of: self)
  }
}

extension Wording {
  func name(of indicator: Indicator) -> String {
    switch indicator {
    case .activity: say("Aktivitet", "Activity")
    case .mindset: say("Tilgang", "Mindset")
    case .keyStakeholders: say("Nøglepersoner", "Key stakeholders")
    case .distribution: say("Fordeling", "Distribution")
    case .interaction: say("Samspil", "Interaction")
    case .network: say("Netværk", "Network")
    case .projectMap: say("Projektkort", "Project map")
    case .highlights: say("Fremhævede ord", "Highlights")
    case .focus: say("Fokus", "Focus")
    case .blindspots: say("Blinde vinkler", "Blindspots")
    case .engagement: say("Engagement", "Engagement")
    case .collaboration: say("Samarbejde på tværs", "Collaboration")
    case .relevance: say("Relevans", "Relevance")
    case .innovationCapacity: say("Innovationskapacitet", "Innovation capacity")
    case .alignment: say("Samling", "Alignment")
    case .meeting: say("Møder", "Meeting")
    case .ring: say("Ringe", "Ring")
    case .direction: say("Retning", "Direction")
    case .questionForm: say("Spørgsmålsform", "Question form")
    }
  }

  func meaning(of indicator: Indicator) -> String {
    switch indicator {
    case .activity:
      say("Hvor meget hver gruppe spurgte og svarede.", "How much each group asked and answered.")
    case .mindset:
      say(
        "Om en gruppe spurgte mere, end den svarede.",
        "Whether a group asked more than it answered."
      )
    case .keyStakeholders:
      say(
        "Hvor mange deltagere der fik usædvanligt mange spørgsmål.",
        "How many participants received unusually many questions.")
    case .distribution:
      say(
        "Hvor jævnt spørgsmålene faldt på deltagere og grupper.",
        "How evenly the questions fell on participants and groups.")
    case .interaction:
      say(
        "Hvor ofte der blev svaret, spurgt tilbage og spurgt på tværs af grupper.",
        "How often people answered, asked in return and asked across groups.")
    case .network:
      say("Hvilke grupper der spurgte hvilke.", "Which groups asked which.")
    case .projectMap:
      say("Hvad grupperne spurgte hinanden om.", "What the groups asked each other about.")
    case .highlights:
      say(
        "De ord, der står i usædvanligt mange bidrag.",
        "The words that are in unusually many contributions.")
    case .focus:
      say(
        "Om grupperne har et ord til fælles, der skiller sig ud.",
        "Whether the groups have a word in common that stands out.")
    case .blindspots:
      say(
        "De ord, der skiller sig ud, men som en gruppe aldrig bruger.",
        "The words that stand out but that a group never uses.")
    case .engagement:
      say(
        "Hvor mange der deltog, og hvor mange spørgsmål der fik svar.",
        "How many took part, and how many questions were answered.")
    case .collaboration:
      say(
        "Om deltagerne spurgte andre grupper så meget, som de ville, hvis de spurgte tilfældigt.",
        "Whether participants asked other groups as much as they would if they asked at random.")
    case .relevance:
      say(
        "Hvor mange af de ord, man ventede, der faktisk skiller sig ud.",
        "How many of the words that were expected do stand out.")
    case .innovationCapacity:
      say(
        "Hvor langt de ord, der skiller sig ud, er nået ud i grupperne.",
        "How far the words that stand out have spread through the groups.")
    case .alignment:
      say(
        "Om spørgsmålene samler sig om et passende antal temaer.",
        "Whether the questions gather under a fair number of themes.")
    case .meeting:
      say(
        "Hvor mange deltagere der fik spørgsmål i flere kæder.",
        "How many participants received questions in several chains.")
    case .ring:
      say(
        "Hvor mange kæder der vender tilbage til en deltager eller bliver i én gruppe.",
        "How many chains return to a participant or stay in one group.")
    case .direction:
      say(
        "Hvor mange spørgsmål der gik til grupper uden for organisationen.",
        "How many questions went to groups outside the organisation.")
    case .questionForm:
      say("Hvor åbent hver gruppe spurgte.", "How openly each group asked.")
    }
  }

  /// What an indicator does not say, whatever its figures are.
  func caveat(of indicator: Indicator) -> String {
    switch indicator {
    case .activity:
      say(
        "Det siger ikke, hvor gode bidragene var, eller hvorfor nogle grupper skrev mere end andre.",
        "It does not say how good the contributions were, or why some groups wrote more than others."
      )
    case .mindset:
      say(
        "Det siger ikke, hvor gerne en gruppe vil spørge: Hvor meget den svarer, afhænger af, hvor mange spørgsmål"
          + " den får.",
        "It does not say how willing a group is to ask: how much it answers depends on how many questions it"
          + " receives.")
    case .keyStakeholders:
      say(
        "Det siger ikke, hvem de er, eller om de blev spurgt for deres viden, deres stilling eller noget helt andet.",
        "It does not say who they are, or whether they were asked for their knowledge, their position or something"
          + " else.")
    case .distribution:
      say(
        "Det siger ikke, om en skæv fordeling er uheldig: Nogle bliver spurgt, fordi de har noget at svare.",
        "It does not say whether an uneven distribution is unfortunate: some are asked because they have something"
          + " to answer.")
    case .interaction:
      say(
        "Det siger ikke, hvor gode svarene var, eller hvem der taler sammen uden for stafetten.",
        "It does not say how good the answers were, or who talks to whom outside the relay.")
    case .network:
      say(
        "Det siger ikke, om en gruppe undgår en anden: Med få spørgsmål bliver nogle veje tomme af sig selv.",
        "It does not say whether a group avoids another: with few questions some ways stay empty by themselves."
      )
    case .projectMap:
      say(
        "Det siger ikke, om grupperne er enige om temaet, kun at den ene spurgte den anden om det.",
        "It does not say whether the groups agree on the theme, only that one asked the other about it."
      )
    case .highlights:
      say(
        "Det siger ikke, om ordene er ment godt eller dårligt, eller om de hører sammen.",
        "It does not say whether the words are meant well or badly, or whether they belong together."
      )
    case .focus:
      say(
        "Det siger ikke, at grupperne mener det samme, fordi de bruger det samme ord.",
        "It does not say that groups mean the same because they use the same word.")
    case .blindspots:
      say(
        "Det siger ikke, at en gruppe overser emnet: Den kan tale om det med andre ord.",
        "It does not say that a group overlooks the matter: it may speak of it in other words.")
    case .engagement:
      say(
        "Det siger ikke, hvor meget den enkelte lagde i det, eller hvorfor nogle ikke deltog.",
        "It does not say how much each person put into it, or why some did not take part.")
    case .collaboration:
      say(
        "Det siger ikke, om grupperne arbejder godt sammen, kun om de spurgte hinanden.",
        "It does not say whether the groups work well together, only whether they asked each other."
      )
    case .relevance:
      say(
        "Et lavt tal siger ikke, at stafetten ramte ved siden af: Det kan lige så vel være forventningen, der var"
          + " forkert.",
        "A low figure does not say that the relay missed the point: it may as well be the expectation that was wrong."
      )
    case .innovationCapacity:
      say(
        "Det siger ikke, om der er nye ideer, kun hvor mange grupper der bruger de samme ord.",
        "It does not say whether there are new ideas, only how many groups use the same words.")
    case .alignment:
      say(
        "Det siger ikke, om deltagerne er enige, og det afhænger af, hvem der sorterede, og hvordan.",
        "It does not say whether the participants agree, and it depends on who sorted, and how.")
    case .meeting:
      say(
        "Det siger ikke, om de bragte noget videre fra den ene kæde til den anden.",
        "It does not say whether they carried anything from one chain to the other.")
    case .ring:
      say(
        "Det siger ikke, om en ring er god eller dårlig: Den kan være en samtale, der fortsætter, eller en lukket kreds.",
        "It does not say whether a ring is good or bad: it may be a conversation that goes on, or a closed circle."
      )
    case .direction:
      say(
        "Det siger ikke, om organisationen ser udad: Det afhænger også af, hvor mange på deltagerlisten der står"
          + " udenfor.",
        "It does not say whether the organisation looks outward: it depends on how many on the roster stand outside."
      )
    case .questionForm:
      say(
        "Det siger ikke, om et lukket spørgsmål er dårligt, kun hvordan det er stillet.",
        "It does not say that a closed question is a bad one, only how it is put.")
    }
  }
}
