import StafetAnalysis
import StafetModel
import StafetStatistics
import TestSupport
import Testing

/// People who go by pseudonyms.
@Suite struct PseudonymsTests {
  private func study(_ texts: [String] = []) throws -> Study {
    try Study(
      title: "Mette Hansens stafet", language: "da",
      relays: [
        Relay(
          id: "a", name: "A",
          groups: [
            ParticipantGroup(id: "hr", name: "HR"),
            ParticipantGroup(id: "mette-hansen", name: "Mette Hansen"),
          ],
          participants: [
            Participant(id: "Aase Aalund"), Participant(id: "Bo Sten", group: "mette-hansen"),
            Participant(id: "Carl Carlsen"), Participant(id: "Mette Hansen", group: "hr"),
            Participant(id: "Zenia Zahle", attributes: ["chef": "Mette Hansen", "hold": "3"]),
          ],
          contributions: [
            Contribution(
              id: "q1", kind: .question, author: "Mette Hansen", recipient: "Bo Sten", text: "Hvem?"
            ),
            Contribution(
              id: "Bo Sten 1", kind: .answer, author: "Bo Sten", recipient: "Mette Hansen",
              replyTo: "q1", text: "Mig."),
          ]
            + texts.enumerated().map { index, text in
              Contribution(
                id: Contribution.ID("t\(index)"), kind: .question, author: "Mette Hansen",
                text: text)
            }),
        Relay(
          id: "b", name: "B", participants: [Participant(id: "Bo Sten")],
          contributions: [
            Contribution(id: "q2", kind: .question, author: "Bo Sten", text: "Hvad?")
          ]),
      ],
      codebook: Codebook(themes: [
        Theme(id: "time", name: "Tid", examples: ["Hvad mener Mette Hansen?"])
      ]),
      sortings: [
        Sorting(
          id: "s", coder: "Carl Carlsen", kind: .byHand,
          assignments: ["Bo Sten 1": Sorting.Assignment(theme: "time")])
      ])
  }

  private func pseudonyms(for study: Study) -> Pseudonyms {
    var pseudonyms = Pseudonyms()
    pseudonyms.add(peopleOf: study)
    return pseudonyms
  }

  private func masked(_ text: String) throws -> PseudonymisedStudy {
    let study = try study([text])
    return try pseudonyms(for: study).applied(to: study, masksNames: true)
  }

  @Test func numbersFollowContributionsAndNotTheAlphabet() throws {
    let people = pseudonyms(for: try study()).entries
    #expect(people.map { $0.pseudonym } == ["p-001", "p-002", "p-003", "p-004", "p-005"])
    #expect(people.prefix(2).map { $0.person } == ["Mette Hansen", "Bo Sten"])
    // Of twenty who are silent, the order is not that of the roster.
    let silent = (10..<30).map { Participant(id: Participant.ID("Person \($0)")) }
    let roster = try Study(relays: [Relay(id: "r", participants: silent)])
    let order = pseudonyms(for: roster).entries.map { $0.person }
    #expect(order != order.sorted())
    #expect(order.sorted() == silent.map { $0.id })
  }

  @Test func thoseWhoAreKnownKeepTheirPseudonyms() throws {
    var pseudonyms = Pseudonyms()
    pseudonyms.add(Pseudonyms.Entry(person: "Bo Sten", pseudonym: "p-007"))
    pseudonyms.add(Pseudonyms.Entry(person: "Mette Hansen", pseudonym: "chefen"))
    let isTakenTwice = pseudonyms.add(Pseudonyms.Entry(person: "Ny", pseudonym: "p-007"))
    let isNamedTwice = pseudonyms.add(Pseudonyms.Entry(person: "Bo Sten", pseudonym: "p-009"))
    #expect(!isTakenTwice && !isNamedTwice)
    let added = pseudonyms.add(peopleOf: try study())
    #expect(added.map { $0.pseudonym } == ["p-008", "p-009", "p-010"])
    #expect(pseudonyms["Mette Hansen"] == "chefen")
    let addedLater = pseudonyms.add(peopleOf: try study())
    #expect(addedLater == [])
  }

