import StafetAnalysis
import StafetModel
import StafetText

extension ReportBuilder {
  func wordFamilies(in reading: CrossReading) -> ReportChapter {
    ReportChapter(
      anchor: "word-families",
      title: wording.wordFamilies,
      blocks: [
        .paragraph(
          wording.familiesTestedAlone(
            analysis.settings.wordFamilies,
            hasStar: reading.wordFamilies.contains { $0.form.utf8.contains(UInt8(ascii: "*")) })),
        .table(comparisons(reading.wordFamilies, in: reading, caption: wording.wordFamilies)),
      ],
      parts: [])
  }

  /// What became of word families where there are not two relays to compare.
  func familiesWithoutComparison() -> ReportChapter {
    ReportChapter(
      anchor: "word-families",
      title: wording.wordFamilies,
      lead: wording.wordFamiliesLead,
      blocks: [
        .paragraph(wording.familiesNotCompared(analysis.settings.wordFamilies.map { $0.name }))
      ])
  }
}
