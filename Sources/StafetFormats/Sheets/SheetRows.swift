import StafetModel
import StafetSyntax

/// Reads the rows of a coder's sheet.
struct SheetRows {
  private let file: InputFile
  private let study: Study
  private let coder: String?
  private let at: Instant?
  private var table: RecordTable<SheetColumn>
  private var offsets: [Contribution.ID: [String: Int]] = [:]
  private var coders: [String: String] = [:]
  private var hasToldOfCoder = false
  private var found = FoundByText()
  private var decisions: [SuggestionDecision] = []
  private var undecided: [Contribution.ID] = []
  private var remarks: [SuggestionTableReading.Remark] = []

  /// Reads the header.
  init(
    _ file: InputFile, titles: [String], of study: Study, by coder: String?, at: Instant?
  ) throws(ReadingError) {
    self.file = file
    self.study = study
    self.coder = coder
    self.at = at
    table = try RecordTable<SheetColumn>(
      file, required: [.id, .theme], layout: TableLayout(columns: SheetColumn.mapping(of: titles)))
  }

  /// Reads all rows, or throws every problem of them.
  mutating func reading() throws(ReadingError) -> SuggestionTableReading {
    let finder = ContributionFinder(study)
    while table.advance() {
      guard
        let id = table.contribution(id: .id, text: .text, by: finder, found: &found),
        let coder = ownCoder(), isFirst(id, by: coder)
      else { continue }
      if let remark = table.label(.remark) {
        remarks.append(.init(contribution: id, coder: coder, text: remark))
      }
      decide(on: id, by: coder)
    }
    found.warn(in: &table)
    let log = table.log
    try log.throwProblems(in: file.bytes)
    return SuggestionTableReading(
      decisions: decisions, undecided: undecided, remarks: remarks,
      warnings: log.warnings(in: file.bytes) + warningsOfMissingRows)
  }

  private mutating func decide(on id: Contribution.ID, by coder: String) {
    guard let cell = table.label(.theme) else { return undecided.append(id) }
    guard
      let theme = table.decidedTheme(
        cell, in: .theme, first: .suggested, second: nil, by: study.codebook)
    else { return }
    let suggested = table.label(.suggested).flatMap { study.codebook.theme(inCell: $0)?.id }
    decisions.append(
      SuggestionDecision(on: id, suggested: suggested, theme: theme.id, by: coder, at: at))
  }

  /// Whether the row is the coder's first about a contribution; another is noted as a problem.
  private mutating func isFirst(_ id: Contribution.ID, by coder: String) -> Bool {
    guard let first = offsets[id]?[coder] else {
      offsets[id, default: [:]][coder] = table.offset
      return true
    }
    var finder = PositionFinder()
    let line = finder.position(of: first, in: file.bytes).line
    table.report(.record(.duplicateIdentifier(id.text, line: line, file: nil)), in: .id)
    return false
  }

  /// Who decided in the current row, or nil when that has been noted as a problem.
  ///
  /// A name is one coder's in whatever case it is written.
  private mutating func ownCoder() -> String? {
    guard let own = table.label(.coder) else {
      if let coder { return coder }
      report(.noCoder)
      return nil
    }
    if let coder, coder.lowercased() != own.lowercased() {
      report(.otherCoder(coder, here: own))
      return nil
    }
    if let known = coders[own.lowercased()] { return known }
    let name = coder ?? study.coder(called: own) ?? own
    coders[own.lowercased()] = name
    return name
  }

  /// Notes what is wrong with the coder once, not for every row.
  private mutating func report(_ problem: RecordProblem) {
    if hasToldOfCoder { return }
    hasToldOfCoder = true
    table.report(.record(problem), in: .coder)
  }

  private var warningsOfMissingRows: [ReadingWarning] {
    let count = study.relays.reduce(0) { total, relay in
      total + relay.sortable.count { offsets[$0] == nil }
    }
    if count == 0 { return [] }
    return [
      ReadingWarning(.spreadsheet(.rowsMissing(count: count)), at: .file, file: file.name)
    ]
  }
}

extension Study {
  /// The coder of a sorting by hand whose name is the same but for the case of letters.
  fileprivate func coder(called name: String) -> String? {
    sortings.first { $0.kind == .byHand && $0.coder.lowercased() == name.lowercased() }?.coder
  }
}