  @Test func peopleAreReplacedInAllRecords() throws {
    let source = try study()
    let result = try pseudonyms(for: source).applied(to: source)
    let study = result.study
    #expect(result.people == 5)
    let relay = study.relays[0]
    #expect(relay.contributions[0].author == "p-001")
    #expect(relay.contributions[1].id == "p-002 1")
    #expect(relay.contributions[1].replyTo == "q1")
    #expect(study.relays[1].contributions[0].author == "p-002")
    #expect(study.title == "p-001s stafet")
    #expect(relay.groups.map { $0.name } == ["HR", "p-001"])
    #expect(relay.groups.map { $0.id } == ["hr", "p-001"])
    #expect(relay.participants.first { $0.id == "p-002" }?.group == "p-001")
    #expect(relay.participants.compactMap { $0.attributes["chef"] } == ["p-001"])
    #expect(relay.participants.compactMap { $0.attributes["hold"] } == ["3"])
    #expect(study.codebook.themes[0].examples == ["Hvad mener p-001?"])
    #expect(study.sortings[0].theme(of: "p-002 1") == "time")
    #expect(study.sortings[0].coder.hasPrefix("p-00"))
    #expect(result.namesLeft == [] && result.masked == 0)
  }

  @Test(arguments: [
    ("Mette Hansen siger", "[navn] siger"), ("METTES plan", "[navn]S plan"),
    ("Hansen, Mette", "[navn]"), ("mette-hansen@firma.dk", "[navn]@firma.dk"),
    ("Mette's og Hansen’s", "[navn]'s og [navn]’s"), ("mettehansen", "[navn]"),
    ("Bo og Sten", "[navn] og [navn]"), ("vi vil bo i sten", "vi vil bo i sten"),
    ("Bosætning, Mettelig, Hansenisme", "Bosætning, Mettelig, Hansenisme"),
    ("Åse", "Åse"), ("Aase", "[navn]"), ("aalund", "[navn]"), ("mette2", "[navn]2"), ("", ""),
  ])
  func namesAreMaskedAsWholeWords(_ text: String, _ expected: String) throws {
    #expect(try masked(text).study.contribution("t0")?.text == expected)
  }

  @Test func whatIsLeftIsTold() throws {
    let source = try study(["Mette?", "Vi bo her.", "Ingen."])
    let plain = try pseudonyms(for: source).applied(to: source)
    #expect(plain.namesLeft == ["t0"])
    #expect(plain.ordinaryWordsLeft == ["t1"])
    #expect(plain.study.contribution("t0")?.text == "Mette?")
    let masked = try pseudonyms(for: source).applied(to: source, masksNames: true)
    #expect(masked.namesLeft == [])
    #expect(masked.ordinaryWordsLeft == ["t1"])
    #expect(masked.masked == 1 && masked.maskedIn == ["t0"] && masked.mark == "[navn]")
  }

  // "Spørg Mette Hansen nu": Mette Hansen is 6..<18, and becomes 6..<12.
  @Test(arguments: [
    (0..<5, 0..<5), (6..<11, 6..<12), (6..<18, 6..<12), (14..<22, 6..<16), (19..<22, 13..<16),
    (0..<22, 0..<16), (8..<10, 6..<12),
  ])
  func marksMoveWithTheWords(_ mark: Range<Int>, _ expected: Range<Int>) throws {
    let source = try Study(relays: [
      Relay(
        id: "r", participants: [Participant(id: "Mette Hansen")],
        contributions: [
          Contribution(id: "q", kind: .question, text: "Spørg Mette Hansen nu!", marks: [mark])
        ])
    ])
    let result = try pseudonyms(for: source).applied(to: source, masksNames: true).study
    #expect(result.contribution("q")?.text == "Spørg [navn] nu!")
    #expect(result.contribution("q")?.marks == [expected])
  }

