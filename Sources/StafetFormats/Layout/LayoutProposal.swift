import StafetModel
import StafetSyntax

/// What a table seems to be, and how it would have to be read.
///
/// A proposal is made from headings and the first rows. Whether the table can really be read like that is
/// tried before anybody is told of it.
package struct LayoutProposal: Hashable, Sendable {
  /// The tool whose export the table is; nil where it is not known.
  package let tool: TableLayout.Tool?

  /// What the columns seem to hold, in the order of the table.
  package let columns: [ColumnMeaning]

  /// How the table would have to be read; what was said of it before is kept.
  package var layout: TableLayout

  /// The encoding in which the bytes would have to be read; nil where nothing needs to be said of it.
  package var encoding: FallbackEncoding?

  /// Whether nothing in the table shows which of day and month comes first.
  package var isOrderGuessed = false

  /// What was said of the table before.
  package let given: TableLayout

  /// How many problems would be left, of cells rather than of columns.
  package var remaining = 0

  package init(
    tool: TableLayout.Tool?, columns: [ColumnMeaning], layout: TableLayout, given: TableLayout
  ) {
    self.tool = tool
    self.columns = columns
    self.layout = layout
    self.given = given
  }

  /// What has to be said: of a known tool its name and how times are written.
  package var shown: TableLayout {
    guard let tool, given.leavesColumnsOpen || given.tool == tool else { return layout }
    var shown = given
    shown.tool = tool
    shown.times = layout.times
    return shown
  }

  /// Whether a column seems to say what each row is in words that are not known: then nothing may say it in its
  /// place.
  private var holdsOtherKinds: Bool {
    layout.rowKind != nil && layout.rowKind != given.rowKind
      && columns.contains { $0.role == .attribute && HeadingWords.isForKind($0.title) }
  }

  /// Whether what stands in place of headings are rather cells of a row: numbers or times.
  private var beginsWithData: Bool {
    columns.contains { column in
      column.title.utf8.allSatisfy { 0x30...0x39 ~= $0 } || ColumnProfile.isTime(column.title)
    }
  }

  /// Whether all is there that a contribution needs.
  var isWhole: Bool {
    if holdsOtherKinds || beginsWithData { return false }
    return layout.questionColumn != nil
      || layout.required.allSatisfy { column in
        columns.contains { $0.role.rawValue == column.rawValue }
          || layout.columns.renamedTo.contains(column.rawValue)
      }
  }
}

extension LayoutProposal {
  /// Looks at a table.
  ///
  /// - Parameters:
  ///   - bytes: Valid UTF-8 without a byte order mark.
  ///   - given: What is said of the table already.
  ///   - tool: The tool that it is from, where that has been said.
  /// - Returns: What it seems to be; nil where it has no headings that could be read.
  static func proposal(
    for bytes: [UInt8], given: TableLayout, tool: KnownLayout? = nil
  ) -> LayoutProposal? {
    for form in forms(given) {
      guard let top = LayoutSample(bytes, form: form) else { continue }
      guard let known = tool ?? KnownLayout.fitting(top.titles), top.hasTimes(of: known) else {
        continue
      }
      return proposal(for: bytes, given: given, known: known, form: form)
    }
    // The first line that names at least two columns by words that mean something is the header.
    var best: (form: TableForm, count: Int)?
    for form in forms(given) {
      guard let sample = LayoutSample(bytes, form: form) else { continue }
      let count = sample.titles.count { titles in
        titles.contains { !HeadingWords.roles(of: $0).isEmpty }
      }
      if count > best?.count ?? (form.skippedRows == given.skippedRows ? -1 : 1) {
        best = (form, count)
      }
    }
    return best.flatMap { proposal(for: bytes, given: given, known: nil, form: $0.form) }
  }

  /// Where a header may stand: where it was said to be, or in one of the first lines.
  private static func forms(_ given: TableLayout) -> [TableForm] {
    if given.skippedRows > 0 { return [given.form] }
    return (0...8).map { TableForm(skippedRows: $0, headerRows: given.form.headerRows) }
  }

