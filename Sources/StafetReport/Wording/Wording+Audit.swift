import StafetAnalysis
import StafetModel

/// What is said of the rules as a whole, and of the chains; each deviation has its sentence in
/// `Wording+Deviations.swift`.
extension Wording {
  // MARK: Headings

  var rulesAndChains: String { say("Reglerne og kæderne", "The rules and the chains") }
  var rulesTitle: String { say("Metodens regler", "The rules of the method") }
  var chainsTitle: String { say("Kæderne, og hvordan de endte", "The chains, and how they ended") }
  var rule: String { say("Regel", "Rule") }
  var relay: String { say("Stafet", "Relay") }

  // MARK: Rules

  /// Which rules relays were held against.
  func rules(_ rules: RelayRules, relays: Int) -> String {
    let isOne = relays == 1
    let form =
      switch rules.form {
      case .digital: say("i den digitale form", "in its digital form")
      case .from2008: say("i formen fra 2008", "in its form of 2008")
      case nil: say("med grænser valgt til denne analyse", "with limits chosen for this analysis")
      }
    let roster = participants(rules.participants)
    let ideal = numbers.count(rules.idealParticipants)
    let size = numbers.count(rules.groupSize)
    return say(
      "\(isOne ? "Stafetten" : "Stafetterne") er holdt op mod metodens regler \(form):"
        + " \(demands(rules)). En stafet bør have \(roster), helst højst \(ideal), i"
        + " \(groups(rules.groups)) med mindst \(size) i hver, og vare \(days(rules.days)).",
      "The \(isOne ? "relay was" : "relays were") held against the rules of the method \(form):"
        + " \(demands(rules)). A relay should have \(roster), ideally at most \(ideal), in"
        + " \(groups(rules.groups)) of at least \(size), and last \(days(rules.days)).")
  }

  /// What differs between the forms of the method, as clauses of one sentence.
  private func demands(_ rules: RelayRules) -> String {
    var demands: [String] = []
    switch rules.starters {
    case .everyone:
      demands.append(
        say("alle må stille ét startspørgsmål", "everyone may ask one start question"))
    case .fixed(let count, let fromDifferentGroups):
      let apart =
        fromDifferentGroups && count > 1
        ? say(" fra hver sin gruppe", " from different groups") : ""
      demands.append(
        participants(count) + apart
          + say(" må stille et startspørgsmål", " may ask a start question"))
    }
    demands.append(
      rules.answerTime.map { limit in
        say("et svar skal komme inden \(time(limit))", "an answer must come within \(time(limit))")
      } ?? say("der kan svares indtil lukningen", "answers may come until closing"))
    if let limit = rules.pairLimit {
      demands.append(
        say("en kæde har højst \(pairs(limit))", "a chain has at most \(pairs(limit))"))
    }
    if rules.passingOn != .directly {
      demands.append(
        say("en facilitator sender alt videre", "a facilitator passes everything on"))
    }
    return demands.dropLast().joined(separator: ", ") + say(", og ", ", and ")
      + (demands.last ?? "")
  }

  /// A rule with its code, in a few words.
  func name(of rule: RelayRule) -> String {
    let name =
      switch rule {
      case .oneStartQuestion:
        say("Hver stiller højst ét startspørgsmål", "Each asks at most one start question")
      case .rightToAsk:
        say(
          "Et svar giver ret til ét nyt spørgsmål",
          "An answer gives the right to one new question")
      case .newAddressee:
        say("Et nyt spørgsmål går til en ny modtager", "A new question goes to a new addressee")
      case .activeParticipants:
        say(
          "Ingen spørger sig selv eller deltager som suspenderet",
          "No one asks themselves or takes part while suspended")
      case .oneAnswer:
        say(
          "Kun modtageren svarer, og kun én gang", "Only the addressee answers, and only once")
      case .openRelay:
        say(
          "Spørgsmål og svar falder inden for tiden",
          "Questions and answers fall within their time")
      case .fixedDates:
        say(
          "En lukket stafet genåbnes ikke, og passerede datoer flyttes ikke",
          "A closed relay is not reopened, and past dates are not moved")
      case .size:
        say(
          "Antal deltagere og dage holder sig inden for grænserne",
          "Participants and days keep within their limits")
      case .groups:
        say(
          "Grupperne er hverken for få, for mange eller for små",
          "Groups are neither too few, too many nor too small")
      case .topic:
        say("Emnet er ikke et spørgsmål", "The topic is not a question")
      case .anonymity:
        say("Navne vises ikke ved bidragene", "Names are not shown with contributions")
      }
    return "\(rule.code)\u{A0}\u{2013} \(name)"
  }

  func verdict(_ verdict: RelayAudit.Verdict, on rule: RelayRule) -> String {
    switch verdict {
    case .kept: return say("overholdt", "kept")
    case .broken(let count):
      return rule.kind == .warning
        ? counted(count, ("advarsel", "advarsler"), ("warning", "warnings"))
        : counted(count, ("brud", "brud"), ("violation", "violations"))
    case .notCheckable(.partly):
      return say("overholdt, så vidt det kan afgøres", "kept, as far as can be told")
    case .notCheckable(.wholly): return say("kan ikke afgøres", "cannot be told")
    case .notAudited: return say("undersøges ikke", "not examined")
    }
  }

