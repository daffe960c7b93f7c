import StafetAnalysis
import StafetModel
import StafetStatistics
import Testing

/// A relay `A` whose questions `A1`, `A2` and so on were sorted with a certainty, and by others.
struct DoubtfulSide {
  /// One question.
  struct Entry {
    var theme: Theme.ID?
    var certainty: Double?
    /// Where the other sortings place it, in their order.
    var others: [Theme.ID?] = []
  }

  var entries: [Entry]

  /// How the other sortings came to be.
  var kinds: [Sorting.Kind] = []

  /// A study with the sortings `own`, `other-1`, `other-2` and so on.
  func study() throws -> Study {
    let ids = entries.indices.map { Contribution.ID("A\($0 + 1)") }
    func sorting(_ id: Sorting.ID, _ kind: Sorting.Kind, _ assignments: [Sorting.Assignment?])
      -> Sorting
    {
      var placed: [Contribution.ID: Sorting.Assignment] = [:]
      for (id, assignment) in zip(ids, assignments) { placed[id] = assignment }
      return Sorting(id: id, coder: "coder of \(id)", kind: kind, assignments: placed)
    }
    let own = sorting(
      "own", .byHand,
      entries.map { entry in entry.theme.map { .init(theme: $0, certainty: entry.certainty) } })
    let others = kinds.enumerated().map { index, kind in
      sorting(
        Sorting.ID("other-\(index + 1)"), kind,
        entries.map { entry in entry.others[index].map { .init(theme: $0) } })
    }
    let side = Side(id: "A", entries: entries.map { ($0.theme, "") })
    return try StafetAnalysisTests.study([side], sortings: [own] + others)
  }

  func relay() throws -> RelayAnalysis {
    try StudyAnalysis(of: study(), settings: .undrawn).relays[0]
  }

  func sensitivity() throws -> CakeSensitivity { try #require(relay().sensitivity) }

  /// At most six questions in few themes: of any certainty, or of none, with up to two other sortings.
  static func random(using generator: inout SplitMix64) -> DoubtfulSide {
    let themes: [Theme.ID?] = ["krydspres", "oevrige", "aabenhed", nil]
    let certainties: [Double?] = [0.2, 0.5, 0.8, 1, nil]
    let kinds = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
      Sorting.Kind.allCases.randomElement(using: &generator) ?? .byHand
    }
    let statesCertainties = Bool.random(using: &generator)
    return DoubtfulSide(
      entries: (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        Entry(
          theme: themes.randomElement(using: &generator) ?? nil,
          certainty: statesCertainties ? certainties.randomElement(using: &generator) ?? nil : nil,
          others: kinds.map { _ in themes.randomElement(using: &generator) ?? nil })
      }, kinds: kinds)
  }
}
