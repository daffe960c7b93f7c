/// The columns that one kind of table may have: an enumeration whose raw values are their names.
protocol TableColumn: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String, AllCases == [Self] {}

/// The columns of `study.csv`.
enum StudyColumn: String, TableColumn {
  case key, value
}

/// The columns of `relays.csv`.
enum RelayColumn: String, TableColumn {
  case id, name, kind, opens, closes
  case declaredParticipants = "declared_participants"
  case declaredContributions = "declared_contributions"
  case declaredDays = "declared_days"
  case declaredThemes = "declared_themes"
}

/// The columns of `groups.csv`.
enum GroupColumn: String, TableColumn {
  case relay, id, name, external
}

/// The columns of `participants.csv`; further ones are attributes.
enum ParticipantColumn: String, TableColumn {
  case relay, id, group, suspended
}

/// The columns of `contributions.csv`; further ones are attributes.
enum ContributionColumn: String, TableColumn {
  case id, relay, group, kind, author, recipient
  case replyTo = "reply_to"
  case follows, at, theme, marks, text
}

/// The columns of `themes.csv`.
enum ThemeColumn: String, TableColumn {
  case id, name, aliases, definition, include, exclude, examples, keywords, colour, parent, rest
}

/// The columns of `sortings.csv`.
enum SortingColumn: String, TableColumn {
  case sorting, coder, kind, at, contribution, theme, certainty
}
