extension HTMLPage {
  /// The first page: what kind of report it is, its title, whose relays they are, and what must be known.
  func printCover(in writer: inout MarkupWriter) {
    let cover = report.cover
    writer.element("header", [("class", "cover")]) { writer in
      if let logo = cover.logo {
        writer.void(
          "img", [("class", "logo"), ("src", logo.address), ("alt", cover.client)])
        writer.newline()
      }
      writer.element("p", [("class", "kicker")], text: cover.kicker)
      writer.newline()
      writer.element("h1", text: report.title)
      if !report.subtitle.isEmpty {
        writer.newline()
        writer.element("p", [("class", "subtitle")], text: report.subtitle)
      }
      for line in cover.lines {
        writer.newline()
        writer.element("p", [("class", "line")], text: line)
      }
      if !cover.note.isEmpty {
        writer.newline()
        writer.element("p", [("class", "caution")], text: cover.note)
      }
      if !cover.notice.isEmpty {
        writer.newline()
        writer.element(
          "p", [("class", "caution")] + languageOfContributions, text: cover.notice)
      }
    }
    writer.newline()
  }

  /// The chapters with a line each.
  func printContents(in writer: inout MarkupWriter) {
    writer.element("nav", [("aria-labelledby", "contents")]) { writer in
      writer.element("h2", [("id", "contents")], text: wording.contents)
      writer.element("ul", [("class", "contents")]) { writer in
        for (title, chapter) in report.numberedTitles {
          writer.newline()
          writer.element("li") { writer in
            writer.element("a", [("href", "#" + chapter.anchor)], text: title)
            if chapter.lead.isEmpty { return }
            writer.element("p", text: chapter.lead)
          }
        }
      }
    }
    writer.newline()
  }

  /// The form that finds questions and answers; hidden until the script can answer it.
  func print(_ finder: ReportFinder, in writer: inout MarkupWriter) {
    writer.element(
      "form",
      [
        ("id", "finder"), ("class", "finder"), ("role", "search"), ("aria-label", wording.finder),
        ("hidden", "hidden"),
      ]
    ) { writer in
      writer.newline()
      writer.element("p", [("class", "title")], text: wording.finder)
      writer.newline()
      field("relay", wording.relayField, finder.relays, in: &writer)
      field("theme", wording.theme, finder.themes, in: &writer)
      field("group", wording.group, finder.groups, in: &writer)
      writer.element("p") { writer in
        writer.element("label", [("for", "find-words")], text: wording.words)
        writer.void(
          "input",
          [
            ("id", "find-words"), ("name", "words"), ("type", "search"), ("autocomplete", "off"),
          ])
      }
      writer.newline()
      writer.element("p", [("class", "outcome")]) { writer in
        writer.element(
          "output",
          [
            ("for", "find-words"), ("data-none", wording.noneFound), ("data-one", wording.oneFound),
            ("data-many", wording.manyFound),
          ], text: "")
        writer.element("button", [("type", "reset")], text: wording.wholeReport)
      }
      writer.newline()
    }
    writer.newline()
  }

  /// A list to choose from; none where there is nothing to choose between.
  private func field(
    _ name: StaticString,
    _ label: String,
    _ choices: [ReportFinder.Choice],
    in writer: inout MarkupWriter
  ) {
    if choices.count < 2 { return }
    writer.element("p") { writer in
      writer.element("label", [("for", "find-\(name)")], text: label)
      writer.element("select", [("id", "find-\(name)"), ("name", "\(name)")]) { writer in
        writer.element("option", [("value", "")], text: wording.all)
        for choice in choices {
          writer.element("option", [("value", choice.key)], text: choice.name)
        }
      }
    }
    writer.newline()
  }
}