  var partlyToldNote: String {
    say(
      "* efter et antal: Reglen kunne ikke undersøges overalt.",
      "* after a count: the rule could not be examined everywhere.")
  }

  var allKept: String {
    say(
      "Alle regler, som materialet kan fortælle om, er overholdt.",
      "All rules that the material can tell of were kept.")
  }

  var noneSeenBroken: String {
    say(
      "Der er ikke fundet brud på reglerne, men ikke alle kunne undersøges.",
      "No rule was found to be broken, but not all could be examined.")
  }

  var violationsFollow: String { say("Brud på reglerne:", "Violations of the rules:") }
  var warningsFollow: String { say("Advarsler:", "Warnings:") }
  var gapsFollow: String {
    say("Til en fuld undersøgelse mangler:", "Missing for a full examination:")
  }

  /// What stands at the end of a list that is cut.
  func more(_ count: Int) -> String {
    say("og \(numbers.count(count)) til.", "and \(numbers.count(count)) more.")
  }

  // MARK: What is missing

  /// What is missing, each thing once, with the relays that lack it and the rules that it is missing for.
  ///
  /// A relay is named only if there are several.
  func gaps(in audited: [(relay: RelayReference, audit: RelayAudit)]) -> [String] {
    AuditGap.Missing.allCases.compactMap { what in
      var names: [String] = []
      var counts: [Int] = []
      var rules: Set<RelayRule> = []
      for (relay, audit) in audited {
        let gaps = audit.gaps.filter { $0.missing == what }
        if gaps.isEmpty { continue }
        names.append(quote(relay.name))
        counts.append(Set(gaps.flatMap { $0.contributions }).count)
        rules.formUnion(gaps.map { $0.rule })
      }
      if names.isEmpty { return nil }
      let isNamed = audited.count > 1
      let codes = RelayRule.allCases.filter { rules.contains($0) }.map { $0.code }
      let records = zip(counts, names).map { count, name in
        let records = what == .author || what == .time ? contributions(count) : questions(count)
        return records + (isNamed ? say(" i ", " in ") + name : "")
      }
      return missing(what, records: list(records), relays: isNamed ? list(names) : nil)
        + " (\(list(codes)))."
    }
  }

  private func missing(_ what: AuditGap.Missing, records: String, relays: String?) -> String {
    let place = relays.map { say(" i ", " in ") + $0 } ?? ""
    return switch what {
    case .author:
      say(
        "Det er ikke oplyst, hvem der skrev \(records)", "It is not recorded who wrote \(records)")
    case .recipient:
      say(
        "Det er ikke oplyst, hvem der skulle svare på \(records)",
        "It is not recorded who was to answer \(records)")
    case .time:
      say(
        "Der er ikke oplyst noget tidspunkt for \(records)", "No time is recorded for \(records)")
    case .link:
      say(
        "Det er ikke oplyst, hvilket svar der gav ret til \(records)",
        "It is not recorded which answer gave the right to \(records)")
    case .group:
      say(
        "Det er ikke oplyst, hvilken gruppe der stillede \(records)",
        "It is not recorded which group asked \(records)")
    case .opening:
      say("Åbningen er ikke oplyst\(place)", "The opening is not recorded\(place)")
    case .closing:
      say("Lukningen er ikke oplyst\(place)", "The closing is not recorded\(place)")
    case .days:
      say(
        "Det er ikke oplyst, hvor længe \(relays ?? "stafetten") varede",
        "It is not recorded how long \(relays ?? "the relay") lasted")
    case .roster:
      say("Der er ingen liste over deltagerne\(place)", "There is no list of participants\(place)")
    case .topic: say("Emnet er ikke oplyst", "The topic is not recorded")
    case .contributions:
      say("Der er ingen spørgsmål eller svar\(place)", "There are no questions or answers\(place)")
    }
  }

  // MARK: Chains

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

  private func end(of end: AuditedChain.End) -> String {
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

  func pairs(_ count: Int) -> String {
    counted(count, ("par", "par"), ("pair", "pairs"))
  }

  /// A number of seconds as people say it, such as 24 hours.
  func time(_ seconds: Int64) -> String {
    func counted(_ count: Int64, _ danish: (String, String), _ english: (String, String)) -> String
    {
      self.counted(Int(clamping: count), danish, english)
    }
    if seconds % 3600 == 0 {
      return counted(seconds / 3600, ("time", "timer"), ("hour", "hours"))
    }
    if seconds % 60 == 0 {
      return counted(seconds / 60, ("minut", "minutter"), ("minute", "minutes"))
    }
    return counted(seconds, ("sekund", "sekunder"), ("second", "seconds"))
  }

  private func participants(_ limits: ClosedRange<Int>) -> String {
    least(limits) + participants(limits.upperBound)
  }

  private func groups(_ limits: ClosedRange<Int>) -> String {
    least(limits) + counted(limits.upperBound, ("gruppe", "grupper"), ("group", "groups"))
  }

  private func days(_ limits: ClosedRange<Int>) -> String {
    least(limits) + days(limits.upperBound)
  }

  /// The lower of two limits and the word before the upper one; nothing where they are the same.
  private func least(_ limits: ClosedRange<Int>) -> String {
    limits.count == 1 ? "" : numbers.count(limits.lowerBound) + say(" til ", " to ")
  }
}
