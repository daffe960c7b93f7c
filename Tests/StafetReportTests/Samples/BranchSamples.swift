import StafetAnalysis
import StafetModel
import StafetReport
import StafetText

/// Small studies of every shape that a report must word: each is named by what is unusual about it.
enum BranchSamples {
  /// A question, its answer where there is one, and the theme it is sorted into.
  typealias Pair = (question: String, answer: String?, theme: String?)

  static let names = [
    "empty", "no contributions", "one relay", "one question", "not sorted", "partly sorted",
    "one left over", "one theme", "no shared themes", "three relays", "interviews only",
    "relay and interviews", "no answers", "no words", "repetitions", "clear difference",
    "thirty themes", "hostile names", "statements beside questions",
    "families of one relay", "equal themes",
    "words on one side", "words of themes", "sorted alike", "sorted differently", "sorted apart",
    "sorted by three",
  ]

  static func report(_ name: String, _ language: ReportLanguage) throws -> Report {
    let study = try study(name)
    var settings = AnalysisSettings()
    settings.minimumOccurrences = name == "clear difference" ? 3 : 1
    if name == "clear difference" || name == "families of one relay" {
      settings.wordFamilies = [
        try WordFamily("borger*", origin: .sameMaterial), try WordFamily("tid"),
      ]
    }
    let analysis = try StudyAnalysis(of: study, settings: settings)
    return Report(on: analysis, options: ReportOptions(language: language))
  }

  static func study(_ name: String) throws -> Study {
    let few: [Pair] = [
      ("Hvem får mere tid?", "Vi alle.", "a"), ("Hvad er god tid?", "Ro.", "b"),
      ("Hvorfor nye regler?", nil, "a"),
    ]
    let unsorted = few.map { ($0.question, $0.answer, String?.none) }
    switch name {
    case "empty": return try study([])
    case "no contributions": return try study([("Ledere", .relay, [])])
    case "one relay", "families of one relay":
      return try study([("Statens chefers relæs", .relay, few)])
    case "statements beside questions": return try study([("Ledere", .relay, few)], statements: 2)
    case "one question": return try study([("Ledere", .relay, [("Hvorfor?", nil, "a")])])
    case "not sorted":
      return try study(
        [("Ledere", .relay, unsorted), ("Chefer", .relay, unsorted)], isSorted: false)
    case "partly sorted":
      return try study([
        ("Ledere", .relay, few + unsorted), ("Chefer", .relay, unsorted), ("Øvrige", .relay, few),
      ])
    case "one left over":
      return try study([("Ledere", .relay, few + unsorted.prefix(1)), ("Chefer", .relay, few)])
    case "one theme":
      return try study([
        ("Ledere", .relay, few.filter { $0.theme == "a" }),
        ("Chefer", .relay, few.filter { $0.theme == "a" }),
      ])
    case "no shared themes":
      return try study([
        ("Ledere", .relay, few.filter { $0.theme == "a" }),
        ("Chefer", .relay, few.filter { $0.theme == "b" }),
      ])
    case "three relays":
      return try study([("A", .relay, few), ("B", .relay, few), ("C", .relay, few)])
    case "equal themes":
      return try study([
        (
          "Ledere", .relay,
          ["a", "b", "t1"].map { (theme: String) in ("Tid i \(theme)?", "Ja.", theme) }
        )
      ])
    case "words on one side":
      return try study(
        [("Ledere", .relay, unsorted), ("Chefer", .relay, [("?", nil, nil)])], isSorted: false)
    case "words of themes":
      func questions(_ count: Int, _ words: String, in theme: String) -> [Pair] {
        Array(
          repeating: ("\(words) leder, borger, kommune, stat og hverdag?", nil, theme),
          count: count)
      }
      return try study([
        (
          "Ledere", .relay,
          questions(4, "Krav fra", in: "a") + questions(2, "Krav og penge fra", in: "a")
            + questions(18, "Ro hos", in: "b")
        ),
        (
          "Chefer", .relay,
          questions(2, "Krav og penge fra", in: "a") + questions(6, "Ro hos", in: "b")
        ),
      ])
    case "interviews only": return try study([("Interview", .interviews, few)])
    case "relay and interviews":
      return try study([("Ledere", .relay, few), ("Arbejdsgrupper", .workshop, few)])
    case "no answers":
      return try study([("Ledere", .relay, few.map { ($0.question, nil, $0.theme) })])
    case "no words":
      return try study([
        ("Ledere", .relay, [("", "", "a")]), ("Chefer", .relay, [(" \n", "", "a")]),
      ])
    case "repetitions":
      return try study(
        [("Ledere", .relay, few + few)],
        declared: DeclaredFacts(participants: 1, contributions: 1, days: 1, themes: 1))
    case "clear difference":
      let many = Array(
        repeating: ("Får borgerne tid hos borgeren?", "Ja, når \"tid\" er der.", "a") as Pair,
        count: 20)
      let others = Array(repeating: ("Er der styr på reglerne?", nil, "b") as Pair, count: 20)
      return try study(
        [("Ledere", .relay, many + others.prefix(5)), ("Chefer", .relay, others + many.prefix(5))],
        declared: DeclaredFacts(contributions: 1224))
    case "thirty themes":
      let pairs = (1...30).flatMap { number in
        Array(
          repeating: ("Spørgsmål \(number)?", nil, "t\(number)") as Pair,
          count: number == 1 ? 200 : (number < 6 ? 12 : 1))
      }
      return try study([("Ledere", .relay, pairs), ("Chefer", .relay, pairs)])
    case "hostile names":
      let long = String(repeating: "Institutionsogdriftslederudvikling", count: 6)
      return try study([
        ("\"Krav\" & <b>\(long)</b>", .relay, few), ("»Ro« 'nu' | *pres*", .relay, few),
      ])
    case "sorted alike", "sorted differently", "sorted apart", "sorted by three":
      return try AgreementSamples.study(name)
    default: return try study([])
    }
  }

