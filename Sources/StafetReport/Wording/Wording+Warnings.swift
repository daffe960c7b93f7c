import StafetModel

extension Wording {
  var noWarnings: String {
    say("Der er ikke noget at bemærke.", "There is nothing to note.")
  }

  /// What is unusual about the material, in a sentence that names the records or the first of them.
  func sentence(of warning: StudyWarning, relayName: (Relay.ID) -> String) -> String {
    let name = warning.relay.map { quote(relayName($0)) }
    let place = name.map { say(" i ", " in ") + $0 } ?? ""
    let records = warning.records.isEmpty ? "" : ": " + records(warning.records)
    switch warning.reason {
    case .emptyText:
      return say("Bidrag uden tekst", "Contributions without text") + place + records + "."
    case .unansweredQuestions:
      return say("Spørgsmål uden svar", "Questions without an answer") + place + records + "."
    case .severalAnswers:
      return say("Spørgsmål med mere end ét svar", "Questions with more than one answer") + place
        + records + "."
    case .silentParticipants:
      return say(
        "Deltagere\(place), der ikke skrev noget", "Participants\(place) who wrote nothing")
        + records + "."
    case .repeatedText:
      return say(
        "Bidrag\(place), der ord for ord gentager et tidligere",
        "Contributions\(place) that repeat an earlier one word for word") + records + "."
    case .unsortedQuestions(let sorting):
      return say(
        "Bidrag\(place), som sorteringen \(quote(sorting.text)) ikke lægger i noget tema",
        "Contributions\(place) that the sorting \(quote(sorting.text)) places in no theme")
        + records
        + "."
    case .declaredDiffers(let fact, let declared, let counted):
      let scope = name.map { say(" for ", " for ") + $0 } ?? say(" i alt", " in all")
      return say(
        "Kilden oplyser \(facts(fact, declared))\(scope), men materialet viser"
          + " \(numbers.count(counted)).",
        "The source reports \(facts(fact, declared))\(scope), but the material shows"
          + " \(numbers.count(counted)).")
    }
  }

  /// A figure that a source states, with what it counts.
  private func facts(_ fact: StudyWarning.Fact, _ count: Int) -> String {
    switch fact {
    case .participants: participants(count)
    case .contributions: uniqueContributions(count)
    case .days: days(count)
    case .themes: themes(count)
    }
  }

  /// The first ten records, and how many more there are.
  private func records(_ names: [String]) -> String {
    let shown = names.prefix(10)
    let more = names.count - shown.count
    if more == 0 { return list(Array(shown)) }
    return shown.joined(separator: ", ")
      + say(" og \(numbers.count(more)) til", " and \(numbers.count(more)) more")
  }
}
