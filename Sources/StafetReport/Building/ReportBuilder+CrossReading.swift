import StafetAnalysis
import StafetModel
import StafetText

extension ReportBuilder {
  /// The chapter that reads two relays across.
  func crossReading(_ reading: CrossReading) -> ReportSection {
    var parts = [guide(to: reading), themes(in: reading), words(in: reading)]
    if !reading.indications.isEmpty { parts.append(indications(in: reading)) }
    return ReportSection(
      anchor: "cross-reading",
      title: wording.crossReading,
      lead: wording.crossReadingLead,
      blocks: [],
      parts: parts)
  }

  /// How the chapter is read, and what holds for all of it.
  private func guide(to reading: CrossReading) -> ReportSection {
    ReportSection(
      anchor: "reading-guide",
      title: wording.readingGuide,
      blocks: [
        .paragraph(wording.guide(reading, leavingOut: others(than: reading))),
        .paragraph(wording.statisticsGuide(significance: analysis.settings.significance)),
      ] + reading.cautions.map { .caution(wording.caution($0)) })
  }

  /// The relays that are not read across, by name.
  private func others(than reading: CrossReading) -> [String] {
    analysis.relays.map { $0.relay }
      .filter { $0.id != reading.first.id && $0.id != reading.second.id }
      .map { $0.name }
  }

  /// The two relays as sentences speak of them.
  private func sides(of reading: CrossReading) -> Wording.Sides {
    func side(_ relay: RelayReference) -> Wording.Sides.Side {
      let analysis = analysis.relays.first { $0.relay.id == relay.id }
      return Wording.Sides.Side(name: relay.name, kind: analysis?.sortedKind ?? .questions)
    }
    return Wording.Sides(
      first: side(reading.first), second: side(reading.second),
      source: analysis.settings.wordSource)
  }

  func legend(_ reading: CrossReading) -> Picture.SideLegend {
    Picture.SideLegend(
      first: reading.first.name, second: reading.second.name,
      firstColour: Palette.first, secondColour: Palette.second)
  }

  // MARK: Themes

  private func themes(in reading: CrossReading) -> ReportSection {
    let areSorted = isSorted(reading.first) && isSorted(reading.second)
    let cakes = cakes(in: reading)
    let sides = sides(of: reading)
    var behind: [ReportBlock] = []
    if let cakes = reading.cakes {
      behind.append(
        .paragraph(
          wording.wholeCakes(cakes, sides, significance: analysis.settings.significance)))
    }
    if !reading.themes.isEmpty {
      behind.append(.figures([shares(in: reading)]))
    } else if areSorted {
      behind.append(.paragraph(wording.noSharedThemes(reading)))
    } else {
      behind.append(.paragraph(wording.noThemesToCompare))
    }
    let oneSided = (areSorted ? reading.oneSidedThemes : []).map { theme in
      theme.relay == reading.first.id
        ? wording.oneSided(theme, in: sides.first, not: sides.second)
        : wording.oneSided(theme, in: sides.second, not: sides.first)
    }
    behind += sentences(oneSided)
    let reflection = reflection(
      on: [.sharedTheme, .themeShare], in: reading, anchor: "reflection-themes",
      isTested: !reading.themes.isEmpty)
    return ReportSection(
      anchor: "central-themes", title: wording.centralThemes,
      blocks: cakes.count > 1 ? [.figures(cakes)] : [],
      parts: [
        reflection,
        ReportSection(
          anchor: "figures-themes", title: wording.figuresBehind, blocks: behind),
      ])
  }

  /// Sentences as a list, or as running text where there is only one.
  private func sentences(_ sentences: [String]) -> [ReportBlock] {
    switch sentences.count {
    case 0: []
    case 1: [.paragraph(sentences[0])]
    default: [.list(sentences)]
    }
  }

  /// The two cakes as they are in the chapters of the relays, which have their figures.
  private func cakes(in reading: CrossReading) -> [Figure] {
    [reading.first, reading.second].enumerated().compactMap { index, side in
      guard let relay = analysis.relays.first(where: { $0.relay.id == side.id }),
        let cake = relay.cake, !cake.slices.isEmpty
      else { return nil }
      return Figure(
        id: "central-cake-\(index + 1)",
        title: wording.cakeTitle(side),
        alternative: wording.cakeAlternative(side, cake),
        picture: picture(of: cake),
        table: nil)
    }
  }

  private func isSorted(_ relay: RelayReference) -> Bool {
    analysis.relays.contains { $0.relay.id == relay.id && !($0.cake?.slices.isEmpty ?? true) }
  }

