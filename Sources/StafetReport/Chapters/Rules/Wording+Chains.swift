import StafetAnalysis
import StafetModel

extension Wording {
  var chainsTitle: String { say("Kæderne, og hvordan de endte", "The chains, and how they ended") }
  var relay: String { say("Stafet", "Relay") }

  func linksAreInferred(_ count: Int) -> String {
    let links = counted(count, ("led", "led"), ("link", "links"))
    let isOne = count == 1
    return say(
      "Materialet oplyser ikke overalt, hvilket svar et spørgsmål følger. \(links) er derfor udledt"
        + " af, hvem der skrev til hvem og hvornår. Det, der siges om R2, R3 og kæderne, hviler på"
        + " det skøn.",
      "The material does not tell everywhere which answer a question follows. \(links)"
        + " \(isOne ? "was" : "were") therefore inferred from who wrote to whom, and when. What is"
        + " said of R2, R3 and the chains rests on that estimate.")
  }

  var chainsAreUnknown: String {
    say(
      "Det er hverken oplyst, hvem der spurgte, eller hvilket svar et spørgsmål følger, så kæderne"
        + " kendes ikke.",
      "Neither who asked nor which answer a question follows is recorded, so the chains are not"
        + " known.")
  }

  /// The columns of the table of chains: how many, their questions, pairs and length, and each end.
  var chainColumns: [String] {
    [
      say("Kæder", "Chains"), say("Spørgsmål", "Questions"), say("Par", "Pairs"),
      say("Længste kæde i par", "Longest chain in pairs"),
    ] + AuditedChain.End.allCases.map { end(of: $0) }
  }

  /// How a chain ended, in a few words.
  func end(of end: AuditedChain.End) -> String {
    switch end {
    case .answered: say("Besvaret, intet nyt spørgsmål", "Answered, no new question")
    case .unanswered: say("Ubesvaret", "Unanswered")
    case .stranded: say("Strandet", "Stranded")
    case .cutByClosing: say("Afbrudt af lukningen", "Cut by closing")
    }
  }

  /// What the ends of chains mean.
  func endsNote(_ rules: RelayRules) -> String {
    say(
      "Et par er et besvaret spørgsmål. En kæde er strandet, når modtageren af det sidste spørgsmål"
        + " blev suspenderet, og afbrudt af lukningen, når spørgsmålet blev stillet mindre end"
        + " \(time(rules.fairTime)) før den.",
      "A pair is an answered question. A chain is stranded if the addressee of the last question was"
        + " suspended, and cut by closing if that question was asked less than"
        + " \(time(rules.fairTime)) before it.")
  }
}