  @Test func identifiersStayDifferent() throws {
    let source = try Study(
      language: "en",
      relays: [
        Relay(
          id: "r",
          groups: [
            ParticipantGroup(id: "mette-1", name: "a"), ParticipantGroup(id: "hansen-1", name: "b"),
          ],
          participants: [Participant(id: "Mette Hansen", group: "hansen-1")])
      ])
    let result = try pseudonyms(for: source).applied(to: source, masksNames: true).study
    #expect(result.relays[0].groups.map { $0.id } == ["name-1", "name-1-2"])
    #expect(result.relays[0].participants[0].group == "name-1-2")
  }

  @Test func namesFromElsewhereCount() throws {
    let source = try Study(
      language: "en",
      relays: [
        Relay(
          id: "r", participants: [Participant(id: "r7")],
          contributions: [
            Contribution(
              id: "q", kind: .question, author: "r7",
              text: "Call Karin on 2012 3456, or write to karin.lund@x.dk.",
              attributes: ["to": "r7", "n": "7"])
          ])
      ])
    let result = try pseudonyms(for: source).applied(
      to: source, names: ["r7": ["Karin Lund", "20 12 34 56"]], masksNames: true)
    let contribution = try #require(result.study.contribution("q"))
    #expect(contribution.text == "Call [name] on [name], or write to [name]@x.dk.")
    #expect(contribution.attributes == ["to": "p-001", "n": "7"])
  }

  // Texts made of names and what may stand around them: nothing is found a second time, marks stay inside.
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func nothingIsFoundTwice(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let pieces = [
      "Mette", "mette", "HANSEN", "Hansens", "Bo", "bo", "Sten", "sten", "O\u{308}", "Øst", "é",
      "😀", " ",
      "  ", "-", ".", "'", "\u{2019}s", "@", "_", "7", "2012", " 34", "56", "\n", "og", "s", ",",
      "\u{200D}",
    ]
    var contributions: [Contribution] = []
    for index in 0..<50 {
      var text = ""
      for _ in 0..<Int.random(in: 0...8, using: &generator) {
        text += pieces.randomElement(using: &generator) ?? ""
      }
      let length = text.unicodeScalars.count
      let start = length == 0 ? 0 : Int.random(in: 0..<length, using: &generator)
      let marks =
        length == 0 ? [] : [start..<Int.random(in: (start + 1)...length, using: &generator)]
      contributions.append(
        Contribution(
          id: Contribution.ID("c\(index)"), kind: .statement, text: text, marks: marks))
    }
    let people = ["Mette Hansen", "Bo Sten", "20123456"].map {
      Participant(id: Participant.ID($0))
    }
    let source = try Study(relays: [
      Relay(id: "r", participants: people, contributions: contributions)
    ])
    let pseudonyms = pseudonyms(for: source)
    let first = try pseudonyms.applied(to: source, masksNames: true)
    let second = try pseudonyms.applied(to: first.study, masksNames: true)
    #expect(second.study == first.study)
    #expect(second.masked == 0)
    #expect(first.masked > 0)
    for contribution in first.study.relays[0].contributions {
      let words = contribution.text.lowercased().split { !$0.isLetter }
      for part in ["mette", "hansen", "hansens"] { #expect(!words.contains { $0 == part }) }
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func studiesWithoutNamesChangeInTheirPeopleOnly(seed: UInt64) throws {
    let source = try StudySamples.random(seed: seed)
    var pseudonyms = Pseudonyms()
    for relay in source.relays {
      for participant in relay.participants {
        pseudonyms.add(Pseudonyms.Entry(person: participant.id, pseudonym: participant.id))
      }
    }
    #expect(try pseudonyms.applied(to: source, masksNames: true).study == source)
  }
}