  private func shares(in reading: CrossReading) -> Figure {
    let longest =
      reading.themes.flatMap { [$0.first.high ?? 0, $0.second.high ?? 0] }.max() ?? 1
    func side(_ share: Share) -> Picture.PairedBar.Side {
      Picture.PairedBar.Side(
        value: "\(numbers.count(share.count)) \u{B7} \(numbers.percent(share.percent))",
        length: (share.share ?? 0) / longest,
        low: (share.low ?? 0) / longest,
        high: (share.high ?? 0) / longest)
    }
    let confidence = wording.interval(confidence: analysis.settings.confidence)
    return Figure(
      id: "theme-shares",
      title: wording.sharesTitle,
      alternative: wording.sharesAlternative(reading),
      picture: .pairedBars(
        reading.themes.map { theme in
          Picture.PairedBar(
            label: theme.name, first: side(theme.first), second: side(theme.second))
        }, legend: legend(reading)),
      table: ReportTable(
        caption: wording.sharesTitle,
        columns: [
          .text(wording.theme),
          .number(reading.first.name), .number(confidence),
          .number(reading.second.name), .number(confidence),
          .number(wording.difference), .number(confidence), .number("p"), .number("q"),
        ],
        rows: reading.themes.map { theme in
          [
            theme.name,
            "\(numbers.count(theme.first.count)) (\(numbers.percent(theme.first.percent)))",
            interval(of: theme.first),
            "\(numbers.count(theme.second.count)) (\(numbers.percent(theme.second.percent)))",
            interval(of: theme.second),
            numbers.signed(theme.difference, 1) + (theme.hasSmallCell ? " *" : ""),
            interval(of: theme),
            numbers.probability(theme.p),
            numbers.probability(theme.q),
          ]
        },
        note: notes([
          wording.signNote(reading),
          smallCellNote(where: reading.themes.contains { $0.hasSmallCell }),
        ])))
  }

  /// The interval around a difference in percentage points, or a dash of nothing.
  private func interval(of theme: ThemeComparison) -> String {
    guard let low = theme.differenceLow, let high = theme.differenceHigh else { return "\u{2013}" }
    return wording.differences(low, high)
  }

  // MARK: Words

  private func words(in reading: CrossReading) -> ReportSection {
    let colours = [reading.first.id: Palette.first, reading.second.id: Palette.second]
    let source = analysis.settings.wordSource
    var pictures: [Figure] = []
    var bars: [Figure] = []
    var highlights: [ReportBlock] = []
    for (index, relay) in analysis.relays.enumerated() {
      guard let colour = colours[relay.relay.id], !relay.words.rows.isEmpty else { continue }
      pictures.append(wordPicture(of: relay, colour: colour, number: index + 1))
      bars.append(frequentWords(of: relay, colour: colour, number: index + 1))
      highlights.append(.paragraph(wording.highlights(of: relay, in: source)))
    }
    var behind: [ReportBlock] = []
    if !bothHaveWords(in: reading) {
      behind.append(.paragraph(wording.noWordsToCompare))
    } else if reading.testedWords > 0 {
      let tested = wording.testedWords(reading, settings: analysis.settings)
      if let keyness = keyness(in: reading) {
        behind.append(.paragraph(tested + " " + wording.keynessGuide(reading)))
        behind.append(.figures([keyness]))
      } else {
        behind.append(.paragraph(tested + " " + wording.noKeyness(of: reading.testedWords)))
      }
    } else {
      behind.append(.paragraph(wording.noTestedWords(settings: analysis.settings)))
    }
    if !bars.isEmpty { behind.append(.figures(bars)) }
    behind += highlights
    var parts = [
      reflection(
        on: [.words], in: reading, anchor: "reflection-words", isTested: areWordsTested(reading))
    ]
    if !reading.wordFamilies.isEmpty { parts.append(wordFamilies(in: reading)) }
    parts.append(
      ReportSection(anchor: "figures-words", title: wording.figuresBehind, blocks: behind))
    return ReportSection(
      anchor: "frequent-words", title: wording.frequentWords(in: source),
      blocks: pictures.isEmpty ? [] : [.figures(pictures)], parts: parts)
  }

  func comparisons(
    _ words: [WordComparison],
    in reading: CrossReading,
    caption: String
  ) -> ReportTable {
    let isAdjusted = words.contains { $0.q != nil }
    return ReportTable(
      caption: caption,
      columns: [
        .text(wording.word), .number(reading.first.name), .number(reading.second.name),
        .number(wording.score), .number("p"),
      ] + (isAdjusted ? [.number("q")] : []),
      rows: words.map { word in
        [
          word.form,
          wording.use(word.first.occurrences, in: word.first.documents),
          wording.use(word.second.occurrences, in: word.second.documents),
          numbers.signed(word.score, 2) + (word.hasSmallCell ? " *" : ""),
          numbers.probability(word.p),
        ] + (isAdjusted ? [word.q.map { numbers.probability($0) } ?? "\u{2013}"] : [])
      },
      note: notes([
        wording.useNote(analysis.settings.wordSource), wording.signNote(reading),
        smallCellNote(where: words.contains { $0.hasSmallCell }),
      ]))
  }

