package import StafetModel
public import StafetSyntax

/// A remark on a file that was accepted: something that its author should know.
public struct ReadingWarning: Hashable, Sendable {
  /// The name of the file, or nil when the bytes came without one.
  public let file: String?

  /// Where in the file.
  public let place: ReadingPlace

  package let reason: Reason

  /// Makes a warning.
  ///
  /// - Parameters:
  ///   - reason: What there is to know.
  ///   - place: Where in the file.
  ///   - file: The name of the file, if it has one.
  package init(_ reason: Reason, at place: ReadingPlace, file: String? = nil) {
    self.reason = reason
    self.place = place
    self.file = file
  }

  /// What the warning is about.
  public var kind: ReadingKind { reason.kind }

  /// The name of the warning for programs, such as `json.unknown-key`.
  ///
  /// The same warning has the same code in later versions. <doc:CodesOfReaders> lists all.
  public var code: String { "\(kind.rawValue).\(reason.code)" }
}

extension ReadingWarning {
  /// What a reader can have to say about a file that it accepts.
  package enum Reason: Hashable, Sendable {
    /// A JSON key that has no meaning here; its value was left out.
    case unknownKey(String)
    /// A JSON key without a meaning that is nearly one with a meaning; its value was left out.
    case misspeltKey(String, meant: String)
    /// A column that is taken as an attribute, but whose name is nearly that of a known column.
    case columnLooksLike(String, known: String)
    /// Columns without a meaning of their own that were taken as attributes.
    case attributeColumns([String])
    /// A column that has cells but no name; it was left out.
    case unnamedColumn
    /// A renaming for a column that the table does not have, and the columns that it has.
    case renamedColumnMissing(String, found: [String])
    /// A column that was renamed to a name without a meaning, and the names that have one.
    case renamedToUnknown(String, name: String, known: [String])
    /// A column that has no meaning in its table; its cells were left out.
    case unknownColumn(String)
    /// A table that has no meaning in a folder; it was left out.
    case unknownTable
    /// A table that is not in the folder, and what is therefore not known.
    case missingTable(String, facts: [UntoldFact])
    /// A file without contributions.
    case noContributions
    /// Rows that name a group but no author whose group it could be.
    case groupWithoutAuthor(count: Int)
    /// A theme with a name that others use for the rest; it was taken as any other.
    case restNotMarked(String)
    /// Something the caller gave that this input did not need.
    case notNeeded(GivenOption)
    /// There is no table of participants, so they are those who appear as author or recipient.
    case participantsFromContributions(count: Int)
    /// Facts that this kind of file cannot hold, such as titles or declared figures.
    case notInThisFormat([UntoldFact])
    /// Something about a table that was read by a layout.
    case layout(LayoutWarning)
    /// Something about what was stated beside a file, or about the words of a small table.
    case facts(FactsWarning)
    /// Something about what would tell who a person is.
    case privacy(PrivacyWarning)
    /// Something about a source that is not a study, such as a published report.
    case source(SourceWarning)
    /// Something about a workbook of Excel.
    case workbook(WorkbookWarning)
    /// Something about the words of texts and names, such as markup or letters that were broken.
    case content(ContentWarning)
    /// Something that a spreadsheet does, or was kept from doing.
    case spreadsheet(SpreadsheetWarning)

    var kind: ReadingKind {
      switch self {
      case .unknownKey, .misspeltKey: .json
      case .content: .content
      case .columnLooksLike, .attributeColumns, .unnamedColumn, .renamedColumnMissing,
        .renamedToUnknown, .unknownColumn:
        .table
      case .unknownTable, .missingTable, .notNeeded, .notInThisFormat: .input
      case .noContributions, .groupWithoutAuthor, .restNotMarked, .participantsFromContributions:
        .record
      case .layout: .layout
      case .facts(let warning): warning.kind
      case .privacy: .privacy
      case .source: .source
      case .workbook: .workbook
      case .spreadsheet(let warning): warning.kind
      }
    }

    /// The code without the kind.
    var code: String {
      switch self {
      case .unknownKey: "unknown-key"
      case .misspeltKey: "misspelt-key"
      case .content(let warning): warning.code
      case .columnLooksLike: "column-looks-like"
      case .attributeColumns: "attribute-columns"
      case .unnamedColumn: "unnamed-column"
      case .renamedColumnMissing: "renamed-column-missing"
      case .renamedToUnknown: "renamed-to-unknown"
      case .unknownColumn: "unknown-column"
      case .unknownTable: "unknown-table"
      case .missingTable: "missing-table"
      case .noContributions: "no-contributions"
      case .groupWithoutAuthor: "group-without-author"
      case .restNotMarked: "rest-not-marked"
      case .notNeeded(let option): "\(option.rawValue)-not-needed"
      case .participantsFromContributions: "participants-from-contributions"
      case .notInThisFormat: "not-in-this-format"
      case .layout(let warning): warning.code
      case .facts(let warning): warning.code
      case .privacy(let warning): warning.code
      case .source(let warning): warning.code
      case .workbook(let warning): warning.code
      case .spreadsheet(let warning): warning.code
      }
    }
  }
}

extension ReadingWarning {
  /// The warnings without those about a key that the same kind of object had before.
  ///
  /// One key that is unknown in every record is then told of once, at the first of them.
  static func firstOfEachKey(_ warnings: [ReadingWarning]) -> [ReadingWarning] {
    var seen: Set<String> = []
    return warnings.filter { warning in
      let key: String
      switch warning.reason {
      case .unknownKey(let name), .misspeltKey(let name, _): key = name
      default: return true
      }
      // The path without the numbers of list elements.
      var path = ""
      var isInNumber = false
      for scalar in (warning.place.path ?? key).unicodeScalars {
        if scalar == "[" { isInNumber = true }
        if !isInNumber { path.unicodeScalars.append(scalar) }
        if scalar == "]" { isInNumber = false }
      }
      return seen.insert("\(path) \(key)").inserted
    }
  }
}
