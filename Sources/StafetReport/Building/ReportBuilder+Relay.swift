import StafetAnalysis
import StafetModel
import StafetText

extension ReportBuilder {
  /// A relay's chapter: its figures, then the questions and answers theme by theme.
  func chapter(on relay: RelayAnalysis, number: Int) -> ReportSection {
    var blocks: [ReportBlock] = [.paragraph(wording.relayCounts(relay))]
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
        .paragraph(wording.highlights(of: relay, in: analysis.settings.wordSource)))
    }
    if let selection = wording.selection(of: relay, settings: analysis.settings.selection) {
      blocks.append(.paragraph(selection))
    }
    var parts = relay.sections.enumerated().map { index, section in
      themePage(section, in: relay, anchor: "relay-\(number)-theme-\(index + 1)")
    }
    if !relay.statements.isEmpty { parts.append(statements(of: relay, number: number)) }
    return ReportSection(
      anchor: "relay-\(number)",
      title: wording.chapter(on: relay),
      lead: wording.chapterLead(on: relay),
      blocks: blocks,
      parts: parts)
  }

  /// The sorting that themes are counted by, where a program suggested it and no person accepted it.
  private var suggestedSorting: Sorting? {
    guard let sorting = analysis.sorting.flatMap({ study.sorting($0) }),
      sorting.kind == .suggested
    else { return nil }
    return sorting
  }

  /// The questions and answers of a theme: those that are selected, and the others on request.
  private func themePage(
    _ section: ThemeSection,
    in relay: RelayAnalysis,
    anchor: String
  ) -> ReportSection {
    let slice = section.theme.flatMap { relay.cake?.slice(of: $0) }
    let definition = section.theme.flatMap { study.codebook.theme($0)?.definition } ?? ""
    var blocks: [ReportBlock] = []
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
    return ReportSection(
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
  private func statements(of relay: RelayAnalysis, number: Int) -> ReportSection {
    ReportSection(
      anchor: "relay-\(number)-statements",
      title: wording.themePage(relay.relay, wording.statementsHeading),
      blocks: [
        .exchanges(
          relay.statements.compactMap {
            exchange($0, answers: [], in: relay.relay.id, theme: nil)
          })
      ])
  }

  /// Whether the relay's words are shown in the chapter that reads two relays across.
  private func isReadAcross(_ relay: RelayAnalysis) -> Bool {
    guard let reading = analysis.crossReading else { return false }
    return relay.relay.id == reading.first.id || relay.relay.id == reading.second.id
  }

  /// A question and its answers with their words.
  private func exchange(
    _ question: Contribution.ID,
    answers: [Contribution.ID],
    in relay: Relay.ID,
    theme: Theme.ID?
  ) -> ReportExchange? {
    guard let question = contributions[question] else { return nil }
    let isStatement = question.kind == .statement
    let answers = answers.compactMap { contributions[$0] }
    return ReportExchange(
      question: Passage(of: question),
      answers: answers.map { Passage(of: $0) },
      unanswered: isStatement ? "" : wording.noAnswer,
      keys: keys(of: [question] + answers, in: relay, theme: theme))
  }

  private func figure(of cake: Cake, in analysed: RelayAnalysis, number: Int) -> Figure {
    let relay = analysed.relay
    return Figure(
      id: "cake-\(number)",
      title: wording.cakeTitle(relay),
      alternative: wording.cakeAlternative(relay, cake),
      picture: picture(of: cake),
      table: table(of: cake, in: analysed))
  }

  /// A cake as it is drawn, the same wherever it stands.
  func picture(of cake: Cake) -> Picture {
    .cake(
      cake.slices.map { slice in
        Picture.CakeSlice(
          label: slice.name,
          percent: numbers.percent(slice.share.percent),
          count: numbers.count(slice.share.count),
          share: slice.share.share ?? 0,
          colour: colours[slice.theme])
      })
  }

  /// The most frequent words of a relay.
  func frequentWords(of relay: RelayAnalysis, colour: String, number: Int) -> Figure {
    let most = relay.words.rows.first?.use.occurrences ?? 1
    return Figure(
      id: "words-\(number)",
      title: wording.wordsTitle(relay.relay),
      alternative: wording.wordsAlternative(relay.relay, relay.words),
      picture: .bars(
        relay.words.rows.map { row in
          Picture.Bar(
            label: row.form,
            value: numbers.count(row.use.occurrences),
            length: Double(row.use.occurrences) / Double(most))
        }, colour: colour),
      table: ReportTable(
        caption: wording.wordsTitle(relay.relay),
        columns: [
          .text(wording.word), .number(wording.occurrences),
          .number(wording.holding(analysis.settings.wordSource)),
          .text(wording.formsCounted),
        ],
        rows: relay.words.rows.map { row in
          [
            row.form, numbers.count(row.use.occurrences), numbers.count(row.use.documents),
            wording.forms(of: row),
          ]
        },
        note: wording.formsNote))
  }

  /// The most frequent words of a relay as a picture of words; ``frequentWords(of:colour:number:)`` has
  /// their numbers.
  func wordPicture(of relay: RelayAnalysis, colour: String, number: Int) -> Figure {
    let most = relay.words.rows.first?.use.occurrences ?? 1
    return Figure(
      id: "word-picture-\(number)",
      title: wording.wordPictureTitle(relay.relay),
      alternative: wording.wordPictureAlternative(relay.relay, relay.words),
      picture: .words(
        relay.words.rows.map { row in
          Picture.Word(
            label: row.form, weight: Double(row.use.occurrences) / Double(most))
        }, colour: colour),
      table: nil)
  }

  /// The interval around a share, or a dash of nothing.
  func interval(of share: Share) -> String {
    guard let low = share.low, let high = share.high else { return "\u{2013}" }
    return wording.range(low, high)
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

extension Passage {
  /// A contribution's words, cut where emphasis begins and ends.
  init(of contribution: Contribution) {
    let text = contribution.text
    let scalars = text.unicodeScalars
    var pieces: [Piece] = []
    var place = scalars.startIndex
    var position = 0
    /// Takes what comes before a position, all of it or nothing of it emphasised.
    func take(upTo end: Int, isMarked: Bool) {
      if end <= position { return }
      let next =
        scalars.index(place, offsetBy: end - position, limitedBy: scalars.endIndex)
        ?? scalars.endIndex
      if next > place { pieces.append(Piece(text: String(text[place..<next]), isMarked: isMarked)) }
      place = next
      position = end
    }
    for mark in contribution.marks.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      take(upTo: mark.lowerBound, isMarked: false)
      take(upTo: mark.upperBound, isMarked: true)
    }
    if place < scalars.endIndex {
      pieces.append(Piece(text: String(text[place...]), isMarked: false))
    }
    self.anchor = contribution.id.text
    self.pieces = pieces.joiningNeighbours()
  }
}

extension [Passage.Piece] {
  /// The pieces with those that touch and are emphasised alike made one.
  fileprivate func joiningNeighbours() -> [Passage.Piece] {
    var joined: [Passage.Piece] = []
    for piece in self {
      if let last = joined.last, last.isMarked == piece.isMarked {
        joined[joined.count - 1] = Passage.Piece(
          text: last.text + piece.text, isMarked: piece.isMarked)
      } else {
        joined.append(piece)
      }
    }
    return joined
  }
}
