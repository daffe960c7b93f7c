/// How central points of a graph stand, by what flows along its lines: PageRank with weights, as TextRank
/// has it.
///
/// Thirty steps with a damping of 0.85 are far more than the third decimal needs: what is left of the
/// start is less than a hundredth.
///
/// > Source: Brin and Page (1998); Mihalcea and Tarau (2004), *TextRank: Bringing Order into Texts*.
enum Centrality {
  /// A line to another point.
  struct Line {
    let to: Int
    let weight: Double
  }

  /// Ranks the points of a graph.
  ///
  /// - Parameter lines: The lines of each point, the same from both ends, in a fixed order.
  /// - Returns: The ranks as parts of the highest; a point without lines has the least.
  static func ranks(joinedBy lines: [[Line]]) -> [Double] {
    let weights = lines.map { $0.reduce(0) { $0 + $1.weight } }
    var ranks = [Double](repeating: 1, count: lines.count)
    for _ in 0..<30 {
      ranks = lines.map { lines in
        0.15
          + 0.85
          * lines.reduce(0) { sum, line in sum + ranks[line.to] * line.weight / weights[line.to] }
      }
    }
    guard let most = ranks.max() else { return [] }
    return ranks.map { $0 / most }
  }
}
