import StafetAnalysis
import StafetModel
import StafetText

extension ReportBuilder {
  /// The chapter that reads two relays across.
  func crossReading(_ reading: CrossReading) -> ReportSection {
    var parts = [themes(in: reading), words(in: reading)]
    if !reading.wordFamilies.isEmpty { parts.append(wordFamilies(in: reading)) }
    parts.append(findings(in: reading))
    if !reading.indications.isEmpty { parts.append(indications(in: reading)) }
    return ReportSection(
      anchor: "cross-reading",
      title: wording.crossReading,
      blocks: [.paragraph(wording.guide(reading))]
        + reading.cautions.map { .caution(wording.caution($0)) },
      parts: parts)
  }

  private func legend(_ reading: CrossReading) -> Picture.SideLegend {
    Picture.SideLegend(
      first: reading.first.name, second: reading.second.name,
      firstColour: Palette.first, secondColour: Palette.second)
  }

  // MARK: Themes

  private func themes(in reading: CrossReading) -> ReportSection {
    var blocks: [ReportBlock] = []
    if reading.themes.isEmpty {
      blocks.append(.paragraph(wording.noSharedThemes))
    } else {
      blocks.append(.figures([shares(in: reading)]))
    }
    let oneSided = reading.oneSidedThemes.map { theme in
      wording.oneSided(theme, theme.relay == reading.first.id ? reading.first : reading.second)
    }
    if !oneSided.isEmpty { blocks.append(.list(oneSided)) }
    return ReportSection(
      anchor: "central-themes", title: wording.centralThemes, blocks: blocks, parts: [])
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
          .number(wording.difference), .number("p"), .number("q"),
        ],
        rows: reading.themes.map { theme in
          [
            theme.name,
            "\(numbers.count(theme.first.count)) (\(numbers.percent(theme.first.percent)))",
            interval(of: theme.first),
            "\(numbers.count(theme.second.count)) (\(numbers.percent(theme.second.percent)))",
            interval(of: theme.second),
            numbers.signed(theme.difference, 1) + (theme.hasSmallCell ? " *" : ""),
            numbers.probability(theme.p),
            numbers.probability(theme.q),
          ]
        },
        note: smallCellNote(where: reading.themes.contains { $0.hasSmallCell })))
  }

  // MARK: Words

  private func words(in reading: CrossReading) -> ReportSection {
    let colours = [reading.first.id: Palette.first, reading.second.id: Palette.second]
    var figures: [Figure] = []
    for (index, relay) in analysis.relays.enumerated() {
      guard let colour = colours[relay.relay.id], !relay.words.rows.isEmpty else { continue }
      figures.append(frequentWords(of: relay, colour: colour, number: index + 1))
    }
    var blocks: [ReportBlock] = [.figures(figures)]
    if reading.testedWords > 0 {
      blocks.append(.paragraph(wording.testedWords(reading, settings: analysis.settings)))
      blocks.append(.figures([keyness(in: reading)]))
    }
    return ReportSection(
      anchor: "frequent-words", title: wording.frequentWords, blocks: blocks, parts: [])
  }

  private func frequentWords(of relay: RelayAnalysis, colour: String, number: Int) -> Figure {
    let most = relay.words.rows.first?.use.occurrences ?? 1
    return Figure(
      id: "words-\(number)",
      title: wording.wordsTitle(relay.relay),
      alternative: wording.wordsAlternative(relay.relay, relay.words),
      picture: .bars(
        relay.words.rows.map { row in
          Picture.Bar(
            label: row.form,
            value: numbers.count(row.use.occurrences),
            length: Double(row.use.occurrences) / Double(most))
        }, colour: colour),
      table: ReportTable(
        caption: wording.wordsTitle(relay.relay),
        columns: [
          .text(wording.word), .number(wording.occurrences), .number(wording.inContributions),
        ],
        rows: relay.words.rows.map { row in
          [row.form, numbers.count(row.use.occurrences), numbers.count(row.use.documents)]
        }))
  }

  private func keyness(in reading: CrossReading) -> Figure {
    let over = Array(reading.overusedWords.prefix(12))
    let under = Array(reading.underusedWords.prefix(12))
    let rows = over + under.reversed()
    let most = rows.map { $0.score.magnitude }.max() ?? 1
    return Figure(
      id: "keyness",
      title: wording.keynessTitle,
      alternative: wording.keynessAlternative(
        reading, over: over.map { $0.form }, under: under.map { $0.form }),
      picture: .divergingBars(
        rows.map { word in
          Picture.Bar(
            label: word.form,
            value: "\(numbers.count(word.first.occurrences)) : "
              + numbers.count(word.second.occurrences),
            length: most == 0 ? 0 : word.score / most)
        }, legend: legend(reading)),
      table: comparisons(rows, in: reading, caption: wording.keynessTitle))
  }

  private func comparisons(
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
      note: smallCellNote(where: words.contains { $0.hasSmallCell }))
  }

  private func smallCellNote(where isNeeded: Bool) -> String {
    isNeeded ? wording.smallCellNote(analysis.settings.smallCell) : ""
  }

  private func wordFamilies(in reading: CrossReading) -> ReportSection {
    ReportSection(
      anchor: "word-families",
      title: wording.wordFamilies,
      blocks: [
        .paragraph(wording.familiesTestedAlone),
        .table(comparisons(reading.wordFamilies, in: reading, caption: wording.wordFamilies)),
      ],
      parts: [])
  }

  // MARK: Findings

  private func findings(in reading: CrossReading) -> ReportSection {
    var blocks: [ReportBlock] = []
    for kind in Wording.FindingKind.allCases {
      let sentences = reading.findings
        .filter { kind.includes($0.subject) }
        .map { wording.sentence(of: $0, in: reading) }
      if sentences.isEmpty { continue }
      blocks.append(.list(sentences))
      blocks.append(.paragraph(wording.question(about: kind)))
    }
    return ReportSection(
      anchor: "findings",
      title: wording.findings,
      blocks: blocks.isEmpty ? [.paragraph(wording.noFindings)] : blocks,
      parts: [])
  }

  private func indications(in reading: CrossReading) -> ReportSection {
    var words: [WordComparison] = []
    var sentences: [String] = []
    for indication in reading.indications {
      if case .word(let word) = indication.subject {
        words.append(word)
      } else {
        sentences.append(wording.sentence(of: indication, in: reading))
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
