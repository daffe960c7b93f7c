package import StafetAnalysis
package import StafetFormats
package import StafetModel
import StafetSyntax

extension StudyReading {
  /// The reading with pseudonyms for people, and warnings that name nobody.
  ///
  /// - Parameters:
  ///   - pseudonyms: A pseudonym for each person of the study.
  ///   - masksNames: Whether names are masked in texts.
  ///   - earlier: What is to be told before all else, such as of the key.
  /// - Returns: The reading.
  /// - Throws: `StudyError` if the new identifiers do not hold together, as they do where every person has a
  ///   pseudonym.
  package func pseudonymised(
    by pseudonyms: Pseudonyms, masksNames: Bool, warnings earlier: [ReadingWarning] = []
  ) throws(StudyError) -> StudyReading {
    let result = try pseudonyms.applied(to: study, names: names, masksNames: masksNames)
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
    var told = earlier + facts.map { ReadingWarning(.privacy($0), at: .file) }
    let namesSomebody = pseudonyms.nameTest(names: names)
    for warning in warnings {
      if case .privacy(.revealingIdentifiers) = warning.reason { continue }
      // What was read may be quoted, and with it a name.
      let quoted =
        [warning.sentence(in: .danish), warning.place.path ?? ""] + warning.reason.texts
      told.append(
        namesSomebody(quoted.joined(separator: " "))
          ? ReadingWarning(
            .privacy(.warningWithheld(code: warning.code)), at: warning.place.withoutPath,
            file: warning.file)
          : warning)
    }
    return StudyReading(study: result.study, warnings: told, columns: columns)
  }
}

extension ReadingWarning.Reason {
  /// The texts of the fact, such as names of columns, as `analysis.json` holds them.
  fileprivate var texts: [String] {
    var reader = JSONReader(JSONDocument.object { $0.write(self) })
    var texts: [String] = []
    do throws(JSONStop) {
      try reader.collect(into: &texts)
    } catch {
      // What the writer wrote is JSON.
    }
    return texts
  }
}

extension JSONReader {
  /// Reads a value and keeps the texts in it; keys are left out.
  fileprivate mutating func collect(into texts: inout [String]) throws(JSONStop) {
    switch try kind() {
    case .string:
      if let text = try string() { texts.append(text) }
    case .array: try array { (reader) throws(JSONStop) in try reader.collect(into: &texts) }
    case .object: try object { (_, reader) throws(JSONStop) in try reader.collect(into: &texts) }
    default: try skip()
    }
  }
}

extension ReadingPlace {
  /// The place by line and column alone.
  fileprivate var withoutPath: ReadingPlace { position.map { .position($0) } ?? .file }
}
