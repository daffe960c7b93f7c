import StafetAnalysis
import StafetModel

extension Wording {
  // MARK: Lines of the list of contents

  func backgroundLead(_ analysis: StudyAnalysis) -> String {
    analysis.relays.contains { $0.kind == .relay }
      ? say(
        "Hvad en stafet er, hvorfor den gennemføres, og hvem der deltog.",
        "What a relay is, why it is conducted, and who took part.")
      : say("Hvad materialet er, og hvor meget der er.", "What the material is, and how much.")
  }

  // MARK: The chapter

  var whatHeading: String { say("Hvad?", "What?") }
  var howHeading: String { say("Hvordan?", "How?") }
  var whyHeading: String { say("Hvorfor?", "Why?") }

  func whoHeading(_ analysis: StudyAnalysis) -> String {
    analysis.relays.allSatisfy { $0.counted.participants == nil && $0.declared.participants == nil }
      ? say("Hvor meget?", "How much?") : say("Hvem deltog?", "Who took part?")
  }

  /// How a relay is run and read.
  func how(_ analysis: StudyAnalysis) -> [String] {
    let isSorted = analysis.relays.contains { !($0.cake?.slices.isEmpty ?? true) }
    let run = say(
      "Deltagerne skriver selv alle spørgsmål og svar, og de vælger selv, hvem de vil spørge."
        + " Arrangøren fastsætter emne, deltagerkreds og tidsrum, men stiller ingen spørgsmål.",
      "The participants write every question and answer themselves and choose whom to ask. The organiser"
        + " sets the topic, the participants and the dates, but asks no questions.")
    let read =
      isSorted
      ? say(
        "Analysen tager udgangspunkt i spørgsmålene: De er læst ét for ét og lagt i temaer, og ordene i dem"
          + " er talt. Et spørgsmål rummer som regel et problem og svaret et forslag til, hvad man kan gøre"
          + " ved det.",
        "The analysis takes the questions as its starting point: they were read one by one and placed in"
          + " themes, and their words were counted. A question usually describes a problem, and the answer"
          + " proposes what to do about it.")
      : say(
        "Analysen tager udgangspunkt i spørgsmålene, og ordene i dem er talt.",
        "The analysis takes the questions as its starting point, and their words were counted.")
    return [run, read]
  }

  /// What a relay is for.
  func why(_ analysis: StudyAnalysis) -> [String] {
    guard analysis.relays.contains(where: { $0.kind == .relay }) else { return [] }
    return [
      say(
        "En stafet viser, hvad en gruppe er optaget af, når den selv vælger spørgsmålene. Den er tænkt som"
          + " inspiration til konkrete indsatser.",
        "A relay shows what a group is concerned with when it chooses the questions itself. It is meant as"
          + " inspiration for practical action.")
    ]
  }

  /// Whom a large figure counts.
  func participantsOf(_ relay: RelayAnalysis) -> String {
    relay.relay.name
  }

  func groupSize(_ group: GroupActivity) -> String {
    "\(group.name): \(numbers.count(group.participants))"
  }

  func uniqueContributionsNoun(_ count: Int) -> String {
    say(
      count == 1 ? "unikt bidrag" : "unikke bidrag",
      count == 1 ? "unique contribution" : "unique contributions")
  }

  // MARK: Imprint

  var background: String { say("Baggrund", "Background") }

  /// What was analysed, by name.
  func what(_ analysis: StudyAnalysis, topic: String) -> String {
    let relays = analysis.relays.filter { $0.kind == .relay }.map { quote($0.relay.name) }
    let others = analysis.relays.filter { $0.kind != .relay }.map { quote($0.relay.name) }
    let about = topic.isEmpty ? "" : say(" om emnet ", " on the topic ") + quote(topic)
    if relays.isEmpty {
      if others.isEmpty {
        return say("Der er intet materiale at analysere.", "There is no material to analyse.")
      }
      return say(
        "Rapporten analyserer materiale\(about): \(list(others)). Det er ikke indsamlet i en stafet.",
        "This report analyses material\(about): \(list(others)). It was not gathered in a relay.")
    }
    var text = say(
      "I en stafet stiller en afgrænset gruppe mennesker hinanden spørgsmål, én til én og på skrift."
        + " Et svar giver ret til at stille det næste spørgsmål. Rapporten analyserer ",
      "In a relay, a limited group of people ask each other questions, one to one and in writing."
        + " Whoever answers may ask the next question. This report analyses ")
    if relays.count == 1 {
      text += say("stafetten ", "the relay ") + relays[0] + about + "."
    } else {
      text += counted(relays.count, ("stafet", "stafetter"), ("relay", "relays")) + about + ": "
      text += list(relays) + "."
    }
    if !others.isEmpty {
      let isOne = others.count == 1
      text += say(
        " Desuden indgår \(list(others)), som ikke er \(isOne ? "en stafet" : "stafetter").",
        " It also covers \(list(others)), which \(isOne ? "is not a relay" : "are not relays").")
    }
    return text
  }

  /// How many contributions there are, of which kinds, and how many the source reports.
  func contributionsInAll(_ analysis: StudyAnalysis) -> String {
    let counted = analysis.counted
    let kinds = kinds(counted)
    var sentences: [String] = []
    if kinds.isEmpty {
      sentences.append(
        say("Der er ingen bidrag i materialet.", "There are no contributions in the material."))
    } else {
      let all = kinds.count == 1 ? "" : contributions(counted.contributions) + ": "
      sentences.append(
        say("Analysen bygger på ", "The analysis rests on ") + all + list(kinds) + ".")
    }
    let unique = counted.uniqueContributions
    if unique != counted.contributions {
      sentences.append(
        say(
          "Når gentagelser kun tælles én gang, er der \(uniqueContributions(unique)).",
          "With repetitions counted once, there \(unique == 1 ? "is" : "are")"
            + " \(uniqueContributions(unique))."))
    }
    if let declared = analysis.declared.contributions, declared != unique {
      sentences.append(
        say(
          "Kilden oplyser \(uniqueContributions(declared)) i alt.",
          "The source reports \(uniqueContributions(declared)) in all."))
    }
    return sentences.joined(separator: " ")
  }

  /// How many contributions there are of each kind that occurs.
  func kinds(_ counted: CountedFacts) -> [String] {
    var kinds: [String] = []
    if counted.questions > 0 { kinds.append(questions(counted.questions)) }
    if counted.answers > 0 { kinds.append(answers(counted.answers)) }
    if counted.statements > 0 { kinds.append(statements(counted.statements)) }
    return kinds
  }

  /// What no share in the report can tell.
  func notRepresentative(_ analysis: StudyAnalysis) -> String {
    if analysis.relays.allSatisfy({ $0.kind == .relay }) {
      return say(
        "En stafet er ikke en repræsentativ undersøgelse. Andelene beskriver, hvad deltagerne skrev,"
          + " ikke hvad alle i samme stilling ville mene.",
        "A relay is not a representative survey. The shares describe what the participants wrote, not"
          + " what everyone in their position would think.")
    }
    return say(
      "Materialet er ikke en repræsentativ undersøgelse. Andelene beskriver, hvad der står i det,"
        + " ikke hvad alle i samme situation ville mene.",
      "The material is not a representative survey. The shares describe what it says, not what"
        + " everyone in the same position would think.")
  }
}
