package import StafetModel

/// Studies written by hand.
package enum StudySamples {
  /// Texts that writers and readers stumble over.
  package static let trickyTexts = [
    "", " ", "  to spaces at both ends  ", "\"", "\"\"", "a \"quoted\" word",
    "semi;colon, comma\ttab",
    "first\nsecond\r\nthird\rfourth", "\r\n", "=1+1", "+45 12 34 56 78", "-", "@home", "sep=;",
    "æ ø å Æ Ø Å", "A\u{30A} a\u{30A}", "👩🏽‍⚕️🏳️‍🌈😀", "\u{FEFF}mark", "\\", "a\\;b", "C:\\new",
    "\u{0}\u{1}\u{1F}\u{7F}\u{85}", "\u{2028}\u{2029}", "{\"id\": 1}", "null", "<script>&amp;",
    "12-20;40-44", "TRUE", "\u{A0}non-breaking\u{A0}", "אבג", "'", "#", "\u{10FFFF}",
  ]

  /// A study in which every field is used, and most of them with something hard to write.
  package static func rich() throws -> Study {
    let texts = trickyTexts.enumerated().map { index, text in
      Contribution(
        id: Contribution.ID("t-\(index)"), kind: .statement, text: text,
        attributes: ["text": text, "id": "collides", "attribute_x": "prefixed", "at first": "1"])
    }
    let leaders = Relay(
      id: "top-leaders", name: "Topledere", kind: .relay,
      opens: Instant(secondsSince1970: 1_505_714_400),
      closes: Instant(secondsSince1970: 1_506_000_000, nanosecond: 120_000_000),
      declared: DeclaredFacts(participants: 56, contributions: nil, days: 4, themes: 7),
      groups: [
        ParticipantGroup(id: "state", name: "Staten; \"og\" andre"),
        ParticipantGroup(id: "private", name: "", isExternal: true),
        ParticipantGroup(id: "empty", name: " Ingen\ni den "),
      ],
      participants: [
        Participant(
          id: "p-1", group: "state", attributes: ["role": "Direktør", "Group": "x", "Role": "y"],
          suspended: [
            Period(
              from: Instant(secondsSince1970: 1_505_800_000),
              to: Instant(secondsSince1970: 1_505_900_000)),
            Period(from: Instant(secondsSince1970: 1_505_950_000), to: nil),
          ]),
        Participant(id: "p-2", group: "private"),
        Participant(id: "p 3;é"),
      ],
      contributions: [
        Contribution(
          id: "q-1", kind: .question, author: "p-1", recipient: "p-2",
          at: Instant(secondsSince1970: 1_505_718_720), text: "Hvad er krydspres? 😀",
          marks: [8..<17, 19..<20], attributes: ["page": "7", "relay": "r", "marks": "m"]),
        Contribution(
          id: "a-1", kind: .answer, author: "p-2", recipient: "p-1", replyTo: "q-1",
          at: Instant(secondsSince1970: -1, nanosecond: 999_999_999),
          text: "Alt, hvad\nder presser."),
        Contribution(
          id: "q-2", kind: .question, author: "p-2", recipient: "p 3;é", follows: "a-1", text: "Og?"
        ),
      ])
    let documents = Relay(
      id: "Documents 1", kind: .document,
      contributions: texts + [
        Contribution(id: "s 1", kind: .statement, text: "Et \"afsnit\".")
      ])
    let themes = [
      Theme(
        id: "krydspres", name: "Krydspres",
        aliases: ["Pres; fra flere", " sider ", "\\", "a\\ b"],
        definition: "Pres\r\nfra flere sider",
        include: "Ejere, brugere", exclude: "\"Travlhed\"", examples: ["Q: \"Hvem?\"", "=2"],
        keywords: ["pres", "kryds;pres"], colour: "#1F6F8B"),
      Theme(id: "kryds-1", name: "Krydspres, øverst", parent: "krydspres"),
      Theme(id: "rest", name: "Øvrige", isRest: true),
    ]
    let sortings = [
      Sorting(
        id: "first", coder: "coder; 1", at: Instant(secondsSince1970: 1_506_100_000), kind: .byHand,
        assignments: [
          "q-1": Sorting.Assignment(theme: "krydspres"),
          "q-2": Sorting.Assignment(theme: "rest", certainty: 0.1),
          "s 1": Sorting.Assignment(theme: "kryds-1", certainty: 1),
        ]),
      Sorting(id: "none", coder: "", kind: .given, assignments: [:]),
      Sorting(
        id: "guessed", coder: "program", kind: .suggested,
        assignments: ["q-1": Sorting.Assignment(theme: "kryds-1", certainty: 0.30000000000000004)]),
    ]
    return try Study(
      title: "Ledelse \"tæt på\"", topic: "Ledelse;\nhverdag", language: "da",
      attributes: ["origin": "hand", "title": "collides", "Attribute_y": "prefixed", "a,b": "c"],
      declared: DeclaredFacts(participants: nil, contributions: 224, days: 4, themes: nil),
      relays: [leaders, documents], codebook: Codebook(themes: themes), sortings: sortings)
  }

  /// The smallest study with something in every list.
  package static func tiny() throws -> Study {
    try Study(
      title: "Tiny", language: "en",
      relays: [
        Relay(
          id: "r", name: "Relay", groups: [ParticipantGroup(id: "g", name: "Group")],
          participants: [
            Participant(id: "p", group: "g", attributes: ["role": "head"]), Participant(id: "o"),
          ],
          contributions: [
            Contribution(
              id: "q", kind: .question, author: "p", recipient: "o",
              at: Instant(secondsSince1970: 1_505_715_120), text: "Why \"now\"?", marks: [4..<9]),
            Contribution(id: "a", kind: .answer, author: "o", replyTo: "q", text: "Because."),
          ])
      ],
      codebook: Codebook(themes: [Theme(id: "t", name: "Time", keywords: ["now", "then"])]),
      sortings: [
        Sorting(
          id: "s", coder: "c", kind: .byHand,
          assignments: ["q": Sorting.Assignment(theme: "t", certainty: 0.9)])
      ])
  }
}
