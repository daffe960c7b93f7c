import StafetAnalysis
import StafetModel
import StafetReport
import Testing

/// What reports say of the rules and the chains.
@Suite struct AuditTests {
  private typealias Sample = AuditSamples
  private let day = AuditSamples.day

  private var played: [Contribution] {
    [
      Sample.question("q1", "a", "b", at: 10), Sample.answer("a1", to: "q1", "b", at: 20),
      Sample.question("q2", "b", "c", follows: "a1", at: 3 * day - 1),
    ]
  }

  private func danish(
    _ contributions: [Contribution],
    rules: RelayRules = .digital,
    suspended: [Participant.ID: [Period]] = [:]
  ) throws -> [String] {
    try #require(
      try Sample.section(
        of: [Sample.relay(contributions, suspended: suspended)], rules: rules, .danish)
    ).points
  }

  private func english(
    _ contributions: [Contribution],
    rules: RelayRules = .digital,
    suspended: [Participant.ID: [Period]] = [:]
  ) throws -> [String] {
    try #require(
      try Sample.section(
        of: [Sample.relay(contributions, suspended: suspended)], rules: rules, .english)
    ).points
  }

  // MARK: The whole part

  @Test func oneSentenceSaysThatAllWasKept() throws {
    let section = try #require(try Sample.section(of: [Sample.relay(played)], .danish))
    #expect(section.title == "Reglerne og kæderne")
    #expect(
      section.lines == [
        "Stafetten er holdt op mod metodens regler i den digitale form: alle må stille ét"
          + " startspørgsmål, og der kan svares indtil lukningen. En stafet bør have 10 til 500"
          + " deltagere, helst højst 150, i 2 til 10 grupper med mindst 3 i hver, og vare 3 til 5"
          + " dage.",
        "Regel | Topledere",
        "R1 – Hver stiller højst ét startspørgsmål | overholdt",
        "R2 – Et svar giver ret til ét nyt spørgsmål | overholdt",
        "R3 – Et nyt spørgsmål går til en ny modtager | overholdt",
        "R4 – Ingen spørger sig selv eller deltager som suspenderet | overholdt",
        "R5 – Kun modtageren svarer, og kun én gang | overholdt",
        "R6 – Spørgsmål og svar falder inden for tiden | overholdt",
        "R7 – En lukket stafet genåbnes ikke, og passerede datoer flyttes ikke | undersøges ikke",
        "R8 – Antal deltagere og dage holder sig inden for grænserne | overholdt",
        "R9 – Grupperne er hverken for få, for mange eller for små | overholdt",
        "R10 – Emnet er ikke et spørgsmål | overholdt",
        "R11 – Navne vises ikke ved bidragene | undersøges ikke",
        "Alle regler, som materialet kan fortælle om, er overholdt.",
        "Stafet | Kæder | Spørgsmål | Par | Længste kæde i par | Besvaret, intet nyt spørgsmål"
          + " | Ubesvaret | Strandet | Afbrudt af lukningen",
        "Topledere | 1 | 2 | 1 | 1 | 0 | 0 | 0 | 1",
        "Et par er et besvaret spørgsmål. En kæde er strandet, når modtageren af det sidste spørgsmål"
          + " blev suspenderet, og afbrudt af lukningen, når spørgsmålet blev stillet mindre end 24"
          + " timer før den.",
      ])
  }

  @Test func severalRelaysStandBesideEachOther() throws {
    let broken = [Sample.question("x1", "a", "a", at: 5)]
    let bare = [Sample.question("y1"), Sample.answer("z1", to: "y1")]
    let section = try #require(
      try Sample.section(
        of: [
          Sample.relay(played), Sample.relay(broken, id: "s", name: "Chefer"),
          Relay(id: "t", name: "Ledere", contributions: bare),
          Relay(id: "u", name: "Interview", kind: .interviews),
        ], topic: "Hvem?", .english))
    #expect(
      section.lines == [
        "The relays were held against the rules of the method in its digital form: everyone may ask"
          + " one start question, and answers may come until closing. A relay should have 10 to 500"
          + " participants, ideally at most 150, in 2 to 10 groups of at least 3, and last 3 to 5"
          + " days.",
        "Rule | Topledere | Chefer | Ledere",
        "R1 – Each asks at most one start question | kept | kept | cannot be told",
        "R2 – An answer gives the right to one new question | kept | kept | cannot be told",
        "R3 – A new question goes to a new addressee | kept | kept | cannot be told",
        "R4 – No one asks themselves or takes part while suspended | kept | 1 violation"
          + " | cannot be told",
        "R5 – Only the addressee answers, and only once | kept | kept | kept, as far as can be told",
        "R6 – Questions and answers fall within their time | kept | kept | cannot be told",
        "R7 – A closed relay is not reopened, and past dates are not moved | not examined"
          + " | not examined | not examined",
        "R8 – Participants and days keep within their limits | kept | kept | cannot be told",
        "R9 – Groups are neither too few, too many nor too small | kept | kept | cannot be told",
        "R10 – The topic is not a question | 1 warning | 1 warning | 1 warning",
        "R11 – Names are not shown with contributions | not examined | not examined"
          + " | not examined",
        "Violations of the rules:",
        "- R4 in “Chefer”: The question “x1” goes to its own asker, “a”.",
        "Warnings:",
        "- R10 in “Topledere”: The topic “Hvem?” is phrased as a question.",
        "- R10 in “Chefer”: The topic “Hvem?” is phrased as a question.",
        "- R10 in “Ledere”: The topic “Hvem?” is phrased as a question.",
        "Missing for a full examination:",
        "- It is not recorded who wrote 2 contributions in “Ledere” (R1, R2, R3, R4 and R5).",
        "- It is not recorded who was to answer 1 question in “Ledere” (R4 and R5).",
        "- No time is recorded for 2 contributions in “Ledere” (R5 and R6).",
        "- The opening is not recorded in “Ledere” (R6).",
        "- The closing is not recorded in “Ledere” (R6).",
        "- It is not recorded how long “Ledere” lasted (R8).",
        "- There is no list of participants in “Ledere” (R8 and R9).",
        "Relay | Chains | Questions | Pairs | Longest chain in pairs | Answered, no new question"
          + " | Unanswered | Stranded | Cut by closing",
        "Topledere | 1 | 2 | 1 | 1 | 0 | 0 | 0 | 1",
        "Chefer | 1 | 1 | 0 | 0 | 0 | 1 | 0 | 0",
        "Ledere | – | – | – | – | – | – | – | –",
        "A pair is an answered question. A chain is stranded if the addressee of the last question"
          + " was suspended, and cut by closing if that question was asked less than 24 hours before"
          + " it. Neither who asked nor which answer a question follows is recorded, so the chains"
          + " are not known.",
      ])
  }

  @Test func whatCouldNotBeExaminedIsNotCalledKept() throws {
    let bare = Relay(id: "t", name: "Ledere", contributions: [Sample.question("y1")])
    let section = try #require(try Sample.section(of: [bare], .danish))
    #expect(
      section.lines.suffix(10)
        == [
          "Der er ikke fundet brud på reglerne, men ikke alle kunne undersøges.",
          "Til en fuld undersøgelse mangler:",
          "- Det er ikke oplyst, hvem der skrev 1 bidrag (R1, R2, R3 og R4).",
          "- Det er ikke oplyst, hvem der skulle svare på 1 spørgsmål (R4).",
          "- Der er ikke oplyst noget tidspunkt for 1 bidrag (R6).",
          "- Åbningen er ikke oplyst (R6).", "- Lukningen er ikke oplyst (R6).",
          "- Det er ikke oplyst, hvor længe stafetten varede (R8).",
          "- Der er ingen liste over deltagerne (R8 og R9).",
          "Det er hverken oplyst, hvem der spurgte, eller hvilket svar et spørgsmål følger, så kæderne"
            + " kendes ikke.",
        ])
  }

  @Test func whatSeveralLackIsToldOnce() throws {
    let relays = [("s", "Ledere"), ("t", "Chefer")].map { id, name in
      let question = Contribution.ID("\(id)1")
      return Relay(
        id: Relay.ID(id), name: name,
        contributions: [
          Sample.question(question), Sample.answer(Contribution.ID("\(id)2"), to: question),
        ])
    }
    #expect(
      try Sample.section(of: relays, .danish)?.points == [
        "Det er ikke oplyst, hvem der skrev 2 bidrag i »Ledere« og 2 bidrag i »Chefer« (R1, R2, R3,"
          + " R4 og R5).",
        "Det er ikke oplyst, hvem der skulle svare på 1 spørgsmål i »Ledere« og 1 spørgsmål i"
          + " »Chefer« (R4 og R5).",
        "Der er ikke oplyst noget tidspunkt for 2 bidrag i »Ledere« og 2 bidrag i »Chefer« (R5 og"
          + " R6).",
        "Åbningen er ikke oplyst i »Ledere« og »Chefer« (R6).",
        "Lukningen er ikke oplyst i »Ledere« og »Chefer« (R6).",
        "Det er ikke oplyst, hvor længe »Ledere« og »Chefer« varede (R8).",
        "Der er ingen liste over deltagerne i »Ledere« og »Chefer« (R8 og R9).",
      ])
    let empty = try Sample.section(of: [Relay(id: "s")], topic: "", .english)
    #expect(
      empty?.points == [
        "It is not recorded how long the relay lasted (R8).",
        "There is no list of participants (R8 and R9).", "The topic is not recorded (R10).",
        "There are no questions or answers (R1, R2, R3, R4, R5 and R6).",
      ])
  }

  @Test func inferredLinksAreToldBeforeTheChains() throws {
    let section = try #require(
      try Sample.section(
        of: [
          Sample.relay([
            Sample.question("q1", "a", "b", at: 1), Sample.answer("a1", to: "q1", "b", at: 2),
            Sample.question("q2", "b", "c", at: 3), Sample.question("q3", "b", "d", at: 4),
            Sample.question("q4", "b", "e", at: 5),
          ])
        ], .danish))
    #expect(
      section.lines.contains(
        "! Materialet oplyser ikke overalt, hvilket svar et spørgsmål følger. 1 led er derfor udledt"
          + " af, hvem der skrev til hvem og hvornår. Det, der siges om R2, R3 og kæderne, hviler på"
          + " det skøn."))
    #expect(
      section.points == [
        "R2: Spørgsmålet »q4« fra »b« følger intet svar, og »b« havde brugt sit startspørgsmål,"
          + " »q3«.",
        "Det er ikke oplyst, hvilket svar der gav ret til 1 spørgsmål (R1).",
      ])
  }

  @Test func onlyTenAreListed() throws {
    let questions = (1...14).map { number in
      Sample.question(Contribution.ID("q\(number)"), "a", "b", follows: "none", at: Int64(number))
    }
    let start = [
      Sample.question("s", "c", "a", at: 0), Sample.answer("none", to: "s", "a", at: 0),
    ]
    let points = try danish(start + questions)
    // One question may follow the answer, 13 come too late.
    #expect(points.count == 11)
    #expect(
      points[0]
        == "R2: Spørgsmålet »q2« følger svaret »none«, som allerede havde givet ret til »q1«.")
    #expect(points[10] == "og 3 til.")
    #expect(try english(start + questions)[10] == "and 3 more.")
    #expect(try danish(start + questions.prefix(11)).count == 10)
  }

  @Test func aCountMayBeOfAPart() throws {
    let section = try #require(
      try Sample.section(
        of: [Sample.relay([Sample.question("q1", "a", "a", at: 5), Sample.question("q2", "b")])],
        .danish))
    #expect(
      section.lines.contains("R4 – Ingen spørger sig selv eller deltager som suspenderet | 1 brud*")
    )
    #expect(section.lines.contains("* efter et antal: Reglen kunne ikke undersøges overalt."))
  }

  @Test func otherFormsAreNamed() throws {
    func first(_ rules: RelayRules, _ language: ReportLanguage) throws -> String? {
      try Sample.section(of: [Sample.relay(played)], rules: rules, language)?.lines.first
    }
    #expect(
      try first(.from2008(), .danish)
        == "Stafetten er holdt op mod metodens regler i formen fra 2008: 7 deltagere fra hver sin"
        + " gruppe må stille et startspørgsmål, et svar skal komme inden 24 timer, en kæde har højst"
        + " 10 par, og en facilitator sender alt videre. En stafet bør have 10 til 500 deltagere,"
        + " helst højst 150, i 2 til 10 grupper med mindst 3 i hver, og vare 3 til 5 dage.")
    let own = RelayRules(
      starters: .fixed(count: 1, fromDifferentGroups: true), answerTime: 90, pairLimit: 1,
      participants: 2...1000, idealParticipants: 9, days: 1...1, groups: 1...1, groupSize: 1)
    #expect(
      try first(own, .english)
        == "The relay was held against the rules of the method with limits chosen for this analysis:"
        + " 1 participant may ask a start question, an answer must come within 90 seconds, and a"
        + " chain has at most 1 pair. A relay should have 2 to 1,000 participants, ideally at most"
        + " 9, in 1 group of at least 1, and last 1 day.")
  }

  @Test func otherMaterialHasNoRules() throws {
    #expect(try Sample.section(of: [Relay(id: "u", kind: .interviews)], .danish) == nil)
    #expect(try Sample.section(of: [], .danish) == nil)
  }

  // MARK: The sentences

  @Test func sentencesOfStarting() throws {
    let starts = [
      Sample.question("q1", "a", "b", at: 1), Sample.question("q2", "a", "c", at: 2),
      Sample.question("q3", "b", "c", at: 3), Sample.question("q4", "f", "c", at: 4),
      Sample.answer("a4", to: "q4", "c", at: 5),
      Sample.question("q5", "c", "d", follows: "a4", at: 6),
    ]
    let rules = RelayRules(starters: .fixed(count: 2, fromDifferentGroups: true))
    #expect(
      try danish(starts, rules: rules) == [
        "R1: »q2« er endnu et startspørgsmål fra »a«, hvis første var »q1«.",
        "R1: »q3« er et startspørgsmål fra »b« i gruppen »Stab«, hvorfra »a« allerede var begyndt.",
        "R1: »q4« er et startspørgsmål fra »f«, men 2 andre var allerede begyndt.",
      ])
    #expect(
      try english(starts, rules: rules) == [
        "R1: “q2” is another start question by “a”, whose first was “q1”.",
        "R1: “q3” is a start question by “b” of the group “Stab”, from which “a” had already"
          + " started.",
        "R1: “q4” is a start question by “f”, but 2 others had started before.",
      ])
  }

  @Test func sentencesOfRightsAndAddressees() throws {
    let rights = [
      Sample.question("q1", "a", "b", at: 1), Sample.answer("a1", to: "q1", "b", at: 5),
      Sample.question("q2", "b", "a", follows: "a1", at: 4),
      Sample.question("q3", "f", "d", follows: "a1", at: 6),
      Sample.answer("a3", to: "q3", "d", at: 7),
      Sample.question("q4", "d", "b", follows: "a3", at: 8),
    ]
    let rules = RelayRules(pairLimit: 1)
    #expect(
      try danish(rights, rules: rules) == [
        "R2: Spørgsmålet »q2« er dateret før svaret »a1«, som det følger.",
        "R2: Spørgsmålet »q2« kommer efter 1 par, og flere må kæden ikke have.",
        "R2: Spørgsmålet »q3« fra »f« følger svaret »a1«, som »b« skrev.",
        "R2: Spørgsmålet »q3« følger svaret »a1«, som allerede havde givet ret til »q2«.",
        "R2: Spørgsmålet »q3« kommer efter 1 par, og flere må kæden ikke have.",
        "R2: Spørgsmålet »q4« kommer efter 1 par, og flere må kæden ikke have.",
        "R3: Spørgsmålet »q2« går tilbage til »a«, hvis spørgsmål »q1« lige var besvaret.",
        "R3: Spørgsmålet »q4« går til »b«, som allerede var spurgt i kæden, i »q1«.",
      ])
    #expect(
      try english(rights, rules: rules) == [
        "R2: The question “q2” is dated before the answer “a1”, which it follows.",
        "R2: The question “q2” comes after 1 pair, and the chain may have no more.",
        "R2: The question “q3” by “f” follows the answer “a1”, which “b” wrote.",
        "R2: The question “q3” follows the answer “a1”, which had already given the right to “q2”.",
        "R2: The question “q3” comes after 1 pair, and the chain may have no more.",
        "R2: The question “q4” comes after 1 pair, and the chain may have no more.",
        "R3: The question “q2” goes back to “a”, whose question “q1” was just answered.",
        "R3: The question “q4” goes to “b”, who was already asked in the chain, in “q1”.",
      ])
  }

  @Test func sentencesOfPeople() throws {
    let always = [Period(from: Sample.instant(0), to: nil)]
    let people = [
      Sample.question("q1", "a", "b", at: 1), Sample.question("q2", "c", "a", at: 2),
      Sample.question("q3", "j", "j", at: 3),
    ]
    let rules = RelayRules(passingOn: .facilitator("j"))
    #expect(
      try danish(people, rules: rules, suspended: ["a": always]).prefix(4) == [
        "R4: »q1« er skrevet af »a«, som var suspenderet på det tidspunkt.",
        "R4: Spørgsmålet »q2« gik til »a«, som var suspenderet på det tidspunkt.",
        "R4: »q3« er skrevet af »j«, der som facilitator kun skal sende videre.",
        "R4: Spørgsmålet »q3« går til spørgeren selv, »j«.",
      ])
    #expect(
      try english(people, rules: rules, suspended: ["a": always]).prefix(4) == [
        "R4: “q1” was written by “a”, who was suspended at the time.",
        "R4: The question “q2” went to “a”, who was suspended at the time.",
        "R4: “q3” was written by “j”, who as facilitator should only pass on.",
        "R4: The question “q3” goes to its own asker, “j”.",
      ])
  }

  @Test func sentencesOfAnswersAndTimes() throws {
    let answers = [
      Sample.question("q1", "a", "b", at: -1), Sample.answer("a1", to: "q1", "c", at: 5 * day),
      Sample.answer("a2", to: "q1", "b", "d", at: -2),
    ]
    let rules = RelayRules(answerTime: 5400)
    #expect(
      try danish(answers, rules: rules) == [
        "R5: Svaret »a1« er skrevet af »c«, men spørgsmålet var til »b«.",
        "R5: Svaret »a1« er endnu et på et spørgsmål, der havde fået svaret »a2«.",
        "R5: Svaret »a2« er dateret før sit spørgsmål, »q1«.",
        "R5: Svaret »a2« er skrevet til »d«, men det var »a«, der spurgte.",
        "R6: »q1« er dateret før åbningen.", "R6: »a1« er dateret efter lukningen.",
        "R6: Svaret »a1« kom mere end 90 minutter efter sit spørgsmål.",
        "R6: »a2« er dateret før åbningen.",
      ])
    #expect(
      try english(answers, rules: rules) == [
        "R5: The answer “a1” was written by “c”, but the question was to “b”.",
        "R5: The answer “a1” is another to a question that had received “a2”.",
        "R5: The answer “a2” is dated before its question, “q1”.",
        "R5: The answer “a2” was written to “d”, but “a” had asked.",
        "R6: “q1” is dated before the opening.", "R6: “a1” is dated after the closing.",
        "R6: The answer “a1” came more than 90 minutes after its question.",
        "R6: “a2” is dated before the opening.",
      ])
  }

  @Test func sentencesOfTheFrame() throws {
    func points(
      _ language: ReportLanguage, _ rules: RelayRules, of relay: Relay = Sample.relay([]),
      topic: String = "Tid"
    ) throws -> [String] {
      let points = try #require(
        try Sample.section(of: [relay], topic: topic, rules: rules, language)
      ).points
      return points.filter { !$0.contains("(R1, R2, R3, R4, R5") }
    }
    let large = RelayRules(
      participants: 11...20, idealParticipants: 12, days: 4...5, groups: 3...4, groupSize: 6)
    #expect(
      try points(.danish, large, topic: "Hvem?") == [
        "R8: Listen har 10 deltagere; det bør være mindst 11.",
        "R8: Stafetten varede 3 dage; det bør være mindst 4.",
        "R9: Deltagerne er delt i 2 grupper; det bør være mindst 3.",
        "R9: Gruppen »Stab« har 5 deltagere; det bør være mindst 6.",
        "R9: Gruppen »Drift« har 5 deltagere; det bør være mindst 6.",
        "R10: Emnet »Hvem?« er formuleret som et spørgsmål.",
      ])
    let small = RelayRules(participants: 1...9, idealParticipants: 8, days: 1...2, groups: 1...1)
    #expect(
      try points(.english, small) == [
        "R8: The roster has 10 participants; it should be at most 9.",
        "R8: The relay lasted 3 days; it should be at most 2.",
        "R9: The participants are in 2 groups; it should be at most 1.",
      ])
    let ideal = RelayRules(participants: 1...20, idealParticipants: 9)
    #expect(
      try points(.danish, ideal) == ["R8: Listen har 10 deltagere; det bør helst være højst 9."])
    #expect(
      try points(.english, ideal) == [
        "R8: The roster has 10 participants; ideally it is at most 9."
      ])
    let people = (1...12).map { Participant(id: Participant.ID("p\($0)")) }
    func grouped(_ groups: [ParticipantGroup]) -> Relay {
      Relay(
        id: "r", opens: Sample.instant(0), closes: Sample.instant(3 * day), groups: groups,
        participants: people)
    }
    #expect(
      try points(.danish, .digital, of: grouped([])) == ["R9: Deltagerne er ikke delt i grupper."])
    #expect(
      try points(.english, .digital, of: grouped([])) == [
        "R9: The participants are not divided into groups."
      ])
    let outside = try points(
      .danish, .digital, of: grouped([ParticipantGroup(id: "g"), ParticipantGroup(id: "h")]))
    #expect(
      outside.last == "R9: 12 deltagere er ikke i nogen gruppe: p1, p2, p3, p4, p5, p6, p7, p8, p9,"
        + " p10 og 2 til.")
  }
}
