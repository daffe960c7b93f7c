import StafetAnalysis
import StafetModel
import StafetText

extension ReportBuilder {
  func words(in reading: CrossReading) -> ReportChapter {
    let colours = [reading.first.id: Palette.first, reading.second.id: Palette.second]
    let source = analysis.settings.wordSource
    var pictures: [Figure] = []
    var bars: [Figure] = []
    var highlights: [ChapterBlock] = []
    for (index, relay) in analysis.relays.enumerated() {
      guard let colour = colours[relay.relay.id], !relay.words.rows.isEmpty else { continue }
      pictures.append(wordPicture(of: relay, colour: colour, number: index + 1))
      bars.append(frequentWords(of: relay, colour: colour, number: index + 1))
      highlights.append(
        .paragraph(
          notes([wording.ties(of: relay), wording.highlights(of: relay, in: source)])))
    }
    var behind: [ChapterBlock] = []
    if !bothHaveWords(in: reading) {
      behind.append(.paragraph(wording.noWordsToCompare))
    } else if reading.testedWords > 0 {
      let tested = wording.testedWords(reading, settings: analysis.settings)
      if let keyness = keyness(in: reading) {
        behind.append(
          .paragraph(notes([tested, wording.keynessGuide(reading), keynessTies(in: reading)])))
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
      ReportChapter(anchor: "figures-words", title: wording.figuresBehind, blocks: behind))
    return ReportChapter(
      anchor: "frequent-words", title: wording.frequentWords(in: source),
      blocks: pictures.isEmpty
        ? [] : [.figures(pictures), .paragraph(wording.shownWords(analysis.settings))],
      parts: parts)
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
        .number(wording.score),
        .number(
          wording.oddsRatio + ", "
            + wording.interval(confidence: analysis.settings.confidence)),
        .text("Test"), .number("p"),
      ] + (isAdjusted ? [.number("q")] : []),
      rows: words.map { word in
        [
          word.form,
          wording.use(word.first.occurrences, in: word.first.documents),
          wording.use(word.second.occurrences, in: word.second.documents),
          numbers.signed(word.score, 2) + (word.hasSmallCell ? " *" : ""),
          wording.odds(word.oddsRatio),
          wording.test(word.test),
          numbers.probability(word.p),
        ] + (isAdjusted ? [word.q.map { numbers.probability($0) } ?? "\u{2013}"] : [])
      },
      note: notes([
        wording.useNote(analysis.settings.wordSource),
        words.first.map {
          wording.testedUnits(
            analysis.settings.wordSource, $0.firstContributions, $0.secondContributions)
        } ?? "",
        wording.signNote(reading),
        smallCellNote(where: words.contains { $0.hasSmallCell }),
      ]))
  }

  /// Whether a test compared any word.
  private func areWordsTested(_ reading: CrossReading) -> Bool {
    let families = reading.wordFamilies.contains {
      $0.first.occurrences + $0.second.occurrences > 0
    }
    return bothHaveWords(in: reading) && (reading.testedWords > 0 || families)
  }
}
