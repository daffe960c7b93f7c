/// Something about a study that a file has no place for, or that stood in no table that was given.
package enum UntoldFact: String, Hashable, Sendable, CaseIterable {
  /// The title of the study.
  case title
  /// The topic of the study.
  case topic
  /// The language of the texts.
  case language
  /// What else is known of the study.
  case studyAttributes = "study-attributes"
  /// How many participants, contributions, days and themes the source states.
  case declaredFigures = "declared-figures"
  /// Which relays are relays, and which another form.
  case kindsOfRelays = "kinds-of-relays"
  /// When relays opened and closed.
  case openingTimes = "opening-times"
  /// What the source states of each relay.
  case declaredFiguresOfRelays = "declared-figures-of-relays"
  /// Which groups are not of the house.
  case externalGroups = "external-groups"
  /// Who took part and never wrote.
  case silentParticipants = "silent-participants"
  /// What else is known of participants.
  case participantAttributes = "participant-attributes"
  /// When participants were suspended.
  case suspensions
  /// Definitions, colours and parents of themes.
  case themeDetails = "theme-details"
  /// Who sorted, when and how surely.
  case originOfSorting = "origin-of-sorting"
  /// Sortings beside the one that is there.
  case furtherSortings = "further-sortings"
}
