import StafetModel
import StafetSyntax

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
    let id: Group.ID = ownIdentifier(.id) ?? ""
    return GroupRecord(
      relay: label(.relay), group: Group(id: id, name: text(.name), isExternal: flag(.external)))
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
  mutating func contribution() -> ContributionRecord {
    var contribution = ContributionRecord()
    contribution.id = ownIdentifier(.id)
    contribution.relay = label(.relay)
    contribution.group = label(.group)
    contribution.kind = kind()
    contribution.author = identifier(.author)
    contribution.recipient = identifier(.recipient)
    contribution.replyTo = identifier(.replyTo)
    contribution.follows = identifier(.follows)
    contribution.at = instant(.at)
    contribution.theme = label(.theme)
    contribution.marks = marks(.marks)
    contribution.text = text(.text)
    contribution.attributes = attributes()
    return contribution
  }
}

extension RecordTable<ContributionColumn> {
  /// What kind of contribution the row says that it is, or nil when that has been noted as a problem.
  private mutating func kind() -> Contribution.Kind? {
    guard let word = label(.kind) else {
      report(.record(.emptyCell(column: "kind")), in: .kind)
      return nil
    }
    if let kind = Contribution.Kind(word: word) { return kind }
    report(.value(.unknownWord(word, allowed: Contribution.Kind.words)), in: .kind)
    return nil
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
