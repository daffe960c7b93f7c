import StafetModel
import StafetSyntax
import StafetText

/// Reads tables one after the other, and goes on when one of them cannot be read.
struct TableCollector {
  let options: ReadingOptions
  private(set) var rows = StudyRows()
  private var problems: [ReadingProblem] = []
  private var notes: [ReadingWarning] = []
  /// Whether the contributions are the only input of their own, not one table of a folder.
  private var isAlone = false

  init(options: ReadingOptions) {
    self.options = options
  }

  /// Reads the tables of a folder.
  mutating func collect(_ files: [String: [UInt8]]) {
    var names: [StudyTable: String] = [:]
    for name in files.keys.sortedByScalars() where !name.isLockFile {
      guard let table = StudyTable(fileName: name) else {
        if name.tableName != nil {
          notes.append(ReadingWarning(.unknownTable, at: .file, file: name))
        }
        continue
      }
      if let first = names[table] {
        problems.append(
          ReadingProblem(.record(.duplicateTable(first)), at: .file, file: name))
      } else {
        names[table] = name
      }
    }
    for table in StudyTable.allCases {
      guard let name = names[table], let bytes = files[name] else { continue }
      collect(table, from: InputFile(name: name, bytes: bytes))
    }
    if names[.contributions] == nil {
      let found = files.keys.sortedByScalars()
      problems.append(
        ReadingProblem(
          .record(.missingTable(StudyTable.contributions.fileName, found: found)), at: .file))
    }
    collectOptions(beside: Set(names.keys))
  }

  /// Reads the table of participants given beside the input, if it is needed.
  private mutating func collectOptions(beside tables: Set<StudyTable>) {
    if let participants = options.participants {
      if tables.contains(.participants) {
        notes.append(ReadingWarning(.notNeeded(.participants), at: .file))
      } else {
        collect(.participants, from: participants)
      }
    }
    if let study = options.study, !tables.contains(.study) {
      if study.statesFacts(fallbackEncoding: options.fallbackEncoding) {
        collect(.study, from: study)
      } else {
        notes.append(ReadingWarning(.facts(.otherStudyTable), at: .file, file: study.name))
      }
    }
    if tables.contains(.themes), options.codebook != nil {
      notes.append(ReadingWarning(.notNeeded(.codebook), at: .file))
    }
  }

  /// Reads contributions that stand alone, and the table of participants given with them.
  mutating func collectAlone(_ file: InputFile) {
    isAlone = true
    collect(.contributions, from: file)
    collectOptions(beside: [])
  }

  /// Reads one table.
  mutating func collect(_ table: StudyTable, from file: InputFile) {
    do throws(ReadingError) {
      let sheet = table == .contributions ? options.sheet : nil
      let decoded = try file.decodedTable(or: options.fallbackEncoding, sheet: sheet)
      if sheet != nil, decoded.origin == nil {
        notes.append(ReadingWarning(.notNeeded(.sheet), at: .file))
      }
      try read(table, from: decoded)
    } catch {
      problems += error.problems
      notes += error.warnings
    }
  }

  /// Takes contributions that were read from JSON Lines and stand alone.
  mutating func takeAlone(
    _ contributions: [RecordRow<ContributionRecord>], from reader: JSONReader, isComplete: Bool
  ) {
    rows.contributions = contributions
    rows.sources[.contributions] = RecordSource(reader)
    if !isComplete { rows.incomplete.insert(.contributions) }
    collectOptions(beside: [])
  }

