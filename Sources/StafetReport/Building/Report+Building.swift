public import StafetAnalysis
public import StafetModel
import StafetText

extension Report {
  /// Words the analysis of a study.
  ///
  /// - Parameters:
  ///   - study: The study, for its texts.
  ///   - analysis: The analysis of that study, for every figure.
  ///   - options: How the report is worded.
  /// - Complexity: O(*n*) in the length of the texts.
  public init(
    on study: Study,
    analysis: StudyAnalysis,
    options: ReportOptions = ReportOptions()
  ) {
    let builder = ReportBuilder(study: study, analysis: analysis, options: options)
    self.init(
      title: study.title.isEmpty ? builder.wording.untitled : study.title,
      subtitle: study.topic,
      language: options.language,
      contributionLanguage: study.language,
      sections: builder.sections())
  }
}

/// Lays out the chapters of a report.
struct ReportBuilder {
  let study: Study
  let analysis: StudyAnalysis
  let options: ReportOptions
  let wording: Wording
  let colours: ThemeColours
  let contributions: [Contribution.ID: Contribution]

  init(study: Study, analysis: StudyAnalysis, options: ReportOptions) {
    self.study = study
    self.analysis = analysis
    self.options = options
    self.wording = Wording(language: options.language)
    self.colours = ThemeColours(of: study.codebook)
    var contributions: [Contribution.ID: Contribution] = [:]
    for relay in study.relays {
      for contribution in relay.contributions { contributions[contribution.id] = contribution }
    }
    self.contributions = contributions
  }

  var numbers: NumberStyle { wording.numbers }

  func sections() -> [ReportSection] {
    var sections = [background()]
    sections += analysis.relays.indices.map { chapter(on: analysis.relays[$0], number: $0 + 1) }
    if let reading = analysis.crossReading { sections.append(crossReading(reading)) }
    if analysis.crossReading == nil, !analysis.settings.wordFamilies.isEmpty {
      sections.append(familiesWithoutComparison())
    }
    sections.append(method())
    return sections
  }

  private func background() -> ReportSection {
    var blocks: [ReportBlock] = [.paragraph(wording.what(analysis, topic: study.topic))]
    if !analysis.relays.isEmpty {
      blocks += [
        .paragraph(wording.contributionsInAll(analysis)),
        .table(declaredAndCounted()),
        .caution(wording.notRepresentative(analysis)),
      ]
    }
    return ReportSection(
      anchor: "background", title: wording.background, blocks: blocks, parts: [])
  }

  /// What the source states and what the records show, relay by relay.
  private func declaredAndCounted() -> ReportTable {
    var columns = [ReportTable.Column.text(wording.relayColumn(analysis))]
    for fact in StudyWarning.Fact.allCases {
      columns.append(.number("\(wording.fact(fact)), \(wording.declared)"))
      columns.append(.number("\(wording.fact(fact)), \(wording.countedWord)"))
    }
    func row(_ name: String, _ declared: DeclaredFacts, _ counted: CountedFacts) -> [String] {
      let pairs = [
        (declared.participants, counted.participants),
        (declared.contributions, counted.uniqueContributions),
        (declared.days, counted.days),
        (declared.themes, counted.themes),
      ]
      return [name] + pairs.flatMap { [numbers.count($0.0), numbers.count($0.1)] }
    }
    var rows = analysis.relays.map { row($0.relay.name, $0.declared, $0.counted) }
    if rows.count > 1 {
      rows.append(row(wording.together, analysis.declared, analysis.counted))
    }
    return ReportTable(caption: wording.declaredAndCounted, columns: columns, rows: rows)
  }

  /// What became of word families where there are not two relays to compare.
  private func familiesWithoutComparison() -> ReportSection {
    ReportSection(
      anchor: "word-families",
      title: wording.wordFamilies,
      blocks: [
        .paragraph(wording.familiesNotCompared(analysis.settings.wordFamilies.map { $0.name }))
      ],
      parts: [])
  }

  private func method() -> ReportSection {
    let warnings =
      analysis.warnings.map { warning in
        wording.sentence(of: warning) { study.relay($0)?.name ?? $0.text }
      } + options.notes
    let settings = ReportSection(
      anchor: "settings",
      title: wording.settings,
      blocks: [
        .table(
          ReportTable(
            caption: wording.settings,
            columns: [.text(wording.choice), .text(wording.value)],
            rows: wording.choices(of: analysis).map { [$0.0, $0.1] })),
        .list(wording.methods(confidence: analysis.settings.confidence)),
      ],
      parts: [])
    let notes = ReportSection(
      anchor: "notes",
      title: wording.warnings,
      blocks: [warnings.isEmpty ? .paragraph(wording.noWarnings) : .list(warnings)],
      parts: [])
    return ReportSection(
      anchor: "method",
      title: wording.method,
      blocks: [.caution(wording.notRepresentative(analysis))],
      parts: [settings] + [rulesAndChains()].compactMap { $0 } + agreements() + [notes])
  }
}
