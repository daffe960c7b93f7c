/// Where a table begins in its file, and in how many rows its columns are named.
package struct TableForm: Hashable, Sendable {
  /// How many lines stand above the header; empty ones count, and a row whose cell holds line breaks
  /// counts as one.
  package var skippedRows: Int

  /// How many rows name the columns, at least one.
  ///
  /// A column is known by its cell in each of them, and shown by the first that is not empty.
  package var headerRows: Int

  package init(skippedRows: Int = 0, headerRows: Int = 1) {
    precondition(skippedRows >= 0, "There cannot be fewer than no rows above a header.")
    precondition(headerRows >= 1, "A table needs a row that names its columns.")
    self.skippedRows = skippedRows
    self.headerRows = headerRows
  }
}
