import StafetAnalysis
import StafetModel
import StafetReport
import TestSupport
import Testing

/// The chapter on who asked whom, and the ways from question to question.
@Suite struct NetworkTests {
  private let chapters: Set<ReportOptions.Chapter> = [.relays, .contributions, .network]

  @Test(arguments: ReportLanguage.allCases)
  func pagesAreAsExpected(_ language: ReportLanguage) throws {
    let report = try NetworkSamples.report(
      NetworkSamples.study(), ReportOptions(language: language, chapters: chapters))
    #expect(
      try GoldenFile("network.\(language.rawValue).md").difference(
        from: MarkdownPrinter().text(of: report)) == nil)
    let page = HTMLPrinter().page(of: report)
    let content = page.split(separator: "<main id=\"content\">")[1].split(separator: "<script>")[0]
    #expect(
      try GoldenFile("network.\(language.rawValue).html").difference(from: String(content)) == nil)
  }

  @Test func picturesAreAsExpected() throws {
    let report = try NetworkSamples.report(
      NetworkSamples.study(), ReportOptions(chapters: [.network]))
    #expect(
      report.figures.map { $0.id } == [
        "group-network-1", "group-matrix-1", "participant-network-1", "received-1", "timeline-1",
        "answer-times-1", "chains-1",
      ])
    for figure in report.figures {
      #expect(
        try GoldenFile("\(figure.id).svg").difference(from: SVGPrinter().file(of: figure)) == nil)
    }
  }

  /// What a program prints that has no page.
  @Test(arguments: ReportLanguage.allCases)
  func linesAreAsExpected(_ language: ReportLanguage) throws {
    let analysis = try StudyAnalysis(of: NetworkSamples.study())
    let lines = analysis.relays.flatMap { relay in
      (relay.chains?.lines(in: language) ?? []) + (relay.network?.lines(in: language) ?? [])
        + [relay.network?.reservation?.sentence(in: language)].compactMap { $0 }
    }
    let names = NetworkMeasure.allCases.map {
      "\($0.rawValue): \($0.name(in: language)): \($0.meaning(in: language))"
    }
    let file = GoldenFile("network-lines.\(language.rawValue).txt")
    #expect(
      try file.difference(from: (lines + names).joined(separator: "\n") + "\n") == nil)
  }

  /// Every link leads somewhere, nothing is drawn twice under a name, and every mark leads to its question.
  @Test(arguments: [true, false], [true, false])
  func linksLeadToTheirQuestions(_ showsIdentifiers: Bool, _ recordsLinks: Bool) throws {
    var options = ReportOptions(chapters: chapters)
    options.showsIdentifiers = showsIdentifiers
    let page = HTMLPrinter().page(
      of: try NetworkSamples.report(NetworkSamples.study(recordsLinks: recordsLinks), options))
    let ids = ReportOptionsTests.values(of: " id", in: page)
    #expect(Set(ids).count == ids.count)
    for link in ReportOptionsTests.values(of: " href", in: page) {
      #expect(ids.contains(String(link.dropFirst())), "\(link)")
    }
    let marks = page.split(separator: "<a href=\"#c-").filter { $0.contains("aria-label=\"Kæde ") }
    #expect(marks.count == 16)
    #expect(page.contains("c-q1\"") == showsIdentifiers)
    // Nobody is named.
    #expect(!page.contains("p1<") && !page.contains("p12") && !page.contains("\"p7"))
  }

  /// Without the questions themselves, marks lead nowhere and a picture is an image.
  @Test func withoutContributionsThereAreNoLinks() throws {
    let page = HTMLPrinter().page(
      of: try NetworkSamples.report(
        NetworkSamples.study(), ReportOptions(chapters: [.relays, .network])))
    #expect(!page.contains("href=\"#c-"))
    #expect(page.contains("role=\"img\" aria-labelledby=\"chains-1-title chains-1-desc\""))
  }

  /// A chain of one question to the next: 2 is followed by 3, and 3 by 8 and 9.
  @Test func everyQuestionLeadsToThoseBesideItInItsChain() throws {
    let report = try NetworkSamples.report(
      NetworkSamples.study(), ReportOptions(language: .english, chapters: chapters))
    let page = HTMLPrinter().page(of: report)
    let exchange = try #require(
      page.split(separator: "<article ").first { $0.contains("id=\"c-q3\"") })
    #expect(
      exchange.contains(
        "<p class=\"chain\">Follows: <a href=\"#c-q2\" lang=\"da\">Hvordan får vi tid nummer 2?</a></p>"
      ))
    #expect(
      exchange.contains(
        "<p class=\"chain\">Next questions: <a href=\"#c-q8\" lang=\"da\">Hvordan får vi tid nummer 8?</a>; "
          + "<a href=\"#c-q9\" lang=\"da\">Hvordan får vi tid nummer 9?</a></p>"))
    let text = MarkdownPrinter().text(of: report)
    #expect(text.contains("<a id=\"c-q3\"></a>\n\n**?** Hvordan får vi tid nummer 3?\n"))
    #expect(text.contains("\nFollows: [Hvordan får vi tid nummer 2?](<#c-q2>)\n"))
    // A chain of one question leads nowhere.
    #expect(!text.contains("<a id=\"c-q16\">"))
  }

  @Test func whatIsInferredIsSaid() throws {
    let report = try NetworkSamples.report(
      NetworkSamples.study(recordsLinks: false), ReportOptions(chapters: chapters))
    let page = HTMLPrinter().page(of: report)
    #expect(page.contains("Hvordan får vi tid nummer 1?</a> (udledt)</p>"))
    #expect(page.contains("stroke-dasharray=\"3\""))
    #expect(MarkdownPrinter().text(of: report).contains("nummer 1?](<#c-q1>) (udledt)\n"))
    #expect(page.contains("Udledt: ikke oplyst, men skønnet"))
  }

  /// The two of the smallest group are one place with those of the next smallest.
  @Test(arguments: ReportLanguage.allCases)
  func smallGroupsAreWithheld(_ language: ReportLanguage) throws {
    let text = MarkdownPrinter().text(
      of: try NetworkSamples.report(
        NetworkSamples.study(smallGroup: true),
        ReportOptions(language: language, chapters: [.network])))
    let isDanish = language == .danish
    // Ten and six people; the questions as they are drawn in the sample.
    let others =
      isDanish
      ? "Øvrige grupper (vises ikke hver for sig)" : "Other groups (not shown one by one)"
    #expect(text.contains("| A Kommuner | 4 | 4 | 8 |\n"))
    #expect(text.contains("| B \(others) | 5 | 3 | 8 |\n"))
    #expect(text.contains("| \(isDanish ? "I alt" : "Total") | 9 | 7 | 16 |\n"))
    #expect(
      text.contains(
        isDanish
          ? "Øvrige grupper er dem med færre end 3" : "Other groups are those with fewer than 3"))
    // Chains go through A and B only, and no other group is named.
    #expect(!text.contains("C \u{2192}") && !text.contains("\u{2192} C"))
    #expect(text.contains("A \u{2192} B \u{2192} B \u{2192} A"))
    #expect(!text.contains("Departementer") && !text.contains("Regioner"))
  }

  /// Groups of 2 and 3 are one place; that the first of the others asked nobody there is hidden.
  @Test func cellsThatWouldTellAreWithheld() throws {
    let sizes = [4, 5, 5, 2, 3]
    let groups = sizes.indices.map { ParticipantGroup(id: "g\($0)", name: "G\($0)") }
    let people = sizes.enumerated().flatMap { group, count in
      (0..<count).map { Participant(id: "p\(group)\($0)", group: groups[group].id) }
    }
    var contributions: [Contribution] = []
    func ask(_ asker: Participant.ID, _ addressee: Participant.ID) {
      contributions.append(
        .question(Contribution.ID("q\(contributions.count)"), by: asker, to: addressee))
    }
    for asker in people {
      for addressee in people where asker.group != addressee.group {
        if asker.group == "g0", addressee.group == "g3" || addressee.group == "g4" { continue }
        ask(asker.id, addressee.id)
      }
    }
    let study = try Study(
      relays: [
        Relay(id: "r", groups: groups, participants: people, contributions: contributions)
      ])
    let report = try NetworkSamples.report(
      study, ReportOptions(language: .english, chapters: [.network]))
    let text = MarkdownPrinter().text(of: report)
    #expect(text.contains("\\* is not shown, since the figure could tell of a group with fewer"))
    #expect(text.contains("Where the table of groups has \\*, there is no arrow."))
    let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("| A G0 |") })
    #expect(row.hasSuffix("| \\* | 40 |"))
    // Pictures know fewer groups than the table: what could be counted in them is no more than it tells.
    let participants = try #require(report.figures.first { $0.id.hasPrefix("participant") })
    #expect(!SVGPrinter().file(of: participants).contains("G0"))
  }

  @Test func groupsThatAreAllTooSmallAreSaidToBe() throws {
    let relay = Relay.played([.question("1", by: "a", to: "f", at: 1)])
    var settings = AnalysisSettings()
    settings.smallestGroup = 6
    let report = Report(
      on: try StudyAnalysis(of: Study(relays: [relay]), settings: settings),
      options: ReportOptions(language: .english, chapters: [.network]))
    #expect(
      MarkdownPrinter().text(of: report).contains(
        "The groups are too small for showing who asked whom."))
  }

  @Test func whatARelayLacksIsSaidOnce() throws {
    let relay = Relay.of(
      [
        .question("1", by: "a", to: "b"), .answer("2", to: "1", by: "b"),
        .question("3", by: "b", to: "a"),
      ], people: ["a", "b"])
    let report = try NetworkSamples.report(
      Study(relays: [relay]), ReportOptions(language: .english, chapters: [.network]))
    let text = MarkdownPrinter().text(of: report)
    #expect(
      text.split(
        separator:
          "It is not recorded which groups participants belong to and when people asked and answered."
      ).count == 2)
    #expect(report.figures.map { $0.id } == ["chains-1"])
    #expect(text.contains("Steps of the chain") == false)
    #expect(SVGPrinter().file(of: report.figures[0]).contains("Steps of the chain"))
  }

  /// Where nothing of it is recorded there is no chapter.
  @Test func nothingIsInvented() throws {
    let report = try NetworkSamples.report(
      Study(relays: [Relay.of([.question("1"), .question("2")])]),
      ReportOptions(chapters: [.network]))
    #expect(!MarkdownPrinter().text(of: report).contains("Hvem spurgte hvem"))
  }
}
