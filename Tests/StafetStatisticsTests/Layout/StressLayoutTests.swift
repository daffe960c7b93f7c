import Testing

@testable import StafetStatistics

@Suite struct StressLayoutTests {
  private func distance(_ layout: StressLayout, _ one: Int, _ other: Int) -> Double {
    StressLayout.distance(layout.points[one], layout.points[other])
  }

  @Test func nothingAndOneNodeHaveTheirPlaces() {
    #expect(StressLayout(nodeCount: 0, edges: []).points.isEmpty)
    #expect(StressLayout(nodeCount: 1, edges: [(0, 0)]).points == [.init(x: 0, y: 0)])
  }

  /// Three nodes that are all joined fit a triangle of side 1, two nodes a line of length 1.
  @Test func whatFitsThePlaneIsFoundThere() {
    let pair = StressLayout(nodeCount: 2, edges: [(1, 0)])
    #expect((distance(pair, 0, 1) - 1).magnitude < 1e-9)
    let triangle = StressLayout(nodeCount: 3, edges: [(0, 1), (1, 2), (2, 0), (2, 0), (1, 1)])
    for (one, other) in [(0, 1), (1, 2), (0, 2)] {
      #expect((distance(triangle, one, other) - 1).magnitude < 1e-9)
    }
    #expect(triangle.stress < 1e-15)
  }

  /// A square with side and diagonals of 1, 1 and 2: by symmetry the best square has the side s that makes
  /// 4 (s − 1)² + 2 (s √2 − 2)² / 4 smallest, s = (8 + 2 √2) / 10.
  @Test func aRingOfFourIsTheBestSquare() {
    let ring = StressLayout(nodeCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
    let side = (8 + 2 * 2.0.squareRoot()) / 10
    for node in 0..<4 { #expect((distance(ring, node, (node + 1) % 4) - side).magnitude < 1e-6) }
  }

  /// The places that the same method finds in Python 3, with the sine, cosine and square root of its C library.
  @Test func placesAreThoseOfAnotherProgram() {
    let expected: [(count: Int, edges: [(Int, Int)], points: [(Double, Double)], stress: Double)] =
      [
        (
          5, [(0, 1), (1, 2), (2, 3), (3, 4)],
          [
            (1.499356655, -1.342176322), (0.90149656, -0.534406434), (0.171746839, 0.158528799),
            (-0.6837622, 0.688465473), (-1.616115605, 1.0634296),
          ], 0.000466682
        ),
        (
          6, [(0, 1), (0, 2), (0, 3), (3, 4), (4, 5), (5, 3), (2, 2)],
          [
            (0.719630534, -0.104952919), (1.192087944, -1.088404426), (1.512681855, 0.644354692),
            (-0.345256277, 0.092072282), (-1.149324246, 0.738194308), (-1.327269873, -0.223601607),
          ], 0.068583481
        ),
      ]
    for row in expected {
      let layout = StressLayout(nodeCount: row.count, edges: row.edges)
      for (point, place) in zip(layout.points, row.points) {
        #expect((point.x - place.0).magnitude < 1e-6)
        #expect((point.y - place.1).magnitude < 1e-6)
      }
      #expect((layout.stress - row.stress).magnitude < 1e-7)
    }
  }

  /// Components stand apart, each as it would alone: the boxes around them do not meet.
  @Test func whatNoWayJoinsStandsApart() {
    let layout = StressLayout(
      nodeCount: 9, edges: [(0, 1), (2, 3), (4, 5), (5, 6), (6, 4), (6, 7)])
    #expect((distance(layout, 0, 1) - 1).magnitude < 1e-9)
    let components = [[4, 5, 6, 7], [0, 1], [2, 3], [8]].map { $0.map { layout.points[$0] } }
    for (place, one) in components.enumerated() {
      for other in components[(place + 1)...] {
        func apart(_ side: (StressLayout.Point) -> Double) -> Double {
          let (low, high) = (one.map(side), other.map(side))
          return max((low.min() ?? 0) - (high.max() ?? 0), (high.min() ?? 0) - (low.max() ?? 0))
        }
        #expect(max(apart { $0.x }, apart { $0.y }) > 1)
      }
    }
    // The largest comes first, at the left and the top.
    #expect(components[0].map { $0.x }.min() == 0 && components[0].map { $0.y }.min() == 0)
  }

  /// Every place is a number, and doing it again gives the same bits.
  @Test(arguments: [UInt64](1...6)) func theSameGraphHasTheSamePlaces(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let count = Int.random(in: 2...60, using: &generator)
    let edges = (0..<count).map { _ in
      (
        Int.random(in: 0..<count, using: &generator), Int.random(in: 0..<count, using: &generator)
      )
    }
    let first = StressLayout(nodeCount: count, edges: edges)
    #expect(first.points == StressLayout(nodeCount: count, edges: edges).points)
    #expect(first.points.allSatisfy { $0.x.isFinite && $0.y.isFinite })
  }
}
