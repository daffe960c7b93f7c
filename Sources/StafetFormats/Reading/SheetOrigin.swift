import StafetSyntax

/// Where a table comes from that was a sheet of a workbook.
struct SheetOrigin: Hashable, Sendable {
  /// Which cells the bytes come from.
  let places: SheetPlaces

  /// What there is to know about the workbook.
  var warnings: [WorkbookWarning] = []
}
