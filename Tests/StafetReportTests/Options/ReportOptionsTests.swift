import StafetAnalysis
import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax
import TestSupport
import Testing

/// What a host decides about a report, in every printer and both languages.
@Suite struct ReportOptionsTests {
  typealias Chapter = ReportOptions.Chapter

  /// The eight bytes that begin every PNG.
  static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The analysis of the small study, made once.
  private static let sample = Result { try ReportSample.analysis(of: ReportSample.study()) }

  static func pages(
    _ options: ReportOptions, of study: Study? = nil
  ) throws -> (html: String, markdown: String, files: ReportFiles) {
    let analysis = try study.map { try ReportSample.analysis(of: $0) } ?? sample.get()
    let files = ReportFiles(on: analysis, options: options)
    func text(_ name: String) throws -> String {
      String(decoding: try #require(files[name]).bytes(), as: UTF8.self)
    }
    return (try text("report.html"), try text("report.md"), files)
  }

  /// The values of an attribute in a page.
  static func values(of attribute: String, in page: String) -> [String] {
    page.split(separator: attribute + "=\"", omittingEmptySubsequences: false).dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
  }

  @Test(arguments: ReportLanguage.allCases)
  func theFirstPageSaysWhatTheHostSays(_ language: ReportLanguage) throws {
    var options = ReportOptions(language: language, title: "A & B", subtitle: "<under>")
    options.client = "Ministeriet \"X\""
    options.note = "Udkast *1*"
    let (html, markdown, _) = try Self.pages(options)
    #expect(html.contains("<h1>A &amp; B</h1>"))
    #expect(html.contains("<title>A &amp; B</title>"))
    #expect(html.contains("<p class=\"subtitle\">&lt;under&gt;</p>"))
    #expect(html.contains("<p class=\"caution\">Udkast *1*</p>"))
    let client = language == .danish ? "Gennemført for " : "Conducted for "
    // On the cover and in the imprint.
    #expect(html.split(separator: client + "Ministeriet &quot;X&quot;").count == 3)
    #expect(markdown.hasPrefix("# A & B\n"))
    #expect(markdown.contains("\n*\\<under\\>*\n"))
    #expect(markdown.contains("\n> Udkast \\*1\\*\n"))
    #expect(markdown.split(separator: client + "Ministeriet \"X\"").count == 3)
    options.subtitle = ""
    #expect(try !Self.pages(options).html.contains("class=\"subtitle\""))
    // An empty title is none.
    options.title = ""
    #expect(try Self.pages(options).html.contains("<h1>Møder &lt;i&gt;uden&lt;/i&gt; ende?</h1>"))
  }

  @Test(arguments: ReportLanguage.allCases)
  func ownWordsAreChaptersOfTheirOwn(_ language: ReportLanguage) throws {
    var options = ReportOptions(language: language, introduction: "Et <b>.\nVidere.\n \n\nTo.\n")
    options.closing = "Tak."
    let (html, markdown, _) = try Self.pages(options)
    let (introduction, closing) =
      language == .danish ? ("Indledning", "Afslutning") : ("Introduction", "Closing remarks")
    #expect(html.contains("<a href=\"#introduction\">1 \(introduction)</a>"))
    #expect(html.contains("<p>Et &lt;b&gt;.\nVidere.</p>\n<p>To.</p>"))
    #expect(markdown.contains("\n## 1 \(introduction)\n\nEt \\<b\\>. Videre.\n\nTo.\n"))
    #expect(markdown.contains("\(closing)\n\nTak.\n"))
    // The imprint stays last.
    let titles = Self.headings(of: markdown)
    #expect(titles.dropLast().last?.hasSuffix(closing) == true)
  }

  private static func headings(of markdown: String) -> [String] {
    markdown.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
  }

  /// All sets of chapters.
  static let choices: [Set<Chapter>] = (0..<(1 << Chapter.allCases.count)).map { bits in
    Set(Chapter.allCases.indices.filter { bits & 1 << $0 != 0 }.map { Chapter.allCases[$0] })
  }

  /// Whatever is left out: links lead somewhere, the list of contents is that of the chapters, and they are
  /// numbered from one.
  @Test(arguments: choices)
  func whatIsLeftOutLeavesNoTrace(_ chapters: Set<Chapter>) throws {
    for language in ReportLanguage.allCases {
      let (html, markdown, files) = try Self.pages(
        ReportOptions(language: language, chapters: chapters))
      let ids = Self.values(of: " id", in: html)
      #expect(Set(ids).count == ids.count)
      let links = Self.values(of: " href", in: html)
      for link in links where !ids.contains(String(link.dropFirst())) {
        Issue.record("\(link) leads nowhere.")
      }
      let titles = Self.headings(of: markdown)
      let numbered = titles.filter { $0.first?.isNumber ?? false }
      #expect(
        numbered.map { String($0.prefix { $0.isNumber }) }
          == (0..<numbered.count).map { "\($0 + 1)" })
      #expect(titles.count - numbered.count == (chapters.contains(.imprint) ? 1 : 0))
      let anchors: [(Chapter, String)] = [
        (.background, "#background"), (.relays, "#relay-1"), (.crossReading, "#cross-reading"),
        (.method, "#method"), (.imprint, "#imprint"),
      ]
      for (chapter, anchor) in anchors {
        #expect(links.contains(anchor) == chapters.contains(chapter))
      }
      #expect(
        html.contains("class=\"exchange\"")
          == chapters.isSuperset(of: [.relays, .contributions]))
      #expect(html.contains("id=\"finder\"") == chapters.isSuperset(of: [.relays, .contributions]))
      // Pictures that nothing shows are no files, and each is shown where it is one.
      for file in files.all where file.name.hasPrefix("figures/") {
        #expect(markdown.contains("](\(file.name))"))
      }
      #expect(
        markdown.split(separator: "](figures/").count - 1
          == files.all.count { $0.name.hasPrefix("figures/") })
    }
  }

  /// The words of a relay are shown in its chapter where no other chapter shows them, and so are the cakes'
  /// figures.
  @Test func figuresMoveToWhereTheyAreShown() throws {
    func names(_ chapters: Set<Chapter>) throws -> Set<String> {
      Set(try Self.pages(ReportOptions(chapters: chapters)).files.all.map { $0.name })
    }
    #expect(try names([.relays]).contains("figures/words-2.svg"))
    #expect(try !names([.relays]).contains("figures/central-cake-1.svg"))
    let alone = try Self.pages(ReportOptions(language: .english, chapters: [.crossReading])).html
    let both = try Self.pages(
      ReportOptions(language: .english, chapters: [.relays, .crossReading])
    ).html
    func rows(_ page: String) -> Int {
      page.split(separator: "<th scope=\"row\">Tid &amp; ro</th>").count
    }
    #expect(rows(alone) == rows(both))
  }

  // MARK: The logo

  @Test func thePageHoldsTheLogo() throws {
    var options = ReportOptions(client: "Klienten")
    options.logo = try ReportLogo(Self.png + [0xFF])
    let (html, markdown, files) = try Self.pages(options)
    #expect(
      html.contains(
        "<img class=\"logo\" src=\"data:image/png;base64,iVBORw0KGgr/\" alt=\"Klienten\">"))
    #expect(html.contains("img-src data:;"))
    #expect(markdown.hasPrefix("![Klienten](figures/logo.png)\n\n# "))
    let file = try #require(files["figures/logo.png"])
    #expect(file.bytes() == Self.png + [0xFF])
    #expect(file.mediaType == "image/png")
    let without = try Self.pages(ReportOptions()).html
    #expect(!without.contains("img-src"))
    #expect(!without.contains(".logo"))
  }

  struct Picture: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let format: ReportLogo.Format?
    var reason: ReportLogoError.Reason = .notAPicture
    var testDescription: String { name }

    init(_ name: String, _ bytes: [UInt8], _ format: ReportLogo.Format) {
      (self.name, self.bytes, self.format) = (name, bytes, format)
    }

    init(_ name: String, _ text: String, _ format: ReportLogo.Format) {
      self.init(name, Array(text.utf8), format)
    }

    init(_ name: String, _ text: String, refused reason: ReportLogoError.Reason) {
      (self.name, bytes, format, self.reason) = (name, Array(text.utf8), nil, reason)
    }
  }

  static let pictures = [
    Picture("png", png, .png), Picture("jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 0], .jpeg),
    Picture("svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", .svg),
    Picture(
      "svg with a head",
      "\u{FEFF}<?xml version=\"1.0\"?>\n<!-- made > by -->\n<!DOCTYPE svg PUBLIC \"-//W3C\" \"x\">\n<svg a=\"on top\"/>",
      .svg),
    Picture(
      "svg with declarations", "<!DOCTYPE svg [\n<!ENTITY a \"b\">\n]>\n<svg></svg>", .svg),
    Picture("nothing", "", refused: .notAPicture), Picture("text", "svg", refused: .notAPicture),
    Picture("page", "<html><svg/></html>", refused: .notAPicture),
    Picture("half a head", "<!-- <svg>", refused: .notAPicture),
    Picture("gif", "GIF89a", refused: .notAPicture),
    Picture("script", "<svg><SCRIPT>1</SCRIPT></svg>", refused: .holdsScript),
    Picture("named script", "<svg><s:script/></svg>", refused: .holdsScript),
    Picture("handler", "<svg\nonload = \"1\"/>", refused: .holdsScript),
    Picture("link", "<svg><a href=\"JavaScript:1\"/></svg>", refused: .holdsScript),
    Picture("page inside", "<svg><foreignObject/></svg>", refused: .holdsScript),
  ]

  @Test(arguments: pictures) func aLogoIsKnownByItsBytes(_ picture: Picture) throws {
    guard let format = picture.format else {
      let error = #expect(throws: ReportLogoError.self) { try ReportLogo(picture.bytes) }
      #expect(error?.reason == picture.reason)
      return
    }
    #expect(try ReportLogo(picture.bytes).format == format)
  }

  @Test func aLogoHasALimit() throws {
    let most = Self.png + Array(repeating: 0, count: ReportLogo.sizeLimit - 8)
    #expect(try ReportLogo(most).bytes.count == ReportLogo.sizeLimit)
    let error = #expect(throws: ReportLogoError.self) { try ReportLogo(most + [0]) }
    #expect(error?.reason == .tooLarge(limit: 2_097_152))
    #expect(
      error?.sentence(in: .english)
        == "The picture has more than 2,048 KiB. Save it in a smaller size.")
  }

  // MARK: Ids

  /// A study that breaks rules and is unusual in every way, whose ids stand nowhere else.
  static func peculiar() throws -> Study {
    func id(_ number: Int) -> Contribution.ID { Contribution.ID("zqx\(number)yk") }
    func person(_ number: Int) -> Participant.ID { Participant.ID("wpj\(number)vh") }
    let contributions: [Contribution] = [
      .question(id(1), by: person(1), to: person(2), at: 10, text: "Får vi tid nok til møder?"),
      .answer(id(2), to: id(1), by: person(3), at: 20, text: "Nej."),
      .answer(id(3), to: id(1), by: person(2), at: 30, text: "Nej."),
      .question(id(4), by: person(2), to: person(1), follows: id(3), at: 40, text: "Tid?"),
      .question(id(5), by: person(1), to: person(1), at: 50, text: " "),
      .question(id(6), by: person(3), at: 60, text: "Regler og møder?"),
      .question(id(7), by: person(3), at: 70, text: "Regler og møder?"),
      .statement(id(8), text: "Udsagn om møder."),
    ]
    let relays = ["a", "b"].map { relay in
      Relay(
        id: Relay.ID(relay), name: relay == "a" ? "Chefer" : "Ledere",
        opens: Instant(secondsSince1970: 15), closes: Instant(secondsSince1970: 65),
        groups: [ParticipantGroup(id: "g", name: "Stab")],
        participants: (1...5).map {
          Participant(
            id: Participant.ID("wpj\($0)vh"), group: $0 < 3 ? "g" : nil,
            suspended: [Period(from: Instant(secondsSince1970: 0), to: nil)])
        },
        contributions: relay == "a"
          ? contributions
          : contributions.map { old in
            Contribution(
              id: Contribution.ID(old.id.text + "b"), kind: old.kind, author: old.author,
              recipient: old.recipient,
              replyTo: old.replyTo.map { Contribution.ID($0.text + "b") },
              follows: old.follows.map { Contribution.ID($0.text + "b") }, at: old.at,
              text: old.text)
          })
    }
    let sorted = [1, 4, 6].flatMap { [id($0), Contribution.ID(id($0).text + "b")] }
    func sorting(_ name: Sorting.ID, _ theme: Theme.ID) -> Sorting {
      var assignments: [Contribution.ID: Sorting.Assignment] = [:]
      for contribution in sorted { assignments[contribution] = .init(theme: "t") }
      assignments[id(4)] = .init(theme: theme)
      return Sorting(id: name, coder: "K", kind: .byHand, assignments: assignments)
    }
    return try Study(
      title: "Uden navne", topic: "Tid", language: "da", relays: relays,
      codebook: Codebook(themes: [Theme(id: "t", name: "Tid"), Theme(id: "u", name: "Regler")]),
      sortings: [sorting("one", "t"), sorting("two", "u")])
  }

  private static let remarks = [
    ReadingWarning(.content(.keptRepeats(["zqx7yk"])), at: .file),
    ReadingWarning(.privacy(.namesLeft(["zqx1yk"])), at: .file),
    ReadingWarning(
      .content(.repeats(exact: 1, alike: 0, example: "zqx7yk", first: "zqx6yk")), at: .file),
    ReadingWarning(.attributeColumns(["rolle"]), at: .file),
  ]

  @Test(arguments: ReportLanguage.allCases)
  func withoutIdsNoneIsSeen(_ language: ReportLanguage) throws {
    let study = try Self.peculiar()
    let ids =
      study.relays.flatMap { $0.contributions }.map { $0.id.text }
      + study.relays.flatMap { $0.participants }.map { $0.id.text }
    var options = ReportOptions(
      language: language, input: AnalysisInput(warnings: Self.remarks))
    let open = try Self.pages(options, of: study)
    // What is looked for is there to be found: links, deviations, remarks.
    for id in ["zqx1yk", "zqx5yk", "zqx8ykb", "wpj3vh"] { #expect(open.html.contains(id)) }
    #expect(open.markdown.contains("zqx7yk"))

    options.showsIdentifiers = false
    let closed = try Self.pages(options, of: study)
    for id in ids {
      #expect(!closed.html.contains(id))
      #expect(!closed.markdown.contains(id))
    }
    for file in closed.files.all where file.name.hasSuffix(".svg") {
      let picture = String(decoding: file.bytes(), as: UTF8.self)
      #expect(!picture.contains("zqx") && !picture.contains("wpj"))
    }
    // Links still lead to contributions: by relay and place.
    #expect(closed.html.contains("id=\"c-2-8\""))
    #expect(closed.html.contains("href=\"#c-1-4\""))
    let anchors = Self.values(of: " id", in: closed.html)
    for link in Self.values(of: " href", in: closed.html) {
      #expect(anchors.contains(String(link.dropFirst())))
    }
    // What cannot be told one by one is counted.
    #expect(
      closed.markdown.contains(
        language == .danish
          ? "3 bemærkninger til materialet, som nævner noget i det"
          : "3 remarks on the material, which quote something in it"))
    #expect(
      closed.markdown.contains(
        language == .danish
          ? "afvigelser er talt med i tabellen, men ikke nævnt her"
          : "deviations are counted in the table and not told here"))
    // Nothing else changes: the same files, and analysis.json to the byte.
    #expect(closed.files.all.map { $0.name } == open.files.all.map { $0.name })
    #expect(
      closed.files["analysis.json"]?.bytes() == open.files["analysis.json"]?.bytes())
  }
}
