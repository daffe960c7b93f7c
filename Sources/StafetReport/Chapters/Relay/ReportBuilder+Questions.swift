import StafetAnalysis
import StafetModel
import StafetText

extension ReportBuilder {
  /// The questions and answers of a theme: those that are selected, and the others on request.
  func themePage(
    _ section: ThemeSection,
    in relay: RelayAnalysis,
    anchor: String
  ) -> ReportChapter {
    let slice = section.theme.flatMap { relay.cake?.slice(of: $0) }
    let definition = section.theme.flatMap { study.codebook.theme($0)?.definition } ?? ""
    var blocks: [ChapterBlock] = []
    if !definition.isEmpty { blocks.append(.passage(definition)) }
    if let slice {
      blocks.append(
        .paragraph(
          wording.size(of: slice, relay.sortedKind)
            + (suggestedSorting == nil ? "" : " " + wording.suggestedTheme)))
    }
    if let words = section.words,
      let telling = wording.telling(
        words, of: relay.sortedKind, significance: analysis.settings.significance)
    {
      blocks.append(.paragraph(telling))
    }
    let entries = arranged(section)
    func exchanges(_ entries: [ThemeSection.Entry]) -> [ReportExchange] {
      entries.compactMap {
        exchange($0.question, answers: $0.answers, in: relay.relay.id, theme: section.theme)
      }
    }
    if !entries.shown.isEmpty { blocks.append(.exchanges(exchanges(entries.shown))) }
    if !entries.further.isEmpty {
      blocks.append(
        .furtherExchanges(
          label: wording.further(entries.further.count, afterSome: !entries.shown.isEmpty),
          onPaper: wording.furtherOnPaper(entries.further.count), exchanges(entries.further)))
    }
    return ReportChapter(
      anchor: anchor,
      title: wording.themePage(
        relay.relay, section.theme == nil ? wording.unsorted : section.name),
      role: section.theme.map { .theme(colour: colours[$0]) } ?? .text,
      blocks: blocks)
  }

  /// The entries of a theme that are selected, in the order of the selection, and the others in the
  /// order of the source.
  ///
  /// Where nothing was left out for another, all are shown: in a theme without answers, and in one with
  /// no more answers than may be selected.
  private func arranged(
    _ section: ThemeSection
  ) -> (shown: [ThemeSection.Entry], further: [ThemeSection.Entry]) {
    if !section.isSelected(by: analysis.settings.selection) { return (section.entries, []) }
    let selected = section.selection.questions
    var entries: [Contribution.ID: ThemeSection.Entry] = [:]
    for entry in section.entries { entries[entry.question] = entry }
    let chosen = Set(selected)
    return (
      selected.compactMap { entries[$0] },
      section.entries.filter { !chosen.contains($0.question) }
    )
  }

  /// The statements of a relay whose questions are what is sorted.
  func statements(of relay: RelayAnalysis, number: Int) -> ReportChapter {
    ReportChapter(
      anchor: "relay-\(number)-statements",
      title: wording.themePage(relay.relay, wording.statementsHeading),
      blocks: [
        .exchanges(
          relay.statements.compactMap {
            exchange($0, answers: [], in: relay.relay.id, theme: nil)
          })
      ])
  }

  /// A question and its answers with their words.
  private func exchange(
    _ question: Contribution.ID,
    answers: [Contribution.ID],
    in relay: Relay.ID,
    theme: Theme.ID?
  ) -> ReportExchange? {
    guard let question = study.contribution(question) else { return nil }
    let isStatement = question.kind == .statement
    let answers = answers.compactMap { study.contribution($0) }
    return ReportExchange(
      question: Passage(of: question, anchor: anchor(of: question.id)),
      answers: answers.map { Passage(of: $0, anchor: anchor(of: $0.id)) },
      unanswered: isStatement ? "" : wording.noAnswer,
      keys: keys(of: [question] + answers, in: relay, theme: theme),
      follows: previous(of: question.id, in: relay), next: following(question.id, in: relay))
  }
}

extension ThemeSection {
  /// Whether questions were left out for others.
  func isSelected(by settings: SelectionSettings) -> Bool {
    if selection.isHandPicked { return selection.questions.count < entries.count }
    return settings.pairs != nil && !selection.questions.isEmpty
      && selection.questions.count < entries.count - selection.unanswered
  }
}
