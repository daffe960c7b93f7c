import StafetSyntax

/// Where a table comes from that was made of something else: a sheet of a workbook, objects of JSON, a chat.
struct TableOrigin: Hashable, Sendable {
  /// Where the bytes come from.
  let places: TablePlaces

  /// What there is to know about the making.
  var warnings: [ReadingWarning.Reason] = []
}
