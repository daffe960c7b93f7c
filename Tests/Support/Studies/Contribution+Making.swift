package import StafetModel

extension Contribution {
  /// A question; its text is its identifier with a question mark unless given.
  package static func question(
    _ id: ID,
    by author: Participant.ID? = nil,
    to recipient: Participant.ID? = nil,
    follows: ID? = nil,
    at seconds: Int64? = nil,
    text: String? = nil
  ) -> Contribution {
    Contribution(
      id: id, kind: .question, author: author, recipient: recipient, follows: follows,
      at: seconds.map { Instant(secondsSince1970: $0) }, text: text ?? "\(id)?")
  }

  /// An answer; its text is its identifier with an exclamation mark unless given.
  package static func answer(
    _ id: ID,
    to question: ID,
    by author: Participant.ID? = nil,
    addressee: Participant.ID? = nil,
    at seconds: Int64? = nil,
    text: String? = nil
  ) -> Contribution {
    Contribution(
      id: id, kind: .answer, author: author, recipient: addressee, replyTo: question,
      at: seconds.map { Instant(secondsSince1970: $0) }, text: text ?? "\(id)!")
  }

  /// A statement.
  package static func statement(_ id: ID, text: String = "Udsagn") -> Contribution {
    Contribution(id: id, kind: .statement, text: text)
  }
}
