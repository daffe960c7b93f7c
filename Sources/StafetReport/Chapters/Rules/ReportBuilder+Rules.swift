import StafetAnalysis
import StafetModel

extension ReportBuilder {
  /// A relay with its audit.
  private typealias Audited = (relay: RelayReference, audit: RelayAudit)

  /// What became of the rules of the method and of the chains, or `nil` where no material is a relay.
  func rulesAndChains() -> ReportChapter? {
    let audited = analysis.relays.compactMap { relay in
      relay.audit.map { (relay: relay.relay, audit: $0) }
    }
    if audited.isEmpty { return nil }
    var blocks: [ChapterBlock] = [
      .paragraph(wording.rules(analysis.settings.rules, relays: audited.count)),
      .table(verdicts(audited)),
    ]
    blocks += deviations(in: audited)
    blocks += chains(in: audited)
    return ReportChapter(
      anchor: "rules", title: wording.rulesAndChains, blocks: blocks, parts: [])
  }

  private func verdicts(_ audited: [Audited]) -> ReportTable {
    var isOnlyPartlyTold = false
    let rows = RelayRule.allCases.map { rule in
      [wording.name(of: rule)]
        + audited.map { _, audit in
          let verdict = audit.verdict(on: rule)
          guard case .broken = verdict, !audit.gaps(in: rule).isEmpty else {
            return wording.verdict(verdict, on: rule)
          }
          isOnlyPartlyTold = true
          return wording.verdict(verdict, on: rule) + "*"
        }
    }
    return ReportTable(
      caption: wording.rulesTitle,
      columns: [.text(wording.rule)] + audited.map { .text($0.relay.name) },
      rows: rows,
      note: isOnlyPartlyTold ? wording.partlyToldNote : "")
  }

  /// The violations and warnings one by one, and what could not be told.
  private func deviations(in audited: [Audited]) -> [ChapterBlock] {
    let violations = sentences(of: audited) { $0.violations }
    let warnings = sentences(of: audited) { $0.warnings }
    let gaps = wording.gaps(in: audited)
    let untold = audited.reduce(0) { count, relay in
      count + (relay.audit.violations + relay.audit.warnings).count { !tells($0) }
    }
    var blocks: [ChapterBlock] = []
    if untold > 0 { blocks.append(.paragraph(wording.deviationsAreCounted(untold))) }
    if violations.isEmpty, warnings.isEmpty, untold == 0 {
      blocks.append(.paragraph(gaps.isEmpty ? wording.allKept : wording.noneSeenBroken))
    }
    if !violations.isEmpty {
      blocks += [.paragraph(wording.violationsFollow), .list(cut(violations))]
    }
    if !warnings.isEmpty {
      blocks += [.paragraph(wording.warningsFollow), .list(cut(warnings))]
    }
    if !gaps.isEmpty { blocks += [.paragraph(wording.gapsFollow), .list(gaps)] }
    return blocks
  }

  private func sentences(
    of audited: [Audited], _ deviations: (RelayAudit) -> [RuleDeviation]
  ) -> [String] {
    audited.flatMap { relay, audit in
      deviations(audit).filter { tells($0) }.map { deviation in
        wording.sentence(of: deviation, in: audited.count > 1 ? relay.name : nil) { group in
          study.relay(relay.id)?.groups.first { $0.id == group }?.name ?? group.text
        }
      }
    }
  }

  /// Whether a deviation is told one by one: not where identifiers are not to be seen and it names some.
  private func tells(_ deviation: RuleDeviation) -> Bool {
    options.showsIdentifiers
      || (deviation.contributions.isEmpty && deviation.participants.isEmpty)
  }

  /// The first ten, and how many more there are.
  private func cut(_ sentences: [String]) -> [String] {
    let more = sentences.count - 10
    return more <= 0 ? sentences : sentences.prefix(10) + [wording.more(more)]
  }

  /// How many chains there are, how long they became, and how they ended.
  private func chains(in audited: [Audited]) -> [ChapterBlock] {
    let inferred = audited.reduce(0) { $0 + $1.audit.inferredLinks }
    let known = audited.filter { $0.audit.links != .unknown }
    var blocks: [ChapterBlock] = []
    if inferred > 0 { blocks.append(.caution(wording.linksAreInferred(inferred))) }
    if known.isEmpty {
      blocks.append(.paragraph(wording.chainsAreUnknown))
      return blocks
    }
    let rows = audited.map { relay, audit in
      let isKnown = audit.links != .unknown
      func total(_ count: (AuditedChain) -> Int) -> Int {
        audit.chains.reduce(0) { $0 + count($1) }
      }
      let figures: [Int?] =
        [audit.chains.count, total { $0.questions }, total { $0.pairs }, audit.longestChain]
        + AuditedChain.End.allCases.map { audit.count(of: $0) }
      return [relay.name] + figures.map { numbers.count(isKnown ? $0 : nil) }
    }
    var notes = [wording.endsNote(analysis.settings.rules)]
    if known.count < audited.count { notes.append(wording.chainsAreUnknown) }
    blocks.append(
      .table(
        ReportTable(
          caption: wording.chainsTitle,
          columns: [.text(wording.relay)] + wording.chainColumns.map { .number($0) },
          rows: rows, note: notes.joined(separator: " "))))
    return blocks
  }
}
