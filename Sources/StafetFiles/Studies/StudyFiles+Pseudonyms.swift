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
    return try reading.pseudonymised(by: pseudonyms, masksNames: masksNames, warnings: warnings)
  }
}
