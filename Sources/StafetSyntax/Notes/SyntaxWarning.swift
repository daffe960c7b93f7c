/// What there can be to know about a text that follows its grammar.
package enum SyntaxWarning: Hashable, Sendable {
  /// A JSON key that has no meaning here; its value was left out.
  case unknownKey(String)

  /// A JSON key without a meaning that is nearly one with a meaning; its value was left out.
  case misspeltKey(String, meant: String)

  /// Cells written as the formula of a text, as in `="001"`, of which the text was taken: how many, and the
  /// first text.
  case formulaTexts(count: Int, example: String)

  /// A renaming for a column that the table does not have, and the columns that it has.
  case renamedColumnMissing(String, found: [String])

  /// How many cells of a table began with an apostrophe before what a spreadsheet takes for a formula; it
  /// was left out.
  case protectedCells(Int)
}