  private static func proposal(
    for bytes: [UInt8], given: TableLayout, known: KnownLayout?, form: TableForm
  ) -> LayoutProposal? {
    var form = form
    if let known, given.headerRows == 1 {
      form.headerRows = known.headerRows(in: bytes, from: form)
    }
    let emptyWords = given.emptyWords + (known?.emptyWords ?? [])
    guard let sample = LayoutSample(bytes, form: form, emptyWords: emptyWords) else { return nil }
    let guesses = ColumnGuesses(sample, known: known, given: given)
    var draft = LayoutDraft(guesses, known: known, given: given)
    draft.layout.skippedRows = form.skippedRows
    draft.layout.headerRows = form.headerRows
    draft.layout.emptyWords = emptyWords
    var proposal = LayoutProposal(
      tool: known?.tool, columns: guesses.guesses, layout: draft.layout, given: given)
    proposal.isOrderGuessed = draft.isOrderGuessed
    return proposal
  }
}

extension KnownLayout {
  /// In how many rows an export names its columns: a tool that has several leaves some of them out
  /// depending on how it is asked.
  fileprivate func headerRows(in bytes: [UInt8], from form: TableForm) -> Int {
    var form = form
    form.headerRows = 1
    guard headerRows > 1,
      var rows = try? TableReader(bytes, known: [], required: [], form: form)
    else { return headerRows }
    let column = rows.header.columns.firstIndex { Self.matches($0.titles, ids) } ?? 0
    var count = 1
    while count < headerRows, let row = rows.next() {
      // Below the heading of the ids stand nothing, the same words again, or what was asked.
      let cell = row[column].trimmed
      let isHeading =
        cell.isEmpty || cell.hasPrefix("{")
        || !cell.utf8.contains { 0x30...0x39 ~= $0 }
          && !cell.hasPrefix("R_")
      if !isHeading { break }
      count += 1
    }
    return count
  }
}

/// A layout while it is put together from guesses.
private struct LayoutDraft {
  var layout: TableLayout
  private(set) var isOrderGuessed = false
  private let guesses: ColumnGuesses

  init(_ guesses: ColumnGuesses, known: KnownLayout?, given: TableLayout) {
    self.guesses = guesses
    layout = given
    let hasKinds = guesses.title(of: .kind) != nil
    rename([.author, .recipient, .follows, .time, .theme, .relay, .id, .group])
    for (word, kind) in guesses.abbreviatedKinds where layout.kindWords[word] == nil {
      layout.kindWords[word] = kind
    }
    if hasKinds {
      rename([.kind, .text, .replyTo])
      if guesses.title(of: .id) == nil { layout.numbersRows = true }
      link()
    } else if let question = guesses.title(of: .question) {
      let answers = guesses.titles(of: .answer)
      if answers.isEmpty, given.questionColumn == nil {
        layout.columns.rename(question, to: "text")
        layout.rowKind = given.rowKind ?? .question
        rename([.replyTo])
        link()
        if guesses.title(of: .id) == nil { layout.numbersRows = true }
      } else {
        layout.questionColumn = given.questionColumn ?? question
        if given.answerColumns.isEmpty {
          for answer in answers where !layout.answerColumns.contains(answer) {
            layout.answerColumns.append(answer)
          }
        }
        if layout.answerTimeColumn == nil {
          layout.answerTimeColumn = guesses.title(of: .answerTime)
        }
      }
    } else if guesses.title(of: .text) != nil, given.questionColumn == nil {
      rename([.text, .replyTo])
      // What others reply to is a question.
      let isAsked = guesses.title(of: .replyTo) != nil
      layout.rowKind = given.rowKind ?? (isAsked ? .question : .statement)
      if isAsked { link() }
      if guesses.title(of: .id) == nil { layout.numbersRows = true }
    }
    for title in guesses.titles(of: .leftOut) where !layout.leftOutColumns.contains(title) {
      layout.leftOutColumns.append(title)
    }
    setTimes(known)
  }

