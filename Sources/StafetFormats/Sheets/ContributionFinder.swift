import StafetModel
import StafetSyntax

/// Finds the contribution that a row of a filled-in table is about: by its id or, where a spreadsheet has
/// rewritten the id, by its text.
struct ContributionFinder {
  /// What a row leads to.
  enum Finding {
    /// The contribution with the id of the row.
    case byIdentifier(Contribution.ID)
    /// The only contribution with the text of the row, which has another id.
    case byText(Contribution.ID)
    /// Several contributions have the text of the row, and its id does not go with it.
    case ambiguous([Contribution.ID])
    /// Nothing.
    case unknown
  }

  private var texts: [Contribution.ID: String] = [:]
  private var owners: [String: [Contribution.ID]] = [:]

  /// Takes the contributions of a study.
  init(_ study: Study) {
    for contribution in study.relays.lazy.flatMap({ $0.contributions }) {
      let text = Self.folded(contribution.text)
      texts[contribution.id] = text
      if !text.isEmpty { owners[text, default: []].append(contribution.id) }
    }
  }

  /// Finds a contribution.
  ///
  /// Where the study has the id, but for another text, the text decides if the study has it: spreadsheets
  /// rewrite `0012` as `12`, and that may be the id of another contribution. A text that somebody edited is
  /// in the study nowhere, and then the id decides.
  ///
  /// - Parameters:
  ///   - id: The id of the row, if it has one.
  ///   - text: The text of the row; white space does not count.
  /// - Returns: What they lead to.
  func find(_ id: Contribution.ID?, text: String) -> Finding {
    let sought = Self.folded(text)
    // A workbook keeps the apostrophe that a table had before what looks like a formula.
    let bare = sought.hasPrefix("'") ? String(sought.dropFirst()) : sought
    let others = owners[sought] ?? owners[bare] ?? []
    if let id, let own = texts[id], own == sought || own == bare || others.isEmpty {
      return .byIdentifier(id)
    }
    switch others.count {
    case 0: return .unknown
    case 1: return .byText(others[0])
    default: return .ambiguous(others)
    }
  }

  /// A text without white space.
  private static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    folded.append(contentsOf: text.unicodeScalars.lazy.filter { !$0.properties.isWhitespace })
    return String(folded)
  }
}

/// The rows of a table that were found by their text.
struct FoundByText {
  private var count = 0
  private var first: (given: String, found: String, offset: Int)?

  /// Notes a row.
  mutating func note(_ given: String, found: String, at offset: Int) {
    count += 1
    if first == nil { first = (given, found, offset) }
  }

  /// Warns of them in the table that they stand in.
  func warn<Column>(in table: inout RecordTable<Column>) {
    guard let first else { return }
    table.warn(
      .spreadsheet(.foundByText(count: count, given: first.given, found: first.found)),
      at: first.offset)
  }
}

extension RecordTable {
  /// The contribution that the current row is about, or nil when that has been noted as a problem.
  mutating func contribution(
    id column: Column, text textColumn: Column, by finder: ContributionFinder,
    found: inout FoundByText
  ) -> Contribution.ID? {
    let given: Contribution.ID? = identifier(column)
    record = given?.text
    let text = text(textColumn)
    switch finder.find(given, text: text) {
    case .byIdentifier(let id): return id
    case .byText(let id):
      found.note(given?.text ?? "", found: id.text, at: offset)
      record = id.text
      return id
    case .ambiguous(let others):
      report(
        .record(
          .ambiguousText(text, id: given?.text ?? "", others: others.map { $0.text })), in: column)
      return nil
    case .unknown:
      if let given {
        report(.step(CodebookStepError(.unknownContribution(given))), in: column)
      } else {
        report(.record(.emptyCell(column: column.rawValue)), in: column)
      }
      return nil
    }
  }
}
