package import StafetModel

/// A relay of ten people in three groups, small enough to be worked out by hand; the third group is external.
///
/// ```
/// chain 1: q1 a1→b1, q2 b1→c1, q3 c1→a1      chain 2: q4 a2→b1, q5 b1→a2
/// chain 3: q6 a3→a4, q7 a4→a1, q8 a1→a2, q9 a2→a3 (unanswered)
/// chain 4: q10 b2→b1 (unanswered)
/// ```
package enum WorkedRelay {
  package static let groups = [
    ParticipantGroup(id: "a", name: "Skoler"), ParticipantGroup(id: "b", name: "Pleje"),
    ParticipantGroup(id: "c", name: "Borgere", isExternal: true),
  ]

  package static func people(_ counts: [(group: ParticipantGroup.ID, count: Int)]) -> [Participant]
  {
    counts.flatMap { group, count in
      (1...count).map { Participant(id: Participant.ID("\(group)\($0)"), group: group) }
    }
  }

  /// Who asked whom with what words, which answer the question follows, and whether it was answered.
  private static let rows:
    [(
      asker: Participant.ID, addressee: Participant.ID, follows: Contribution.ID?, text: String,
      isAnswered: Bool
    )] = [
      ("a1", "b1", nil, "Hvad er tillid alfa?", true),
      ("b1", "c1", "s1", "Hvordan er tillid bravo?", true),
      ("c1", "a1", "s2", "Er tillid charlie?", true),
      ("a2", "b1", nil, "Tillid delta?", true),
      ("b1", "a2", "s4", "Hvad er echo?", true),
      ("a3", "a4", nil, "Hvordan er tillid budget foxtrot?", true),
      ("a4", "a1", "s6", "Hvad er budget golf?", true),
      ("a1", "a2", "s7", "Er budget hotel?", true),
      ("a2", "a3", "s8", "India?", false),
      ("b2", "b1", nil, "Er juliet?", false),
    ]

  package static let contributions: [Contribution] = rows.enumerated().flatMap { index, row in
    let question = Contribution.ID("q\(index + 1)")
    let asked = Contribution.question(
      question, by: row.asker, to: row.addressee, follows: row.follows, at: Int64(index * 100),
      text: row.text)
    if !row.isAnswered { return [asked] }
    return [
      asked,
      Contribution.answer(
        Contribution.ID("s\(index + 1)"), to: question, by: row.addressee, addressee: row.asker,
        at: Int64(index * 100 + 50), text: "Ja."),
    ]
  }

  package static let relay = Relay(
    id: "r", groups: groups, participants: people([("a", 4), ("b", 3), ("c", 3)]),
    contributions: contributions)

  package static let codebook = Codebook(themes: [
    Theme(id: "t1", name: "Tillid"), Theme(id: "t2", name: "Tid"), Theme(id: "t3", name: "Tal"),
    Theme(id: "rest", name: "Øvrige", isRest: true),
  ])

  package static let sorting = Sorting(
    id: "s", coder: "c", kind: .byHand,
    assignments: [
      "q1": .init(theme: "t1"), "q2": .init(theme: "t2"), "q3": .init(theme: "t3"),
      "q4": .init(theme: "t2"), "q5": .init(theme: "t1"), "q6": .init(theme: "t1"),
      "q7": .init(theme: "t1"), "q8": .init(theme: "t2"), "q9": .init(theme: "rest"),
    ])
}
