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
    return missing.map { table, facts in
      ReadingWarning(.missingTable(table.fileName, facts: facts), at: .file)
    }
  }

  /// What a file of contributions has no place for.
  func warningsOfSingleFile(named name: String?, isLines: Bool = false) -> [ReadingWarning] {
    // What weighs most comes first.
    var facts = options.participants == nil ? Self.factsOfParticipants : []
    facts += Self.factsOfGroups + Self.factsOfRelays
    if options.codebook == nil { facts += Self.factsOfThemes }
    facts += Self.factsOfSortings + Self.factsOfStudy
    var warnings = [ReadingWarning(.notInThisFormat(facts), at: .file, file: name)]
    if isLines, options.participants == nil, options.columnMapping != [:] {
      // Keys of JSON are not columns.
      warnings.append(ReadingWarning(.notNeeded(.columnNames), at: .file))
    }
    if isLines, options.sheet != nil {
      warnings.append(ReadingWarning(.notNeeded(.sheet), at: .file))
    }
    if rows.contributions.isEmpty {
      warnings.append(ReadingWarning(.noContributions, at: .file, file: name))
    }
    return warnings
  }
}
