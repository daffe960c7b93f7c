import StafetFormats

extension Wording {
  func sentence(of warning: FactsWarning) -> String {
    switch warning {
    case .overridden(let fact, let given, let found, let relay):
      overridden(fact, given: given, found: found, relay: relay)
    case .otherStudyTable:
      say(
        "Filen ligger ved siden af tabellen, men er ikke en tabel over fakta om undersøgelsen og er ikke"
          + " brugt. Skal den bruges, skal den have kolonnerne key og value og rækker som Titel, Emne og"
          + " Arrangør.",
        "The file stands beside the table, but is no table of facts about the study and was not used. To be"
          + " used it must have the columns key and value and rows such as title, topic and publisher."
      )
    case .separatorInItem(let item, let column, _):
      say(
        "I kolonnen \(named(column)) skilles ord med semikolon, men \(named(item)) indeholder et komma og er"
          + " læst som ét. Skriv semikolon mellem ordene, hvis der er flere.",
        "In the column \(named(column)) words are parted by semicolons, but \(named(item)) holds a comma and"
          + " was read as one. Write semicolons between the words if there are several.")
    }
  }

  private func overridden(
    _ fact: FactsWarning.Fact, given: String, found: String, relay: String?
  ) -> String {
    let owner = relay.map { say(" for stafetten ", " of the relay ") + named($0) } ?? ""
    let subject = sentence(name(of: fact))
    return say(
      "\(subject)\(owner) er \(named(found)) i materialet, men \(named(given)) er"
        + " angivet ved siden af og er brugt.",
      "\(subject)\(owner) is \(named(found)) in the input, but \(named(given)) was"
        + " stated beside it and was taken.")
  }

  private func name(of fact: FactsWarning.Fact) -> String {
    switch fact {
    case .title: say("titlen", "the title")
    case .topic: say("emnet", "the topic")
    case .language: say("sproget", "the language")
    case .relayName: say("navnet", "the name")
    case .opens: say("åbningen", "the opening")
    case .closes: say("lukningen", "the closing")
    case .participants: say("det oplyste antal deltagere", "the declared number of participants")
    case .contributions: say("det oplyste antal bidrag", "the declared number of contributions")
    case .days: say("det oplyste antal dage", "the declared number of days")
    case .themes: say("det oplyste antal temaer", "the declared number of themes")
    case .attribute("commissioned_by"): say("opdragsgiveren", "the client")
    case .attribute("publisher"): say("udgiveren", "the publisher")
    case .attribute(let name): say("attributten ", "the attribute ") + named(name)
    }
  }
}
