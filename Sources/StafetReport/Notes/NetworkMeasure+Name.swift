import StafetAnalysis

/// The names of the network's measures, and why they are not compared with chance.
extension Wording {
  func name(of measure: NetworkMeasure) -> String {
    switch measure {
    case .reciprocity: say("Gensidighed", "Reciprocity")
    case .transitivity: say("Lukkede trekanter", "Closed triangles")
    case .connectedness: say("Sammenhæng", "Connectedness")
    case .centralization: say("Koncentration om én", "Centralization")
    case .inequality: say("Ulighed i modtagne spørgsmål", "Inequality of questions received")
    case .externalInternal: say("På tværs mod internt", "Across against within")
    case .assortativity: say("Tendens til egen gruppe", "Assortativity by group")
    case .segregation: say("Manglende spørgsmål på tværs", "Missing questions across")
    case .brokerage: say("Bindeled mellem grupper", "Brokerage between groups")
    }
  }

  /// What a measure means, in one line.
  func meaning(of measure: NetworkMeasure) -> String {
    switch measure {
    case .reciprocity:
      say(
        "Af de par, hvor den ene spurgte den anden: andelen, der spurgte hinanden.",
        "Of the pairs in which one asked the other: the share who asked each other.")
    case .transitivity:
      say(
        "Når A spurgte B, og B spurgte C: andelen, hvor A også spurgte C.",
        "When A asked B and B asked C: the share in which A asked C too.")
    case .connectedness:
      say(
        "Andelen af deltagerne i den største del, der hænger sammen gennem spørgsmål.",
        "The share of the participants in the largest part that hangs together by questions.")
    case .centralization:
      say(
        "0, når alle blev spurgt af lige mange; 1, når alle spurgte den samme og ingen anden.",
        "0 when everybody was asked by equally many; 1 when all asked the same person and nobody else."
      )
    case .inequality:
      say(
        "Gini-koefficienten: 0, når alle modtog lige mange spørgsmål; tæt på 1, når én modtog dem alle.",
        "The Gini coefficient: 0 when all received equally many; close to 1 when one received them all."
      )
    case .externalInternal:
      say(
        "E-I-indekset: −1, når alle spørgsmål blev i egen gruppe; 1, når alle gik til en anden.",
        "The E-I index: −1 when all questions stayed in the own group; 1 when all went to another.")
    case .assortativity:
      say(
        "0, når grupperne blandes, som deres andele tilsiger; 1, når alle kun spørger egen gruppe.",
        "0 when groups mix as their shares suggest; 1 when all ask their own group only.")
    case .segregation:
      say(
        "Andelen af de ventede spørgsmål mellem grupper, der mangler; under 0, når der er flere end"
          + " ventet.",
        "The share of the expected questions between groups that is missing; below 0 when there are"
          + " more than expected.")
    case .brokerage:
      say(
        "Hvor mange gange en deltager står mellem to, hvor den ene ikke spurgte den anden direkte, og"
          + " de tre ikke er i én gruppe.",
        "How many times a participant stands between two of whom the first did not ask the other"
          + " directly, the three not being in one group.")
    }
  }

  /// Why nothing is compared with chance.
  func sentence(of reservation: RelayNetwork.Reservation) -> String {
    switch reservation {
    case .tooFewPeople:
      say(
        "Med færre end \(numbers.count(RelayNetwork.leastPeople)) deltagere er der for få til at sige, om"
          + " netværket er andet end tilfældigt.",
        "With fewer than \(numbers.count(RelayNetwork.leastPeople)) participants there are too few to say"
          + " whether the network is anything but chance.")
    case .tooFewQuestions:
      say(
        "Med færre end \(numbers.count(RelayNetwork.leastQuestions)) spørgsmål er der for få til at sige,"
          + " om netværket er andet end tilfældigt.",
        "With fewer than \(numbers.count(RelayNetwork.leastQuestions)) questions there are too few to say"
          + " whether the network is anything but chance.")
    case .unknownChains:
      say(
        "Da kæderne ikke kendes, kan netværket ikke sammenlignes med tilfældet.",
        "Since the chains are not known, the network cannot be compared with chance.")
    case .noDraws:
      say(
        "Netværket er ikke sammenlignet med tilfældet.",
        "The network was not compared with chance.")
    }
  }
}
