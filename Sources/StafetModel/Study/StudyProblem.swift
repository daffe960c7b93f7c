/// One reason why records do not form a ``Study``: what is wrong, where, and in which record.
public struct StudyProblem: Hashable, Sendable {
  /// What is wrong.
  @nonexhaustive public enum Reason: Hashable, Sendable {
    /// An identifier is empty, holds control characters, or has white space at its edges.
    case malformedIdentifier

    /// Another record, at the place given, already has the identifier.
    case duplicateIdentifier(first: StudyPlace)

    /// The name of an attribute is empty, holds control characters, or has white space at its edges.
    case malformedAttribute(String)

    /// No group of the relay has the identifier.
    case unknownGroup(ParticipantGroup.ID)

    /// No participant of the relay has the identifier.
    case unknownParticipant(Participant.ID)

    /// No contribution of the relay has the identifier or, for a sorting, no contribution of the study has
    /// it.
    case unknownContribution(Contribution.ID)

    /// No theme of the codebook has the identifier.
    case unknownTheme(Theme.ID)

    /// No relay of the study has the identifier.
    case unknownRelay(Relay.ID)

    /// No sorting of the study has the identifier.
    case unknownSorting(Sorting.ID)

    /// An answer does not say which question it replies to.
    case answerWithoutQuestion

    /// An answer replies to something that is not a question.
    case replyToNoQuestion(Contribution.ID)

    /// Something that is not an answer says that it replies to a question.
    case replyByNoAnswer

    /// A question follows something that is not an answer.
    case followsNoAnswer(Contribution.ID)

    /// Something that is not a question says that it follows an answer.
    case followedByNoQuestion

    /// Questions follow each other in a ring, so that none of them can have been the first.
    case circularChain

    /// A mark is empty or does not lie inside the text, which has the given number of characters.
    case markOutsideText(Range<Int>, length: Int)

    /// A time span ends before it starts.
    case endsBeforeItStarts

    /// A figure that counts something is negative.
    case negativeCount(Int)

    /// A colour is not written as `#RRGGBB`.
    case malformedColour(String)

    /// A theme is, directly or through others, part of itself.
    case circularTheme

    /// Two themes of the codebook go by the same name or alias.
    case ambiguousLabel(String, other: Theme.ID)

    /// The codebook has a second theme for the rest.
    case secondRest(first: Theme.ID)

    /// A certainty does not lie between 0 and 1.
    case certaintyOutOfRange(Double)
  }

  /// What is wrong.
  public let reason: Reason

  /// Where the problem is.
  public let place: StudyPlace

  /// The key in a study file that the problem concerns, such as `reply_to`; `nil` where no single key
  /// does.
  public let field: String?

  /// The identifier of the record, or `nil` where the record has none.
  public let record: String?

  /// The path in a study file, such as `relays[0].contributions[3].reply_to`.
  public var path: String {
    let place = place.description
    guard let field else { return place }
    return place.isEmpty ? field : place + "." + field
  }
}

/// The error thrown where records do not hold together as a ``Study``.
///
/// It carries every problem, in the order of the records.
public struct StudyError: Error, Hashable, Sendable {
  /// Every problem that was found; never empty.
  public let problems: [StudyProblem]
}
