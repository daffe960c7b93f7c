/// A question and its answers, as printed.
package struct ReportExchange: Hashable, Sendable {
  /// The question.
  package let question: Passage

  /// The answers; none where the question is unanswered.
  package let answers: [Passage]

  /// What is said in place of an answer where there is none; empty for a statement.
  package let unanswered: String

  /// What it is found by.
  package let keys: Keys

  /// The question whose answer it follows, if the report shows it.
  package let follows: Reference?

  /// The questions that follow its answers, of those that the report shows.
  package let next: [Reference]

  init(
    question: Passage, answers: [Passage], unanswered: String, keys: Keys,
    follows: Reference? = nil, next: [Reference] = []
  ) {
    self.question = question
    self.answers = answers
    self.unanswered = unanswered
    self.keys = keys
    self.follows = follows
    self.next = next
  }

  /// A question before or after it in its chain.
  package struct Reference: Hashable, Sendable {
    /// The ``Passage/anchor`` of the question, which a link leads to.
    package let anchor: String

    /// How the question begins.
    package let opening: String

    /// Whether that one follows the other was inferred, since the source does not record it.
    package let isInferred: Bool
  }

  /// What a question with its answers is found by: the keys of a ``ReportFinder``.
  package struct Keys: Hashable, Sendable {
    /// The relay.
    package let relay: String

    /// The theme, or `nil` where it is in none.
    package let theme: String?

    /// The groups of those who wrote it, without groups of too few people.
    package let groups: [String]
  }
}

/// A contribution's words with their emphasis.
package struct Passage: Hashable, Sendable {
  /// What links lead to; unique within the report.
  package let anchor: String

  /// The words in pieces, in their order; joined they are the untouched text.
  package let pieces: [Piece]

  /// Whether there is nothing to read: no words, or white space only.
  var isBlank: Bool {
    pieces.allSatisfy { $0.text.unicodeScalars.allSatisfy { $0.properties.isWhitespace } }
  }

  /// A piece of a text.
  package struct Piece: Hashable, Sendable {
    /// The words.
    package let text: String

    /// Whether they are emphasised.
    package let isMarked: Bool
  }
}
