import StafetSyntax

/// The keys of a study.
enum StudyField: String, JSONField {
  case format, version, title, topic, language, attributes, declared, relays, codebook, sortings

  static let all = JSONFields<StudyField>()
}

/// The keys of what a source declares.
enum DeclaredField: String, JSONField {
  case participants, contributions, days, themes

  static let all = JSONFields<DeclaredField>()
}

/// The keys of a relay.
enum RelayField: String, JSONField {
  case id, name, kind, opens, closes, declared, groups, participants, contributions

  static let all = JSONFields<RelayField>()
}

/// The keys of a group.
enum GroupField: String, JSONField {
  case id, name, external

  static let all = JSONFields<GroupField>()
}

/// The keys of a participant.
enum ParticipantField: String, JSONField {
  case id, group, attributes, suspended

  static let all = JSONFields<ParticipantField>()
}

/// The keys of a contribution.
enum ContributionField: String, JSONField {
  case id, kind, author, recipient
  case replyTo = "reply_to"
  case follows, at, text, marks, attributes

  static let all = JSONFields<ContributionField>()
}

/// The keys of a codebook.
enum CodebookField: String, JSONField {
  case themes

  static let all = JSONFields<CodebookField>()
}

/// The keys of a theme.
enum ThemeField: String, JSONField {
  case id, name, aliases, definition, include, exclude, examples, keywords, colour, parent, rest

  static let all = JSONFields<ThemeField>()
}

/// The keys of a sorting.
enum SortingField: String, JSONField {
  case id, coder, at, kind, assignments

  static let all = JSONFields<SortingField>()
}

/// The keys of a contribution's place in a sorting.
enum AssignmentField: String, JSONField {
  case theme, certainty

  static let all = JSONFields<AssignmentField>()
}
