import StafetAnalysis
import StafetFormats
import StafetModel

extension ReportBuilder {
  /// The chapter behind the figures: choices, counts, rules, agreement and what is unusual.
  func method() -> ReportChapter {
    let unanswered = unanswered()
    return ReportChapter(
      anchor: "method",
      title: wording.method,
      lead: wording.methodLead,
      blocks: [.caution(wording.notRepresentative(analysis))],
      parts: [settings()] + [counts(), unanswered, rulesAndChains()].compactMap { $0 }
        + agreements() + [reliability(), notes(besides: unanswered)].compactMap { $0 })
  }

  private func settings() -> ReportChapter {
    ReportChapter(
      anchor: "settings",
      title: wording.settings,
      blocks: [
        .table(
          ReportTable(
            caption: wording.settings,
            columns: [.text(wording.choice), .text(wording.value)],
            rows: wording.choices(of: analysis).map { [$0.0, $0.1] })),
        .list(
          wording.methods(analysis.settings)
            + [wording.sensitivityMethod(of: analysis)].compactMap { $0 }),
      ])
  }

  /// What is unusual, without the questions that a part of their own tells of.
  private func notes(besides unanswered: ReportChapter?) -> ReportChapter {
    let warnings =
      analysis.warnings.filter { $0.reason != .unansweredQuestions || unanswered == nil }
      .map { warning in
        wording.sentence(of: warning) { study.relay($0)?.name ?? $0.text }
      } + analysis.remarks.map { wording.sentence(of: $0) } + remarks()
    return ReportChapter(
      anchor: "notes",
      title: wording.warnings,
      blocks: [warnings.isEmpty ? .paragraph(wording.noWarnings) : .list(warnings)])
  }

  // MARK: Counts

  /// What the source states and what the records show, and how much each group took part; `nil`
  /// without relays.
  private func counts() -> ReportChapter? {
    if analysis.relays.isEmpty { return nil }
    var blocks: [ChapterBlock] = [.table(declaredAndCounted())]
    if analysis.relays.contains(where: { !$0.groups.isEmpty }) {
      blocks.append(.table(groupActivity()))
    }
    return ReportChapter(anchor: "counts", title: wording.countsHeading, blocks: blocks)
  }

  /// What the source states and what the records show, relay by relay.
  private func declaredAndCounted() -> ReportTable {
    var columns = [ReportTable.Column.text(wording.relayColumn(analysis))]
    for fact in DeclaredFacts.Fact.allCases {
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

  /// How much each group took part, relay by relay.
  private func groupActivity() -> ReportTable {
    let rows = analysis.relays.flatMap { relay in
      relay.groups.map { group in
        [
          group.name, relay.relay.name, numbers.count(group.participants),
          numbers.count(group.contributors), numbers.count(group.questions),
          numbers.count(group.answers),
        ]
      }
    }
    let hidesSome = analysis.relays.contains { relay in
      relay.groups.contains { $0.contributors == nil }
    }
    return ReportTable(
      caption: wording.groupActivity,
      columns: [
        .text(wording.group), .text(wording.relayColumn(analysis)),
        .number(wording.participantsColumn),
        .number(wording.contributorsColumn), .number(wording.questionsColumn),
        .number(wording.answersColumn),
      ],
      rows: rows,
      note: hidesSome ? wording.smallGroups(analysis.settings.smallestGroup) : "")
  }

  // MARK: Questions without an answer

  /// The questions that nobody answered, each by its beginning; `nil` where all were answered, and
  /// where there are no answers at all.
  private func unanswered() -> ReportChapter? {
    if analysis.counted.answers == 0 { return nil }
    let findings = analysis.relays.compactMap { relay -> ReportFinding? in
      let warning = analysis.warnings.first {
        $0.reason == .unansweredQuestions && $0.relay == relay.relay.id
      }
      guard let open = warning?.records else { return nil }
      return ReportFinding(
        sentence: wording.unanswered(open.count, in: relay),
        lines: open.compactMap { id in
          study.contribution(Contribution.ID(id)).map { opening(of: $0, in: relay.relay.name) }
        })
    }
    if findings.isEmpty { return nil }
    return ReportChapter(
      anchor: "unanswered", title: wording.unansweredHeading, blocks: [.findings(findings)])
  }
}
