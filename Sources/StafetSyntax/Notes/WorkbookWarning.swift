/// Something that there is to know about a workbook of Excel that was read.
package enum WorkbookWarning: Hashable, Sendable {
  /// One sheet was read because it is the first that holds anything, and others hold something too.
  case otherSheets(read: String, others: [String])
  /// Cells with a formula whose result the file does not hold, the first of them by its name.
  case formulasWithoutResults(count: Int, first: String)

  /// The name of the fact in codes such as `workbook.other-sheets`.
  package var code: String {
    switch self {
    case .otherSheets: "other-sheets"
    case .formulasWithoutResults: "formulas-without-results"
    }
  }
}
