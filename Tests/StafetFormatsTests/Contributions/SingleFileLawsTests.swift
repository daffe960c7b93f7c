import StafetFormats
import StafetModel
import StafetReport
import TestSupport
import Testing

/// Random studies as single files: what such a file holds comes back.
@Suite struct SingleFileLawsTests {
  private func read(_ bytes: [UInt8], as study: Study, _ form: String) throws {
    let wanted = study.relays.flatMap { $0.contributions }
    if wanted.isEmpty { return }
    let outcome = Outcome { () throws(ReadingError) in try StudyInput.read(bytes) }
    #expect(outcome.problems == [], "\(form)")
    guard let read = outcome.study else { return }
    let found = read.relays.flatMap { $0.contributions }
    #expect(found == wanted, "\(form)")
    // Strings are equal when they look the same; bytes tell more.
    #expect(found.map { Array($0.text.utf8) } == wanted.map { Array($0.text.utf8) }, "\(form)")
    let sorted = study.sortings.first?.assignments.count ?? 0
    #expect(read.sortings.first?.assignments.count ?? 0 == sorted, "\(form)")
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func contributionsComeBack(seed: UInt64) throws {
    let study = try StudySamples.random(seed: seed)
    try read(ContributionLines.bytes(of: study), as: study, "lines")
    let table = ContributionTable.bytes(of: study)
    try read(table, as: study, "table")
    try read(Resaved.bytes(of: table, delimiter: ","), as: study, "table saved by a spreadsheet")
  }
}
