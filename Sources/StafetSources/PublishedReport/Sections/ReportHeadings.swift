import StafetModel

/// Tells what the headings of a report are.
struct ReportHeadings {
  /// The names of the themes: those of the layout or, where it has none, those of the headings.
  private(set) var themes: [String]

  private let prefixes: [(relay: Int, words: LabelWords)]
  private let chapters: [LabelWords]
  private let furniture: [(words: LabelWords, coversText: Bool)]
  private var themeKeys: [String: Int] = [:]
  private var themeIDs: [Theme.ID: Int] = [:]
  private var themeLengths: [Int] = []

  /// Prepares for the headings of one report.
  init(_ layout: PublishedReportLayout, blocks: [ReportBlock]) {
    var prefixes: [(relay: Int, words: LabelWords)] = []
    for (index, relay) in layout.relays.enumerated() {
      for heading in relay.headings { prefixes.append((index, LabelWords(heading: heading))) }
    }
    self.prefixes = prefixes.sorted { $0.words.keys.count > $1.words.keys.count }
    chapters = layout.chapters.map { LabelWords(heading: $0) }
      .sorted { $0.keys.count > $1.keys.count }
    furniture = layout.furniture.compactMap { piece in
      switch piece {
      case .heading(let text): (LabelWords(heading: text), false)
      case .headingAndText(let text): (LabelWords(heading: text), true)
      case .paragraph: nil
      }
    }.sorted { $0.words.keys.count > $1.words.keys.count }
    themes = []

    for theme in layout.themes { add(LabelWords(theme), named: theme) }
    if layout.themes.isEmpty {
      for block in blocks {
        guard case .heading = block.kind else { continue }
        let words = LabelWords(heading: block.printed)
        guard known(words) == nil, let (_, rest) = relay(in: words) else { continue }
        let theme = rest.withoutPageNumber
        if !theme.isEmpty { add(theme, named: theme.text) }
      }
    }
    themeLengths = Set(themeKeys.keys.map { $0.utf8.count { $0 == 0x20 } + 1 }).sorted(by: >)
  }

  /// What a heading is.
  func heading(_ words: LabelWords) -> ReportHeading {
    if let known = known(words) { return known }
    if let (relay, rest) = relay(in: words) {
      if rest.withoutPageNumber.isEmpty { return .known(chapter: nil, coversText: false) }
      if let theme = themeKeys[rest.key] ?? themeKeys[rest.withoutPageNumber.key] {
        return .section(relay: relay, theme: theme)
      }
      return .unknownTheme(rest.text, relay: relay)
    }
    if let theme = themeAtEnd(of: words) ?? themeAtEnd(of: words.withoutPageNumber) {
      return .unknownRelay(theme: themes[theme])
    }
    return .unknown
  }

  private func known(_ words: LabelWords) -> ReportHeading? {
    let piece = furniture.first { words.begins(with: $0.words) }
    let chapter = chapters.first { words.begins(with: $0) }
    guard piece != nil || chapter != nil else { return nil }
    return .known(chapter: chapter?.keys, coversText: piece?.coversText ?? false)
  }

  /// The relay that a heading begins with, and the words after its name.
  private func relay(in words: LabelWords) -> (relay: Int, rest: LabelWords)? {
    guard let prefix = prefixes.first(where: { words.begins(with: $0.words) }) else { return nil }
    return (prefix.relay, words.dropping(first: prefix.words.keys.count))
  }

  private func themeAtEnd(of words: LabelWords) -> Int? {
    for length in themeLengths where length <= words.keys.count {
      let end = words.keys.suffix(length).joined(separator: " ")
      if let theme = themeKeys[end] { return theme }
    }
    return nil
  }

  private mutating func add(_ words: LabelWords, named name: String) {
    let id = Theme.ID(label: name)
    if let same = themeIDs[id] {
      themeKeys[words.key] = same
      return
    }
    themeIDs[id] = themes.count
    themeKeys[words.key] = themes.count
    themes.append(name)
  }
}
