/// Prints a report as Markdown that reads well as it is.
///
/// Pictures are linked as `figures/NAME.svg`, and the table behind each follows it.
public struct MarkdownPrinter: Sendable {
  /// Makes a printer.
  public init() {}

  /// The text.
  ///
  /// - Parameter report: The report.
  /// - Returns: The text of a Markdown file, ending with a newline.
  /// - Complexity: O(*n*) in the length of the texts.
  public func text(of report: Report) -> String {
    let wording = Wording(language: report.language)
    var output = ""
    output.reserveCapacity(1 << 17)
    if let logo = report.cover.logo {
      output += "![" + MarkdownText.line(report.cover.client) + "](\(logo.fileName))\n\n"
    }
    output += "# " + MarkdownText.line(report.title) + "\n"
    for line in [report.cover.kicker, report.subtitle] where !line.isEmpty {
      output += "\n*" + MarkdownText.line(line) + "*\n"
    }
    for line in report.cover.lines { output += "\n" + MarkdownText.line(line) + "\n" }
    if !report.cover.note.isEmpty {
      output += "\n> " + MarkdownText.line(report.cover.note) + "\n"
    }
    if !report.cover.notice.isEmpty {
      output += "\n> " + MarkdownText.line(report.cover.notice) + "\n"
    }
    for (title, chapter) in report.numberedTitles {
      print(chapter, titled: title, level: 2, wording, to: &output)
    }
    return output
  }

  private func print(
    _ chapter: ReportChapter,
    titled title: String,
    level: Int,
    _ wording: Wording,
    to output: inout String
  ) {
    output += "\n" + String(repeating: "#", count: level) + " " + MarkdownText.line(title) + "\n"
    for block in chapter.blocks {
      output += "\n"
      print(block, under: chapter.title, wording, to: &output)
    }
    for part in chapter.parts {
      print(part, titled: part.title, level: level + 1, wording, to: &output)
    }
  }

  private func print(
    _ block: ChapterBlock,
    under heading: String,
    _ wording: Wording,
    to output: inout String
  ) {
    switch block {
    case .paragraph(let text), .passage(let text): output += MarkdownText.line(text) + "\n"
    case .caution(let text): output += "> " + MarkdownText.line(text) + "\n"
    case .list(let items):
      for item in items { output += "- " + MarkdownText.line(item) + "\n" }
    case .table(let table):
      if table.caption != heading {
        output += "**" + MarkdownText.line(table.caption) + "**\n\n"
      }
      print(table, to: &output)
    case .figures(let figures):
      for (index, figure) in figures.enumerated() {
        if index > 0 { output += "\n" }
        output += "**" + MarkdownText.line(figure.title) + "**\n\n"
        output += "![" + MarkdownText.line(figure.alternative) + "](figures/\(figure.id).svg)\n\n"
        if let table = figure.table { print(table, to: &output) }
      }
    case .findings(let findings):
      for finding in findings {
        output += "- " + MarkdownText.line(finding.sentence) + "\n"
        for line in finding.lines {
          output += "  > " + MarkdownText.passage(line.pieces, linePrefix: "  > ")
          output += " \u{2013} " + MarkdownText.line(line.source) + "\n"
          output += line == finding.lines.last ? "" : "\n"
        }
      }
    case .facts(let facts):
      for fact in facts {
        output += "- **" + MarkdownText.line(fact.value) + "** " + MarkdownText.line(fact.label)
        if !fact.parts.isEmpty {
          output += " (" + fact.parts.map { MarkdownText.line($0) }.joined(separator: ", ") + ")"
        }
        output += "\n"
      }
    case .exchanges(let exchanges): print(exchanges, wording, to: &output)
    case .furtherExchanges(let label, _, let exchanges):
      output += "<details>\n<summary>" + MarkdownText.line(label) + "</summary>\n\n"
      print(exchanges, wording, to: &output)
      output += "\n</details>\n"
    }
  }

  private func print(_ exchanges: [ReportExchange], _ wording: Wording, to output: inout String) {
    for (index, exchange) in exchanges.enumerated() {
      if index > 0 { output += "\n" }
      print(exchange, wording, to: &output)
    }
  }

  private func print(_ table: ReportTable, to output: inout String) {
    func row(_ cells: [String]) -> String {
      "| " + cells.map { MarkdownText.cell($0) }.joined(separator: " | ") + " |\n"
    }
    output += row(table.columns.map { $0.title })
    output += "|" + table.columns.map { $0.isNumeric ? " ---: |" : " --- |" }.joined() + "\n"
    for cells in table.rows { output += row(cells) }
    if !table.note.isEmpty { output += "\n" + MarkdownText.line(table.note) + "\n" }
  }

  private func print(_ exchange: ReportExchange, _ wording: Wording, to output: inout String) {
    func words(_ passage: Passage, linePrefix: String = "") -> String {
      passage.isBlank
        ? "*\(MarkdownText.line(wording.noText))*"
        : MarkdownText.passage(passage.pieces, linePrefix: linePrefix)
    }
    let isStatement = exchange.answers.isEmpty && exchange.unanswered.isEmpty
    // Only what a link leads to needs a place.
    if exchange.follows != nil || !exchange.next.isEmpty {
      output += MarkdownText.place(HTMLPage.anchor(of: exchange.question.anchor)) + "\n\n"
    }
    output += (isStatement ? "" : "**?** ") + words(exchange.question) + "\n"
    for answer in exchange.answers {
      output += "\n> **!** " + words(answer, linePrefix: "> ") + "\n"
    }
    if exchange.answers.isEmpty, !exchange.unanswered.isEmpty {
      output += "\n> *" + MarkdownText.line(exchange.unanswered) + "*\n"
    }
    if let follows = exchange.follows { print([follows], after: wording.follows) }
    print(exchange.next, after: wording.nextQuestions(exchange.next.count))

    func print(_ references: [ReportExchange.Reference], after label: String) {
      if references.isEmpty { return }
      let links = references.map { reference in
        MarkdownText.link(
          reference.opening, to: HTMLPage.anchor(of: reference.anchor))
          + (reference.isInferred ? " " + MarkdownText.line(wording.isInferred) : "")
      }
      output += "\n" + MarkdownText.line(label) + " " + links.joined(separator: "; ") + "\n"
    }
  }
}
