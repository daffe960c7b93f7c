/// The tables of a folder that holds a study.
enum StudyTable: String, CaseIterable, Hashable {
  case study, relays, groups, participants, contributions, themes, sortings

  /// The name under which the table is written.
  var fileName: String { rawValue + ".csv" }

  /// The table that a file holds by its name, without regard to case; nil for any other file.
  init?(fileName: String) {
    guard let name = fileName.tableName, let table = Self(rawValue: name) else { return nil }
    self = table
  }
}

extension StudyTables {
  /// Whether a file of a folder is read as a table of a study, by its name.
  package static func reads(fileNamed name: String) -> Bool { StudyTable(fileName: name) != nil }
}

extension String {
  /// The name of a file that is a table, in lower case and without `.csv`, `.tsv`, `.xlsx` or `.xlsm`; nil
  /// for others.
  var tableName: String? {
    let name = lowercased()
    for ending in [".csv", ".tsv", ".xlsx", ".xlsm"] where name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return nil
  }

  /// Whether a file of this name is one that Excel puts beside a workbook while it is open.
  var isLockFile: Bool { hasPrefix("~$") }
}
