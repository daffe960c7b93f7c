import Stafet

let trust = Theme(id: "trust", name: "Tillid")
let time = Theme(id: "time", name: "Tid")
let rest = Theme(id: "rest", name: "Andet", isRest: true)

/// Cakes and what is compared between them.
@MainActor func checkCakes() {
  let cake = Cake(of: [(time, 1), (trust, 2), (rest, 0)], unsorted: 4)
  // 2 and 1 of 3, 66.7 and 33.3.
  expect("slices", cake.slices.map { $0.name }, is: ["Tillid", "Tid"])
  expect("percentages", cake.slices.map { $0.share.percent }, is: [67, 33])
  expect("sorted", [cake.sorted, cake.unsorted], is: [3, 4])
  expect("ids of slices", cake.slices.map { $0.id }, is: ["trust", "time"])
  expect(
    "slice of its own", cake.slice(of: "trust"),
    is: Cake.Slice(theme: "trust", name: "Tillid", share: Share(count: 2, of: 3)))
  expect("slices of none", Cake(of: []).slices.count, is: 0)
  // 1 of 8 is 12.5 %, which is rounded up.
  expect("rounded", [Share(count: 1, of: 8).percent, Share(count: 0, of: 0).percent], is: [13, 0])

  let small = SmallNumbers(in: cake)
  expect("small", small.isCakeSmall && small.smallSlices == ["trust", "time"], is: true)
  let bounds = [
    CakeSensitivity.Bounds(
      theme: "trust", name: "Tillid", count: 2, smallest: 1, largest: 2, total: 3),
    CakeSensitivity.Bounds(
      theme: "time", name: "Tid", count: 1, smallest: 1, largest: 2, total: 3),
  ]
  let doubtful = CakeSensitivity.Question(contribution: "q1", theme: "trust", certainty: 0.4)
  let sensitivity = CakeSensitivity(
    basis: .certainties, examined: 3, lessSure: [doubtful], themes: bounds)
  expect("rivals", sensitivity.rivals, is: ["time"])
  expect("order", sensitivity.orderMayChange, is: true)

  let other = Cake(of: [(trust, 3), (time, 3)])
  expect("compared", CakeComparison(of: cake, and: other)?.rows.map { $0.second }, is: [3, 3])
  // 3 of 5 against 2 of 3 is the most probable table with these totals, so every table counts.
  let theme = ThemeComparison(
    theme: "trust", name: "Tillid", first: Share(count: 3, of: 5), second: Share(count: 2, of: 3))
  expect("p of a theme", [theme.p, theme.q], is: [1, 1])
  // 8 of 630 against 2 of 662: G2 4.18877 by SciPy.
  let word = WordComparison(
    stem: "sektor", form: "sektor", first: TermUse(occurrences: 9, documents: 8), of: 630,
    second: TermUse(occurrences: 2, documents: 2), of: 662, q: 0.05)
  expect("score of a word", (word.score - 4.18877447821387).magnitude < 1e-9, is: true)
  expect("direction of a word", word.direction, is: .overused)
  let line = EvidenceLine(
    relay: "leaders", contribution: "q1", left: "en ", hit: "sektor", right: " til")
  let finding = Finding(
    subject: .word(word), cautions: [.smallCell], evidence: ["q1"], lines: [line])
  let reading = CrossReading(
    first: RelayReference(id: "leaders", name: "Ledere"),
    second: RelayReference(id: "staff", name: "Ansatte"), themes: [theme],
    oneSidedThemes: [
      OneSidedTheme(theme: "time", name: "Tid", relay: "staff", share: Share(count: 1, of: 3))
    ],
    cakes: CakeComparison(of: cake, and: other), overusedWords: [word], testedWords: 1,
    findings: [finding])
  expect("lines of a finding", reading.findings[0].lines[0].hit, is: "sektor")
}
