import ExampleSupport
import Stafet

/// How many questions lead from each group of a relay to each.
struct GroupLines {
  private let relay: Relay
  private let network: ContributionNetwork

  init(of relay: Relay, smallest: Int) {
    self.relay = relay
    network = ContributionNetwork(of: [relay], smallestGroup: smallest, limit: 0)
  }

  func lines(in language: ReportLanguage) -> [String] {
    let counted = relay.counted(by: nil)
    func count(_ number: Int, _ one: String, _ several: String) -> String {
      "\(number) " + (number == 1 ? one : several)
    }
    let questions = counted.questions
    let answers = counted.answers
    var lines = [
      "  "
        + language.say(
          count(questions, "question", "questions") + " and " + count(answers, "answer", "answers")
            + "; " + count(network.people, "person", "people") + " asked or were asked",
          danish:
            "\(questions) spørgsmål og \(answers) svar; "
            + count(network.people, "person", "personer") + " spurgte eller blev spurgt")
    ]
    if network.people == 0 {
      lines.append(
        language.say(
          "  Who asked whom is not recorded.", danish: "  Hvem der spurgte hvem, er ikke angivet."))
      return lines
    }
    guard let groups = network.relays.first, let matrix = groups.matrix else {
      lines.append(
        language.say(
          "  There are no groups to tell of.", danish: "  Der er ingen grupper at fortælle om."))
      return lines
    }
    let names = groups.groups.map {
      $0.name ?? language.say("withheld", danish: "tilbageholdt")
    }
    var table = TextTable(
      [
        language.say("questions from \\ to", danish: "spørgsmål fra \\ til")
      ] + names + [language.say("people", danish: "personer")])
    for (from, name) in names.enumerated() {
      let counts = names.indices.map { String(matrix[from][$0]) }
      table.add([name] + counts + [String(groups.groups[from].people)])
    }
    lines += table.lines.map { "  " + $0 }
    if let leftOut = groups.leftOut, leftOut > 0 {
      lines.append(
        language.say(
          "  \(leftOut) more, from or to people without a group",
          danish: "  \(leftOut) yderligere, fra eller til personer uden gruppe"))
    }
    return lines
  }
}