  /// What explains a table, in one run.
  private func notes(_ notes: [String]) -> String {
    notes.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func smallCellNote(where isNeeded: Bool) -> String {
    isNeeded ? wording.smallCellNote(analysis.settings.smallCell) : ""
  }

  private func wordFamilies(in reading: CrossReading) -> ReportSection {
    ReportSection(
      anchor: "word-families",
      title: wording.wordFamilies,
      blocks: [
        .paragraph(
          wording.familiesTestedAlone(
            hasStar: reading.wordFamilies.contains { $0.form.utf8.contains(UInt8(ascii: "*")) })),
        .table(comparisons(reading.wordFamilies, in: reading, caption: wording.wordFamilies)),
      ],
      parts: [])
  }

  // MARK: Findings

  /// What the figures of a page carry, and what they leave the reader to think about.
  private func reflection(
    on kinds: [Wording.FindingKind],
    in reading: CrossReading,
    anchor: String,
    isTested: Bool
  ) -> ReportSection {
    let sides = sides(of: reading)
    var blocks: [ReportBlock] = []
    for kind in kinds {
      let findings = reading.findings.filter { kind.includes($0.subject) }
      if findings.isEmpty { continue }
      if kind == .sharedTheme {
        let rest = reading.themes.first { $0.isRest }
        blocks.append(
          .paragraph(
            ([wording.recurring(themes(of: findings), sides)]
              + (rest.map { [wording.restIsNone($0.name)] } ?? [])).joined(separator: " ")))
        blocks.append(.paragraph(wording.question(about: kind)))
        continue
      }
      if kind == .words,
        let contrast = wording.contrast(
          of: findings, in: reading, from: analysis.settings.wordSource)
      {
        blocks.append(.paragraph(contrast))
      }
      if kind == .themeShare {
        blocks += sentences(findings.map { wording.sentence(of: $0, in: reading, sides) })
      } else {
        blocks.append(
          .findings(
            findings.map { finding in
              ReportFinding(
                sentence: wording.sentence(of: finding, in: reading, sides),
                lines: finding.lines.map { quoted($0) })
            }))
      }
      blocks.append(.paragraph(wording.question(about: kind)))
    }
    if blocks.isEmpty {
      blocks.append(.paragraph(isTested ? wording.noFindings : wording.nothingCompared))
    }
    return ReportSection(anchor: anchor, title: wording.findings, blocks: blocks)
  }

  /// The themes that findings are about, those with most questions in both relays first.
  private func themes(of findings: [Finding]) -> [ThemeComparison] {
    findings.compactMap { finding -> ThemeComparison? in
      if case .sharedTheme(let theme) = finding.subject { return theme }
      return nil
    }
    .enumerated()
    .sorted { left, right in
      func size(_ theme: ThemeComparison) -> Int { theme.first.count + theme.second.count }
      return (size(right.element), left.offset) < (size(left.element), right.offset)
    }
    .map { $0.element }
  }

  /// A line of evidence, worded.
  private func quoted(_ line: EvidenceLine) -> QuotedLine {
    let relay = analysis.relays.first { $0.relay.id == line.relay }
    let kind = contributions[line.contribution]?.kind ?? .statement
    return QuotedLine(
      source: wording.source(kind, of: relay?.relay.name ?? line.relay.text),
      anchor: line.contribution.text,
      pieces: [
        Passage.Piece(text: (line.isCutBefore ? "\u{2026} " : "") + line.left, isMarked: false),
        Passage.Piece(text: line.hit, isMarked: true),
        Passage.Piece(text: line.right + (line.isCutAfter ? " \u{2026}" : ""), isMarked: false),
      ].filter { !$0.text.isEmpty })
  }

  /// Whether a test compared any word.
  private func areWordsTested(_ reading: CrossReading) -> Bool {
    let families = reading.wordFamilies.contains {
      $0.first.occurrences + $0.second.occurrences > 0
    }
    return bothHaveWords(in: reading) && (reading.testedWords > 0 || families)
  }

  private func indications(in reading: CrossReading) -> ReportSection {
    let sides = sides(of: reading)
    var words: [WordComparison] = []
    var sentences: [String] = []
    let shown = Set(keynessWords(in: reading).map { $0.stem })
    for indication in reading.indications {
      if case .word(let word) = indication.subject {
        if !shown.contains(word.stem) { words.append(word) }
      } else {
        sentences.append(wording.sentence(of: indication, in: reading, sides))
      }
    }
    var blocks: [ReportBlock] = [.paragraph(wording.indicationsGuide)]
    if !sentences.isEmpty { blocks.append(.list(sentences)) }
    if !words.isEmpty {
      blocks.append(
        .table(
          comparisons(
            words, in: reading, caption: wording.indicatedWords(of: reading.testedWords))))
    }
    return ReportSection(
      anchor: "indications", title: wording.indications, blocks: blocks, parts: [])
  }
}
