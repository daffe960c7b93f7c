import StafetModel
import StafetStatistics
import TestSupport

extension Study {
  /// Five questions and an answer in two relays, four themes of which one is the rest, and two
  /// sortings, the second of which places less.
  static func sorted() throws(StudyError) -> Study {
    try Study(
      relays: [
        .of([.question("q1"), .question("q2"), .answer("a1", to: "q1"), .question("q3")]),
        .of([.question("q4"), .question("q5")], id: "s"),
      ],
      codebook: Codebook(themes: [
        Theme(id: "time", name: "Time", aliases: ["Hours"], keywords: ["now", "then"]),
        Theme(id: "money", name: "Money", definition: "Budgets.", keywords: ["budget", "now"]),
        Theme(id: "grants", name: "Grants", parent: "money"),
        Theme(id: "rest", name: "Other", isRest: true),
      ]),
      sortings: [
        Sorting(
          id: "first", coder: "a", kind: .byHand,
          assignments: [
            "q1": .init(theme: "time", certainty: 0.9), "q2": .init(theme: "money"),
            "q3": .init(theme: "grants", certainty: 0.5), "q4": .init(theme: "rest"),
          ]),
        Sorting(
          id: "second", coder: "b", kind: .byHand,
          assignments: ["q1": .init(theme: "money", certainty: 0.25)]),
      ])
  }
}

extension CodebookStep {
  /// A step of one coder at one time, where neither matters.
  init(_ change: Change) {
    self.init(change, by: "a", at: Instant(secondsSince1970: 0))
  }
}

/// Why a step cannot be taken, or nil when it can.
func obstacle(_ change: CodebookStep.Change, in coding: Coding) -> CodebookStepError.Reason? {
  do throws(CodebookStepError) {
    _ = try coding.taking(CodebookStep(change))
    return nil
  } catch {
    return error.reason
  }
}

/// A step made by chance, which may well be one that cannot be taken.
func randomChange(
  of coding: Coding, number: Int, using generator: inout SplitMix64
) -> CodebookStep.Change {
  let ids = coding.codebook.themes.map { $0.id } + ["unknown"]
  func theme(_ generator: inout SplitMix64) -> Theme.ID {
    ids[Int.random(in: 0..<ids.count, using: &generator)]
  }
  let names = ["Hours", "MONEY", "New \(number)", "Grants", "time", ""]
  let name = names[Int.random(in: 0..<names.count, using: &generator)]
  let one = theme(&generator)
  let other = theme(&generator)
  let sorting: Sorting.ID = Bool.random(using: &generator) ? "first" : "second"
  switch Int.random(in: 0..<9, using: &generator) {
  case 0:
    return .add(Theme(id: Theme.ID("n\(number)"), name: name, parent: one), before: other)
  case 1: return .remove(one)
  case 2: return .rename(one, to: name)
  case 3: return .edit(one, .aliases([name]))
  case 4: return .nest(one, under: Bool.random(using: &generator) ? other : nil)
  case 5: return .move(one, before: other)
  case 6:
    return .merge(Bool.random(using: &generator) ? [one] : [one, theme(&generator)], into: other)
  case 7:
    let inside = coding.sortings.first { $0.id == sorting }?.assignments
      .filter { $0.value.theme == one }.keys.sorted()
    return .split(
      one,
      into: [
        .init(
          theme: Theme(id: Theme.ID("n\(number)"), name: name, parent: other),
          contributions: Array((inside ?? []).prefix(1)))
      ],
      sorting: sorting)
  default:
    let question = Contribution.ID("q\(Int.random(in: 1...6, using: &generator))")
    return .place(
      [question], in: Bool.random(using: &generator) ? one : nil, certainty: 0.5, sorting: sorting)
  }
}
