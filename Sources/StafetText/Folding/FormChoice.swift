/// One of the things that a form can be counted as.
struct FormChoice: Hashable, Sendable {
  /// The class of the word, or `nil` for an expression and for what is left out whatever it is.
  let wordClass: WordClass?

  /// The term in UTF-8, or `nil` if the form is not counted then.
  let term: [UInt8]?

  /// The expression, if this is what the form is counted as in one.
  let expression: ExpressionTable.Expression?

  init(_ wordClass: WordClass?, _ term: [UInt8]?, in expression: ExpressionTable.Expression? = nil)
  {
    self.wordClass = wordClass
    self.term = term
    self.expression = expression
  }
}
