/// Prints the chapters of a report.
struct HTMLPage {
  let report: Report
  let wording: Wording

  func print(
    _ section: ReportSection,
    titled title: String,
    level: Int,
    in writer: inout MarkupWriter
  ) {
    var names = "level-\(level)"
    var style: [MarkupWriter.Attribute] = []
    switch section.role {
    case .text: break
    case .theme(let colour):
      names += " theme"
      style = [("style", "--theme: \(colour)")]
    case .imprint: names += " imprint"
    }
    // Only chapters are landmarks: a landmark needs a name of its own, and a reader few of them.
    let name: [MarkupWriter.Attribute] =
      level == 2 ? [("aria-labelledby", section.anchor + "-heading")] : []
    writer.element(
      "section", [("id", section.anchor), ("class", names)] + name + style
    ) { writer in
      writer.newline()
      heading(title, of: section, level: level, in: &writer)
      writer.newline()
      for block in section.blocks {
        print(block, under: section.title, in: &writer)
        writer.newline()
      }
      for part in section.parts {
        print(part, titled: part.title, level: level + 1, in: &writer)
      }
    }
    writer.newline()
  }

  private func heading(
    _ title: String,
    of section: ReportSection,
    level: Int,
    in writer: inout MarkupWriter
  ) {
    let attributes: [MarkupWriter.Attribute] = [("id", section.anchor + "-heading")]
    switch level {
    case 2: writer.element("h2", attributes, text: title)
    case 3: writer.element("h3", attributes, text: title)
    default: writer.element("h4", attributes, text: title)
    }
  }

  private func print(
    _ block: ReportBlock,
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

  private func print(_ exchanges: [ReportExchange], in writer: inout MarkupWriter) {
    for exchange in exchanges {
      print(exchange, in: &writer)
      writer.newline()
    }
  }

  // MARK: Figures and tables

  private func print(_ figure: Figure, in writer: inout MarkupWriter) {
    let isWide = (figure.table?.columns.count ?? 0) > 6
    writer.element("figure", [("id", figure.id)] + (isWide ? [("class", "wide")] : [])) { writer in
      writer.element("figcaption", text: figure.title)
      writer.newline()
      SVGPrinter().inline(figure, in: &writer)
      guard let table = figure.table else { return }
      writer.newline()
      print(table, isCaptioned: false, in: &writer)
    }
  }

  private func print(
    _ table: ReportTable,
    isCaptioned: Bool,
    in writer: inout MarkupWriter
  ) {
    writer.element(
      "div",
      [("class", "table"), ("role", "group"), ("tabindex", "0"), ("aria-label", table.caption)]
    ) { writer in
      writer.element("table") { writer in
        writer.element("caption", isCaptioned ? [] : [("class", "spoken")], text: table.caption)
        writer.element("thead") { writer in
          writer.element("tr") { writer in
            for column in table.columns {
              writer.element(
                "th", [("scope", "col")] + alignment(of: column), text: column.title)
            }
          }
        }
        writer.element("tbody") { writer in
          for row in table.rows {
            writer.newline()
            writer.element("tr") { writer in
              for (index, cell) in row.enumerated() {
                if index == 0 {
                  writer.element("th", [("scope", "row")], text: cell)
                } else {
                  writer.element("td", alignment(of: table.columns[index]), text: cell)
                }
              }
            }
          }
        }
      }
      if !table.note.isEmpty {
        writer.element("p", [("class", "note")], text: table.note)
      }
    }
  }

  private func alignment(of column: ReportTable.Column) -> [MarkupWriter.Attribute] {
    column.isNumeric ? [("class", "number")] : []
  }

  // MARK: Findings

  private func print(_ finding: ReportFinding, in writer: inout MarkupWriter) {
    writer.element("li") { writer in
      writer.element("p", text: finding.sentence)
      for line in finding.lines {
        writer.newline()
        writer.element("blockquote") { writer in
          writer.element("p", languageOfContributions) { writer in
            for piece in line.pieces { print(piece, in: &writer) }
          }
          writer.element(
            "a", [("href", "#" + anchor(of: line.anchor))], text: line.source)
        }
      }
    }
  }

  // MARK: Contributions

  /// What links to a contribution lead to.
  private func anchor(of contribution: String) -> String { "c-" + contribution.anchorSafe }

  /// Names the language of the contributions where the report is worded in another one.
  var languageOfContributions: [MarkupWriter.Attribute] {
    guard let language = report.contributionLanguage, language != report.language.rawValue else {
      return []
    }
    return [("lang", language)]
  }

  private func print(_ piece: Passage.Piece, in writer: inout MarkupWriter) {
    if piece.isMarked {
      writer.element("strong", text: piece.text)
    } else {
      writer.text(piece.text)
    }
  }

  private func print(_ exchange: ReportExchange, in writer: inout MarkupWriter) {
    let keys = exchange.keys
    var attributes: [MarkupWriter.Attribute] = [
      ("class", "exchange"), ("data-relay", keys.relay),
    ]
    if let theme = keys.theme { attributes.append(("data-theme", theme)) }
    // Keys hold no line breaks, so that a line break can part them.
    if !keys.groups.isEmpty {
      attributes.append(("data-groups", keys.groups.joined(separator: "\n")))
    }
    writer.element("article", attributes) { writer in
      let isStatement = exchange.answers.isEmpty && exchange.unanswered.isEmpty
      print(
        exchange.question, class: isStatement ? "statement" : "question",
        sign: isStatement ? nil : ("?", wording.questionSpoken), in: &writer)
      for answer in exchange.answers {
        writer.newline()
        print(answer, class: "answer", sign: ("!", wording.answerSpoken), in: &writer)
      }
      if exchange.answers.isEmpty, !exchange.unanswered.isEmpty {
        writer.newline()
        writer.element("p", [("class", "unanswered unsaid")], text: exchange.unanswered)
      }
    }
  }

  private func print(
    _ passage: Passage,
    class name: String,
    sign: (shown: String, spoken: String)?,
    in writer: inout MarkupWriter
  ) {
    writer.element("div", [("class", "said " + name), ("id", anchor(of: passage.anchor))]) {
      writer in
      if let sign {
        writer.element("span", [("class", "sign"), ("aria-hidden", "true")], text: sign.shown)
        writer.element("span", [("class", "spoken")], text: sign.spoken + " ")
      }
      if passage.isBlank {
        writer.element("p", [("class", "unsaid")], text: wording.noText)
        return
      }
      writer.element("p", languageOfContributions) { writer in
        for piece in passage.pieces { print(piece, in: &writer) }
      }
    }
  }
}

extension String {
  /// The text as an anchor: what no anchor can hold becomes its code point between tildes, and a tilde
  /// two, so that different texts have different anchors.
  ///
  /// What the URL standard lets stand in no fragment is such; a per cent sign would even be taken for the
  /// beginning of an encoded byte, and the link lead nowhere.
  var anchorSafe: String {
    // Most anchors are slugs.
    if utf8.allSatisfy({ 0x21..<0x7E ~= $0 }) { return self }
    var anchor = ""
    for scalar in unicodeScalars {
      if scalar == "~" {
        anchor += "~~"
      } else if scalar.properties.isWhitespace || "\"#%<>[\\]^`{|}".unicodeScalars.contains(scalar)
        || !MarkupWriter.isPrintable(scalar)
      {
        anchor += "~\(String(scalar.value, radix: 16))~"
      } else {
        anchor.unicodeScalars.append(scalar)
      }
    }
    return anchor
  }
}