  private static func study(
    _ relays: [(name: String, kind: Relay.Kind, pairs: [Pair])],
    isSorted: Bool = true,
    statements: Int = 0,
    declared: DeclaredFacts = DeclaredFacts()
  ) throws -> Study {
    var assignments: [Contribution.ID: Sorting.Assignment] = [:]
    let records = relays.enumerated().map { number, relay in
      var contributions: [Contribution] = []
      for (index, pair) in relay.pairs.enumerated() {
        let id = Contribution.ID("\(number + 1) q \(index + 1)")
        let isRelay = relay.kind == .relay
        contributions.append(
          Contribution(id: id, kind: isRelay ? .question : .statement, text: pair.question))
        if let theme = pair.theme {
          assignments[id] = Sorting.Assignment(theme: Theme.ID(theme))
        }
        guard isRelay, let answer = pair.answer else { continue }
        contributions.append(
          Contribution(
            id: Contribution.ID("\(number + 1) a \(index + 1)"), kind: .answer, replyTo: id,
            text: answer))
      }
      for index in 0..<statements {
        contributions.append(
          Contribution(
            id: Contribution.ID("\(number + 1) s \(index + 1)"), kind: .statement,
            text: "Udsagn nummer \(index + 1)."))
      }
      return Relay(
        id: Relay.ID("r\(number + 1)"), name: relay.name, kind: relay.kind, declared: declared,
        contributions: contributions)
    }
    let themes =
      [
        Theme(id: "a", name: "Tid & \"ro\"", colour: "#FFFFF0"),
        Theme(id: "b", name: "»Regler« i hverdagen"),
      ] + (1...30).map { Theme(id: Theme.ID("t\($0)"), name: "Tema nummer \($0)") }
    return try Study(
      title: relays.isEmpty ? "" : "Tid til ledelse", topic: relays.isEmpty ? "" : "Tid",
      language: "da", declared: declared, relays: records, codebook: Codebook(themes: themes),
      sortings: isSorted
        ? [Sorting(id: "first", coder: "coder", kind: .byHand, assignments: assignments)] : [])
  }
}
