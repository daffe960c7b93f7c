/// A finding, or something that two sortings differ in, with places in contributions that show what it
/// means.
package struct ReportFinding: Hashable, Sendable {
  /// What was found, with its figures and cautions, or which themes differ.
  package let sentence: String

  /// Places in contributions; none where the finding is not about words.
  package let lines: [QuotedLine]
}

/// A piece of a contribution that is shown elsewhere in whole.
package struct QuotedLine: Hashable, Sendable {
  /// Where the words come from, in words: never who wrote them.
  package let source: String

  /// The ``Passage/anchor`` of the contribution, which links lead to, or `nil` where the report does not
  /// show it.
  package let anchor: String?

  /// The words in pieces, with ellipses where the sentence goes on; the word that it is about is
  /// emphasised.
  package let pieces: [Passage.Piece]
}
