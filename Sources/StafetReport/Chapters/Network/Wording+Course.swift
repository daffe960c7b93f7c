import StafetAnalysis
import StafetModel

/// What the chapter on who asked whom says of time and of chains.
extension Wording {
  var calendar: DateStyle { DateStyle(language: language) }

  // MARK: Time

  var timeHeading: String { say("I tidens løb", "In the course of time") }

  var timeGuide: String {
    say(
      "Søjlerne viser, hvornår der blev spurgt og svaret, og linjen, hvor mange spørgsmål der ventede på svar.",
      "The bars show when people asked and answered, and the line how many questions were waiting for an answer."
    )
  }

  func timelineTitle(_ relay: RelayReference) -> String {
    say(
      "Spørgsmål og svar over tid: \(relay.name)", "Questions and answers over time: \(relay.name)")
  }

  func timelineAlternative(
    _ relay: RelayReference, _ timeline: RelayTimeline, _ counted: CountedFacts
  ) -> String {
    say(
      "Tidslinje over \(quote(relay.name)): \(questions(counted.questions)) og \(answers(counted.answers))"
        + " \(per(timeline.slotLength)). Højst \(questions(timeline.mostWaiting)) ventede på svar. Tabellen har"
        + " tallene.",
      "Timeline of \(quote(relay.name)): \(questions(counted.questions)) and \(answers(counted.answers))"
        + " \(per(timeline.slotLength)). At most \(questions(timeline.mostWaiting))"
        + " \(timeline.mostWaiting == 1 ? "was" : "were") waiting for an answer. The table has the figures."
    )
  }

  func meaning(of timeline: RelayTimeline, in relay: String?) -> String {
    let busiest = timeline.days.max { $0.questions + $0.answers < $1.questions + $1.answers }
    let place = relay.map { say("I \(quote($0)) ", "In \(quote($0)), ") }
    let waiting = questions(timeline.mostWaiting)
    let end = numbers.count(timeline.slots.last?.waiting ?? 0)
    let day = busiest.map { calendar.weekdayAndDay($0.start) } ?? ""
    let isLong = timeline.slotLength > 86_400
    let first =
      isLong
      ? ""
      : say(
        " Den travleste dag var \(day).", " The busiest day was \(day).")
    let danish: String = place ?? "Der "
    let english: String = place.map { "\($0)at " } ?? "At "
    return say(
      "\(danish)ventede højst \(waiting) på svar på samme tid, og \(end) ved slutningen.\(first)",
      "\(english)most \(waiting) waited for an answer at the same time, and \(end) at the end.\(first)"
    )
  }

  var opens: String { say("åbner", "opens") }
  var closes: String { say("lukker", "closes") }
  var day: String { say("Dag", "Day") }
  var periodFrom: String { say("Fra", "From") }

  func waitingColumn(isDay: Bool) -> String {
    isDay
      ? say("Venter ved dagens slutning", "Waiting at the end of the day")
      : say("Venter ved periodens slutning", "Waiting at the end of the period")
  }

  var waitingQuestions: String {
    say("Spørgsmål, der venter på svar", "Questions waiting for an answer")
  }

  func questionsPer(_ seconds: Int64) -> String { say("Spørgsmål ", "Questions ") + per(seconds) }
  func answersPer(_ seconds: Int64) -> String { say("Svar ", "Answers ") + per(seconds) }

  /// A length of slots after what is counted in them: `pr. time`, `pr. 6 timer`, `pr. dag`.
  private func per(_ seconds: Int64) -> String {
    switch seconds {
    case 3_600: say("pr. time", "per hour")
    case 86_400: say("pr. dag", "per day")
    case ..<86_400: say("pr. ", "per ") + time(seconds)
    default: say("pr. ", "per ") + days(Int(seconds / 86_400))
    }
  }

  var greenwichNote: String {
    say(
      "Dage og timer er regnet efter UTC.", "Days and hours are those of UTC.")
  }

  func undated(_ count: Int) -> String {
    say(
      "\(contributions(count)) uden tidspunkt er ikke med.",
      "\(contributions(count)) without a time \(count == 1 ? "is" : "are") not included.")
  }

  // MARK: Chains

  var chainsHeading: String { say("Kæderne", "The chains") }

  func chainsGuide(links: Bool, themes: Bool) -> String {
    say(
      "En kæde begynder med et startspørgsmål og fortsætter, hver gang den, der har svaret, spørger videre. Hvert mærke"
        + " er et spørgsmål; bogstavet er den gruppe, der blev spurgt, og bogstavet foran kæden den gruppe, der"
        + " begyndte." + (themes ? " Farven er spørgsmålets tema." : "")
        + " Mærker, der ville dække hinanden, er rykket lidt."
        + (links ? " På skærmen fører mærket til spørgsmålet og svaret." : ""),
      "A chain begins with a start question and goes on each time somebody who answered asks on. Each mark is a"
        + " question; its letter is the group that was asked, and the letter before the chain the group that began"
        + " it." + (themes ? " Its colour is the theme of the question." : "")
        + " Marks that would cover each other are moved a little."
        + (links ? " On the screen the mark leads to the question and its answer." : ""))
  }

