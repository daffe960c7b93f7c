import StafetModel
import StafetSyntax

/// A reason why rows and lines cannot be put together to records.
package enum RecordProblem: Hashable, Sendable {
  /// What a table holds that was given as a codebook.
  package enum OtherTable: String, Hashable, Sendable, CaseIterable {
    /// Questions, answers and statements.
    case contributions
    /// Those who took part.
    case participants
  }

  /// A cell that must not be empty.
  case emptyCell(column: String)
  /// An id that another row already has, of the same file unless one is named.
  case duplicateIdentifier(String, line: Int, file: String?)
  /// A key that another row already has.
  case duplicateKey(String, line: Int)
  /// A contribution that the same sorting already placed.
  case alreadySorted(sorting: String, line: Int)
  /// A cell that says something else about a record than an earlier row.
  case contradiction(column: String, value: String, earlier: String, line: Int)
  /// Two labels that are not the same but would become the same id.
  case sameIdentifier(label: String, other: String, id: String)
  /// A label or id that leads to nothing known.
  case unknownLabel(String, of: Named, known: [String])
  /// An author of two groups; the line is where the earlier one stands, in the same file unless one
  /// is named.
  case otherGroup(author: String, group: String, earlier: String, line: Int, file: String?)
  /// A column whose name holds control characters, or nothing after `attribute_`.
  case malformedColumn(String)
  /// A table that must be in the folder and is not, with the names of the files that are there.
  case missingTable(String, found: [String])
  /// A table given as codebook that holds something else, and the columns that tell.
  case notACodebook(holds: OtherTable, columns: [String])
  /// Two files that hold the same table.
  case duplicateTable(String)
  /// A pseudonym that another person already has.
  case samePseudonym(String, line: Int)
  /// Something was stated of a relay without naming it, and there are several.
  case relayNotNamed(known: [String])
  /// More relays than a count of words takes.
  case tooManyRelays(limit: Int)
  /// An id that does not go with the text of its row, which several contributions have.
  case ambiguousText(String, id: String, others: [String])
  /// A table of decisions that does not say who decided.
  case noCoder
  /// A table of decisions that is another coder's than the one given.
  case otherCoder(String, here: String)
  /// A count of words that was made by other rules, or of another kind of contributions, than those it is to be
  /// added to.
  case otherRules
  /// A count of words whose figures do not add up, as where a part of the file is missing.
  case brokenCount
  /// Counts of words that are too large together.
  case countTooLarge

  /// The name of the fact in codes such as `record.empty-cell`.
  package var code: String {
    switch self {
    case .emptyCell: "empty-cell"
    case .duplicateIdentifier: "duplicate-identifier"
    case .duplicateKey: "duplicate-key"
    case .alreadySorted: "already-sorted"
    case .contradiction: "contradiction"
    case .sameIdentifier: "same-identifier"
    case .unknownLabel: "unknown-label"
    case .otherGroup: "other-group"
    case .malformedColumn: "malformed-column"
    case .missingTable: "missing-table"
    case .notACodebook: "not-a-codebook"
    case .duplicateTable: "duplicate-table"
    case .samePseudonym: "same-pseudonym"
    case .relayNotNamed: "relay-not-named"
    case .tooManyRelays: "too-many-relays"
    case .ambiguousText: "ambiguous-text"
    case .noCoder: "no-coder"
    case .otherCoder: "other-coder"
    case .otherRules: "other-rules"
    case .brokenCount: "broken-count"
    case .countTooLarge: "count-too-large"
    }
  }

  /// Something that rows of other tables name.
  package enum Named: Hashable, Sendable {
    case relay
    case group
    case theme
  }
}
