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
  case unknownLabel(String, column: String, known: [String])
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
  /// More relays than a count of words takes.
  case tooManyRelays(limit: Int)

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
    case .tooManyRelays: "too-many-relays"
    }
  }

  /// The problem in English: what is wrong and what was expected, as sentences on one line.
  package var sentence: String {
    switch self {
    case .emptyCell(let column): "The cell in the column \(column.quoted) must not be empty."
    case .duplicateIdentifier(let id, let line, let file):
      "The id \(id.quoted) is already used on line \(line)"
        + (file.map { " of \($0.shortened)" } ?? "") + ". Every id may be used once."
    case .duplicateKey(let key, let line):
      "The key \(key.quoted) is already used on line \(line). Every key may be used once."
    case .alreadySorted(let sorting, let line):
      "The sorting \(sorting.quoted) already places this contribution on line \(line)."
    case .contradiction(let column, let value, let earlier, let line):
      "The column \(column.quoted) says \(value.quoted) here, but \(earlier.quoted) on line "
        + "\(line)."
    case .sameIdentifier(let label, let other, let id):
      "\(label.quoted) and \(other.quoted) would both get the id \(id.quoted). Write the name in "
        + "one way if they are the same, or change one of them if they are not."
    case .unknownLabel(let label, let column, let known):
      "There is no \(column) \(label.quoted). "
        + (known.isEmpty
          ? "There is none at all."
          : "Use one of: " + known.map { $0.shortened }.joined(separator: ", ") + ".")
    case .otherGroup(let author, let group, let earlier, let line, let file):
      "\(author.quoted) belongs to \(group.quoted) here, but to \(earlier.quoted) on line \(line)"
        + (file.map { " of \($0.shortened)" } ?? "") + ". A participant belongs to one group."
    case .malformedColumn(let name):
      "The column name \(name.quoted) cannot be used. Write it on one line, with at least one "
        + "letter."
    case .missingTable(let name, let found):
      "There is no table \(name) in the folder. "
        + (found.isEmpty ? "It holds no file that could be read." : "It holds: \(listed(found)).")
    case .notACodebook(let contents, let columns):
      "This is a table of \(contents.rawValue), not a codebook: it has "
        + (columns.count == 1 ? "the column " : "the columns ")
        + columns.map { $0.quoted }.joined(separator: " and ")
        + ". A codebook has a row for each theme, with columns such as id, name and definition."
    case .duplicateTable(let other):
      "This table and \(other.quoted) hold the same. Remove one of them."
    case .tooManyRelays(let limit):
      "The lines name more than \(limit) relays. Look whether \("relay".quoted) holds what it should."
    }
  }

  /// The first twenty names, and how many others there are.
  private func listed(_ names: [String]) -> String {
    let others = names.count - 20
    return names.prefix(20).map { $0.shortened }.joined(separator: ", ")
      + (others > 0 ? " and \(others) more" : "")
  }
}
