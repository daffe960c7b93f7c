import StafetAnalysis
import StafetFormats
import StafetModel
import StafetSyntax
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
    let all = lines.split(separator: "\n")
    let rows = all.dropLast().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(rows[0] == ["id", "cluster", "name", "central"])
    #expect(rows.map { $0[0] }.sorted() == ["id", "q0", "q1", "q2", "q3", "q4", "q5", "q6"])
    #expect(Set(rows[1...3].map { $0[1] }).count == 1)
    #expect(Set(rows[4...6].map { $0[1] }).count == 1)
    #expect(rows[1][1] != rows[4][1])
    #expect(rows.count { $0[3] == "yes" } == 4)
    #expect(rows[7] == ["q6", "", "", ""])
    // Two clusters of two mixes each. With a = 1 / √2 and weights of 1 + ln 2 for what is there twice, all
    // rows of a cluster but one are equal; the inertia is 2 · (3 − ‖sum‖² / 3) = 0.08416.
    #expect(all.last == "# questions 7 placed 6 words 4 misfit 0.084")
    settings.largestSample = 6
    let same = ThemeDiscovery(of: exchanges, rules: .rules(for: "da"), settings: settings)
    #expect(String(decoding: DiscoveryLines.bytes(of: same), as: UTF8.self) == lines)
    settings.largestSample = 5
    let sampled = ThemeDiscovery(of: exchanges, rules: .rules(for: "da"), settings: settings)
    #expect(
      String(decoding: DiscoveryLines.bytes(of: sampled), as: UTF8.self)
        .hasSuffix("\n# questions 7 placed 6 words 4 sample 5\n"))
  }

  @Test func everyNewQuestionHasALine() {
    func exchange(_ id: String, _ text: String) -> Exchange {
      Exchange(
        question: Contribution(id: Contribution.ID(id), kind: .question, text: text), answers: [])
    }
    let sorting = Sorting(
      id: "s", coder: "program", kind: .suggested,
      assignments: [
        "a": .init(theme: "cluster-1"), "b": .init(theme: "cluster-1"),
        "c": .init(theme: "cluster-1"),
      ])
    let codebook = Codebook(themes: [Theme(id: "cluster-1", name: "penge, budget")])
    let growth = ClusterGrowth(
      of: [
        exchange("a", "penge budget"), exchange("b", "penge budget"), exchange("c", "penge"),
        exchange("d", "budget"), exchange("e", "ukendt"),
      ],
      continuing: sorting, codebook: codebook, rules: TermRules())
    #expect(
      String(decoding: DiscoveryLines.bytes(of: growth, codebook: codebook), as: UTF8.self) == """
        id\tcluster\tname\tsimilarity\tfar
        d\tcluster-1\tpenge, budget\t0.579\tyes
        e\t\t\t\t
        # newcomers 1 far 1 far_below 0.642 wordless 1

        """)
  }
}
