import StafetAnalysis
import StafetModel

extension ReportBuilder {
  /// Who stands behind the report.
  func imprint() -> ReportChapter {
    func passages(_ attributes: [StudyAttribute]) -> [ChapterBlock] {
      attributes.compactMap { $0.value(in: study).map { .passage($0) } }
    }
    let commissioned = client.map { [ChapterBlock.paragraph(wording.commissioned(by: $0))] }
    return ReportChapter(
      anchor: "imprint", title: wording.imprint, role: .imprint, lead: wording.imprintLead,
      blocks: passages([.publisher, .address, .published]) + (commissioned ?? [])
        + passages([.note]) + [.paragraph(wording.madeWith)])
  }
}
