import StafetAnalysis
import StafetModel
import StafetReport
import Testing

/// The first page, the background and the imprint.
@Suite struct FrontTests {
  private func study(
    attributes: [String: String] = [:],
    opens: Int64? = nil,
    closes: Int64? = nil
  ) throws -> Study {
    func relay(_ id: Relay.ID) -> Relay {
      Relay(
        id: id, opens: opens.map { Instant(secondsSince1970: $0) },
        closes: closes.map { Instant(secondsSince1970: $0) },
        groups: [
          ParticipantGroup(id: "g", name: "Large"), ParticipantGroup(id: "s", name: "Small"),
          ParticipantGroup(id: "o", name: "Other"),
        ],
        participants: ["a", "b", "c"].map { Participant(id: $0, group: "g") }
          + [Participant(id: "d", group: "s")]
          + ["e", "f", "h", "i"].map { Participant(id: $0, group: "o") },
        contributions: [
          Contribution(
            id: .init("\(id)-1"), kind: .question, author: "a", recipient: "d", text: "Why?"),
          Contribution(
            id: .init("\(id)-2"), kind: .answer, author: "d", replyTo: .init("\(id)-1"),
            text: "So."),
          Contribution(
            id: .init("\(id)-3"), kind: .question, author: "e", recipient: "f", text: "When?"),
        ])
    }
    return try Study(
      title: "Time", topic: "Time", language: "da", attributes: attributes,
      relays: [relay("r"), relay("t")])
  }

  private func report(_ study: Study, _ language: ReportLanguage = .english) throws -> Report {
    Report(
      on: try StudyAnalysis(of: study), options: ReportOptions(language: language))
  }

  @Test func theCoverTellsWhatItIsAndWhen() throws {
    // 25 September 2017, 06:00 to 28 September, 16:00 in Greenwich.
    let study = try study(
      attributes: ["commissioned_by": "The Board", "note": "Made up."], opens: 1_506_319_200,
      closes: 1_506_614_400)
    let danish = try report(study, .danish)
    #expect(danish.cover.kicker == "Stafetanalyse af to stafetter")
    #expect(danish.subtitle.isEmpty)
    #expect(
      danish.cover.lines
        == [
          "r, 25.\u{2060}–\u{2060}28.\u{A0}september 2017",
          "t, 25.\u{2060}–\u{2060}28.\u{A0}september 2017", "Gennemført for The Board",
        ])
    #expect(danish.cover.notice == "Made up.")
    let english = try report(study)
    #expect(
      english.cover.lines
        == [
          "r, 25\u{2060}–\u{2060}28\u{A0}September 2017",
          "t, 25\u{2060}–\u{2060}28\u{A0}September 2017", "Conducted for The Board",
        ])
    let page = HTMLPrinter().page(of: english)
    #expect(page.contains("<p class=\"caution\" lang=\"da\">Made up.</p>"))
  }

  @Test func datesCrossMonthsAndYears() throws {
    // 1 January 2018 is 1 514 764 800.
    let year = try report(study(opens: 1_514_764_799, closes: 1_514_764_800)).cover.lines[1]
    #expect(year == "t, 31\u{A0}December 2017 – 1\u{A0}January 2018")
    let month = try report(study(opens: 1_517_443_199, closes: 1_517_443_200)).cover.lines[1]
    #expect(month == "t, 31\u{A0}January – 1\u{A0}February 2018")
    let day = try report(study(opens: 1_514_764_800, closes: 1_514_764_800)).cover.lines[1]
    #expect(day == "t, 1\u{A0}January 2018")
    let early = try report(study(opens: -1, closes: 0)).cover.lines[1]
    #expect(early == "t, 31\u{A0}December 1969 – 1\u{A0}January 1970")
    #expect(try report(study(opens: 0)).cover.lines == ["r", "t"])
    #expect(try report(study(opens: .min, closes: .max)).cover.lines == ["r", "t"])
  }

  @Test func everybodyIsCountedAndNoSmallGroupIsFound() throws {
    let report = try report(study())
    let who = try #require(report.chapters.first?.parts.first { $0.anchor == "who" })
    guard case .facts(let facts) = try #require(who.blocks.first) else {
      Issue.record("The figures are missing.")
      return
    }
    #expect(facts.map { "\($0.value) \($0.label)" } == ["8 r", "8 t", "6 unique contributions"])
    #expect(facts[0].parts == ["Large: 3", "Small: 1", "Other: 4"])
    let finder = try #require(report.finder)
    #expect(finder.relays.map { $0.key } == ["r", "t"])
    // The large group that is the smaller of two hides what the small one wrote.
    #expect(finder.groups.map { $0.name } == ["Other"])
    let page = HTMLPrinter().page(of: report)
    #expect(page.contains("data-groups=\"o\""))
    #expect(!page.contains("data-groups=\"g"))
    #expect(!page.contains("data-groups=\"s"))
  }

  @Test func theImprintHoldsWhatTheStudySays() throws {
    let imprint = try #require(
      report(
        study(attributes: [
          "publisher": "House", "address": "Street 1\nTown", "published": "2017",
          "commissioned_by": "The Board", "note": "Made up.",
        ])
      ).chapters.last)
    #expect(imprint.role == .imprint)
    #expect(
      imprint.blocks == [
        .passage("House"), .passage("Street 1\nTown"), .passage("2017"),
        .paragraph("Conducted for The Board"), .passage("Made up."),
        .paragraph("Analysed and typeset with the program Stafet."),
      ])
    #expect(try report(study()).chapters.last?.blocks.count == 1)
  }

  @Test func chaptersAreNumberedButForTheImprint() throws {
    let text = MarkdownPrinter().text(of: try report(study()))
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(
      headings == [
        "## 1 Background", "## 2 r: questions and answers", "## 3 t: questions and answers",
        "## 4 Cross-reading", "## 5 Who asked whom", "## 6 Indicators",
        "## 7 Method and limitations", "## Imprint",
      ])
  }

  @Test func aTitleCannotEndTheStyle() throws {
    let title = "\"; } </style><script>\\ \n*/ é 😀"
    let study = try Study(title: title, relays: [])
    let page = HTMLPrinter().page(of: Report(on: try StudyAnalysis(of: study)))
    #expect(
      page.contains(
        "content: \"\\22 \\3b  \\7d  \\3c \\2f style\\3e \\3c script\\3e \\5c  \\a \\2a \\2f  é \\1f600 \""
      ))
    #expect(page.split(separator: "</style>").count == 2)
  }
}
