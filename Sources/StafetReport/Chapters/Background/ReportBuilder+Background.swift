import StafetAnalysis
import StafetModel

extension ReportBuilder {
  /// The first page, besides the title.
  func cover() -> ReportCover {
    let relays = study.relays.map { relay in
      [relay.name, wording.dates(of: relay)].compactMap { $0 }.joined(separator: ", ")
    }
    let commissioned = client.map { wording.commissioned(by: $0) }
    return ReportCover(
      logo: options.logo,
      client: client ?? "",
      kicker: wording.kicker(analysis),
      lines: relays + (commissioned.map { [$0] } ?? []),
      note: options.note,
      notice: StudyAttribute.note.value(in: study) ?? "")
  }

  /// The chapter that tells what was done, how, why, and who took part.
  func background() -> ReportChapter {
    if analysis.relays.isEmpty {
      return ReportChapter(
        anchor: "background", title: wording.background, lead: wording.backgroundLead(analysis),
        blocks: [.paragraph(wording.what(analysis, topic: study.topic))])
    }
    var parts = [
      ReportChapter(
        anchor: "what", title: wording.whatHeading,
        blocks: [.paragraph(wording.what(analysis, topic: study.topic))])
    ]
    if analysis.relays.contains(where: { $0.kind == .relay }) {
      parts.append(
        ReportChapter(
          anchor: "how", title: wording.howHeading,
          blocks: wording.how(analysis).map { .paragraph($0) }))
    }
    let purpose = StudyAttribute.purpose.value(in: study).map { [ChapterBlock.passage($0)] } ?? []
    parts.append(
      ReportChapter(
        anchor: "why", title: wording.whyHeading,
        blocks: purpose + wording.why(analysis).map { .paragraph($0) }
          + [.caution(wording.notRepresentative(analysis))]))
    parts.append(
      ReportChapter(
        anchor: "who", title: wording.whoHeading(analysis),
        blocks: [.facts(facts()), .paragraph(wording.contributionsInAll(analysis))]))
    return ReportChapter(
      anchor: "background", title: wording.background, lead: wording.backgroundLead(analysis),
      blocks: [], parts: parts)
  }

  /// Who took part in each relay, and how much there is in all.
  private func facts() -> [ReportFact] {
    let people = analysis.relays.compactMap { relay -> ReportFact? in
      guard let count = relay.counted.participants ?? relay.declared.participants else {
        return nil
      }
      return ReportFact(
        value: numbers.count(count), label: wording.participantsOf(relay),
        parts: relay.groups.filter { $0.participants > 0 }.map { wording.groupSize($0) })
    }
    let counted = analysis.counted
    return people + [
      ReportFact(
        value: numbers.count(counted.uniqueContributions),
        label: wording.uniqueContributionsNoun(counted.uniqueContributions),
        parts: wording.kinds(counted))
    ]
  }
}
