/// A reason why a workbook of Excel cannot be read.
package enum WorkbookProblem: Error, Hashable, Sendable {
  /// It cannot be unpacked.
  case archive(ZIPProblem)
  /// One of its parts is not XML, or not as it should be, with the byte of the part.
  case xml(XMLProblem, part: String, offset: Int)
  /// A part that another one names is not there.
  case missingPart(String)
  /// It has no sheet of cells, or none that is visible.
  case noSheet
  /// It has no sheet of the name asked for, and the names that it has.
  case unknownSheet(String, known: [String])
  /// A cell that names a place that no sheet has, or a text that is not there.
  case malformedCell(String, sheet: String)
  /// A sheet that would take more cells than the limit, counted from the first to the last.
  case tooManyCells(sheet: String, limit: Int)
  /// A sheet that would take more bytes as a table than the limit.
  case tableTooLarge(sheet: String, limit: Int)

  /// The name of the fact in codes such as `workbook.unknown-sheet`.
  package var code: String {
    switch self {
    case .archive(let problem): "zip-" + problem.code
    case .xml(let problem, _, _): "xml-" + problem.code
    case .missingPart: "missing-part"
    case .noSheet: "no-sheet"
    case .unknownSheet: "unknown-sheet"
    case .malformedCell: "malformed-cell"
    case .tooManyCells: "too-many-cells"
    case .tableTooLarge: "table-too-large"
    }
  }
}
