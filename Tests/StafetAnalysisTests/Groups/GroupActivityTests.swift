import StafetModel
import Testing

@testable import StafetAnalysis

@Suite struct GroupActivityTests {
  private func relay(_ contributions: [Contribution] = []) -> Relay {
    Relay(
      id: "r",
      groups: [
        ParticipantGroup(id: "large", name: "Large"), ParticipantGroup(id: "pair", name: "Pair"),
        ParticipantGroup(id: "none", name: "None"), ParticipantGroup(id: "other", name: "Other"),
      ],
      participants: [
        Participant(id: "a", group: "large"), Participant(id: "b", group: "large"),
        Participant(id: "c", group: "large"), Participant(id: "d", group: "pair"),
        Participant(id: "e", group: "pair"), Participant(id: "f"),
        Participant(id: "g", group: "other"), Participant(id: "h", group: "other"),
        Participant(id: "i", group: "other"), Participant(id: "j", group: "other"),
      ],
      contributions: contributions)
  }

  private func rows(_ relay: Relay, smallest: Int = 3) -> [String] {
    let course = RelayCourse(of: relay)
    let tallies = GroupTallies(of: course, smallest: smallest)
    return GroupActivity.groups(of: course, counted: tallies).map { group in
      let figures = [group.contributors, group.questions, group.answers]
        .map { $0.map { "\($0)" } ?? "nil" }
      return "\(group.name) \(group.participants): " + figures.joined(separator: " ")
    }
  }

  @Test func countsWhatEachGroupWrote() {
    let relay = relay([
      Contribution(id: "1", kind: .question, author: "a", recipient: "d", text: "?"),
      Contribution(id: "2", kind: .answer, author: "d", replyTo: "1", text: "!"),
      Contribution(id: "3", kind: .question, author: "a", text: "?"),
      Contribution(id: "4", kind: .answer, author: "b", replyTo: "3", text: "!"),
      Contribution(id: "5", kind: .statement, author: "b", text: "."),
      Contribution(id: "6", kind: .question, author: "d", recipient: "e", text: "?"),
      Contribution(id: "7", kind: .question, text: "?"),
      Contribution(id: "8", kind: .question, author: "g", recipient: "h", text: "?"),
      // Nobody but the addressee answers, so that the writer is known.
      Contribution(id: "9", kind: .answer, replyTo: "8", text: "!"),
    ])
    #expect(
      rows(relay, smallest: 2)
        == ["Large 3: 2 2 1", "Pair 2: 1 1 1", "None 0: nil nil nil", "Other 4: 2 1 1"])
    // The pair alone would be what the others leave of the whole: the next smallest group hides it.
    #expect(
      rows(relay)
        == ["Large 3: nil nil nil", "Pair 2: nil nil nil", "None 0: nil nil nil", "Other 4: 2 1 1"])
    #expect(rows(relay, smallest: 5).allSatisfy { $0.hasSuffix("nil nil nil") })
  }

  @Test func silentGroupsHaveNoughtsAndNotNothing() {
    #expect(rows(relay(), smallest: 2)[0] == "Large 3: 0 0 0")
    #expect(rows(Relay(id: "r")).isEmpty)
  }
}
