public import StafetModel

extension StudyWarning {
  /// What is unusual, in a sentence that counts the records and then names them, or the first of them.
  ///
  /// Who wrote nothing is counted, but never named.
  ///
  /// - Parameters:
  ///   - language: The language of the sentence.
  ///   - study: The study, for the names of relays; without it, they are called by their identifiers.
  /// - Returns: The sentence.
  public func sentence(in language: ReportLanguage, of study: Study? = nil) -> String {
    Wording(language: language).sentence(of: self) { study?.relay($0)?.name ?? $0.text }
  }
}

extension StudyWarning: CustomStringConvertible {
  /// The sentence in English.
  public var description: String { sentence(in: .english) }
}

extension Wording {
  /// What is unusual about the material, in a sentence that counts the records and then names them
  /// or the first of them.
  func sentence(of warning: StudyWarning, relayName: (Relay.ID) -> String) -> String {
    let name = warning.relay.map { quote(relayName($0)) }
    let place = name.map { say(" i ", " in ") + $0 } ?? ""
    let count = warning.records.count
    let isOne = count == 1
    let records =
      warning.records.isEmpty || !showsIdentifiers ? "." : ": " + records(warning.records) + "."
    switch warning.reason {
    case .emptyText:
      return contributions(count) + place
        + say(" har ingen tekst", isOne ? " has no text" : " have no text") + records
    case .unansweredQuestions:
      return questions(count) + place + say(" fik ikke svar", " received no answer") + records
    case .severalAnswers:
      return questions(count) + place
        + say(" fik mere end ét svar", " received more than one answer") + records
    case .silentParticipants:
      return participants(count) + place + say(" skrev ikke noget.", " wrote nothing.")
    case .repeatedText:
      return contributions(count) + place
        + say(
          " gentager ord for ord et tidligere",
          (isOne ? " repeats" : " repeat") + " an earlier one word for word") + records
    case .unsortedQuestions(let sorting):
      let name = quote(sorting.text)
      return contributions(count) + place
        + say(
          " er ikke lagt i noget tema af sorteringen \(name)",
          (isOne ? " is" : " are") + " placed in no theme by the sorting \(name)") + records
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
  private func facts(_ fact: DeclaredFacts.Fact, _ count: Int) -> String {
    switch fact {
    case .participants: participants(count)
    case .contributions: uniqueContributions(count)
    case .days: days(count)
    case .themes: themes(count)
    }
  }
}