  func chainsPictureTitle(_ relay: RelayReference, _ map: ChainMap) -> String {
    map.lines.count < map.total
      ? say(
        "De \(numbers.count(map.lines.count)) længste af \(numbers.count(map.total)) kæder: \(relay.name)",
        "The longest \(numbers.count(map.lines.count)) of \(numbers.count(map.total)) chains: \(relay.name)"
      )
      : say("Kæderne: \(relay.name)", "The chains: \(relay.name)")
  }

  func chainsAlternative(_ relay: RelayReference, _ map: ChainMap) -> String {
    let longest = map.lines.map { $0.pairs }.max() ?? 0
    return say(
      "\(counted(map.total, ("kæde", "kæder"), ("chain", "chains"))) i \(quote(relay.name)), hver en linje af mærker;"
        + " den længste er på \(pairs(longest)). Tabellen siger, hvilke grupper de gik gennem, og hvordan de endte.",
      "\(counted(map.total, ("kæde", "kæder"), ("chain", "chains"))) in \(quote(relay.name)), each a line of marks; the"
        + " longest has \(pairs(longest)). The table tells which groups they went through, and how they ended."
    )
  }

  /// How many chains there are, how long they became and how they ended.
  func meaning(of chains: [AuditedChain], in relay: String?) -> String {
    let longest = chains.map { $0.pairs }.max() ?? 0
    let ends = AuditedChain.End.allCases.compactMap { end -> String? in
      let count = chains.count { $0.end == end }
      if count == 0 { return nil }
      return spelled(count) + " " + endClause(end, count)
    }
    let many = counted(chains.count, ("kæde", "kæder"), ("chain", "chains"))
    let place = relay.map { say("I \(quote($0)) er ", "In \(quote($0)), ") } ?? say("Der er ", "")
    return say(
      "\(place)\(relay == nil ? "" : "der ")\(many), og den længste er på \(pairs(longest)). \(sentence(list(ends))).",
      "\(place)\(relay == nil ? "There" : "there") \(chains.count == 1 ? "is" : "are") \(many), and the longest has"
        + " \(pairs(longest)). \(sentence(list(ends))).")
  }

  private func endClause(_ end: AuditedChain.End, _ count: Int) -> String {
    switch end {
    case .answered: say("endte med et svar", "ended with an answer")
    case .unanswered: say("endte med et ubesvaret spørgsmål", "ended with an unanswered question")
    case .stranded: say("strandede", count == 1 ? "was stranded" : "were stranded")
    case .cutByClosing:
      say("blev afbrudt af lukningen", count == 1 ? "was cut by closing" : "were cut by closing")
    }
  }

  func meaning(of form: Picture.ChainLines.Form) -> String {
    switch form {
    case .answered: say("Besvaret, og kæden går videre", "Answered, and the chain goes on")
    case .ended: say("Besvaret, intet nyt spørgsmål", "Answered, no new question")
    case .unanswered: say("Ubesvaret", "Unanswered")
    case .stranded:
      say("Strandet: modtageren blev suspenderet", "Stranded: the addressee was suspended")
    case .cut: say("Afbrudt af lukningen", "Cut by closing")
    }
  }

  var dashedLinks: String {
    say("Udledt: ikke oplyst, men skønnet", "Inferred: not recorded, but estimated")
  }

  var chainSteps: String { say("Trin i kæden", "Steps of the chain") }
  var chainNumber: String { say("Kæde", "Chain") }
  var pairsColumn: String { say("Par", "Pairs") }
  var throughGroups: String { say("Gennem grupperne", "Through the groups") }
  var chainEnd: String { say("Endte", "Ended") }

  var branchedNote: String {
    say(
      "Hvor en kæde deler sig, står grenene efter hinanden.",
      "Where a chain branches, its branches stand one after the other.")
  }

  /// A mark of a chain, for those who do not see it.
  func mark(
    chain: Int, step: Int, isAnswered: Bool, group: String?, theme: String?
  ) -> String {
    let place = say(
      "Kæde \(numbers.count(chain)), spørgsmål \(numbers.count(step))",
      "Chain \(numbers.count(chain)), question \(numbers.count(step))")
    let to = group.map { say(", til \($0)", ", to \($0)") } ?? ""
    let about = theme.map { say(", tema: \($0)", ", theme: \($0)") } ?? ""
    return place + to + about
      + (isAnswered ? say(", besvaret", ", answered") : say(", ubesvaret", ", unanswered"))
  }
}
