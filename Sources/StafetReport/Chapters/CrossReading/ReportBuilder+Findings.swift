import StafetAnalysis
import StafetModel
import StafetText

extension ReportBuilder {
  /// What the figures of a page carry, and what they leave the reader to think about.
  func reflection(
    on kinds: [Wording.FindingKind],
    in reading: CrossReading,
    anchor: String,
    isTested: Bool
  ) -> ReportChapter {
    let sides = sides(of: reading)
    var blocks: [ChapterBlock] = []
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
    return ReportChapter(anchor: anchor, title: wording.findings, blocks: blocks)
  }

  /// The themes that findings are about, those with most questions in both relays first.
  func themes(of findings: [Finding]) -> [ThemeComparison] {
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
    let kind = study.contribution(line.contribution)?.kind ?? .statement
    return QuotedLine(
      source: wording.source(kind, of: relay?.relay.name ?? line.relay.text),
      anchor: link(to: line.contribution),
      pieces: [
        Passage.Piece(text: (line.isCutBefore ? "\u{2026} " : "") + line.left, isMarked: false),
        Passage.Piece(text: line.hit, isMarked: true),
        Passage.Piece(text: line.right + (line.isCutAfter ? " \u{2026}" : ""), isMarked: false),
      ].filter { !$0.text.isEmpty })
  }

  /// The differences that the figures cannot support; `nil` where there are none beside those words that the table of
  /// differences has already.
  func indications(in reading: CrossReading) -> ReportChapter? {
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
    if sentences.isEmpty && words.isEmpty { return nil }
    var blocks: [ChapterBlock] = [.paragraph(wording.indicationsGuide)]
    if !sentences.isEmpty { blocks.append(.list(sentences)) }
    if !words.isEmpty {
      blocks.append(
        .table(
          comparisons(
            words, in: reading, caption: wording.indicatedWords(of: reading.testedWords))))
    }
    return ReportChapter(
      anchor: "indications", title: wording.indications, blocks: blocks, parts: [])
  }
}
