import StafetAnalysis
import StafetModel
import StafetText

extension Wording {
  // MARK: The form of questions

  /// How the questions of a relay ask.
  func forms(of forms: QuestionForms) -> String {
    if forms.undecided == forms.total {
      return forms.total == 1
        ? say(
          "Om spørgsmålet er åbent eller lukket, kan ikke afgøres ud fra ordlyden.",
          "Whether the question is open or closed cannot be told from its words.")
        : say(
          "Om spørgsmålene er åbne eller lukkede, kan ikke afgøres ud fra ordlyden.",
          "Whether the questions are open or closed cannot be told from their words.")
    }
    if forms.total == 1 {
      return forms.open == 1
        ? say("Efter ordlyden er spørgsmålet åbent.", "By its words, the question is open.")
        : say("Efter ordlyden er spørgsmålet lukket.", "By its words, the question is closed.")
    }
    var parts: [String] = []
    if forms.open > 0 {
      parts.append(
        counted(forms.open, ("åbent", "åbne"), ("open", "open")) + " ("
          + say(
            "\(numbers.count(forms.substantive)) efter hvad eller hvem,"
              + " \(numbers.count(forms.verbal)) efter hvordan, hvorfor eller hvornår",
            "\(numbers.count(forms.substantive)) asking what or who,"
              + " \(numbers.count(forms.verbal)) asking how, why or when") + ")")
    }
    if forms.closed > 0 {
      parts.append(counted(forms.closed, ("lukket", "lukkede"), ("closed", "closed")))
    }
    if forms.undecided > 0 {
      parts.append(
        numbers.count(forms.undecided)
          + say(" kan ikke afgøres", " cannot be told"))
    }
    return say("Efter ordlyden er spørgsmålene ", "By their wording, the questions are ")
      + list(parts) + "."
  }

  // MARK: Highlights

  /// How many words that stand out are named; the analysis keeps them all.
  private static let mostHighlights = 10

  /// Which words stand out by being in unusually many contributions.
  func highlights(of relay: RelayAnalysis, in source: AnalysisSettings.WordSource) -> String {
    let name = quote(relay.relay.name)
    func words(_ level: Highlights.Level) -> String {
      let all = relay.highlights.words(level)
      let shown = all.prefix(Self.mostHighlights).map {
        "\($0.form) (\(numbers.count($0.contributions)))"
      }
      let others = all.count - shown.count
      if others == 0 { return list(shown) }
      return shown.joined(separator: ", ")
        + say(" og \(numbers.count(others)) til", " and \(numbers.count(others)) more")
    }
    let prominent = words(.prominent)
    let keywords = words(.keyword)
    let units = nouns(source)
    var sentences: [String] = []
    if !prominent.isEmpty {
      sentences.append(
        say(
          "Ord, der i \(name) forekommer i langt flere \(units) end de fleste: \(prominent).",
          "Words in \(name) that are found in far more \(units) than most: \(prominent)."))
    }
    if !keywords.isEmpty {
      sentences.append(
        say(
          "Ord, der\(prominent.isEmpty ? " i \(name)" : "") forekommer i usædvanligt mange \(units): \(keywords).",
          "Words\(prominent.isEmpty ? " in \(name)" : "") that are found in unusually many \(units): \(keywords)."
        ))
    }
    if sentences.isEmpty {
      return say(
        "I \(name) skiller ingen ord sig ud ved at forekomme i usædvanligt mange \(units).",
        "In \(name) no word stands out by being found in unusually many \(units).")
    }
    return sentences.joined(separator: " ")
  }

  // MARK: Word pictures

  func wordPictureTitle(_ relay: RelayReference) -> String {
    say("Ordbillede: \(relay.name)", "Word picture: \(relay.name)")
  }

  func wordPictureAlternative(_ relay: RelayReference, _ words: WordTable) -> String {
    let shown = words.rows.prefix(10).map { $0.form }
    return say(
      "Ordbillede af \(quote(relay.name)), hvor de hyppigste ord er størst: ",
      "Word picture of \(quote(relay.name)), in which the most frequent words are the largest: ")
      + list(shown) + "."
  }

  // MARK: Evidence

  /// Where a quoted line stands: never who wrote it.
  func source(_ kind: Contribution.Kind, of relay: String) -> String {
    switch kind {
    case .question: say("spørgsmål i \(quote(relay))", "a question in \(quote(relay))")
    case .answer: say("svar i \(quote(relay))", "an answer in \(quote(relay))")
    case .statement: say("udsagn i \(quote(relay))", "a statement in \(quote(relay))")
    }
  }

  /// What both relays say often and seldom, where findings go in both directions.
  func contrast(
    of findings: [Finding], in reading: CrossReading, from source: AnalysisSettings.WordSource
  ) -> String? {
    var over: [String] = []
    var under: [String] = []
    for finding in findings {
      guard case .word(let word) = finding.subject else { continue }
      if word.score > 0 { over.append(quote(word.form)) } else { under.append(quote(word.form)) }
    }
    if over.isEmpty || under.isEmpty { return nil }
    let first = quote(reading.first.name)
    let second = quote(reading.second.name)
    let more = list(Array(over.prefix(3)))
    let less = list(Array(under.prefix(3)))
    let nouns = nouns(source)
    return say(
      "I \(nouns) i \(first) bruges \(more) oftere og \(less) sjældnere end i \(second).",
      "In the \(nouns) of \(first), \(more) \(over.count > 1 ? "are" : "is") used more often, and \(less)"
        + " less often, than in \(second).")
  }
}
