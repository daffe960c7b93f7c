import StafetAnalysis

/// Who wrote, and who asks whom.
extension IndicatorWording {
  func activity(_ reading: IndicatorReading) -> String? {
    guard let all = figure(.contributions, of: reading), let written = all.value, written > 0 else {
      return nil
    }
    let questions = wording.questions(whole(.questions, of: all))
    let answers = wording.answers(whole(.answers, of: all))
    let total = wording.contributions(Int(exactly: written) ?? 0)
    let perHead =
      figure(.contributionsPerHead, of: reading)?.value.map {
        say(
          ", \(numbers.decimal($0, 1)) for hver aktiv deltager",
          ", \(numbers.decimal($0, 1)) for each active participant")
      } ?? ""
    let most =
      largest(.contributions, of: reading).map { group in
        let own = wording.contributions(Int(exactly: group.value) ?? 0)
        return say(
          "; mest skrev \(wording.quote(group.name)) med \(own)",
          "; \(wording.quote(group.name)) wrote most, \(own)")
      } ?? ""
    return say(
      "Deltagerne skrev \(total), nemlig \(questions) og \(answers)\(perHead)\(most).",
      "The participants wrote \(total), namely \(questions) and \(answers)\(perHead)\(most).")
  }

  func mindset(_ reading: IndicatorReading) -> String? {
    func row(_ mindset: Mindset, _ words: String) -> String? {
      let names = reading.groups.filter { $0.mindset == mindset }.map { wording.quote($0.name) }
      return names.isEmpty ? nil : "\(words): \(wording.list(names))"
    }
    let rows = [
      row(.proactive, say("spurgte mere, end de svarede", "asked more than they answered")),
      row(.reactive, say("svarede mere, end de spurgte", "answered more than they asked")),
      row(.active, say("spurgte og svarede lige meget", "asked and answered equally much")),
      row(.inactive, say("skrev ingenting", "wrote nothing")),
    ].compactMap { $0 }
    return rows.isEmpty ? nil : wording.sentence(rows.joined(separator: "; ")) + "."
  }

  func keyStakeholders(_ reading: IndicatorReading) -> String? {
    guard let figure = figure(.keyStakeholders, of: reading), let value = figure.value else {
      return nil
    }
    let people = wording.participants(whole(.participants, of: figure))
    if value == 0 {
      return say(
        "Ingen af \(people) fik usædvanligt mange spørgsmål.",
        "None of \(people) received unusually many questions.")
    }
    let fence =
      (figure.input(.upperQuartile) ?? 0) + 1.5 * (figure.input(.interquartileRange) ?? 0)
    let least = numbers.count(max(2, Int(fence.rounded(.down)) + 1))
    let count = numbers.count(Int(exactly: value))
    let doubt =
      reading.limits.contains(.unstableOrder)
      ? say(
        "; havde hvert fjerde spørgsmål manglet, kunne det have været andre",
        "; had one question in four been missing, it might have been others") : ""
    return say(
      "\(count) af \(people) fik usædvanligt mange spørgsmål, mindst \(least) hver\(doubt).",
      "\(count) of \(people) received unusually many questions, at least \(least) each\(doubt).")
  }

  func distribution(_ reading: IndicatorReading) -> String? {
    guard let gini = figure(.receivedGini, of: reading)?.value else { return nil }
    let number = numbers.decimal(gini, 2)
    let most =
      largest(.receivedIndex, of: reading).map { group in
        let times = numbers.decimal(group.value, 1)
        return say(
          "; \(wording.quote(group.name)) fik flest i forhold til sin størrelse, \(times) gange sin andel",
          "; \(wording.quote(group.name)) received most for its size, \(times) times its share")
      } ?? ""
    return say(
      "Gini-tallet for modtagne spørgsmål er \(number), hvor 0 betyder, at alle fik lige mange, og tæt på 1, at én fik"
        + " næsten alle\(most).",
      "The Gini coefficient of questions received is \(number), where 0 means that all received equally many, and close"
        + " to 1 that one received nearly all\(most).")
  }

  func questionForm(_ reading: IndicatorReading) -> String? {
    guard let figure = figure(.openQuestions, of: reading) else { return nil }
    let most =
      largest(.openQuestions, of: reading).map { group in
        let share = percent(group.value)
        return say(
          "; mest åbent spurgte \(wording.quote(group.name)) (\(share))",
          "; \(wording.quote(group.name)) asked most openly (\(share))")
      } ?? ""
    let open = part(.open, of: .questions, in: figure)
    let share = percent(figure.value)
    let closed = count(.closed, of: figure)
    let undecided = count(.undecided, of: figure)
    return say(
      "\(open) spørgsmål (\(share)) er åbne, \(closed) er lukkede, og \(undecided) kan ikke afgøres ud fra ordene"
        + "\(most).",
      "\(open) questions (\(share)) are open, \(closed) are closed, and \(undecided) cannot be told by their words"
        + "\(most).")
  }

  func interaction(_ reading: IndicatorReading) -> String? {
    var parts: [String] = []
    if let figure = figure(.answerRate, of: reading) {
      let count = part(.answered, of: .delivered, in: figure)
      let share = percent(figure.value)
      parts.append(
        say(
          "\(count) spørgsmål blev besvaret (\(share))",
          "\(count) questions were answered (\(share))"))
    }
    if let figure = figure(.reciprocity, of: reading) {
      let count = part(.mutualPairs, of: .joinedPairs, in: figure)
      let share = percent(figure.value)
      parts.append(
        say(
          "\(count) par spurgte hinanden (\(share))", "\(count) pairs asked each other (\(share))"))
    }
    if let figure = figure(.crossingShare, of: reading) {
      let count = part(.crossing, of: .placedQuestions, in: figure)
      let share = percent(figure.value)
      parts.append(
        say(
          "\(count) spørgsmål gik til en anden gruppe (\(share))",
          "\(count) questions went to another group (\(share))"))
    }
    return parts.isEmpty ? nil : wording.sentence(wording.list(parts)) + "."
  }

  func network(_ reading: IndicatorReading) -> String? {
    guard let index = figure(.externalInternalIndex, of: reading), let value = index.value else {
      return nil
    }
    let crossing = part(.crossing, of: .placedQuestions, in: index)
    let number = numbers.decimal(value, 2)
    let ways =
      figure(.groupDensity, of: reading).map { figure in
        let count = part(.askingPairs, of: .groupPairs, in: figure)
        return say(
          ", og \(count) mulige veje mellem to grupper blev brugt",
          ", and \(count) possible ways between two groups were used")
      } ?? ""
    return say(
      "\(crossing) spørgsmål gik på tværs af grupper (E-I-indeks \(number))\(ways).",
      "\(crossing) questions crossed groups (E-I index \(number))\(ways).")
  }

  func projectMap(_ reading: IndicatorReading) -> String? {
    guard let figure = figure(.themedLines, of: reading) else { return nil }
    let themed = part(.themedLines, of: .mapLines, in: figure)
    return say(
      "\(themed) veje på kortet har et tema, nemlig det, som flest af vejens spørgsmål handler om.",
      "\(themed) ways on the map have a theme, namely that of the largest number of their questions."
    )
  }
}
