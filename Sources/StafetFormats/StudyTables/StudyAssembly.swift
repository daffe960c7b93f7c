import StafetModel

/// Puts the rows of tables together to a study.
///
/// Relays, groups, participants and themes come from their tables where there are such; else they
/// are made from the labels that contributions bear, in order of first appearance.
struct StudyAssembly {
  /// One relay while it is put together.
  struct RelayParts {
    var relay: Relay
    var groups: [ParticipantGroup] = []
    var groupLabels: LabelRegister<ParticipantGroup>
    var participants: [Participant] = []
    var numbers: [Participant.ID: Int] = [:]
    /// The contributions that say of participants, by number, to which group they belong.
    var groupOrigins: [Int: StudyOrigins.Origin] = [:]
    var contributions: [Contribution] = []
  }

  var rows: StudyRows
  let options: ReadingOptions
  /// What `study.csv` states of relays.
  var facts = StudyFacts()
  var codebook: Codebook? { options.codebook }
  /// What was mended in the rows.
  private(set) var treated: [ContentWarning] = []
  var draft = StudyDraft()
  var relays: [RelayParts] = []
  var relayLabels: LabelRegister<Relay>
  /// Whether contributions say to which relay they belong.
  var namesRelays = false
  var origins = StudyOrigins()
  var warnings: [ReadingWarning.Reason] = []
  /// Problems that lie in no table.
  var unplaced: [ReadingProblem] = []

  /// Begins with what was read.
  ///
  /// - Parameters:
  ///   - rows: What was read.
  ///   - options: What was given beside the tables, such as a codebook.
  init(_ rows: StudyRows, options: ReadingOptions) {
    self.rows = rows
    self.options = options
    relayLabels = LabelRegister(isOpen: rows.relays == nil)
  }

  /// Puts everything together.
  ///
  /// - Parameter notes: Warnings to give beside those that arise here.
  /// - Returns: The study with the warnings of all tables.
  /// - Throws: Every problem of all tables.
  mutating func study(notes: [ReadingWarning]) throws(ReadingError) -> StudyReading {
    treated = rows.treat(options.treatment)
    noteIncompleteTables()
    assembleHeading()
    assembleRelays()
    assembleGroups()
    assembleParticipants()
    linkAnswers()
    assembleContributions()
    assembleSortings()
    finishRelays()
    return try finish(notes: notes)
  }

  private mutating func noteIncompleteTables() {
    for table in rows.incomplete {
      switch table {
      case .study, .sortings: break
      case .relays: draft.doubts.noteLostRelays()
      case .groups: draft.doubts.hasLostGroups = true
      case .participants: draft.doubts.hasLostParticipants = true
      case .contributions: draft.doubts.hasLostContributions = true
      case .themes: draft.doubts.hasLostThemes = true
      }
    }
  }

  /// Notes a problem with a row.
  mutating func report(
    _ problem: RecordProblem, in table: StudyTable, at row: Int, column: String?, record: String?
  ) {
    rows.sources[table]?.report(.record(problem), at: row, column: column, record: record)
  }

  /// The line on which a row of a table begins.
  mutating func line(of row: Int, in table: StudyTable) -> Int {
    rows.sources[table]?.line(of: row) ?? 1
  }

  /// Notes the columns of a record that could not be read.
  mutating func note(_ doubts: [String], of place: StudyPlace) {
    for column in doubts {
      let field = column.hasPrefix("declared_") ? "declared" : column
      draft.doubts.note(field, of: place)
    }
  }
}
