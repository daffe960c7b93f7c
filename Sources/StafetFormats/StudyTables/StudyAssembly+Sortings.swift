import StafetModel

extension StudyAssembly {
  /// The sorting that a column of themes becomes, and its coder.
  static let givenSorting: Sorting.ID = "given"

  private static let restNames: Set<String> = ["rest", "øvrige", "andet", "other"]

  /// Takes themes and sortings: those of the tables, then the column of themes.
  mutating func assembleSortings() {
    var themes = ThemeLabels(codebook: rows.themes == nil ? codebook : tabledCodebook())
    assembleSortingTable(&themes)
    assembleThemeColumn(&themes)
    if let known = themes.codebook {
      draft.codebook = known
    } else {
      let entries = themes.labels.entries
      draft.codebook = Codebook(themes: entries.map { Theme(id: $0.id, name: $0.name) })
      for entry in entries where Self.restNames.contains(entry.name.lowercased()) {
        warnings.append(.restNotMarked(entry.name))
      }
    }
  }

  private mutating func tabledCodebook() -> Codebook {
    let rows = rows.themes ?? []
    for (number, row) in rows.enumerated() {
      origins.themes.append(StudyOrigins.Origin(table: .themes, offset: row.offset))
      note(row.doubts, of: .theme(number))
    }
    return Codebook(themes: rows.map { $0.record })
  }

  private mutating func assembleSortingTable(_ themes: inout ThemeLabels) {
    guard let rows = rows.sortings else { return }
    var numbers: [Sorting.ID: Int] = [:]
    var parts: [SortingParts] = []
    for row in rows {
      guard let id = row.record.sorting else { continue }
      let origin = StudyOrigins.Origin(table: .sortings, offset: row.offset)
      let number: Int
      if let known = numbers[id] {
        number = known
        compare(row, with: parts[known])
      } else {
        number = parts.count
        numbers[id] = number
        if row.record.kind == nil, !row.doubts.contains("kind") {
          report(
            .emptyCell(column: "kind"), in: .sortings, at: row.offset, column: "kind",
            record: id.text)
        }
        parts.append(SortingParts(id: id, first: row))
        origins.sortings.append(origin)
      }
      guard let contribution = row.record.contribution, let label = row.record.theme else {
        continue
      }
      if let first = parts[number].offsets[contribution] {
        report(
          .alreadySorted(sorting: id.text, line: line(of: first, in: .sortings)), in: .sortings,
          at: row.offset, column: "contribution", record: contribution.text)
        continue
      }
      parts[number].offsets[contribution] = row.offset
      if let theme = theme(called: label, &themes, from: origin, record: contribution.text) {
        parts[number].assignments[contribution] = Sorting.Assignment(
          theme: theme, certainty: row.record.certainty)
      }
    }
    for part in parts {
      origins.assignments.append(part.offsets)
      draft.sortings.append(part.sorting)
    }
  }

  /// Notes where a row says something else about its sorting than the first one does.
  private mutating func compare(_ row: RecordRow<SortingRecord>, with parts: SortingParts) {
    let first = parts.first.record
    let facts: [(column: String, here: String, there: String)] = [
      ("coder", row.record.coder, first.coder),
      ("kind", row.record.kind?.rawValue ?? "", first.kind?.rawValue ?? ""),
      ("at", row.record.at?.iso8601 ?? "", first.at?.iso8601 ?? ""),
    ]
    for fact in facts where !fact.here.isEmpty && fact.here != fact.there {
      if row.doubts.contains(fact.column) || parts.first.doubts.contains(fact.column) { continue }
      let problem = RecordProblem.contradiction(
        column: fact.column, value: fact.here, earlier: fact.there,
        line: line(of: parts.first.offset, in: .sortings))
      report(
        problem, in: .sortings, at: row.offset, column: fact.column, record: parts.id.text)
    }
  }

  private mutating func assembleThemeColumn(_ themes: inout ThemeLabels) {
    var assignments: [Contribution.ID: Sorting.Assignment] = [:]
    var offsets: [Contribution.ID: Int] = [:]
    var first: Int?
    for row in rows.contributions {
      guard let label = row.record.theme else { continue }
      let origin = StudyOrigins.Origin(table: .contributions, offset: row.offset)
      first = first ?? row.offset
      let theme = theme(called: label, &themes, from: origin, record: row.record.id?.text)
      guard let id = row.record.id, let theme, offsets[id] == nil else { continue }
      assignments[id] = Sorting.Assignment(theme: theme)
      offsets[id] = row.offset
    }
    guard let first else { return }
    draft.sortings.append(
      Sorting(
        id: Self.givenSorting, coder: Self.givenSorting.text, kind: .given,
        assignments: assignments))
    origins.sortings.append(
      StudyOrigins.Origin(table: .contributions, offset: first, column: "theme"))
    origins.assignments.append(offsets)
  }

  /// The theme that a label leads to, or nil when that has been noted as a problem.
  private mutating func theme(
    called label: String, _ themes: inout ThemeLabels, from origin: StudyOrigins.Origin,
    record: String?
  ) -> Theme.ID? {
    let problem: RecordProblem
    switch themes.find(label) {
    case .theme(let id, let isNew):
      if isNew {
        var named = origin
        named.column = "theme"
        origins.themes.append(named)
      }
      return id
    case .sameIdentifier(let other, let id):
      problem = .sameIdentifier(label: label, other: other, id: id)
    case .unknown:
      if draft.doubts.hasLostThemes { return nil }
      problem = .unknownLabel(label, of: .theme, known: themes.names)
    }
    report(problem, in: origin.table, at: origin.offset, column: "theme", record: record)
    return nil
  }
}

/// One sorting while its rows are put together.
private struct SortingParts {
  let id: Sorting.ID
  let first: RecordRow<SortingRecord>
  var assignments: [Contribution.ID: Sorting.Assignment] = [:]
  var offsets: [Contribution.ID: Int] = [:]

  init(id: Sorting.ID, first: RecordRow<SortingRecord>) {
    self.id = id
    self.first = first
  }

  var sorting: Sorting {
    Sorting(
      id: id, coder: first.record.coder, at: first.record.at, kind: first.record.kind ?? .given,
      assignments: assignments)
  }
}

/// What labels of themes lead to: to a codebook where there is one, else to themes made from them.
private struct ThemeLabels {
  enum Finding {
    case theme(Theme.ID, isNew: Bool)
    case sameIdentifier(other: String, id: String)
    case unknown
  }

  let codebook: Codebook?
  var labels = LabelRegister<Theme>(isOpen: true)
  private var found: [String: Theme.ID] = [:]

  init(codebook: Codebook?) {
    self.codebook = codebook
  }

  mutating func find(_ label: String) -> Finding {
    guard let codebook else {
      switch labels.find(label) {
      case .known(let index), .named(let index):
        return .theme(labels.entries[index].id, isNew: false)
      case .new(let index): return .theme(labels.entries[index].id, isNew: true)
      case .sameIdentifier(let other, let id): return .sameIdentifier(other: other, id: id)
      case .unknown: return .unknown
      }
    }
    if let id = found[label] { return .theme(id, isNew: false) }
    guard let theme = codebook.theme(called: label) else { return .unknown }
    found[label] = theme.id
    return .theme(theme.id, isNew: false)
  }

  /// The names to choose from.
  var names: [String] { codebook?.themes.map { $0.name } ?? labels.names }
}
