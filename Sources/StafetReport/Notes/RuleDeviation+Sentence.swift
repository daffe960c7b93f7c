public import StafetModel

extension RuleDeviation {
  /// How the relay deviates, in a sentence on one line.
  ///
  /// Identifiers are cut after 60 characters, and control characters shown as code points.
  ///
  /// - Parameters:
  ///   - language: The language of the sentence.
  ///   - relay: The relay, for the names of groups; without it, they are called by their identifiers.
  /// - Returns: The sentence.
  public func sentence(in language: ReportLanguage, of relay: Relay? = nil) -> String {
    let wording = Wording(language: language)
    return wording.sentence(
      wording.sentence(of: self) { group in
        relay?.groups.first { $0.id == group }?.name ?? group.text
      })
  }
}

extension RuleDeviation: CustomStringConvertible {
  /// The code of the rule and the sentence in English, such as `R4: The question “q1” goes to …`.
  public var description: String { "\(rule.code): \(sentence(in: .english))" }
}

extension Wording {
  /// How a relay deviates from a rule, with the code of the rule and, if it is given, the relay.
  func sentence(
    of deviation: RuleDeviation,
    in relay: String?,
    groupName: (ParticipantGroup.ID) -> String
  ) -> String {
    let place = relay.map { say(" i ", " in ") + quote($0) } ?? ""
    return deviation.rule.code + place + ": " + sentence(of: deviation, groupName: groupName)
  }

