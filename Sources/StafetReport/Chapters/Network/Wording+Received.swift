import StafetAnalysis

/// What the chapter on who asked whom says of how evenly questions fell.
extension Wording {
  var receivedHeading: String {
    say("Hvor jævnt spørgsmålene faldt", "How evenly the questions fell")
  }

  var receivedGuide: String {
    say(
      "Kurven lægger deltagerne på række, de mindst spurgte først, og viser, hvor stor en del af spørgsmålene de fik"
        + " tilsammen. Jo længere den hænger under den rette linje, jo mere samlede spørgsmålene sig om få.",
      "The curve puts the participants in a row, those who were asked least first, and shows which share of the questions"
        + " they received together. The further it hangs below the straight line, the more the questions gathered on a"
        + " few.")
  }

  func receivedTitle(_ relay: RelayReference) -> String {
    say("Modtagne spørgsmål: \(relay.name)", "Questions received: \(relay.name)")
  }

  func receivedAlternative(_ relay: RelayReference, gini: Double) -> String {
    say(
      "Kurve over, hvordan spørgsmålene i \(quote(relay.name)) er fordelt på deltagerne, under en ret linje for lige mange"
        + " til alle; Gini-tallet er \(numbers.decimal(gini, 2)). Tabellen har tallene.",
      "Curve of how the questions in \(quote(relay.name)) are divided among the participants, below a straight line for"
        + " equally many to all; the Gini coefficient is \(numbers.decimal(gini, 2)). The table has the figures."
    )
  }

  /// The Gini coefficient in words, beside what chance would give.
  func meaning(of network: RelayNetwork, half: Double, gini: Double, in relay: String?) -> String {
    let share = numbers.percent(of: half)
    let first =
      relay.map { name in
        say(
          "I \(quote(name)) fik den halvdel af deltagerne, der blev spurgt mindst, \(share) af spørgsmålene",
          "In \(quote(name)), the half of the participants who were asked least received \(share) of the questions"
        )
      }
      ?? say(
        "Den halvdel af deltagerne, der blev spurgt mindst, fik \(share) af spørgsmålene",
        "The half of the participants who were asked least received \(share) of the questions")
    let none = network.received.first.flatMap { $0.questions == 0 ? $0.people : nil } ?? 0
    let all = numbers.count(network.people)
    let empty =
      none == 0
      ? say(", og alle fik mindst ét.", ", and everybody received at least one.")
      : say(
        "; \(numbers.count(none)) af \(all) fik ingen.",
        "; \(numbers.count(none)) of \(all) received none.")
    let number = numbers.decimal(gini, 2)
    let index = say(
      " Gini-tallet er \(number), hvor 0 betyder, at alle fik lige mange, og tæt på 1, at én fik næsten alle.",
      " The Gini coefficient is \(number), where 0 means that all received equally many, and close to 1 that one received"
        + " nearly all.")
    guard let chance = network[.inequality].chance else { return first + empty + index }
    let band = self.band(numbers.decimal(chance.low, 2), numbers.decimal(chance.high, 2))
    if !chance.isBeyondBand {
      return first + empty + index
        + say(
          " Det ligger inden for, hvad tilfældet ville give (\(band)).",
          " It lies within what chance would give (\(band)).")
    }
    let isEven = chance.value < chance.low
    return first + empty + index
      + say(
        " Spørgsmålene faldt \(isEven ? "jævnere" : "mere ujævnt"), end tilfældet ville give (\(band)).",
        " The questions fell \(isEven ? "more" : "less") evenly than chance would give (\(band)).")
  }

  var fewestFirst: String {
    say("Deltagere, de mindst spurgte først", "Participants, those asked least first")
  }

  var receivedShare: String { say("Andel af spørgsmålene", "Share of the questions") }
  var evenDivision: String { say("Lige mange til alle", "Equally many to all") }

  func relayDivision(gini: Double) -> String {
    let number = numbers.decimal(gini, 2)
    return say("Stafetten (Gini \(number))", "The relay (Gini \(number))")
  }
}
