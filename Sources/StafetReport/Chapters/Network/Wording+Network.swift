import StafetAnalysis
import StafetModel

/// What the chapter on who asked whom says of people, and of itself.
extension Wording {
  // MARK: The chapter

  var network: String { say("Hvem spurgte hvem", "Who asked whom") }

  var networkLead: String {
    say(
      "Spørgsmålenes vej mellem grupper og mennesker, gennem tiden og fra svar til nyt spørgsmål.",
      "The way of the questions between groups and people, through time, and from answer to new question."
    )
  }

  var networkIntroduction: String {
    say(
      "Deltagerne vælger selv, hvem de spørger, og et svar giver ret til at spørge videre. Kapitlet viser, hvor"
        + " spørgsmålene gik hen. Det siger ikke hvorfor, og ingen er nævnt ved navn.",
      "Participants choose whom they ask, and an answer gives the right to ask on. This chapter shows where the"
        + " questions went. It does not say why, and nobody is named.")
  }

  /// What a relay does not record.
  func missing(_ gaps: [NetworkGap], in relay: String?) -> String {
    let things = list(
      gaps.map { gap in
        switch gap {
        case .people: say("hvem der spurgte hvem", "who asked whom")
        case .groups:
          say(
            "hvilke grupper deltagerne hører til", "which groups participants belong to")
        case .times: say("hvornår der blev spurgt og svaret", "when people asked and answered")
        case .links:
          say(
            "hvilket svar et spørgsmål følger", "which answer a question follows")
        }
      })
    let place = relay.map { say("For \(quote($0)) er", "For \(quote($0)),") } ?? say("Det er", "")
    return relay == nil
      ? say(
        "\(place) ikke oplyst, \(things). Det, der hviler på det, er udeladt.",
        "It is not recorded \(things). What rests on it is left out.")
      : say(
        "\(place) det ikke oplyst, \(things). Det, der hviler på det, er udeladt.",
        "\(place) it is not recorded \(things). What rests on it is left out.")
  }

  // MARK: People

  var peopleHeading: String { say("Mellem deltagerne", "Between the participants") }

  var peopleGuide: String {
    say(
      "Hvert mærke er en deltager uden navn; formen viser gruppen. En linje med spids går fra den, der spurgte, til"
        + " den, der blev spurgt. De, som linjer forbinder, står nær hinanden; ellers betyder stedet ikke noget. Ingen er nævnt, men den, der"
        + " kender ét bidrag, kan følge sin kæde derfra.",
      "Each mark is a participant without a name; its shape shows the group. A line with a point goes from the one who"
        + " asked to the one who was asked. Those whom lines join stand near each other; otherwise the place means"
        + " nothing. Nobody is named, but whoever knows one contribution can follow its chain from there."
    )
  }

  func participantNetworkTitle(_ relay: RelayReference) -> String {
    say(
      "Hvem spurgte hvem blandt deltagerne: \(relay.name)",
      "Who asked whom among the participants: \(relay.name)")
  }

  func participantNetworkAlternative(_ relay: RelayReference, _ map: ParticipantMap) -> String {
    let mutual = map.arrows.count { $0.isMutual } / 2
    let lines = counted(map.arrows.count, ("linje", "linjer"), ("line", "lines"))
    return say(
      "Kort over \(participants(map.people.count)) i \(quote(relay.name)), der spurgte eller blev spurgt, med \(lines)"
        + " fra spørger til modtager; \(pairs(mutual)) spurgte hinanden."
        + " \(participants(map.isolates.count)) er uden linjer.",
      "Map of \(participants(map.people.count)) in \(quote(relay.name)) who asked or were asked, with \(lines) from"
        + " asker to addressee; \(pairs(mutual)) asked each other."
        + " \(participants(map.isolates.count)) \(map.isolates.count == 1 ? "has" : "have") no lines."
    )
  }

  func isolates(_ count: Int) -> String {
    say(
      "Hverken spurgt eller spurgte (\(numbers.count(count)))",
      "Neither asked nor were asked (\(numbers.count(count)))")
  }

  var othersOnMap: String { say("Uden vist gruppe", "No group shown") }
  var onMap: String { say("Med linjer", "With lines") }
  var notOnMap: String { say("Uden linjer", "Without lines") }
}
