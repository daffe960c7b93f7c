import StafetModel
import StafetSyntax

/// What is not known, because the input has no place for it or not the table that would say it.
extension TableCollector {
  private static let factsOfStudy: [UntoldFact] = [
    .title, .topic, .language, .studyAttributes, .declaredFigures,
  ]
  private static let factsOfRelays: [UntoldFact] = [.kindsOfRelays, .openingTimes]
  private static let factsOfGroups: [UntoldFact] = [.externalGroups]
  private static let factsOfParticipants: [UntoldFact] = [
    .silentParticipants, .participantAttributes, .suspensions,
  ]
  private static let factsOfThemes: [UntoldFact] = [.themeDetails]
  private static let factsOfSortings: [UntoldFact] = [.originOfSorting, .furtherSortings]

  /// What tables are missing from a folder that would have had something to say.
  ///
  /// That participants had to be derived is told elsewhere.
  var warningsOfFolder: [ReadingWarning] {
    let contributions = rows.contributions
    var missing: [(StudyTable, [UntoldFact])] = []
    let told = told
    if rows.study == nil { missing.append((.study, Self.factsOfStudy)) }
    if rows.relays == nil {
      missing.append((.relays, Self.factsOfRelays + [.declaredFiguresOfRelays]))
    }
    let namesGroups =
      contributions.contains { $0.record.group != nil }
      || rows.participants?.contains { $0.record.group != nil } ?? false
    if rows.groups == nil, namesGroups { missing.append((.groups, Self.factsOfGroups)) }
    let namesThemes = contributions.contains { $0.record.theme != nil } || rows.sortings != nil
    if rows.themes == nil, options.codebook == nil, namesThemes {
      missing.append((.themes, Self.factsOfThemes))
    }
    return missing.compactMap { table, facts in
      let unknown = facts.filter { !told.contains($0) }
      if unknown.isEmpty { return nil }
      return ReadingWarning(.missingTable(table.fileName, facts: unknown), at: .file)
    }
  }

  /// What was stated beside the contributions, in options or in `study.csv`.
  private var told: Set<UntoldFact> {
    var told = options.facts.told
    for row in rows.study ?? [] where !row.record.value.isEmpty {
      switch StudyTerm(word: row.record.key) {
      case .key(.title): told.insert(.title)
      case .key(.topic): told.insert(.topic)
      case .key(.language): told.insert(.language)
      case .key(.participants), .key(.contributions), .key(.days), .key(.themes):
        told.insert(.declaredFigures)
      case .relay(.opens, _), .relay(.closes, _): told.insert(.openingTimes)
      case .relay(.name, _): break
      case .attribute, nil: told.insert(.studyAttributes)
      }
    }
    return told
  }

  /// What a file of contributions has no place for.
  func warningsOfSingleFile(named name: String?) -> [ReadingWarning] {
    // What weighs most comes first.
    var facts = options.participants == nil ? Self.factsOfParticipants : []
    facts += Self.factsOfGroups + Self.factsOfRelays
    if options.codebook == nil { facts += Self.factsOfThemes }
    facts += Self.factsOfSortings + Self.factsOfStudy
    let told = told
    facts.removeAll { told.contains($0) }
    var warnings = [ReadingWarning(.notInThisFormat(facts), at: .file, file: name)]
    if rows.contributions.isEmpty {
      warnings.append(ReadingWarning(.noContributions, at: .file, file: name))
    }
    return warnings
  }
}
