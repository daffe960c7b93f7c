import StafetAnalysis
import StafetModel
import StafetReport
import Testing

/// What holds for every page, whatever the study.
@Suite struct PageStructureTests {
  @Test(arguments: BranchSamples.names, ReportLanguage.allCases)
  func anchorsAreUniqueAndFound(_ name: String, _ language: ReportLanguage) throws {
    let page = Markup(HTMLPrinter().page(of: try BranchSamples.report(name, language)))
    let anchors = page.values(of: "id")
    #expect(Set(anchors).count == anchors.count)
    #expect(anchors.allSatisfy { !$0.isEmpty && !$0.contains(" ") })
    let known = Set(anchors)
    for reference in page.values(of: "aria-labelledby").flatMap({ $0.split(separator: " ") }) {
      #expect(known.contains(String(reference)), "\(reference)")
    }
    for link in page.values(of: "href") {
      #expect(link.first == "#" && known.contains(String(link.dropFirst())), "\(link)")
    }
  }

  @Test(arguments: BranchSamples.names)
  func headingsDescendOneLevelAtATime(_ name: String) throws {
    let page = Markup(HTMLPrinter().page(of: try BranchSamples.report(name, .danish)))
    let levels = page.tags.compactMap { tag in
      tag.name.count == 2 && tag.name.first == "h" ? tag.name.last?.wholeNumberValue : nil
    }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
  }

  @Test(arguments: BranchSamples.names)
  func landmarksAndTablesAreMarkedUp(_ name: String) throws {
    let report = try BranchSamples.report(name, .danish)
    let page = Markup(HTMLPrinter().page(of: report))
    for landmark in ["header", "nav", "main"] { #expect(page.count(of: landmark) == 1) }
    #expect(page.count(of: "caption") == page.count(of: "table"))
    let headers = page.tags.filter { $0.name == "th" }
    #expect(headers.allSatisfy { $0.text.contains("scope=\"") })
    #expect(page.count(of: "svg") == report.figures.count)
    #expect(page.tags.filter { $0.name == "svg" }.allSatisfy { $0.text.contains("role=\"img\"") })
  }

  // WAI-ARIA Authoring Practices, landmark regions: each of a kind has a name, and another one.
  @Test(arguments: BranchSamples.names)
  func chaptersAloneAreNamedRegions(_ name: String) throws {
    let page = Markup(HTMLPrinter().page(of: try BranchSamples.report(name, .danish)))
    let sections = page.tags.filter { $0.name == "section" }
    #expect(!sections.isEmpty)
    for section in sections {
      let isChapter = section.text.contains("class=\"level-2")
      #expect(section.text.contains("aria-labelledby=") == isChapter, "\(section.text)")
    }
  }

  @Test(arguments: BranchSamples.names)
  func everyElementIsClosed(_ name: String) throws {
    let report = try BranchSamples.report(name, .english)
    #expect(Markup(HTMLPrinter().page(of: report)).isBalanced)
    for figure in report.figures {
      #expect(Markup(SVGPrinter().file(of: figure)).isBalanced, "\(figure.id)")
    }
  }

  @Test func contributionsAreMarkedWithTheirLanguageWhereItIsAnother() throws {
    let danish = HTMLPrinter().page(of: try BranchSamples.report("one relay", .danish))
    let english = HTMLPrinter().page(of: try BranchSamples.report("one relay", .english))
    #expect(danish.contains("<html lang=\"da\">"))
    #expect(!danish.contains("<p lang="))
    #expect(english.contains("<html lang=\"en\">"))
    #expect(english.contains("<p lang=\"da\">Hvem får mere tid?</p>"))
  }

  @Test func identifiersThatLookAlikeKeepDifferentAnchors() throws {
    let ids = [
      "a b", "a~20~b", "a_20_b", "a~b", "a~~b", "a\u{A0}b", "a\"b", "a'b", "å", "background",
      "c-a b",
      "cake-1", "content", "a\u{FFFF}b", "a\u{FFFD}b", "😀",
    ]
    let study = try Study(
      relays: [
        Relay(
          id: "r", name: "R",
          contributions: ids.map {
            Contribution(id: Contribution.ID($0), kind: .question, text: "?")
          })
      ])
    let report = Report(on: try StudyAnalysis(of: study))
    let anchors = Markup(HTMLPrinter().page(of: report)).values(of: "id")
    #expect(Set(anchors).count == anchors.count)
    #expect(anchors.count { $0.hasPrefix("c-") } == ids.count)
  }

  @Test func whatWasLeftEmptyIsSaid() throws {
    let report = try BranchSamples.report("no words", .danish)
    #expect(HTMLPrinter().page(of: report).contains("<p class=\"unsaid\">(uden tekst)</p>"))
    #expect(MarkdownPrinter().text(of: report).contains("**?** *(uden tekst)*\n"))
  }

  @Test func theStyleFitsThePage() throws {
    // Every class that the page uses is known to the style sheet, save those that only name things.
    let page = HTMLPrinter().page(of: try BranchSamples.report("no answers", .danish))
    let markup = Markup(page)
    let classes = Set(markup.values(of: "class").flatMap { $0.split(separator: " ") })
    let style = page.split(separator: "</style>")[0]
    let named: Set<Substring> = ["level-3", "exchange", "figures"]
    for name in classes.subtracting(named) { #expect(style.contains(".\(name)"), "\(name)") }
  }
}

/// The tags of a page, enough to look at its structure.
struct Markup {
  struct Tag {
    let name: String
    let text: String
  }

  let tags: [Tag]
  let isBalanced: Bool

  init(_ text: String) {
    var tags: [Tag] = []
    var open: [String] = []
    var isBalanced = true
    for piece in text.split(separator: "<").dropFirst(text.hasPrefix("<") ? 0 : 1) {
      guard let end = piece.firstIndex(of: ">") else {
        isBalanced = false
        continue
      }
      let tag = String(piece[..<end])
      let name = String(tag.prefix { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "!" })
      if name.hasPrefix("!") { continue }
      if name.hasPrefix("/") {
        if open.popLast() != String(name.dropFirst()) { isBalanced = false }
        continue
      }
      tags.append(Tag(name: name, text: tag))
      if !tag.hasSuffix("/"), name != "meta", name != "input" { open.append(name) }
    }
    self.tags = tags
    self.isBalanced = isBalanced && open.isEmpty
  }

  func count(of name: String) -> Int { tags.count { $0.name == name } }

  /// The values of an attribute, in the order of the page.
  func values(of attribute: String) -> [String] {
    tags.compactMap { tag in
      guard let start = tag.text.firstRange(of: " \(attribute)=\"") else { return nil }
      return String(tag.text[start.upperBound...].prefix { $0 != "\"" })
    }
  }
}
