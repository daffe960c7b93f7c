import StafetFormats
import StafetModel
import Testing

/// What a person picks identifiers from.
@Suite struct CodingLinesTests {
  private func study() throws -> Study {
    try Study(
      relays: [
        Relay(
          id: "r",
          contributions: [
            Contribution(id: "q1", kind: .question, text: "Hvem\nbetaler?"),
            Contribution(id: "a1", kind: .answer, replyTo: "q1", text: "Vi."),
            Contribution(id: "a2", kind: .answer, replyTo: "q1", text: "I."),
            Contribution(id: "q2", kind: .question, text: "Hvornår?"),
          ]),
        Relay(id: "s", contributions: [Contribution(id: "s1", kind: .statement, text: "Nu.")]),
      ],
      codebook: Codebook(themes: [
        Theme(id: "t", name: "Tid", aliases: ["Travlhed", "Hast"]),
        Theme(id: "p", name: "Penge", parent: "t"), Theme(id: "rest", isRest: true),
      ]),
      sortings: [
        Sorting(
          id: "one", coder: "c", kind: .byHand,
          assignments: ["q1": .init(theme: "t"), "s1": .init(theme: "t")])
      ])
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func themesWithWhatIsPlacedInThem() throws {
    #expect(
      text(CodingLines.themes(of: Coding(of: try study()))) == """
        id\tname\tpart_of\trest\taliases\tin_one
        t\tTid\t\t\tTravlhed, Hast\t2
        p\tPenge\tt\t\t\t0
        rest\trest\t\tyes\t\t0

        """)
  }

  @Test func questionsOfThemesAndRelays() throws {
    let study = try study()
    let coding = Coding(of: study)
    let head = "id\trelay\ttheme\tname\tanswers\ttext\n"
    let (first, second, third) = (
      "q1\tr\tt\tTid\ta1, a2\tHvem betaler?\n", "q2\tr\t\t\t\tHvornår?\n", "s1\ts\tt\tTid\t\tNu.\n"
    )
    let sorting = study.sortings[0]
    #expect(
      text(CodingLines.questions(of: study, in: coding, sortedBy: sorting))
        == head + first + second + third)
    #expect(
      text(CodingLines.questions(of: study, in: coding, sortedBy: sorting, theme: "t", relay: "s"))
        == head + third)
    #expect(
      text(CodingLines.unsorted(of: study, in: coding, sortedBy: sorting)) == head + second)
    #expect(
      text(CodingLines.questions(of: study, in: coding, relay: "r"))
        == head + "q1\tr\t\t\ta1, a2\tHvem betaler?\n" + second)
  }

  @Test func stepsInWords() throws {
    var history = CodebookHistory(of: try study())
    let steps: [CodebookStep.Change] = [
      .rename("t", to: "Tiden"), .edit("t", .keywords(["a", "b"])),
      .split(
        "t", into: [.init(theme: Theme(id: "u", name: "U"), contributions: ["q1"])], sorting: "one"),
      .nest("p", under: nil), .move("p", before: "t"), .merge(["u"], into: "t"),
      .add(Theme(id: "n", name: "Ny"), before: nil), .remove("n"),
      .place(["q1", "q2"], in: nil, certainty: nil, sorting: "one"), .begin("two", before: nil),
    ]
    for change in steps {
      try history.take(CodebookStep(change, by: "c", at: Instant(secondsSince1970: 0)))
    }
    let at = "1970-01-01T00:00:00Z"
    #expect(
      text(CodingLines.steps(of: history)) == """
        number\tstep\tcoder\tat\ttheme\twhat
        1\trename\tc\t\(at)\tt\tTiden
        2\tedit\tc\t\(at)\tt\tkeywords: a, b
        3\tsplit\tc\t\(at)\tt\tu: q1
        4\tnest\tc\t\(at)\tp\t
        5\tmove\tc\t\(at)\tp\tt
        6\tmerge\tc\t\(at)\tt\tu
        7\tadd\tc\t\(at)\tn\tNy
        8\tremove\tc\t\(at)\tn\t
        9\tplace\tc\t\(at)\t\tq1, q2
        10\tbegin\tc\t\(at)\t\ttwo

        """)
    #expect(
      text(CodingLines.steps(of: history, after: 9)).hasSuffix("what\n10\tbegin\tc\t\(at)\t\ttwo\n")
    )
  }
}
