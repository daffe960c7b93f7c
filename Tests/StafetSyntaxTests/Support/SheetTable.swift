import Testing

@testable import StafetSyntax

extension [UInt8] {
  /// The sheet of a name, or the one that is chosen without a name, as a table.
  func sheetTable(
    _ name: String? = nil, limits: WorkbookLimits = WorkbookLimits()
  ) throws(WorkbookProblem) -> String {
    String(decoding: try sheetChoice(name, limits: limits).sheet.table().bytes, as: UTF8.self)
  }

  func sheetChoice(
    _ name: String? = nil, limits: WorkbookLimits = WorkbookLimits()
  ) throws(WorkbookProblem) -> Workbook.Choice {
    let archive: ZIPArchive
    do throws(ZIPProblem) {
      archive = try ZIPArchive(self, limits: limits.archive)
    } catch {
      throw .archive(error)
    }
    var workbook = try Workbook(archive, limits: limits)
    return try workbook.choice(of: name)
  }
}
