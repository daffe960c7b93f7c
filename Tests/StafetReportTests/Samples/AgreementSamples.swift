import StafetAnalysis
import StafetModel
import StafetReport

/// Small studies that were sorted more than once.
enum AgreementSamples {
  /// The themes of one contribution, in each of the sortings.
  typealias Placement = [Theme.ID?]

  static func study(_ name: String) throws -> Study {
    switch name {
    case "sorted alike":
      return try study(
        [("Ledere", .relay, [["a", "a"], ["a", "a"], ["b", "b"]])],
        kinds: [.given, .byHand])
    case "sorted differently":
      return try study(
        [
          ("Ledere", .relay, [["a", "b"], ["b", "a"], ["a", "b"], ["b", "a"]]),
          ("Borgmestre", .interviews, [["a", nil], [nil, "a"], [nil, nil], ["b", "a"]]),
        ],
        kinds: [.byHand, .suggested])
    case "sorted apart":
      return try study(
        [("Ledere", .relay, [["a", nil], [nil, "b"]])], kinds: [.byHand, .byHand])
    case "sorted by three":
      return try study(
        [("Ledere", .interviews, [["a", "a", "a"], [nil, "a", "b"]])],
        kinds: [.byHand, .byHand, .given])
    default: return try study([], kinds: [])
    }
  }

  /// A study with a sorting of each kind, named by its number.
  static func study(
    _ relays: [(name: String, kind: Relay.Kind, placements: [Placement])],
    kinds: [Sorting.Kind]
  ) throws -> Study {
    var assignments = kinds.map { _ in [Contribution.ID: Sorting.Assignment]() }
    let records = relays.enumerated().map { number, relay in
      let contributions = relay.placements.enumerated().map { index, themes in
        let id = Contribution.ID("\(number + 1) q \(index + 1)")
        for (sorting, theme) in themes.enumerated() {
          assignments[sorting][id] = theme.map { Sorting.Assignment(theme: $0) }
        }
        return Contribution(
          id: id, kind: relay.kind == .relay ? .question : .statement,
          text: index == 0 ? "" : "Hvem får\nmere  tid i hverdagen til nummer \(index + 1)?")
      }
      return Relay(
        id: Relay.ID("r\(number + 1)"), name: relay.name, kind: relay.kind,
        contributions: contributions)
    }
    return try Study(
      title: "Tid", topic: "Tid", language: "da", relays: records,
      codebook: Codebook(themes: [
        Theme(id: "a", name: "Tid & \"ro\""), Theme(id: "b", name: "»Regler« i hverdagen"),
      ]),
      sortings: kinds.enumerated().map { index, kind in
        Sorting(
          id: Sorting.ID("s\(index + 1)"), coder: "koder-\(index + 1)", kind: kind,
          assignments: assignments[index])
      })
  }

  /// The parts of the method chapter that compare sortings.
  static func parts(of study: Study, _ language: ReportLanguage) throws -> [ReportChapter] {
    let report = Report(
      on: try StudyAnalysis(of: study), options: ReportOptions(language: language))
    return report.methodParts.filter { $0.anchor.hasPrefix("agreement-") }
  }
}
