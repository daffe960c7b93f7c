import StafetModel
import Testing

@testable import StafetAnalysis

@Suite struct GroupActivityTests {
  private func relay(_ contributions: [Contribution] = []) -> Relay {
    Relay(
      id: "r",
      groups: [
        ParticipantGroup(id: "large", name: "Large"), ParticipantGroup(id: "pair", name: "Pair"),
        ParticipantGroup(id: "none", name: "None"),
      ],
      participants: [
        Participant(id: "a", group: "large"), Participant(id: "b", group: "large"),
        Participant(id: "c", group: "large"), Participant(id: "d", group: "pair"),
        Participant(id: "e", group: "pair"), Participant(id: "f"),
      ],
      contributions: contributions)
  }

  private func rows(_ relay: Relay, smallest: Int = 3) -> [String] {
    GroupActivity.groups(of: RelayCourse(of: relay), smallest: smallest).map { group in
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
      Contribution(id: "6", kind: .question, author: "f", text: "?"),
      Contribution(id: "7", kind: .question, text: "?"),
    ])
    #expect(rows(relay) == ["Large 3: 2 2 1", "Pair 2: nil nil nil", "None 0: nil nil nil"])
    #expect(rows(relay, smallest: 2) == ["Large 3: 2 2 1", "Pair 2: 1 0 1", "None 0: nil nil nil"])
    #expect(rows(relay, smallest: 4)[0] == "Large 3: nil nil nil")
  }

  @Test func silentGroupsHaveNoughtsAndNotNothing() {
    #expect(rows(relay())[0] == "Large 3: 0 0 0")
    #expect(GroupActivity.groups(of: RelayCourse(of: Relay(id: "r")), smallest: 3).isEmpty)
  }
}
