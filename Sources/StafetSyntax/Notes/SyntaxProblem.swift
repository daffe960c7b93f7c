/// What can be wrong with a text for those who know its grammar alone.
package enum SyntaxProblem: Hashable, Sendable {
  /// The bytes are not text in the encoding that they claim to have.
  case encoding(EncodingProblem)

  /// The text is not JSON.
  case json(JSONProblem)

  /// The text is not a table with the columns that are needed.
  case table(TableProblem)

  /// One value is of the wrong kind or cannot be understood.
  case value(ValueProblem)
}
