// A newcomer's program: records of a survey tool become a study in memory, and that a cake, words, keyness,
// suggestions that a person accepts, and a report. The article Embedding shows it, and what it prints.

import Foundation
import Stafet

let desk = try RelayDesk(themes: [
  Theme(id: "money", name: "Money", keywords: ["budget", "money", "pay"]),
  Theme(id: "citizens", name: "Citizens", keywords: ["citizen", "children", "parents"]),
])
for record in try SurveyRecord.records(surveyExport) { try await desk.receive(record) }

// What does not hold together is refused with a sentence that can be shown.
do {
  let again = try SurveyRecord.records(surveyExport)[0]
  try await desk.receive(again)
} catch {
  print("Refused:", error.localizedDescription)
}

// The cake, the words, and the words by which the two relays differ.
let analysis = try await desk.analysis()
for relay in analysis.relays {
  let slices = relay.cake?.slices.map { "\($0.name) \($0.share.percent) %" } ?? []
  print(relay.relay.name, slices, "unsorted:", relay.cake?.unsorted ?? 0)
  print("  words:", relay.words.rows.prefix(2).map { "\($0.form) \($0.use.occurrences)" })
}
if let reading = analysis.crossReading {
  for word in reading.overusedWords.prefix(1) {
    print("\(word.form): \(word.first.occurrences) against \(word.second.occurrences)")
  }
}

// Suggestions for what nobody has sorted. A person looks at them; here the sure ones are accepted.
for suggestion in try await desk.suggestions() {
  let probability = suggestion.candidates.first?.probability ?? 0
  let words = suggestion.evidence.prefix(3).map { $0.word }
  print(suggestion.contribution, "→", suggestion.theme ?? "cannot tell", words)
  if probability > 0.5 { try await desk.accept(suggestion) }
}

// The report as one page. A server sends its bytes, and an app shows them in a web view.
let sorted = try await desk.analysis()
let files = ReportFiles(on: sorted, options: ReportOptions(language: .english))
let page = files["report.html"].map { String(decoding: $0.bytes(), as: UTF8.self) } ?? ""
print(sorted.relays.map { $0.cake?.unsorted ?? 0 }, page.contains("Who pays if the budget breaks?"))

// Work that is no longer wanted ends when its task is cancelled.
let task = Task { try await desk.analysis() }
task.cancel()
do { _ = try await task.value } catch is CancellationError { print("Cancelled.") }
