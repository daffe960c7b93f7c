import StafetAnalysis
import StafetModel

/// What is said of the rules as a whole, and of the chains; each deviation has its sentence in
/// `Wording+Deviations.swift`.
extension Wording {
  // MARK: Headings

  var rulesAndChains: String { say("Reglerne og kæderne", "The rules and the chains") }
  var rulesTitle: String { say("Metodens regler", "The rules of the method") }
  var rule: String { say("Regel", "Rule") }

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

  // MARK: Chains

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
