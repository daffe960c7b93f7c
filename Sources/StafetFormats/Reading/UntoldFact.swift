/// Something about a study that a file has no place for, or that stood in no table that was given.
package enum UntoldFact: Hashable, Sendable, CaseIterable {
  /// The title of the study.
  case title
  /// The topic of the study.
  case topic
  /// The language of the texts.
  case language
  /// What else is known of the study.
  case studyAttributes
  /// How many participants, contributions, days and themes the source states.
  case declaredFigures
  /// Which relays are relays, and which another form.
  case kindsOfRelays
  /// When relays opened and closed.
  case openingTimes
  /// What the source states of each relay.
  case declaredFiguresOfRelays
  /// Which groups are not of the house.
  case externalGroups
  /// Who took part and never wrote.
  case silentParticipants
  /// What else is known of participants.
  case participantAttributes
  /// When participants were suspended.
  case suspensions
  /// Definitions, colours and parents of themes.
  case themeDetails
  /// Who sorted, when and how surely.
  case originOfSorting
  /// Sortings beside the one that is there.
  case furtherSortings

  /// The fact in the words of a list.
  var words: String {
    switch self {
    case .title: "title"
    case .topic: "topic"
    case .language: "language"
    case .studyAttributes: "attributes of the study"
    case .declaredFigures: "declared figures"
    case .kindsOfRelays: "kinds of relays"
    case .openingTimes: "opening and closing times"
    case .declaredFiguresOfRelays: "declared figures of relays"
    case .externalGroups: "which groups are external"
    case .silentParticipants: "silent participants"
    case .participantAttributes: "attributes of participants"
    case .suspensions: "suspensions"
    case .themeDetails: "details of themes"
    case .originOfSorting: "who sorted, when and how surely"
    case .furtherSortings: "further sortings"
    }
  }
}
