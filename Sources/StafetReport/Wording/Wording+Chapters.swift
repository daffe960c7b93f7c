import StafetAnalysis
import StafetModel

extension Wording {
  // MARK: Headings

  var untitled: String { say("Stafetanalyse", "Relay analysis") }
  var contents: String { say("Indhold", "Contents") }
  var skip: String { say("Gå til indholdet", "Skip to the content") }
  var background: String { say("Baggrund", "Background") }
  var crossReading: String { say("Tværlæsning", "Cross-reading") }
  var centralThemes: String { say("Centrale temaer", "Central themes") }
  var frequentWords: String { say("Hyppigste ord", "Most frequent words") }
  var wordFamilies: String { say("Ord valgt på forhånd", "Words named beforehand") }
  var findings: String { say("Refleksion", "Reflection") }
  var indications: String { say("Svagere tegn", "Weaker signs") }
  var method: String { say("Metode og forbehold", "Method and reservations") }
  var settings: String { say("Valg bag tallene", "Choices behind the figures") }
  var warnings: String { say("Bemærkninger til materialet", "Notes on the material") }
  var unsorted: String { say("Ikke sorteret", "Not sorted") }

  /// The heading of a relay's chapter.
  func chapter(on relay: RelayAnalysis) -> String {
    switch relay.kind {
    case .relay: "\(relay.relay.name): " + say("spørgsmål og svar", "questions and answers")
    case .interviews, .workshop, .document: relay.relay.name
    }
  }

  /// The heading of a theme's questions.
  func themePage(_ relay: RelayReference, _ theme: String) -> String {
    "\(relay.name) \u{2013} \(theme)"
  }

  // MARK: Background

  func what(_ analysis: StudyAnalysis, topic: String) -> String {
    let relays = analysis.relays.filter { $0.kind == .relay }.map { $0.relay.name }
    let about = topic.isEmpty ? "" : say(" om emnet ", " on the topic ") + quote(topic)
    if relays.isEmpty {
      return say("Materialet er udsagn", "The material is statements") + about + "."
    }
    return say(
      "I en stafet stiller en afgrænset gruppe mennesker hinanden spørgsmål, en til en og på skrift."
        + " Et svar giver ret til at stille det næste spørgsmål. Her er analyseret "
        + counted(relays.count, ("stafet", "stafetter"), ("", "")) + about + ": " + list(relays)
        + ".",
      "In a relay, a bounded group of people ask each other questions, one to one and in writing."
        + " An answer gives the right to ask the next question. Analysed here: "
        + counted(relays.count, ("", ""), ("relay", "relays")) + about + ": " + list(relays) + ".")
  }

  func contributionsInAll(_ analysis: StudyAnalysis) -> String {
    let counted = analysis.counted
    var text =
      say("Analysen bygger på ", "The analysis rests on ")
      + contributions(counted.uniqueContributions)
    if counted.questions > 0 {
      text += ": \(questions(counted.questions))" + say(" og ", " and ") + answers(counted.answers)
    }
    text += "."
    if let declared = analysis.declared.contributions, declared != counted.uniqueContributions {
      text +=
        " "
        + say(
          "Kilden oplyser \(numbers.count(declared)) unikke bidrag i alt.",
          "The source states \(numbers.count(declared)) unique contributions in all.")
    }
    return text
  }

  var notRepresentative: String {
    say(
      "En stafet er ikke en repræsentativ undersøgelse. Andelene beskriver, hvad deltagerne skrev, og"
        + " ikke hvad alle i deres sted ville mene.",
      "A relay is not a representative survey. The shares describe what the participants wrote, not"
        + " what everybody in their place would think.")
  }

  var declaredAndCounted: String {
    say("Oplyst af kilden og talt i materialet", "Stated by the source and counted in the material")
  }

  var declared: String { say("oplyst", "stated") }
  var countedWord: String { say("talt", "counted") }
  var together: String { say("Tilsammen", "Together") }
  var relay: String { say("Stafet", "Relay") }
  var figure: String { say("Tal", "Figure") }

  func fact(_ fact: StudyWarning.Fact) -> String {
    switch fact {
    case .participants: say("Deltagere", "Participants")
    case .contributions: say("Unikke bidrag", "Unique contributions")
    case .days: say("Dage", "Days")
    case .themes: say("Temaer", "Themes")
    }
  }

  // MARK: Relays

  func relayMethod(_ relay: RelayAnalysis) -> String {
    guard let cake = relay.cake else {
      return say(
        "Spørgsmålene er ikke sorteret i temaer.", "The questions are not sorted into themes.")
    }
    var text = say(
      "Hvert spørgsmål er læst og lagt i ét tema. Kagen viser, hvordan \(questions(cake.sorted))"
        + " fordeler sig på \(themes(cake.slices.count)).",
      "Every question was read and placed in one theme. The cake shows how"
        + " \(questions(cake.sorted)) divide between \(themes(cake.slices.count)).")
    if cake.unsorted > 0 {
      text +=
        " "
        + say(
          "\(questions(cake.unsorted)) er ikke sorteret og står for sig.",
          "\(questions(cake.unsorted)) are not sorted and stand apart.")
    }
    return text
  }

  func relayCounts(_ relay: RelayAnalysis) -> String {
    let counted = relay.counted
    var text = say("Materialet rummer ", "The material holds ")
    if counted.questions + counted.answers == 0 {
      return text + contributions(counted.contributions) + "."
    }
    text += "\(questions(counted.questions))" + say(" og ", " and ") + answers(counted.answers)
    if let question = relay.lengths.meanQuestion, let answer = relay.lengths.meanAnswer {
      text +=
        say(", i gennemsnit ", ", on average ") + numbers.decimal(question, 0)
        + say(" ord pr. spørgsmål og ", " words a question and ") + numbers.decimal(answer, 0)
        + say(" pr. svar", " an answer")
    }
    text += "."
    if counted.unansweredQuestions > 0 {
      text +=
        " "
        + say(
          "\(questions(counted.unansweredQuestions)) fik ikke svar.",
          "\(questions(counted.unansweredQuestions)) had no answer.")
    }
    return text
  }

  var noAnswer: String {
    say("Spørgsmålet fik ikke svar.", "The question had no answer.")
  }

  var questionSpoken: String { say("Spørgsmål:", "Question:") }
  var answerSpoken: String { say("Svar:", "Answer:") }
}
