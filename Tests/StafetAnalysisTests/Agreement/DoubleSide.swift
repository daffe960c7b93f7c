import StafetAnalysis
import StafetModel
import StafetStatistics
import Testing

/// One relay of a small study that was sorted twice: how many questions have each pair of themes.
struct DoubleSide {
  let id: Relay.ID
  var kind = Relay.Kind.relay
  /// The theme of each question in the first and in the second sorting.
  var placements: [(first: Theme.ID?, second: Theme.ID?)]

  init(_ id: Relay.ID, _ counts: [(first: Theme.ID?, second: Theme.ID?, count: Int)]) {
    self.id = id
    placements = counts.flatMap { first, second, count in
      Array(repeating: (first: first, second: second), count: count)
    }
  }

  /// The relay without texts, with one of the two sortings.
  func side(_ theme: ((first: Theme.ID?, second: Theme.ID?)) -> Theme.ID?) -> Side {
    var side = Side(id: id, kind: kind)
    side.entries = placements.map { (theme($0), "") }
    return side
  }

  /// Questions placed by chance: often alike, at times not at all.
  static func random(_ id: Relay.ID, using generator: inout SplitMix64) -> DoubleSide {
    var side = DoubleSide(id, [])
    func theme() -> Theme.ID? {
      let place = Int.random(in: -1..<codebook.themes.count, using: &generator)
      return place < 0 ? nil : codebook.themes[place].id
    }
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
      let first = theme()
      side.placements.append((first, Bool.random(using: &generator) ? first : theme()))
    }
    return side
  }
}

/// A study of these relays with the sortings `one` and `two`.
func study(of sides: [DoubleSide]) throws -> Study {
  func sorting(_ id: Sorting.ID, _ sides: [Side]) -> Sorting {
    Sorting(
      id: id, coder: "coder of \(id)", kind: .byHand,
      assignments: Dictionary(
        uniqueKeysWithValues: sides.flatMap { $0.assignments }
          .map { ($0, Sorting.Assignment(theme: $1)) }))
  }
  let first = sides.map { $0.side { $0.first } }
  return try study(
    first, sortings: [sorting("one", first), sorting("two", sides.map { $0.side { $0.second } })])
}

/// How far the two sortings agree, with some settings changed.
func agreement(
  _ sides: [DoubleSide], change: (inout AnalysisSettings) -> Void = { _ in }
) throws -> SortingAgreement {
  var settings = AnalysisSettings()
  settings.resamples = 0
  change(&settings)
  let agreements = try StudyAnalysis(of: study(of: sides), settings: settings).agreements
  #expect(agreements.count == 1)
  return try #require(agreements.first)
}
