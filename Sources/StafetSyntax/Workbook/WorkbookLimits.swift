/// How much a workbook may hold before it is refused.
package struct WorkbookLimits: Hashable, Sendable {
  /// How much it may unpack to.
  package var archive = ZIPLimits()

  /// The largest number of cells of a sheet as a table: its rows times its widest one; also of texts that
  /// sheets share.
  package var cells = 1 << 25

  /// The largest number of bytes of a sheet as a table.
  package var tableSize = 512 << 20

  /// The usual limits.
  package init() {}
}
