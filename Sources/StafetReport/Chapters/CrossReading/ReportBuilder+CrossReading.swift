import StafetAnalysis
import StafetModel
import StafetText

extension ReportBuilder {
  /// The chapter that reads two relays across.
  func crossReading(_ reading: CrossReading) -> ReportChapter {
    var parts = [guide(to: reading), themes(in: reading), words(in: reading)]
    if let indications = indications(in: reading) { parts.append(indications) }
    return ReportChapter(
      anchor: "cross-reading",
      title: wording.crossReading,
      lead: wording.crossReadingLead,
      blocks: [],
      parts: parts)
  }

  /// How the chapter is read, and what holds for all of it.
  private func guide(to reading: CrossReading) -> ReportChapter {
    ReportChapter(
      anchor: "reading-guide",
      title: wording.readingGuide,
      blocks: [
        .paragraph(wording.guide(reading, leavingOut: others(than: reading))),
        .paragraph(wording.statisticsGuide(significance: analysis.settings.significance)),
      ] + reading.cautions.map { .caution(wording.caution($0)) })
  }

  /// The relays that are not read across, by name.
  private func others(than reading: CrossReading) -> [String] {
    analysis.relays.map { $0.relay }
      .filter { $0.id != reading.first.id && $0.id != reading.second.id }
      .map { $0.name }
  }

  /// The two relays as sentences speak of them.
  func sides(of reading: CrossReading) -> Wording.Sides {
    func side(_ relay: RelayReference) -> Wording.Sides.Side {
      let analysis = analysis.relays.first { $0.relay.id == relay.id }
      return Wording.Sides.Side(name: relay.name, kind: analysis?.sortedKind ?? .questions)
    }
    return Wording.Sides(
      first: side(reading.first), second: side(reading.second),
      source: analysis.settings.wordSource)
  }

  func legend(_ reading: CrossReading) -> Picture.SideLegend {
    Picture.SideLegend(
      first: reading.first.name, second: reading.second.name,
      firstColour: Palette.first, secondColour: Palette.second)
  }

  // MARK: Themes

  /// Sentences as a list, or as running text where there is only one.
  func sentences(_ sentences: [String]) -> [ChapterBlock] {
    switch sentences.count {
    case 0: []
    case 1: [.paragraph(sentences[0])]
    default: [.list(sentences)]
    }
  }

  // MARK: Words

  /// What explains a table, in one run.
  func notes(_ notes: [String]) -> String {
    notes.filter { !$0.isEmpty }.joined(separator: " ")
  }

  func smallCellNote(where isNeeded: Bool) -> String {
    isNeeded ? wording.smallCellNote(analysis.settings.smallCell) : ""
  }
}
