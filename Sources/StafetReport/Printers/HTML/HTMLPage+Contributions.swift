extension HTMLPage {
  func print(_ finding: ReportFinding, in writer: inout MarkupWriter) {
    writer.element("li") { writer in
      writer.element("p", text: finding.sentence)
      for line in finding.lines {
        writer.newline()
        writer.element("blockquote") { writer in
          writer.element("p", languageOfContributions) { writer in
            for piece in line.pieces { print(piece, in: &writer) }
          }
          if let target = line.anchor {
            writer.element("a", [("href", "#" + Self.anchor(of: target))], text: line.source)
          } else {
            writer.element("cite", text: line.source)
          }
        }
      }
    }
  }

  func print(_ exchanges: [ReportExchange], in writer: inout MarkupWriter) {
    for exchange in exchanges {
      print(exchange, in: &writer)
      writer.newline()
    }
  }

  func print(_ exchange: ReportExchange, in writer: inout MarkupWriter) {
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
      if let follows = exchange.follows {
        print([follows], after: wording.follows, in: &writer)
      }
      print(exchange.next, after: wording.nextQuestions(exchange.next.count), in: &writer)
    }
  }

  /// The ways to the questions before or after one in its chain.
  private func print(
    _ references: [ReportExchange.Reference], after label: String, in writer: inout MarkupWriter
  ) {
    if references.isEmpty { return }
    writer.newline()
    writer.element("p", [("class", "chain")]) { writer in
      writer.text(label + " ")
      for (place, reference) in references.enumerated() {
        if place > 0 { writer.text("; ") }
        writer.element(
          "a", [("href", "#" + Self.anchor(of: reference.anchor))] + languageOfContributions,
          text: reference.opening)
        if reference.isInferred { writer.text(" " + wording.isInferred) }
      }
    }
  }

  func print(
    _ passage: Passage,
    class name: String,
    sign: (shown: String, spoken: String)?,
    in writer: inout MarkupWriter
  ) {
    writer.element("div", [("class", "said " + name), ("id", Self.anchor(of: passage.anchor))]) {
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

  func print(_ piece: Passage.Piece, in writer: inout MarkupWriter) {
    if piece.isMarked {
      writer.element("strong", text: piece.text)
    } else {
      writer.text(piece.text)
    }
  }

  /// What links to a contribution lead to.
  static func anchor(of contribution: String) -> String { "c-" + contribution.anchorSafe }

  /// Names the language of the contributions where the report is worded in another one.
  var languageOfContributions: [MarkupWriter.Attribute] {
    guard let language = report.contributionLanguage, language != report.language.rawValue else {
      return []
    }
    return [("lang", language)]
  }
}
