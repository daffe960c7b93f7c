import StafetAnalysis

/// The measures of the network, and what chance would give.
extension Wording {
  var measuresHeading: String {
    say("Netværket målt som helhed", "The network measured as a whole")
  }

  var measuresGuide: String {
    say(
      "Målene siger noget om hele stafetten og intet om enkelte deltagere. De er til analytikeren:"
        + " Et mål siger først noget, når det ligger uden for, hvad tilfældet ville give.",
      "The measures are about the whole relay and not about any participant. They are for the"
        + " analyst: a measure says something only where it lies beyond what chance would give.")
  }

  func measuresTitle(in relay: String?) -> String {
    let title = say("Netværkets mål", "The network's measures")
    return relay.map { "\(title): \($0)" } ?? title
  }

  var measureColumns: (measure: String, value: String, mean: String, band: String, p: String) {
    (
      say("Mål", "Measure"), say("Værdi", "Value"), say("Ventet", "Expected"),
      say("95 % af tilfældene", "95% of the draws"), "p"
    )
  }

  /// What the expected values are, and how many draws they were made of.
  func chanceNote(draws: Int) -> String {
    say(
      "Ventet er, hvad \(numbers.count(draws)) tilfældige gennemløb af samme stafet giver i gennemsnit:"
        + " De samme startspørgsmål, tider og rettigheder, men hver modtager er trukket blandt dem,"
        + " reglerne tillod. En værdi inden for båndet siger intet om, hvem deltagerne valgte. Uden for det står p, sandsynligheden"
        + " for, at tilfældet giver noget så langt ude; en ud af tyve værdier ligger der alligevel.",
      "Expected is what \(numbers.count(draws)) chance runs of the same relay give on average: the same"
        + " start questions, times and rights, but each addressee drawn from those whom the rules"
        + " allowed. A value within the band says nothing about whom participants chose. Beyond it stands p, the"
        + " probability that chance gives something so far out; one value in twenty lies there all the same."
    )
  }
}
