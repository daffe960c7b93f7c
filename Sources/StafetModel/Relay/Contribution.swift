/// A question, an answer or a statement (*bidrag*), exactly as it was written.
public struct Contribution: Hashable, Sendable, Identifiable {
  /// The identity of a contribution, unique within the study.
  public typealias ID = Identifier<Contribution>

  /// Whether a contribution is a question, an answer or a statement.
  ///
  /// Whoever recorded the contribution decides this; a question mark in the text does not.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Asked by one participant of one other (*spørgsmål*).
    case question

    /// The reply to one question (*svar*).
    case answer

    /// Said without being asked by a participant: interviews, group work, documents.
    case statement
  }

  /// The identifier of the contribution.
  public let id: ID

  /// Whether it is a question, an answer or a statement.
  public let kind: Kind

  /// Who wrote the contribution, if recorded.
  public let author: Participant.ID?

  /// Whom the contribution was written to, if recorded.
  public let recipient: Participant.ID?

  /// The question that an answer replies to; `nil` for questions and statements.
  public let replyTo: ID?

  /// The answer that gave the right to ask this question, if recorded.
  public let follows: ID?

  /// When the contribution was written, if recorded.
  public let at: Instant?

  /// The words, untouched.
  public let text: String

  /// Emphasised passages, as half-open ranges counted in Unicode scalars of ``text``.
  ///
  /// They stand beside the text, never in it.
  public let marks: [Range<Int>]

  /// Further facts that the source states, by name.
  ///
  /// Attributes with an empty value are left out.
  public let attributes: [String: String]

  /// Makes a contribution.
  ///
  /// - Parameters:
  ///   - id: The identifier of the contribution.
  ///   - kind: Whether it is a question, an answer or a statement.
  ///   - author: Who wrote the contribution, if recorded.
  ///   - recipient: Whom the contribution was written to, if recorded.
  ///   - replyTo: The question that an answer replies to.
  ///   - follows: The answer that gave the right to ask this question, if recorded.
  ///   - at: When the contribution was written, if recorded.
  ///   - text: The words, untouched.
  ///   - marks: Emphasised passages, as half-open ranges counted in Unicode scalars of the text.
  ///   - attributes: Further facts, by name; those with an empty value are left out.
  public init(
    id: ID,
    kind: Kind,
    author: Participant.ID? = nil,
    recipient: Participant.ID? = nil,
    replyTo: ID? = nil,
    follows: ID? = nil,
    at: Instant? = nil,
    text: String,
    marks: [Range<Int>] = [],
    attributes: [String: String] = [:]
  ) {
    self.id = id
    self.kind = kind
    self.author = author
    self.recipient = recipient
    self.replyTo = replyTo
    self.follows = follows
    self.at = at
    self.text = text
    self.marks = marks
    self.attributes = attributes.filter { !$0.value.isEmpty }
  }

  /// Whether there is nothing to read: no text, or white space only.
  public var isBlank: Bool {
    text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }
}
