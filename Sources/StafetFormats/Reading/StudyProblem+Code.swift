package import StafetModel

extension StudyProblem.Reason {
  /// The name of the fact in codes such as `study.malformed-identifier`.
  package var code: String {
    switch self {
    case .malformedIdentifier: "malformed-identifier"
    case .duplicateIdentifier: "duplicate-identifier"
    case .malformedAttribute: "malformed-attribute"
    case .unknownGroup: "unknown-group"
    case .unknownParticipant: "unknown-participant"
    case .unknownContribution: "unknown-contribution"
    case .unknownTheme: "unknown-theme"
    case .unknownRelay: "unknown-relay"
    case .unknownSorting: "unknown-sorting"
    case .answerWithoutQuestion: "answer-without-question"
    case .replyToNoQuestion: "reply-to-no-question"
    case .replyByNoAnswer: "reply-by-no-answer"
    case .followsNoAnswer: "follows-no-answer"
    case .followedByNoQuestion: "followed-by-no-question"
    case .circularChain: "circular-chain"
    case .markOutsideText: "mark-outside-text"
    case .endsBeforeItStarts: "ends-before-it-starts"
    case .negativeCount: "negative-count"
    case .malformedColour: "malformed-colour"
    case .circularTheme: "circular-theme"
    case .ambiguousLabel: "ambiguous-label"
    case .secondRest: "second-rest"
    case .certaintyOutOfRange: "certainty-out-of-range"
    }
  }
}
