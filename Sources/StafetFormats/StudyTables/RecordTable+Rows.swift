import StafetModel
import StafetSyntax
import StafetText

extension RecordTable {
  /// Reads all rows.
  mutating func rows<Record>(
    _ record: (inout RecordTable) -> Record
  ) -> [RecordRow<Record>] {
    var rows: [RecordRow<Record>] = []
    while advance() {
      let next = record(&self)
      rows.append(RecordRow(record: next, offset: offset, doubts: doubts))
    }
    return rows
  }
}

extension RecordTable<StudyColumn> {
  mutating func keyAndValue() -> KeyAndValue {
    if label(.key) == nil { report(.record(.emptyCell(column: "key")), in: .key) }
    return KeyAndValue(key: label(.key) ?? "", value: text(.value))
  }
}

extension RecordTable<RelayColumn> {
  mutating func relay() -> Relay {
    Relay(
      id: ownIdentifier(.id) ?? "", name: text(.name),
      kind: word(.kind, of: Relay.Kind.self) ?? .relay,
      opens: instant(.opens), closes: instant(.closes),
      declared: DeclaredFacts(
        participants: integer(.declaredParticipants),
        contributions: integer(.declaredContributions), days: integer(.declaredDays),
        themes: integer(.declaredThemes)))
  }
}

extension RecordTable<GroupColumn> {
  mutating func group() -> GroupRecord {
    let id: ParticipantGroup.ID = ownIdentifier(.id) ?? ""
    return GroupRecord(
      relay: label(.relay),
      group: ParticipantGroup(id: id, name: text(.name), isExternal: flag(.external)))
  }
}

extension RecordTable<ParticipantColumn> {
  mutating func participant() -> ParticipantRecord {
    let id: Participant.ID? = ownIdentifier(.id)
    return ParticipantRecord(
      relay: label(.relay), id: id, group: label(.group), attributes: attributes(),
      suspended: periods(.suspended))
  }
}

extension RecordTable<ContributionColumn> {
  /// Reads all rows, each as one contribution or as a question with its answers.
  mutating func contributions(_ layout: TableLayout) -> [RecordRow<ContributionRecord>] {
    if layout.hasPairs { return pairs(layout) }
    let numbers = layout.numbersRows && !has(.id)
    // The ids that were made, by the number of the row.
    var made: [String: Contribution.ID] = [:]
    var rows = rows { table in
      let contribution = table.contribution(layout, isNumbered: numbers)
      if numbers { made["\(table.rowNumber)"] = contribution.id }
      return contribution
    }
    if numbers {
      // What refers to another row does so by its number.
      for index in rows.indices {
        let record = rows[index].record
        rows[index].record.replyTo = record.replyTo.map { made[$0.text] ?? $0 }
        rows[index].record.follows = record.follows.map { made[$0.text] ?? $0 }
      }
    }
    return rows
  }

  private mutating func contribution(
    _ layout: TableLayout, isNumbered: Bool
  ) -> ContributionRecord {
    let id: Contribution.ID? = isNumbered ? nil : ownIdentifier(.id)
    let kind = kind(layout)
    if isNumbered { record = "\((kind ?? .statement).letter)-\(rowNumber)" }
    var contribution = facts()
    contribution.id = id ?? (isNumbered ? record.map { Identifier($0) } : nil)
    contribution.kind = kind
    contribution.replyTo = identifier(.replyTo)
    contribution.marks = marks(.marks)
    contribution.text = text(.text)
    return contribution
  }

  /// What a row tells of its contribution, but for what it is, its text and its own id.
  mutating func facts() -> ContributionRecord {
    var contribution = ContributionRecord()
    contribution.relay = label(.relay)
    contribution.group = label(.group)
    contribution.author = identifier(.author)
    contribution.recipient = identifier(.recipient)
    contribution.follows = identifier(.follows)
    contribution.at = instant(.at)
    contribution.theme = label(.theme)
    contribution.attributes = attributes()
    contribution.personAttributes = personAttributes()
    return contribution
  }

  /// What kind of contribution the row says that it is, or nil when that has been noted as a problem.
  private mutating func kind(_ layout: TableLayout) -> Contribution.Kind? {
    guard let word = label(.kind) else {
      if let kind = layout.rowKind {
        // What says which question it replies to is no question.
        return kind == .question && label(.replyTo) != nil ? .answer : kind
      }
      report(.record(.emptyCell(column: "kind")), in: .kind)
      return nil
    }
    if let kind = Contribution.Kind(word: word) ?? layout.kind(called: word) { return kind }
    report(.value(.unknownWord(word, allowed: layout.allKindWords)), in: .kind)
    return nil
  }
}

extension TableLayout {
  /// The kind that one of the further words means.
  func kind(called word: String) -> Contribution.Kind? {
    if kindWords.isEmpty { return nil }
    let folded = word.foldedColumnName
    return kindWords.first { $0.key.foldedColumnName == folded }?.value
  }

  /// All words for kinds, the further ones last.
  var allKindWords: [String] {
    Contribution.Kind.words + kindWords.keys.sortedByScalars()
  }
}

extension Contribution.Kind {
  /// With what the ids begin that are made from the numbers of rows.
  fileprivate var letter: String {
    switch self {
    case .question: "q"
    case .answer: "a"
    case .statement: "s"
    }
  }
}

extension RecordTable<SortingColumn> {
  mutating func sorting() -> SortingRecord {
    let contribution: Contribution.ID? = identifier(.contribution)
    record = contribution?.text
    let sorting: Sorting.ID? = requiredIdentifier(.sorting)
    let theme = label(.theme)
    // A row with neither stands for a sorting that places nothing.
    if contribution == nil, theme != nil {
      report(.record(.emptyCell(column: "contribution")), in: .contribution)
    } else if contribution != nil, theme == nil {
      report(.record(.emptyCell(column: "theme")), in: .theme)
    }
    return SortingRecord(
      sorting: sorting, coder: text(.coder), kind: word(.kind, of: Sorting.Kind.self),
      at: instant(.at), contribution: contribution, theme: theme, certainty: number(.certainty))
  }
}