  private mutating func read(
    _ table: StudyTable, from file: InputFile
  ) throws(ReadingError) {
    switch table {
    case .study:
      let shape = KeyValueTable(file)
      var reader = try RecordTable<StudyColumn>(
        file, required: [.key, .value], layout: TableLayout(columns: shape?.mapping ?? [:]))
      rows.study = (shape?.first.map { [$0] } ?? []) + reader.rows { $0.keyAndValue() }
      finish(table, reader)
    case .relays:
      var reader = try RecordTable<RelayColumn>(file, required: [.id])
      rows.relays = reader.rows { $0.relay() }
      finish(table, reader)
    case .groups:
      var reader = try RecordTable<GroupColumn>(file, required: [.id])
      rows.groups = reader.rows { $0.group() }
      finish(table, reader)
    case .participants:
      var reader = try RecordTable<ParticipantColumn>(
        file, required: [.id], layout: options.layout.ofParticipants, takesAttributes: true)
      rows.participants = reader.rows { $0.participant() }
      finish(table, reader)
    case .contributions:
      var reader = try RecordTable<ContributionColumn>(
        file, required: options.layout.required, layout: options.layout, takesAttributes: true)
      if isAlone { reader.tellOfAttributes() }
      rows.contributions = reader.contributions(options.layout)
      rows.columns = reader.meanings
      if isAlone { reader.tellOfTexts(in: rows.contributions) }
      finish(table, reader)
    case .themes:
      let shape = CodebookTable(file)
      var reader = try RecordTable<ThemeColumn>(
        file, required: [shape.hasIdentifiers ? .id : .name],
        layout: TableLayout(columns: shape.mapping))
      let lists = reader.listSeparators()
      rows.themes = CodebookTable.withParents(
        reader.rows { $0.theme(hasIdentifier: shape.hasIdentifiers, lists: lists) })
      finish(table, reader)
    case .sortings:
      var reader = try RecordTable<SortingColumn>(
        file, required: [.sorting, .kind, .contribution, .theme])
      rows.sortings = reader.rows { $0.sorting() }
      finish(table, reader)
    }
  }

  private mutating func finish<Column>(_ table: StudyTable, _ reader: RecordTable<Column>) {
    rows.sources[table] = RecordSource(reader)
    if reader.hasLostRows { rows.incomplete.insert(table) }
  }

  /// Puts the rows together to a study.
  ///
  /// - Parameter additional: Warnings about what the input cannot hold or does not have.
  /// - Returns: The study, with all warnings.
  /// - Throws: Every problem of all tables.
  func study(warnings additional: [ReadingWarning]) throws(ReadingError) -> StudyReading {
    guard problems.isEmpty else {
      let others = StudyTable.allCases.flatMap { rows.sources[$0]?.problems ?? [] }
      let remarks = StudyTable.allCases.flatMap { rows.sources[$0]?.warnings ?? [] }
      throw ReadingError(problems: problems + others, warnings: notes + remarks)
    }
    var assembly = StudyAssembly(rows, options: options)
    let reading = try assembly.study(notes: additional + notes)
    let warnings = ReadingWarning.firstOfEachKey(reading.warnings)
      .compactMap { $0.keepingQuiet(of: assembly.draft.leftOut) }
    return StudyReading(
      study: reading.study, warnings: factsLast(withoutFoundColumns(warnings)),
      names: reading.names,
      columns: rows.columns.map { $0.leftOut(assembly.draft.leftOut) })
  }

  /// Puts what a kind of file can never hold behind what somebody can do something about.
  private func factsLast(_ warnings: [ReadingWarning]) -> [ReadingWarning] {
    func isAboutFormat(_ warning: ReadingWarning) -> Bool {
      if case .notInThisFormat = warning.reason { true } else { false }
    }
    return warnings.filter { !isAboutFormat($0) } + warnings.filter(isAboutFormat)
  }

  /// Leaves out that a column to be renamed is not in one table when it is in the other.
  private func withoutFoundColumns(_ warnings: [ReadingWarning]) -> [ReadingWarning] {
    let mapped = [StudyTable.contributions, .participants].filter { rows.sources[$0] != nil }
    guard mapped.count > 1 else { return warnings }
    return warnings.filter { warning in
      guard case .renamedColumnMissing(let name, _) = warning.reason else { return true }
      return warning.file == rows.sources[.contributions]?.log.file
        && warnings.count { other in
          if case .renamedColumnMissing(name, _) = other.reason { true } else { false }
        } == mapped.count
    }
  }
}
