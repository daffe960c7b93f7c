import StafetAnalysis
import StafetModel
import StafetReport

/// A small relay in which everything happens that the chapter on who asked whom tells of.
enum NetworkSamples {
  /// Sixteen people in four groups, two days, nine chains: one branches, one is cut by closing, one strands, one is
  /// unanswered.
  static func study(
    id: Relay.ID = "r", name: String = "Ledere & <chefer>", smallGroup: Bool = false,
    recordsLinks: Bool = true, recordsTimes: Bool = true
  ) throws -> Study {
    let groups = [
      ParticipantGroup(id: "k", name: "Kommuner"),
      ParticipantGroup(id: "r", name: "Regioner & \"hospitaler\""),
      ParticipantGroup(id: "s", name: "Styrelser og <institutioner>"),
      ParticipantGroup(id: "d", name: "Departementer", isExternal: true),
    ]
    // Six, four, four and two people; the last are in one of the larger groups unless a small one is wanted.
    let members = ["k", "k", "k", "k", "k", "k", "r", "r", "r", "r", "s", "s", "s", "s", "d", "d"]
    let people = members.enumerated().map { number, group in
      Participant(
        id: Participant.ID("p\(number + 1)"),
        group: group == "d" && !smallGroup
          ? (number == 14 ? "r" : "s") : ParticipantGroup.ID(group),
        suspended: number == 12 ? [Period(from: hour(20), to: nil)] : [])
    }
    var contributions: [Contribution] = []
    /// Asks, and answers unless the hour is missing.
    func ask(
      _ number: Int, _ asker: Int, _ addressee: Int, at asked: Int64, answered: Int64?,
      after: Int? = nil
    ) {
      let question = Contribution.ID("q\(number)")
      contributions.append(
        Contribution(
          id: question, kind: .question, author: .init("p\(asker)"),
          recipient: .init("p\(addressee)"),
          follows: recordsLinks ? after.map { .init("a\($0)") } : nil,
          at: recordsTimes ? hour(asked) : nil, text: "Hvordan får vi tid nummer \(number)?"))
      guard let answered else { return }
      contributions.append(
        Contribution(
          id: .init("a\(number)"), kind: .answer, author: .init("p\(addressee)"),
          replyTo: question, at: recordsTimes ? hour(answered) : nil, text: "Ved at tage \(number)."
        ))
    }
    ask(1, 1, 7, at: 0, answered: 2)
    ask(2, 2, 8, at: 0, answered: 1)
    ask(3, 8, 3, at: 3, answered: 9, after: 2)
    ask(4, 7, 11, at: 4, answered: 6, after: 1)
    ask(5, 11, 1, at: 8, answered: 9, after: 4)
    ask(6, 4, 5, at: 9, answered: 10)
    ask(7, 5, 6, at: 11, answered: 12, after: 6)
    ask(8, 3, 12, at: 12, answered: 20, after: 3)
    ask(9, 3, 9, at: 14, answered: nil, after: 3)
    ask(10, 9, 13, at: 18, answered: nil)
    ask(11, 12, 10, at: 22, answered: 25, after: 8)
    ask(12, 10, 2, at: 26, answered: 28, after: 11)
    ask(13, 6, 1, at: 30, answered: 31, after: 7)
    ask(14, 1, 6, at: 31, answered: 33)
    ask(15, 15, 4, at: 33, answered: 34)
    ask(16, 14, 2, at: 35, answered: nil)
    var assignments: [Contribution.ID: Sorting.Assignment] = [:]
    for number in 1...15 {
      let theme: Theme.ID = number % 3 == 0 ? "rules" : number == 10 ? "rest" : "time"
      assignments[.init("q\(number)")] = Sorting.Assignment(theme: theme)
    }
    return try Study(
      title: "Tid", topic: "Tid", language: "da",
      relays: [
        Relay(
          id: id, name: name, opens: hour(-1), closes: hour(36), groups: groups,
          participants: people, contributions: contributions)
      ],
      codebook: Codebook(themes: [
        Theme(id: "time", name: "Tid & ro"), Theme(id: "rules", name: "Regler"),
        Theme(id: "rest", name: "Øvrige", isRest: true),
      ]),
      sortings: [Sorting(id: "s", coder: "c", kind: .byHand, assignments: assignments)])
  }

  /// Hours after 25 September 2017, 07:00 in Greenwich.
  private static func hour(_ number: Int64) -> Instant {
    Instant(secondsSince1970: 1_506_322_800 + number * 3_600)
  }

  static func report(_ study: Study, _ options: ReportOptions) throws -> Report {
    Report(on: try StudyAnalysis(of: study), options: options)
  }
}
