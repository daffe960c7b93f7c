import StafetModel
import StafetSyntax

extension StudyAssembly {
  /// The relay of a file that names none.
  private var onlyRelay: String {
    options.facts.nameOfOnlyRelay ?? facts.nameOfOnlyRelay ?? "relay"
  }

  /// Reads titles, declared figures and attributes.
  mutating func assembleHeading() {
    guard let rows = rows.study else { return }
    var counts: [String: Int] = [:]
    for row in rows where row.doubts.isEmpty {
      let (key, isMarked) = AttributeColumn.attribute(for: row.record.key)
      let value = row.record.value
      let term = isMarked ? nil : StudyTerm(word: key)
      // Attributes may differ in case alone; known keys may not.
      let name =
        switch term {
        case .key(let known): known.rawValue
        case .attribute(let name): "attribute:" + name
        case .relay(let fact, let label): "relay:\(fact):\(label ?? "")"
        case nil: "attribute:" + key
        }
      if let first = origins.keys[name] {
        let problem = RecordProblem.duplicateKey(
          row.record.key, line: line(of: first, in: .study))
        report(problem, in: .study, at: row.offset, column: "key", record: nil)
        continue
      }
      origins.keys[name] = row.offset
      switch term {
      case .key(.title): draft.title = value
      case .key(.topic): draft.topic = value
      case .key(.language): draft.language = value.trimmed
      case .relay(let fact, let label): state(fact, of: label, value.trimmed, at: row.offset)
      case .attribute(let name): draft.attributes[name] = value
      case .key(.participants), .key(.contributions), .key(.days), .key(.themes):
        let text = value.trimmed
        if text.isEmpty { continue }
        if let count = Int(text) {
          counts[name] = count
        } else {
          self.rows.sources[.study]?.report(
            .value(NumberCell.problem(ofInteger: text)), at: row.offset, column: "value",
            record: nil)
        }
      case nil:
        if key.isTidyLabel {
          draft.attributes[key] = value
        } else {
          report(
            .malformedColumn(row.record.key), in: .study, at: row.offset, column: "key",
            record: nil)
        }
      }
    }
    draft.declared = DeclaredFacts(
      participants: counts[StudyKey.participants.rawValue],
      contributions: counts[StudyKey.contributions.rawValue],
      days: counts[StudyKey.days.rawValue], themes: counts[StudyKey.themes.rawValue])
  }

  /// Notes what the table says of a relay.
  private mutating func state(
    _ fact: StudyTerm.OfRelay, of label: String?, _ value: String, at row: Int
  ) {
    if value.isEmpty { return }
    var stated = StudyFacts.RelayFacts(relay: label)
    do throws(TimeProblem) {
      switch fact {
      case .name: stated.name = value
      case .opens: stated.opens = try Instant(timeText: value, style: options.layout.times)
      case .closes: stated.closes = try Instant(timeText: value, style: options.layout.times)
      }
      facts.relays.append(stated)
    } catch {
      rows.sources[.study]?.report(.value(.time(error)), at: row, column: "value", record: nil)
    }
  }

  /// Takes the relays of the table, or those that contributions name.
  mutating func assembleRelays() {
    if let rows = rows.relays {
      for (number, row) in rows.enumerated() {
        addRelay(row.record, from: StudyOrigins.Origin(table: .relays, offset: row.offset))
        relayLabels.add(row.record.id, name: row.record.name)
        note(row.doubts, of: .relay(number))
      }
      return
    }
    namesRelays = rows.contributions.contains { $0.record.relay != nil }
    for row in rows.contributions {
      guard let label = row.record.relay ?? (namesRelays ? nil : onlyRelay) else { continue }
      switch relayLabels.find(label) {
      case .new(let index):
        let entry = relayLabels.entries[index]
        addRelay(
          Relay(id: entry.id, name: entry.name),
          from: StudyOrigins.Origin(
            table: .contributions, offset: row.offset, column: namesRelays ? "relay" : nil))
      case .sameIdentifier(let other, let id):
        report(
          .sameIdentifier(label: label, other: other, id: id), in: .contributions, at: row.offset,
          column: "relay", record: row.record.id?.text)
      case .known, .named, .unknown: break
      }
    }
    // What other tables name must be among these.
    relayLabels.isOpen = false
  }

  private mutating func addRelay(_ relay: Relay, from origin: StudyOrigins.Origin) {
    var labels = LabelRegister<ParticipantGroup>(isOpen: rows.groups == nil)
    labels.takesIdentifiers = rows.groups == nil && rows.participants != nil
    relays.append(RelayParts(relay: relay, groupLabels: labels))
    origins.relays.append(origin)
    origins.groups.append([])
    origins.participants.append([])
    origins.contributions.append([])
  }

  /// The relay that a row belongs to, or nil when that has been noted as a problem.
  mutating func relay(
    named label: String?, in table: StudyTable, at row: Int, record: String?
  ) -> Int? {
    guard let label else {
      let isClear = table == .contributions && rows.relays == nil ? !namesRelays : true
      if isClear, relays.count == 1 { return 0 }
      report(.emptyCell(column: "relay"), in: table, at: row, column: "relay", record: record)
      return nil
    }
    if case .known(let index) = relayLabels.find(label) { return index }
    // It may be one of those that could not be read, or one that has been told of already.
    let isToldOf = table == .contributions && rows.relays == nil
    if isToldOf || rows.incomplete.contains(.relays) { return nil }
    report(
      .unknownLabel(label, of: .relay, known: relayLabels.names), in: table, at: row,
      column: "relay", record: record)
    return nil
  }

  /// Takes the groups of the table.
  mutating func assembleGroups() {
    guard let rows = rows.groups else { return }
    for row in rows {
      let record = row.record.group.id.text
      guard
        let relay = relay(
          named: row.record.relay, in: .groups, at: row.offset, record: record)
      else {
        draft.doubts.hasLostGroups = true
        continue
      }
      let number = relays[relay].groups.count
      relays[relay].groups.append(row.record.group)
      relays[relay].groupLabels.add(row.record.group.id, name: row.record.group.name)
      origins.groups[relay].append(StudyOrigins.Origin(table: .groups, offset: row.offset))
      note(row.doubts, of: .group(relay: relay, number))
    }
  }
}

/// The keys of `study.csv` that are not attributes.
enum StudyKey: String, CaseIterable {
  case title, topic, language
  case participants = "declared_participants"
  case contributions = "declared_contributions"
  case days = "declared_days"
  case themes = "declared_themes"
}
