import StafetModel

/// One record of a table, where it stands and which of its columns could not be read.
struct RecordRow<Record> {
  var record: Record
  let offset: Int
  var doubts: [String]
}

/// A row of `study.csv`.
struct KeyAndValue {
  let key: String
  let value: String
}

/// A row of `groups.csv`.
struct GroupRecord {
  let relay: String?
  let group: ParticipantGroup
}

/// A row of `participants.csv`; relay and group are labels.
struct ParticipantRecord {
  let relay: String?
  let id: Participant.ID?
  let group: String?
  let attributes: [String: String]
  let suspended: [Period]
}

/// A row of `contributions.csv` or a line of JSON Lines; relay, group and theme are labels.
struct ContributionRecord {
  var id: Contribution.ID?
  var relay: String?
  var group: String?
  var kind: Contribution.Kind?
  var author: Participant.ID?
  var recipient: Participant.ID?
  var replyTo: Contribution.ID?
  var follows: Contribution.ID?
  var at: Instant?
  var theme: String?
  var text: String?
  var marks: [Range<Int>] = []
  var attributes: [String: String] = [:]
  /// What the row tells of its author.
  var personAttributes: [String: String] = [:]
}

/// A row of `sortings.csv`; the theme is a label.
struct SortingRecord {
  let sorting: Sorting.ID?
  let coder: String
  let kind: Sorting.Kind?
  let at: Instant?
  let contribution: Contribution.ID?
  let theme: String?
  let certainty: Double?
}

/// Everything that was read from the tables of a study; a table that is not there is nil.
struct StudyRows {
  var study: [RecordRow<KeyAndValue>]?
  var relays: [RecordRow<Relay>]?
  var groups: [RecordRow<GroupRecord>]?
  var participants: [RecordRow<ParticipantRecord>]?
  var contributions: [RecordRow<ContributionRecord>] = []
  var themes: [RecordRow<Theme>]?
  var sortings: [RecordRow<SortingRecord>]?

  /// What the columns of the contributions were taken for.
  var columns: [ColumnMeaning] = []

  /// The texts that the rows come from.
  var sources: [StudyTable: RecordSource] = [:]

  /// The tables of which not all rows could be read.
  var incomplete: Set<StudyTable> = []
}
