// What any package that depends on the library does: it makes a study, analyses it and words a
// report, by public declarations only. It ends with an error if a figure differs from the one worked
// out by hand.

import Stafet

let study = try SmallStudy.study()
let analysis = try StudyAnalysis(of: study)
let report = Report(on: analysis, options: ReportOptions(language: .english))
let files = ReportFiles(on: analysis, options: ReportOptions(language: .english))
let words = analysis.relays[0].words.rows
var comparison = Comparison()

comparison.expect("contributions", analysis.counted.uniqueContributions, is: 16)
// 3 and 2 of 5 questions.
comparison.expect(
  "percentages of leaders", analysis.relays[0].cake?.slices.map { $0.share.percent },
  is: [60, 40])
// 2 and 1 of 3 questions, 66.7 and 33.3.
comparison.expect(
  "percentages of schools", analysis.relays[1].cake?.slices.map { $0.share.percent },
  is: [67, 33])
// 3 of 5 against 2 of 3 is the most probable table with these totals, so every table counts.
comparison.expect("p of pressure", analysis.crossReading?.themes.first?.p, is: 1)
// Once in each of three questions.
comparison.expect(
  "uses of sector", words.first { $0.form == "sector" }?.use,
  is: TermUse(occurrences: 3, documents: 3))
comparison.expect("report", report.title, is: "A small study")
comparison.expect(
  "page", HTMLPrinter().page(of: report).contains("Who carries the sector when"), is: true)
comparison.expect(
  "files", files.all.prefix(4).map { $0.name },
  is: ["report.html", "report.md", "analysis.json", "figures/cake-1.svg"])
comparison.expect(
  "bytes of the page", files["report.html"].map { String(decoding: $0.bytes(), as: UTF8.self) },
  is: HTMLPrinter().page(of: report))

for mistake in comparison.mistakes { print("wrong: \(mistake)") }
precondition(comparison.mistakes.isEmpty, "Figures differ from those worked out by hand.")
print("All figures are those worked out by hand.")
