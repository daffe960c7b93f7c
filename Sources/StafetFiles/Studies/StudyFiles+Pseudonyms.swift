import StafetAnalysis
import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax

extension StudyFiles {
  /// A codebook in which people go by the pseudonyms of the key.
  func pseudonymised(_ codebook: Codebook) throws -> Codebook {
    guard let path = pseudonymKey else { return codebook }
    return try PrivateKey(at: path).pseudonyms
      .applied(to: Study(relays: [], codebook: codebook), masksNames: masksNames).study.codebook
  }

  /// The reading with pseudonyms for people, where a key is named; the key is written before anything
  /// else.
  func pseudonymised(_ reading: StudyReading) throws -> StudyReading {
    guard let path = pseudonymKey else { return reading }
    var warnings: [ReadingWarning] = []
    let key = try PrivateKey(at: path)
    if key.isOpenToOthers {
      warnings.append(
        ReadingWarning(.privacy(.keyOpenToOthers), at: .file, file: Disk.name(of: path)))
    }
    var pseudonyms = key.pseudonyms
    let added = pseudonyms.add(peopleOf: reading.study)
    if writesKey { try key.add(added, of: pseudonyms) }
    let result = try pseudonyms.applied(
      to: reading.study, names: reading.names, masksNames: masksNames)

    var facts: [PrivacyWarning] = [
      .pseudonymsUsed(people: result.people, labels: result.replacedLabels)
    ]
    if result.masked > 0 {
      facts.append(
        .namesMasked(
          count: result.masked, mark: result.mark, texts: result.maskedIn.map { $0.text }))
    }
    if !result.namesLeft.isEmpty { facts.append(.namesLeft(result.namesLeft)) }
    if !result.ordinaryWordsLeft.isEmpty {
      facts.append(.ordinaryWordsLeft(result.ordinaryWordsLeft))
    }
    warnings += facts.map { ReadingWarning(.privacy($0), at: .file) }
    let namesSomebody = pseudonyms.nameTest(names: reading.names)
    for warning in reading.warnings {
      if case .privacy(.revealingIdentifiers) = warning.reason { continue }
      // What was read may be quoted, and with it a name.
      let sentence =
        warning.sentence(in: .danish) + " \(warning.reason) " + (warning.place.path ?? "")
      warnings.append(
        namesSomebody(sentence)
          ? ReadingWarning(
            .privacy(.warningWithheld(code: warning.code)), at: warning.place.withoutPath,
            file: warning.file)
          : warning)
    }
    return StudyReading(study: result.study, warnings: warnings, columns: reading.columns)
  }
}

extension ReadingPlace {
  /// The place by line and column alone.
  fileprivate var withoutPath: ReadingPlace { position.map { .position($0) } ?? .file }
}
