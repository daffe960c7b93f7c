/// What is wrong with an XML document, and where.
package struct XMLError: Error, Hashable, Sendable {
  /// What is wrong.
  package let problem: XMLProblem

  /// The byte of the document in UTF-8, see ``XMLReader/bytes``.
  package let offset: Int

  package init(_ problem: XMLProblem, at offset: Int) {
    self.problem = problem
    self.offset = offset
  }
}
