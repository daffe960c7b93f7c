/// What a caller can give to a reader besides the bytes.
package enum GivenOption: String, Hashable, Sendable, CaseIterable {
  /// Other names for columns.
  case columnNames = "column-names"
  /// The table of participants.
  case participants
  /// The codebook.
  case codebook
  /// The name of a sheet.
  case sheet
}
