import StafetAnalysis
import StafetModel

extension Wording {
  // MARK: The first page

  /// What kind of report it is.
  func kicker(_ analysis: StudyAnalysis) -> String {
    let relays = analysis.relays.count { $0.kind == .relay }
    if relays == 0 || relays < analysis.relays.count {
      return say("Analyse", "Analysis")
    }
    return relays == 1
      ? say("Stafetanalyse", "Relay analysis")
      : say(
        "Stafetanalyse af \(spelled(relays)) stafetter", "Analysis of \(spelled(relays)) relays")
  }

  /// When a relay was open, if that is recorded.
  func dates(of relay: Relay) -> String? {
    guard let opens = relay.opens, let closes = relay.closes else { return nil }
    return DateStyle(language: language).days(from: opens, to: closes)
  }

  func commissioned(by name: String) -> String {
    say("Gennemført for \(name)", "Conducted for \(name)")
  }

  // MARK: Lines of the list of contents

  func backgroundLead(_ analysis: StudyAnalysis) -> String {
    analysis.relays.contains { $0.kind == .relay }
      ? say(
        "Hvad en stafet er, hvorfor den gennemføres, og hvem der deltog.",
        "What a relay is, why it is conducted, and who took part.")
      : say("Hvad materialet er, og hvor meget der er.", "What the material is, and how much.")
  }

  func chapterLead(on relay: RelayAnalysis) -> String {
    let isSorted = !(relay.cake?.slices.isEmpty ?? true)
    switch relay.sortedKind {
    case .questions:
      return isSorted
        ? say(
          "Temaerne, og spørgsmål og svar fra hvert af dem.",
          "The themes, and questions and answers from each of them.")
        : say("Spørgsmål og svar.", "Questions and answers.")
    case .statements:
      return isSorted
        ? say(
          "Temaerne, og udsagn fra hvert af dem.",
          "The themes, and statements from each of them.")
        : say("Udsagn.", "Statements.")
    }
  }

  var crossReadingLead: String {
    say(
      "Temaer og ord læst på tværs, med spørgsmål at tænke videre over.",
      "Themes and words compared, with questions to think further about.")
  }

  var wordFamiliesLead: String {
    say("Ord, der blev valgt, før tallene blev set.", "Words chosen before the figures were seen.")
  }

  var methodLead: String {
    say(
      "Hvordan tallene er fundet, og hvad de ikke kan vise.",
      "How the figures were obtained, and what they cannot show.")
  }

  var imprintLead: String { say("Hvem der har udgivet rapporten.", "Who published the report.") }

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

  var imprint: String { say("Kolofon", "Imprint") }

  var madeWith: String {
    say(
      "Analyse og opsætning er lavet med programmet Stafet.",
      "Analysed and typeset with the program Stafet.")
  }
}
