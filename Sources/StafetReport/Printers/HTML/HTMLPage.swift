/// Prints the chapters of a report.
struct HTMLPage {
  let report: Report

  let wording: Wording

  func print(
    _ chapter: ReportChapter,
    titled title: String,
    level: Int,
    in writer: inout MarkupWriter
  ) {
    var names = "level-\(level)"
    var style: [MarkupWriter.Attribute] = []
    switch chapter.role {
    case .text: break
    case .theme(let colour):
      names += " theme"
      style = [("style", "--theme: \(colour)")]
    case .imprint: names += " imprint"
    }
    // Only chapters are landmarks: a landmark needs a name of its own, and a reader few of them.
    let name: [MarkupWriter.Attribute] =
      level == 2 ? [("aria-labelledby", chapter.anchor + "-heading")] : []
    writer.element(
      "section", [("id", chapter.anchor), ("class", names)] + name + style
    ) { writer in
      writer.newline()
      heading(title, of: chapter, level: level, in: &writer)
      writer.newline()
      for block in chapter.blocks {
        print(block, under: chapter.title, in: &writer)
        writer.newline()
      }
      for part in chapter.parts {
        print(part, titled: part.title, level: level + 1, in: &writer)
      }
    }
    writer.newline()
  }

  private func heading(
    _ title: String,
    of chapter: ReportChapter,
    level: Int,
    in writer: inout MarkupWriter
  ) {
    let attributes: [MarkupWriter.Attribute] = [("id", chapter.anchor + "-heading")]
    switch level {
    case 2: writer.element("h2", attributes, text: title)
    case 3: writer.element("h3", attributes, text: title)
    default: writer.element("h4", attributes, text: title)
    }
  }

  private func print(
    _ block: ChapterBlock,
    under heading: String,
    in writer: inout MarkupWriter
  ) {
    switch block {
    case .paragraph(let text): writer.element("p", text: text)
    case .passage(let text):
      writer.element("p", languageOfContributions, text: text)
    case .caution(let text):
      writer.element("p", [("class", "caution")], text: text)
    case .list(let items):
      writer.element("ul") { writer in
        for item in items {
          writer.newline()
          writer.element("li") { $0.element("p", text: item) }
        }
      }
    case .table(let table):
      print(table, isCaptioned: table.caption != heading, in: &writer)
    case .figures(let figures):
      let isPair = figures.count > 1
      writer.element("div", [("class", isPair ? "figures pair" : "figures")]) { writer in
        for figure in figures {
          writer.newline()
          print(figure, in: &writer)
        }
      }
    case .findings(let findings):
      writer.element("ul", [("class", "findings")]) { writer in
        for finding in findings {
          writer.newline()
          print(finding, in: &writer)
        }
      }
    case .facts(let facts):
      writer.element("div", [("class", "facts")]) { writer in
        for fact in facts {
          writer.newline()
          print(fact, in: &writer)
        }
      }
    case .exchanges(let exchanges): print(exchanges, in: &writer)
    case .furtherExchanges(let label, let onPaper, let exchanges):
      writer.element("p", [("class", "paper")], text: onPaper)
      writer.newline()
      writer.element("details", [("class", "further")]) { writer in
        writer.element("summary", text: label)
        writer.newline()
        print(exchanges, in: &writer)
      }
    }
  }

  private func print(_ fact: ReportFact, in writer: inout MarkupWriter) {
    writer.element("div", [("class", "fact")]) { writer in
      writer.element("p") { writer in
        writer.element("span", [("class", "value")], text: fact.value)
        writer.text(" ")
        writer.element("span", [("class", "label")], text: fact.label)
      }
      if fact.parts.isEmpty { return }
      writer.element("ul") { writer in
        for part in fact.parts { writer.element("li", text: part) }
      }
    }
  }
}
