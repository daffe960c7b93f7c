import StafetAnalysis
import StafetFormats
import StafetModel
import StafetText
import Testing

@Suite struct DiscoveryLinesTests {
  @Test func everyQuestionHasALine() {
    let texts = [
      "penge budget", "budget penge", "penge budget penge", "vagter trivsel", "trivsel vagter",
      "trivsel vagter trivsel", "zzz",
    ]
    let exchanges = texts.enumerated().map { number, text in
      Exchange(
        question: Contribution(
          id: Contribution.ID("q\(number)"), kind: .question, text: text), answers: [])
    }
    var settings = DiscoverySettings()
    settings.count = 2
    settings.rounds = 0
    let lines = String(
      decoding: DiscoveryLines.bytes(
        of: ThemeDiscovery(of: exchanges, rules: .rules(for: "da"), settings: settings)),
      as: UTF8.self)
    let rows = lines.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(rows[0] == ["id", "cluster", "name", "central"])
    #expect(rows.map { $0[0] }.sorted() == ["id", "q0", "q1", "q2", "q3", "q4", "q5", "q6"])
    #expect(Set(rows[1...3].map { $0[1] }).count == 1)
    #expect(Set(rows[4...6].map { $0[1] }).count == 1)
    #expect(rows[1][1] != rows[4][1])
    #expect(rows.count { $0[3] == "yes" } == 4)
    #expect(rows[7] == ["q6", "", "", ""])
  }
}
