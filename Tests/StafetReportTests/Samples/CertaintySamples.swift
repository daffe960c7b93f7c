import StafetAnalysis
import StafetModel
import StafetReport

/// Small studies of one relay, and what its chapter says of the certainty of its cake.
enum CertaintySamples {
  /// A contribution's theme, how sure the coder was, and where a second coder placed it.
  typealias Placement = (theme: Theme.ID, certainty: Double?, second: Theme.ID?)

  /// Contributions that nothing is known of but their themes: so many of each.
  static func placements(_ counts: [Int]) -> [Placement] {
    counts.enumerated().flatMap { index, count in
      Array(repeating: (Theme.ID("t\(index + 1)"), nil, nil) as Placement, count: count)
    }
  }

  static func study(_ placements: [Placement], kind: Relay.Kind = .relay) throws -> Study {
    var first: [Contribution.ID: Sorting.Assignment] = [:]
    var second: [Contribution.ID: Sorting.Assignment] = [:]
    let contributions = placements.enumerated().map { index, placement in
      let id = Contribution.ID("q\(index + 1)")
      first[id] = .init(theme: placement.theme, certainty: placement.certainty)
      second[id] = placement.second.map { Sorting.Assignment(theme: $0) }
      return Contribution(id: id, kind: kind == .relay ? .question : .statement, text: "Tid?")
    }
    let sortings = [
      Sorting(id: "first", coder: "c1", kind: .byHand, assignments: first),
      Sorting(id: "second", coder: "c2", kind: .byHand, assignments: second),
    ]
    return try Study(
      relays: [Relay(id: "r", name: "Ledere", kind: kind, contributions: contributions)],
      codebook: Codebook(
        themes: (1...8).map { Theme(id: Theme.ID("t\($0)"), name: "Tema \($0)") }),
      sortings: second.isEmpty ? [sortings[0]] : sortings)
  }

  static func report(_ study: Study, _ language: ReportLanguage) throws -> Report {
    Report(
      on: try StudyAnalysis(of: study), options: ReportOptions(language: language))
  }

  /// What stands in the chapter of the relay, above its themes.
  static func blocks(_ study: Study, _ language: ReportLanguage) throws -> [ChapterBlock] {
    try report(study, language).chapters.first { $0.anchor == "relay-1" }?.blocks ?? []
  }

  /// The same with ordinary spaces: a text for every paragraph, or for every caution.
  static func texts(
    _ study: Study, _ language: ReportLanguage, cautions: Bool = false
  ) throws -> [String] {
    try blocks(study, language).compactMap { block in
      switch block {
      case .caution(let text) where cautions: text
      case .paragraph(let text) where !cautions: text
      default: nil
      }
    }.map { $0.split(separator: "\u{A0}").joined(separator: " ") }
  }
}
