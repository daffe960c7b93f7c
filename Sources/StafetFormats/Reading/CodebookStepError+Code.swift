package import StafetModel

extension CodebookStepError.Reason {
  /// The name of the fact in codes such as `step.unknown-theme`.
  package var code: String {
    switch self {
    case .unknownTheme: "unknown-theme"
    case .unknownSorting: "unknown-sorting"
    case .unknownContribution: "unknown-contribution"
    case .sortingTaken: "sorting-taken"
    case .malformedSorting: "malformed-sorting"
    case .notSuggested: "not-suggested"
    case .notByHand: "not-by-hand"
    case .identifierTaken: "identifier-taken"
    case .malformedIdentifier: "malformed-identifier"
    case .nameTaken: "name-taken"
    case .emptyName: "empty-name"
    case .malformedColour: "malformed-colour"
    case .secondRest: "second-rest"
    case .mergesRest: "merges-rest"
    case .nestsInItself: "nests-in-itself"
    case .notEmpty: "not-empty"
    case .hasPart: "has-part"
    case .notInTheme: "not-in-theme"
    case .namedTwice: "named-twice"
    case .certaintyOutOfRange: "certainty-out-of-range"
    case .changesNothing: "changes-nothing"
    }
  }
}
