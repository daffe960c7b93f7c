/// A question and its answers, as printed.
public struct ReportExchange: Hashable, Sendable {
  /// The question.
  public let question: Passage

  /// The answers; none where the question is unanswered.
  public let answers: [Passage]

  /// What is said in place of an answer where there is none; empty for a statement.
  public let unanswered: String

  /// What it is found by.
  public let keys: Keys

  /// What a question with its answers is found by: the keys of a ``ReportFinder``.
  public struct Keys: Hashable, Sendable {
    /// The relay.
    public let relay: String

    /// The theme, or `nil` where it is in none.
    public let theme: String?

    /// The groups of those who wrote it, without groups of too few people.
    public let groups: [String]
  }
}

/// A contribution's words with their emphasis.
public struct Passage: Hashable, Sendable {
  /// What links lead to; unique within the report.
  public let anchor: String

  /// The words in pieces, in their order; joined they are the untouched text.
  public let pieces: [Piece]

  /// Whether there is nothing to read: no words, or white space only.
  var isBlank: Bool {
    pieces.allSatisfy { $0.text.unicodeScalars.allSatisfy { $0.properties.isWhitespace } }
  }

  /// A piece of a text.
  public struct Piece: Hashable, Sendable {
    /// The words.
    public let text: String

    /// Whether they are emphasised.
    public let isMarked: Bool
  }
}
