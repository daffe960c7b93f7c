/// What there can be to know about a text that follows its grammar.
package enum SyntaxWarning: Hashable, Sendable {
  /// A JSON key that has no meaning here; its value was left out.
  case unknownKey(String)

  /// A renaming for a column that the table does not have, and the columns that it has.
  case renamedColumnMissing(String, found: [String])

  /// How many cells of a table began with an apostrophe before what a spreadsheet takes for a formula; it
  /// was left out.
  case protectedCells(Int)
}
