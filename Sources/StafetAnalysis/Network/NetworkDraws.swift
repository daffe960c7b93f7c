import StafetModel
import StafetStatistics

/// What a relay's network looks like when its questions are passed on anew, draw by draw.
struct NetworkDraws {
  /// For each measure its values in the draws; empty where it was not defined in one of them.
  private var values: [[Double]] = []

  /// For each pair of groups how many questions there were in the draws.
  private var cells: [[Double]] = []

  /// The source of random numbers, which breaks ties after the draws.
  ///
  /// Its seed is constant, but how many numbers the draws take differs from relay to relay. With a constant number
  /// to break ties by, they would lie beyond the value in each relay or in none.
  private var generator = SplitMix64()

  /// Makes no draws.
  init() {}

  /// Draws from a constant seed.
  ///
  /// - Parameters:
  ///   - course: The course of the relay.
  ///   - groups: The group of each person.
  ///   - settings: The rules, and how many draws to make.
  init(of course: RelayCourse, groups: NodeGroups, settings: AnalysisSettings) {
    let redraw = RelayRedraw(of: course, by: settings.rules)
    var isDefined = [Bool](repeating: true, count: NetworkMeasure.allCases.count)
    values = Array(repeating: [], count: isDefined.count)
    cells = Array(repeating: [], count: groups.groupCount * groups.groupCount)
    for place in values.indices { values[place].reserveCapacity(settings.redraws) }
    var askers: [UInt32] = []
    var addressees: [UInt32] = []
    for _ in 0..<settings.redraws {
      redraw.draw(askers: &askers, addressees: &addressees, using: &generator)
      let figures = NetworkFigures(
        of: DirectedMultigraph(
          nodeCount: redraw.rosterCount, sources: askers, targets: addressees),
        groups: groups)
      for (place, value) in figures.values.enumerated() {
        if let value { values[place].append(value) } else { isDefined[place] = false }
      }
      for (place, count) in figures.cells.enumerated() { cells[place].append(Double(count)) }
    }
    for place in values.indices where !isDefined[place] { values[place] = [] }
  }

  /// A measure's value among the draws, or `nil` without draws.
  mutating func comparison(of value: Double, amongMeasures place: Int) -> ChanceComparison? {
    guard values.indices.contains(place) else { return nil }
    return RandomizationTest(of: value, among: values[place], using: &generator)
      .map { ChanceComparison($0) }
  }

  /// The number of questions between two groups among the draws, or `nil` without draws.
  ///
  /// - Parameters:
  ///   - count: How many of the questions that are drawn there were.
  ///   - place: The number of the pair of groups.
  ///   - kept: How many questions there were besides that are not drawn.
  /// - Returns: The number of all questions beside what chance would give.
  mutating func comparison(
    of count: Int, amongCells place: Int, besides kept: Int
  ) -> ChanceComparison? {
    guard cells.indices.contains(place) else { return nil }
    return RandomizationTest(of: Double(count), among: cells[place], using: &generator)
      .map { ChanceComparison($0, kept: Double(kept)) }
  }
}
