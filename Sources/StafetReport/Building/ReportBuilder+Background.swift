import StafetAnalysis
import StafetModel

extension ReportBuilder {
  /// The first page, besides the title.
  func cover() -> ReportCover {
    let relays = study.relays.map { relay in
      [relay.name, wording.dates(of: relay)].compactMap { $0 }.joined(separator: ", ")
    }
    let commissioned = StudyAttribute.commissionedBy.value(in: study).map {
      wording.commissioned(by: $0)
    }
    return ReportCover(
      kicker: wording.kicker(analysis),
      lines: relays + (commissioned.map { [$0] } ?? []),
      notice: StudyAttribute.note.value(in: study) ?? "")
  }

  /// The chapter that tells what was done, how, why, and who took part.
  func background() -> ReportSection {
    if analysis.relays.isEmpty {
      return ReportSection(
        anchor: "background", title: wording.background, lead: wording.backgroundLead(analysis),
        blocks: [.paragraph(wording.what(analysis, topic: study.topic))])
    }
    var parts = [
      ReportSection(
        anchor: "what", title: wording.whatHeading,
        blocks: [.paragraph(wording.what(analysis, topic: study.topic))])
    ]
    if analysis.relays.contains(where: { $0.kind == .relay }) {
      parts.append(
        ReportSection(
          anchor: "how", title: wording.howHeading,
          blocks: wording.how(analysis).map { .paragraph($0) }))
    }
    let purpose = StudyAttribute.purpose.value(in: study).map { [ReportBlock.passage($0)] } ?? []
    parts.append(
      ReportSection(
        anchor: "why", title: wording.whyHeading,
        blocks: purpose + wording.why(analysis).map { .paragraph($0) }
          + [.caution(wording.notRepresentative(analysis))]))
    parts.append(
      ReportSection(
        anchor: "who", title: wording.whoHeading(analysis),
        blocks: [.facts(facts()), .paragraph(wording.contributionsInAll(analysis))]))
    return ReportSection(
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

  /// Who stands behind the report.
  func imprint() -> ReportSection {
    func passages(_ attributes: [StudyAttribute]) -> [ReportBlock] {
      attributes.compactMap { $0.value(in: study).map { .passage($0) } }
    }
    let commissioned = StudyAttribute.commissionedBy.value(in: study).map {
      [ReportBlock.paragraph(wording.commissioned(by: $0))]
    }
    return ReportSection(
      anchor: "imprint", title: wording.imprint, role: .imprint, lead: wording.imprintLead,
      blocks: passages([.publisher, .address, .published]) + (commissioned ?? [])
        + passages([.note]) + [.paragraph(wording.madeWith)])
  }
}

/// The attributes of a study that a report prints, where the study has them.
enum StudyAttribute: String {
  /// For whom the relays were held.
  case commissionedBy = "commissioned_by"

  /// Why they were held, in a sentence or two.
  case purpose

  /// Who publishes the report.
  case publisher

  /// Where the publisher is found.
  case address

  /// When the report is published, as people write it.
  case published

  /// What a reader must know before anything else.
  case note

  /// What a study says under the attribute, if anything.
  func value(in study: Study) -> String? { study.attributes[rawValue] }
}
