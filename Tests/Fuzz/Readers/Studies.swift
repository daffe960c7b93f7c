import FuzzSupport
import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax

/// A study document, once read, can be written and read in every form.
func checkDocument(_ bytes: [UInt8]) {
  guard let study = read({ () throws(ReadingError) in try StudyJSON.read(bytes, file: "study") })
  else { return }
  checkWriting(of: study)
}

/// A table of contributions, once read, is a study and can be written as a table again.
func checkTable(_ bytes: [UInt8], _ options: ReadingOptions) {
  checkSheet(bytes)
  guard
    let study = read({ () throws(ReadingError) in
      try ContributionTable.read(bytes, file: "table", options: options)
    })
  else { return }
  checkWriting(of: study)
  let written = ContributionTable.bytes(of: study)
  demandRead(study, "A table") { () throws(ReadingError) in try ContributionTable.read(written) }
}

/// Whatever stands in a sheet that a coder filled in, it is decisions or told of.
private func checkSheet(_ bytes: [UInt8]) {
  do {
    let study = try Study(
      relays: [
        Relay(
          id: "r", contributions: [Contribution(id: "q", kind: .question, text: "=Who?")])
      ], codebook: Codebook(themes: [Theme(id: "t", name: "Time")]))
    do throws(ReadingError) {
      let reading = try SortingSheet.read(bytes, file: "sheet", of: study)
      for warning in reading.warnings {
        demand(!warning.description.isEmpty, "A warning says nothing.")
      }
      for decision in reading.decisions {
        demand(study.contribution(decision.contribution) != nil, "An unknown question is decided.")
      }
    } catch {
      checkSentences(of: error)
    }
  } catch {
    demand(false, "The study of the sheets does not hold together.")
  }
}

/// The tables of a folder, parted by form feeds, in the order in which the format describes them.
func checkFolder(_ bytes: ArraySlice<UInt8>, _ options: ReadingOptions) {
  let names = [
    "contributions", "participants", "groups", "relays", "themes", "sortings", "study",
  ]
  var files: [String: [UInt8]] = [:]
  let parts = bytes.split(separator: 0x0C, omittingEmptySubsequences: false)
  for (name, part) in zip(names, parts) where !part.isEmpty { files[name + ".csv"] = Array(part) }
  guard
    let study = read({ () throws(ReadingError) in try StudyTables.read(files, options: options) })
  else { return }
  checkWriting(of: study)
}

/// A file of any kind.
func checkAny(_ bytes: [UInt8], _ options: ReadingOptions) {
  do throws(ReadingError) {
    _ = try InputFormat(of: bytes, fallbackEncoding: options.fallbackEncoding)
  } catch {
    checkSentences(of: error)
  }
  do throws(ReadingError) {
    _ = try StudyInput.read(bytes, file: "table", options: options)
  } catch {
    checkProposal(error, bytes, options)
  }
  var options = options
  options.participants = InputFile(
    name: "participants.csv", bytes: Array("id,relay,group\np-1,r,g\np-2,r,\n".utf8))
  options.codebook = Codebook(themes: [Theme(id: "t", name: "Time"), Theme(id: "o", name: "Ord")])
  guard
    let study = read({ () throws(ReadingError) in
      try StudyInput.read(bytes, file: "any", options: options)
    })
  else { return }
  checkWriting(of: study)
}

/// Nothing of a study is lost in a document or a folder, and nothing traps in the other forms.
func checkWriting(of study: Study) {
  for warning in study.warnings { demand(!warning.description.isEmpty, "A warning says nothing.") }
  checkAudits(of: study)
  let document = StudyJSON.bytes(of: study)
  let again = demandRead(study, "A document") { () throws(ReadingError) in
    try StudyJSON.read(document)
  }
  demand(StudyJSON.bytes(of: again) == document, "A study is written in two ways.")
  let files = StudyTables.files(of: study)
  let fromFiles = demandRead(study, "A folder") { () throws(ReadingError) in
    try StudyTables.read(files)
  }
  demand(StudyTables.files(of: fromFiles) == files, "A folder is written in two ways.")
  for style in TableStyle.allCases {
    let tables = StudyTables.files(of: study, for: style)
    _ = demandRead(study, "A folder for a spreadsheet") { () throws(ReadingError) in
      try StudyTables.read(tables)
    }
  }
  // These hold less than a study, so that only reading what was read from them gives the same.
  _ = ContributionTable.bytes(of: study)
  _ = ContributionLines.bytes(of: study)
}

/// Every relay is held against the rules of either form, and what is told fits together.
func checkAudits(of study: Study) {
  for relay in study.relays {
    for form in RelayRules.Form.allCases {
      let audit = RelayAudit(of: relay, topic: study.topic, by: RelayRules(form: form))
      demand((audit != nil) == (relay.kind == .relay), "What is no relay is held against rules.")
      guard let audit else { continue }
      for language in ReportLanguage.allCases {
        let sentences =
          (audit.violations + audit.warnings).map { $0.sentence(in: language) }
          + audit.gaps.map { $0.sentence(in: language) }
        for text in sentences {
          demand(!text.contains { $0.isNewline }, "A sentence takes two lines: \(text)")
        }
      }
      for rule in RelayRule.allCases where audit.verdict(on: rule) == .kept {
        demand(audit.gaps(in: rule).isEmpty, "What could not be checked is called kept.")
      }
      let questions = audit.chains.reduce(0) { $0 + $1.questions }
      demand(
        audit.links == .unknown || questions == relay.questions.count,
        "A question is in no chain, or in two.")
    }
  }
}

/// Reads a study, or looks at what is said of the file.
func read(_ reading: () throws(ReadingError) -> StudyReading) -> Study? {
  do throws(ReadingError) {
    let result = try reading()
    for warning in result.warnings {
      demand(!warning.description.isEmpty, "A warning says nothing.")
    }
    return result.study
  } catch {
    checkSentences(of: error)
    return nil
  }
}

/// Reads what was written, which must give the same study.
@discardableResult func demandRead(
  _ study: Study, _ name: String, _ reading: () throws(ReadingError) -> StudyReading
) -> Study {
  do throws(ReadingError) {
    let again = try reading().study
    demand(again == study, "\(name) that was written gives another study.")
    return again
  } catch {
    fatalError("\(name) that was written is refused: \(error)")
  }
}

/// Every problem is told on one line.
func checkSentences(of error: ReadingError) {
  for problem in error.problems {
    demand(!problem.sentence(in: .danish).isEmpty, "A problem has no sentence.")
    demand(!problem.description.contains { $0.isNewline }, "A problem takes two lines: \(problem)")
  }
}
