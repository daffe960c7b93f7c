import StafetAnalysis
import StafetModel
import StafetText

extension ReportBuilder {
  /// A relay's chapter: its figures, then the questions and answers theme by theme.
  func chapter(on relay: RelayAnalysis, number: Int) -> ReportChapter {
    var blocks: [ChapterBlock] = [.paragraph(wording.relayCounts(relay))]
    if let forms = relay.questionForms { blocks.append(.paragraph(wording.forms(of: forms))) }
    if !relay.sections.isEmpty { blocks.append(.paragraph(wording.relayMethod(relay))) }
    if let sorting = suggestedSorting, relay.cake.map({ $0.sorted > 0 }) ?? false {
      blocks.append(.caution(wording.isSuggested(by: sorting.coder)))
    }
    if let caution = wording.smallNumbers(of: relay) { blocks.append(.caution(caution)) }
    var figures: [Figure] = []
    if let cake = relay.cake, !cake.slices.isEmpty {
      figures.append(self.figure(of: cake, in: relay, number: number))
    }
    let sensitivity = sensitivity(of: relay)
    if !sensitivity.isEmpty {
      // What could change stands under the cake, and pictures of words by themselves.
      blocks += [.figures(figures), .paragraph(sensitivity)]
      figures = []
    }
    let showsWords = !isReadAcross(relay) && !relay.words.rows.isEmpty
    if showsWords {
      figures.append(frequentWords(of: relay, colour: Palette.first, number: number))
      figures.append(wordPicture(of: relay, colour: Palette.first, number: number))
    }
    if !figures.isEmpty { blocks.append(.figures(figures)) }
    if showsWords {
      blocks.append(
        .paragraph(
          notes([
            wording.ties(of: relay),
            wording.highlights(of: relay, in: analysis.settings.wordSource),
            wording.shownWords(analysis.settings),
          ])))
    }
    if shows(.contributions),
      let selection = wording.selection(of: relay, settings: analysis.settings.selection)
    {
      blocks.append(.paragraph(selection))
    }
    var parts: [ReportChapter] = []
    if shows(.contributions) {
      parts = relay.sections.enumerated().map { index, section in
        themePage(section, in: relay, anchor: "relay-\(number)-theme-\(index + 1)")
      }
      if !relay.statements.isEmpty { parts.append(statements(of: relay, number: number)) }
    }
    return ReportChapter(
      anchor: "relay-\(number)",
      title: wording.chapter(on: relay),
      lead: wording.chapterLead(on: relay),
      blocks: blocks,
      parts: parts)
  }

  /// The sorting that themes are counted by, where a program suggested it and no person accepted it.
  var suggestedSorting: Sorting? {
    guard let sorting = analysis.sorting.flatMap({ study.sorting($0) }),
      sorting.kind == .suggested
    else { return nil }
    return sorting
  }

  /// Whether the relay's words are shown in the chapter that reads two relays across.
  private func isReadAcross(_ relay: RelayAnalysis) -> Bool {
    guard shows(.crossReading), let reading = analysis.crossReading else { return false }
    return relay.relay.id == reading.first.id || relay.relay.id == reading.second.id
  }
}
