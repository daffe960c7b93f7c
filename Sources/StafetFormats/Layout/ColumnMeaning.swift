import StafetSyntax

/// What a column of a table holds, or seems to hold.
public struct ColumnMeaning: Hashable, Sendable {
  /// What a column of a table can hold for this library.
  @nonexhaustive public enum Role: String, Hashable, Sendable, CaseIterable {
    /// The id of the row.
    case id
    /// The relay.
    case relay
    /// The group of the author.
    case group
    /// Whether the row is a question, an answer or a statement.
    case kind
    /// Who wrote it.
    case author
    /// Whom it is for.
    case recipient
    /// Which question it replies to.
    case replyTo = "reply_to"
    /// Which answer gave the right to ask.
    case follows
    /// When it was written.
    case time = "at"
    /// The theme.
    case theme
    /// The words of the contribution.
    case text
    /// The emphasised passages of the text.
    case marks
    /// The words of the question, in a row that also holds its answers.
    case question
    /// The words of an answer, in a row that also holds the question.
    case answer
    /// When the answer was written, in a row that also holds the question.
    case answerTime = "answer_at"
    /// Something else that is kept as an attribute.
    case attribute
    /// Something about the author that is kept as an attribute of the person.
    case personAttribute = "person-attribute"
    /// Something that is left out: names and addresses, or what only the tool needs.
    case leftOut = "left-out"
  }

  /// The heading.
  public let title: String

  /// What it holds.
  public let role: Role

  /// Says what a column holds.
  ///
  /// - Parameters:
  ///   - title: The heading.
  ///   - role: What it holds.
  public init(title: String, role: Role) {
    self.title = title
    self.role = role
  }

  /// The same, left out if it is an attribute whose folded name is among those that were.
  func leftOut(_ names: Set<String>) -> ColumnMeaning {
    guard role == .attribute || role == .personAttribute else { return self }
    let name = AttributeColumn.attribute(for: title.onOneLine).name.foldedColumnName
    return names.contains(name) ? ColumnMeaning(title: title, role: .leftOut) : self
  }
}