  func sentence(of deviation: RuleDeviation, groupName: (ParticipantGroup.ID) -> String) -> String {
    func name<Owner>(_ id: Identifier<Owner>?) -> String {
      id.map { named($0) } ?? say("en ukendt", "somebody unknown")
    }
    let record = name(deviation.contributions.first)
    let person = name(deviation.participants.first)
    let other = name(deviation.participants.last)
    switch deviation.reason {
    case .anotherStartQuestion(let first):
      return say(
        "\(record) er endnu et startspørgsmål fra \(person), hvis første var \(name(first)).",
        "\(record) is another start question by \(person), whose first was \(name(first)).")
    case .tooManyStarters(let limit):
      let others = counted(limit, ("anden", "andre"), ("other", "others"))
      return say(
        "\(record) er et startspørgsmål fra \(person), men \(others) var allerede begyndt.",
        "\(record) is a start question by \(person), but \(others) had started before.")
    case .sameGroupStarts(let group, let first):
      let group = named(groupName(group))
      return say(
        "\(record) er et startspørgsmål fra \(person) i gruppen \(group), hvorfra \(name(first))"
          + " allerede var begyndt.",
        "\(record) is a start question by \(person) of the group \(group), from which"
          + " \(name(first)) had already started.")
    case .rightOfAnother(let answer, let writer):
      return say(
        "Spørgsmålet \(record) fra \(person) følger svaret \(name(answer)), som \(name(writer))"
          + " skrev.",
        "The question \(record) by \(person) follows the answer \(name(answer)), which"
          + " \(name(writer)) wrote.")
    case .rightAlreadyUsed(let answer, let earlier):
      return say(
        "Spørgsmålet \(record) følger svaret \(name(answer)), som allerede havde givet ret til"
          + " \(name(earlier)).",
        "The question \(record) follows the answer \(name(answer)), which had already given the"
          + " right to \(name(earlier)).")
    case .askedBeforeRight(let answer):
      return say(
        "Spørgsmålet \(record) er dateret før svaret \(name(answer)), som det følger.",
        "The question \(record) is dated before the answer \(name(answer)), which it follows.")
    case .noRightLeft(let first):
      return say(
        "Spørgsmålet \(record) fra \(person) følger intet svar, og \(person) havde brugt sit"
          + " startspørgsmål, \(name(first)).",
        "The question \(record) by \(person) follows no answer, and \(person) had used the start"
          + " question, \(name(first)).")
    case .chainTooLong(let limit):
      return say(
        "Spørgsmålet \(record) kommer efter \(pairs(limit)), og flere må kæden ikke have.",
        "The question \(record) comes after \(pairs(limit)), and the chain may have no more.")
    case .goesBack(let answered):
      return say(
        "Spørgsmålet \(record) går tilbage til \(other), hvis spørgsmål \(name(answered)) lige var"
          + " besvaret.",
        "The question \(record) goes back to \(other), whose question \(name(answered)) was just"
          + " answered.")
    case .askedAgain(let earlier):
      return say(
        "Spørgsmålet \(record) går til \(other), som allerede var spurgt i kæden, i"
          + " \(name(earlier)).",
        "The question \(record) goes to \(other), who was already asked in the chain, in"
          + " \(name(earlier)).")
    case .asksHimself:
      return say(
        "Spørgsmålet \(record) går til spørgeren selv, \(person).",
        "The question \(record) goes to its own asker, \(person).")
    case .authorSuspended:
      return say(
        "\(record) er skrevet af \(person), som var suspenderet på det tidspunkt.",
        "\(record) was written by \(person), who was suspended at the time.")
    case .addresseeSuspended:
      return say(
        "Spørgsmålet \(record) gik til \(other), som var suspenderet på det tidspunkt.",
        "The question \(record) went to \(other), who was suspended at the time.")
    case .facilitatorTakesPart:
      return say(
        "\(record) er skrevet af \(person), der som facilitator kun skal sende videre.",
        "\(record) was written by \(person), who as facilitator should only pass on.")
    case .answeredByAnother(let addressee):
      return say(
        "Svaret \(record) er skrevet af \(person), men spørgsmålet var til \(name(addressee)).",
        "The answer \(record) was written by \(person), but the question was to"
          + " \(name(addressee)).")
    case .answeredAgain(let first):
      return say(
        "Svaret \(record) er endnu et på et spørgsmål, der havde fået svaret \(name(first)).",
        "The answer \(record) is another to a question that had received \(name(first)).")
    case .answeredBeforeAsked(let question):
      return say(
        "Svaret \(record) er dateret før sit spørgsmål, \(name(question)).",
        "The answer \(record) is dated before its question, \(name(question)).")
    case .answeredToAnother(let asker):
      return say(
        "Svaret \(record) er skrevet til \(other), men det var \(name(asker)), der spurgte.",
        "The answer \(record) was written to \(other), but \(name(asker)) had asked.")
    case .beforeOpening:
      return say("\(record) er dateret før åbningen.", "\(record) is dated before the opening.")
    case .afterClosing:
      return say("\(record) er dateret efter lukningen.", "\(record) is dated after the closing.")
    case .answeredTooLate(let limit):
      return say(
        "Svaret \(record) kom mere end \(time(limit)) efter sit spørgsmål.",
        "The answer \(record) came more than \(time(limit)) after its question.")
    case .tooFewParticipants(let count, let limit):
      return roster(count) + atLeast(limit)
    case .tooManyParticipants(let count, let limit):
      return roster(count) + atMost(limit)
    case .moreThanIdealParticipants(let count, let limit):
      let limit = numbers.count(limit)
      return roster(count)
        + say("; det bør helst være højst \(limit).", "; ideally it is at most \(limit).")
    case .tooFewDays(let count, let limit): return length(count) + atLeast(limit)
    case .tooManyDays(let count, let limit): return length(count) + atMost(limit)
    case .noGroups:
      return say(
        "Deltagerne er ikke delt i grupper.", "The participants are not divided into groups.")
    case .tooFewGroups(let count, let limit): return groups(count) + atLeast(limit)
    case .tooManyGroups(let count, let limit): return groups(count) + atMost(limit)
    case .smallGroup(let group, let count, let limit):
      let group = named(groupName(group))
      return say("Gruppen \(group) har ", "The group \(group) has ") + participants(count)
        + atLeast(limit)
    case .withoutGroup:
      let count = deviation.participants.count
      return participants(count)
        + say(" er ikke i nogen gruppe: ", count == 1 ? " is in no group: " : " are in no group: ")
        + records(deviation.participants.map { $0.text }) + "."
    case .topicIsQuestion(let topic):
      return say(
        "Emnet \(named(topic)) er formuleret som et spørgsmål.",
        "The topic \(named(topic)) is phrased as a question.")
    }
  }

  private func roster(_ count: Int) -> String {
    say("Listen har ", "The roster has ") + participants(count)
  }

  private func length(_ count: Int) -> String {
    say("Stafetten varede ", "The relay lasted ") + days(count)
  }

  private func groups(_ count: Int) -> String {
    say("Deltagerne er delt i ", "The participants are in ")
      + counted(count, ("gruppe", "grupper"), ("group", "groups"))
  }

  private func atLeast(_ limit: Int) -> String {
    let limit = numbers.count(limit)
    return say("; det bør være mindst \(limit).", "; it should be at least \(limit).")
  }

  private func atMost(_ limit: Int) -> String {
    let limit = numbers.count(limit)
    return say("; det bør være højst \(limit).", "; it should be at most \(limit).")
  }
}
