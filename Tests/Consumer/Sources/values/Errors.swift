import Foundation
import Stafet

/// Every public error says its sentence where the whole Foundation asks for it.
@MainActor func checkErrors() {
  var errors: [any Error] = []
  func gather(_ work: () throws -> Void) {
    do { try work() } catch { errors.append(error) }
  }
  gather { _ = try Disk.text(at: "/no such folder/study.json") }
  gather { _ = try StudyJSON.read(Array("[1".utf8), file: "study.json") }
  gather {
    _ = try Study(relays: [
      Relay(
        id: "r", participants: [Participant(id: "p"), Participant(id: "p")], contributions: []),
      Relay(id: "r", contributions: []),
    ])
  }
  gather { _ = try WordFamily("to ord") }
  errors.append(CodebookStepError(.changesNothing))
  errors.append(AnalysisError.sameRelay("leaders"))
  errors.append(WordFamilyError(notation: "a b", form: "a b"))
  expect("errors", errors.count, is: 7)
  for error in errors {
    let words = error.localizedDescription
    expect("sentence of \(type(of: error))", words, is: "\(error)")
    expect("no sentence of \(type(of: error))", words.contains("could not be completed"), is: false)
  }
  expect(
    "sentence about a file", errors[0].localizedDescription,
    is: "/no such folder/study.json cannot be read: there is no such file or folder.")
  // Both ids that are there twice are told.
  expect(
    "lines of a study's problems",
    errors[2].localizedDescription.split(separator: "\n").count, is: 2)
}

/// Ids out of numbers, and dates of Foundation's both ways.
@MainActor func checkIdentifiersAndDates() {
  let ids = (1...3).map { number -> Participant.ID in "p\(number)" }
  expect("ids", ids.map { $0.text }, is: ["p1", "p2", "p3"])
  let moment = Date(timeIntervalSince1970: 1_500_000_000.25)
  let instant = Instant(moment)
  expect("instant", instant, is: Instant(secondsSince1970: 1_500_000_000, nanosecond: 250_000_000))
  expect("date", Date(instant), is: moment)
  let now = Date()
  expect("now", Date(Instant(now)), is: now)
}