  /// Renames the columns that have roles, unless they are called so already.
  private mutating func rename(_ roles: [ColumnMeaning.Role]) {
    for role in roles {
      guard let title = guesses.title(of: role), layout.columns.name(for: title) == nil,
        title.foldedColumnName != role.rawValue
      else { continue }
      layout.columns.rename(title, to: role.rawValue)
    }
  }

  /// How answers say what they reply to.
  private mutating func link() {
    guard layout.answerLink == .identifier else { return }
    let named = guesses.cells(of: .replyTo)
    if named.isEmpty {
      let hasPeople = guesses.title(of: .author) != nil && guesses.title(of: .recipient) != nil
      if hasPeople { layout.answerLink = .people }
      return
    }
    let texts = Set(guesses.cells(of: .text).map { $0.foldedColumnName })
    if named.allSatisfy({ texts.contains($0.foldedColumnName) }) { layout.answerLink = .text }
  }

  /// The zone that a row of headings names as Qualtrics does: `"timeZone":"Europe/Copenhagen"`.
  private static func zone(in title: String) -> TimeZoneRule? {
    let words = title.lowercased().split { !$0.isLetter }
    if words.contains("utc") || words.contains("gmt") { return .fixed(seconds: 0) }
    let parts = title.split(separator: "\"")
    guard let name = parts.firstIndex(of: "timeZone"), name + 2 < parts.count else { return nil }
    return TimeZoneRule(String(parts[name + 2]))
  }

  /// How times are written, as far as they show it.
  private mutating func setTimes(_ known: KnownLayout?) {
    let cells = guesses.cells(of: .time) + guesses.cells(of: .answerTime)
    guard !cells.isEmpty else { return }
    let needs = TimeNeeds(of: cells, style: layout.times)
    let isDanish = guesses.allTitles.contains { HeadingWords.isDanish($0) }
    if needs.order {
      layout.times.order =
        needs.shownOrder ?? (isDanish ? known?.danishOrder : known?.englishOrder)
        ?? (needs.hasHalvesOfDay ? .monthDayYear : .dayMonthYear)
      isOrderGuessed = needs.shownOrder == nil
    }
    if needs.zone, let zone = guesses.allTitles.lazy.compactMap({ Self.zone(in: $0) }).first {
      layout.times.zone = zone
    } else if needs.zone {
      let isNearby = isDanish || layout.times.order == .dayMonthYear
      layout.times.zone = isNearby ? .centralEuropean : .fixed(seconds: 0)
    }
  }
}

/// What must be said about times for them to be understood.
private struct TimeNeeds {
  private(set) var order = false
  private(set) var zone = false
  /// Whether times are told by the halves of the day, as in the United States.
  private(set) var hasHalvesOfDay = false
  private var hasLateFirst = false
  private var hasLateSecond = false

  init(of cells: [String], style: TimeStyle) {
    for cell in cells {
      do throws(TimeProblem) {
        _ = try TimeText.moment(in: cell, style: style)
      } catch {
        switch error {
        case .missingOrder: order = true
        case .missingZone: zone = true
        case .missingOrderAndZone:
          order = true
          zone = true
        default: break
        }
      }
      let ending = cell.lowercased().suffix(5)
      if ["am", "pm", "a.m.", "p.m."].contains(where: { ending.hasSuffix($0) }) {
        hasHalvesOfDay = true
      }
      let figures = cell.split { !("0"..."9").contains($0) }.prefix(2).compactMap { Int($0) }
      if figures.count == 2, figures[0] <= 31 {
        if figures[0] > 12 { hasLateFirst = true }
        if figures[1] > 12, figures[1] <= 31 { hasLateSecond = true }
      }
    }
  }

  /// The order that the figures themselves show; nil where they fit several.
  var shownOrder: DateOrder? {
    if hasLateFirst == hasLateSecond { return nil }
    return hasLateFirst ? .dayMonthYear : .monthDayYear
  }
}
