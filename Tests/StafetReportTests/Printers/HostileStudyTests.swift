import StafetAnalysis
import StafetModel
import StafetReport
import Testing

/// Studies that nobody would write by hand still give a correct and safe page.
@Suite struct HostileStudyTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let study: @Sendable () throws -> Study
  }

  /// What a text may try: to end elements, attributes and styles, to turn the line around, to be huge.
  static let texts = [
    "</style></script><script>alert(1)</script><!-- ]]> &amp; \" ' > ?",
    "\u{202E}gnirts\u{202C} \u{2066}isolate\u{2069} \u{200F}?", "👩‍👩‍👧‍👦🏳️‍🌈 \u{1F1E9}\u{1F1F0}?",
    String(repeating: "æ", count: 3000) + "?", "\u{E000}\u{10FFFD}?", "- # * 1. | ` ~ _?",
    "\u{7}\u{0}\t\r\n\u{2028}?", "?",
  ]

  static func relay(_ id: String, questions: [String], answer: String = "Ja.") -> Relay {
    Relay(
      id: Relay.ID(id), name: id,
      contributions: questions.enumerated().flatMap { index, text in
        [
          Contribution(id: .init("\(id) q\(index)"), kind: .question, text: text),
          Contribution(
            id: .init("\(id) a\(index)"), kind: .answer, replyTo: .init("\(id) q\(index)"),
            text: answer),
        ]
      })
  }

  static let samples = [
    Sample(testDescription: "markup everywhere") {
      let name = "\"><script>alert(1)</script>"
      let relay = Self.relay(name, questions: texts)
      return try Study(
        title: name, topic: name + "?", language: "\"><b>",
        attributes: ["note": name, "publisher": name, "purpose": name, "commissioned_by": name],
        relays: [relay, Self.relay("b", questions: texts.reversed())],
        codebook: Codebook(themes: [
          Theme(id: "</section>", name: "<i>&", definition: "--></style>", colour: "#ABCDEF")
        ]),
        sortings: [
          Sorting(
            id: "<s>", coder: "<c>", kind: .byHand,
            assignments: Dictionary(
              uniqueKeysWithValues: relay.questions.map { ($0.id, .init(theme: "</section>")) }))
        ])
    },
    Sample(testDescription: "an answer of ten thousand words") {
      try Study(relays: [
        relay("a", questions: ["Hvor længe?"], answer: String(repeating: "ord ", count: 10_000))
      ])
    },
    Sample(testDescription: "two hundred themes") {
      let ids = (1...200).map { Theme.ID("t\($0)") }
      let relay = Self.relay("a", questions: ids.map { "Hvad er \($0)?" })
      return try Study(
        relays: [relay], codebook: Codebook(themes: ids.map { Theme(id: $0) }),
        sortings: [
          Sorting(
            id: "s", coder: "c", kind: .byHand,
            assignments: Dictionary(
              uniqueKeysWithValues: zip(relay.questions, ids).map { ($0.id, .init(theme: $1)) }))
        ])
    },
    Sample(testDescription: "an empty theme, no participants, one relay") {
      try Study(
        relays: [relay("a", questions: ["Hvem?"])],
        codebook: Codebook(themes: [Theme(id: "full"), Theme(id: "empty")]),
        sortings: [
          Sorting(
            id: "s", coder: "c", kind: .byHand, assignments: ["a q0": .init(theme: "full")])
        ])
    },
    Sample(testDescription: "no sorting") {
      try Study(relays: [relay("a", questions: texts), relay("b", questions: texts)])
    },
  ]

  @Test(arguments: samples, ReportLanguage.allCases)
  func pageIsSafeAndWhole(_ sample: Sample, _ language: ReportLanguage) throws {
    let study = try sample.study()
    let report = Report(
      on: try StudyAnalysis(of: study), options: ReportOptions(language: language))
    let page = HTMLPrinter().page(of: report)
    let markup = Markup(page)
    #expect(markup.isBalanced)
    #expect(markup.count(of: "script") == 1)
    #expect(markup.count(of: "style") == 1)
    #expect(markup.tags.allSatisfy { !["b", "i", "img", "iframe"].contains($0.name) })
    let anchors = markup.values(of: "id")
    #expect(Set(anchors).count == anchors.count)
    for link in markup.values(of: "href") { #expect(anchors.contains(String(link.dropFirst()))) }
    for figure in report.figures {
      #expect(Markup(SVGPrinter().file(of: figure)).isBalanced, "\(figure.id)")
    }
    // Every contribution is there, once.
    let contributions = study.relays.flatMap { $0.contributions }
    #expect(anchors.count { $0.hasPrefix("c-") } == contributions.count)
    // In Markdown only the library's own elements are left unescaped.
    var text = MarkdownPrinter().text(of: report)
    for own in ["<details>", "</details>", "<summary>", "</summary>"] {
      text = text.split(separator: "\n").filter { !$0.hasPrefix(own) }.joined(separator: "\n")
    }
    let pieces = text.split(separator: "<", omittingEmptySubsequences: false)
    #expect(pieces.dropLast().allSatisfy { $0.hasSuffix("\\") })
  }

  // HTML, control-character-reference: a carriage return is an error, escaped too.
  @Test func linesOfEveryKindEndWithALineFeed() throws {
    let page = try page(of: Self.relay("a", questions: ["one\r\ntwo\rthree\n\nfour?"]))
    #expect(page.contains("<p>one\ntwo\nthree\n\nfour?</p>"))
    #expect(!page.contains("\r") && !page.contains("&#13;"))
  }

  // URL standard, URL code points: what else is ASCII stands in no fragment. A fragment is decoded when no
  // element has its name as it stands, so that `ø%41` in a link would lead to `øA`.
  @Test func anchorsHoldOnlyWhatALinkCan() throws {
    let page = try page(of: Self.relay("ø%41~", questions: ["Hvem?"]))
    #expect(page.contains(" id=\"c-ø~25~41~~~20~q0\""))
    let all = String(String.UnicodeScalarView((0x21...0x7E).compactMap { Unicode.Scalar($0) }))
    let anchors = Markup(try self.page(of: Self.relay(all, questions: ["Hvem?"]))).values(of: "id")
    #expect(anchors.contains { $0.hasPrefix("c-!~22~~23~$~25~&amp;&#39;()*+,-./0") })
    let letters = "abcdefghijklmnopqrstuvwxyz"
    #expect(
      anchors.contains { $0.hasSuffix("Z~5b~~5c~~5d~~5e~_~60~\(letters)~7b~~7c~~7d~~~~20~q0") })
  }

  private func page(of relay: Relay) throws -> String {
    let study = try Study(relays: [relay])
    return HTMLPrinter().page(of: Report(on: try StudyAnalysis(of: study)))
  }
}
