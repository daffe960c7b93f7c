import StafetSyntax

extension RecordTable<ContributionColumn> {
  /// How many rows are looked at to tell whether a column holds texts.
  private static var sampleSize: Int { 500 }

  /// Says which columns that nobody mapped look like texts, which nothing counts as long as they are
  /// attributes.
  mutating func tellOfTexts(in rows: [RecordRow<ContributionRecord>]) {
    for column in plainColumns {
      let sample = rows.lazy.compactMap { $0.record.attributes[column.name] }
        .prefix(Self.sampleSize)
      var cells = 0
      var texts = 0
      for cell in sample {
        cells += 1
        if Self.looksLikeText(cell) { texts += 1 }
      }
      guard texts >= 2, texts * 2 >= cells,
        let example = rows.lazy.compactMap({ $0.record.attributes[column.name] })
          .first(where: Self.looksLikeText)
      else { continue }
      let count = rows.count { $0.record.attributes[column.name] != nil }
      warn(
        .content(.textColumn(column.title, cells: count, example: example)), at: column.offset)
    }
  }

  /// Whether a cell holds more than a name or an answer that was ticked off: four words at least.
  private static func looksLikeText(_ cell: String) -> Bool {
    guard cell.utf8.count >= 16 else { return false }
    var spaces = 0
    for byte in cell.utf8 where byte == UInt8(ascii: " ") { spaces += 1 }
    return spaces >= 3
  }
}
