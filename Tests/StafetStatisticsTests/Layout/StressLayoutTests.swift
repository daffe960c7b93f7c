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
  @Test func placesAreThoseOfAnotherProgram() throws {
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
          7, [(0, 1), (0, 2), (0, 3), (3, 4), (4, 5), (5, 3), (2, 2)],
          [
            (0.752398396, -0.198850853), (0.862027011, -1.274484947), (1.779256566, 0.090685564),
            (-0.105497781, 0.450149501), (-0.537312477, 1.378514648), (-1.124523611, 0.6266873),
            (-2.170061328, -2.763468987),
          ], 0.17593614
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

  @Test func whatNoWayJoinsStandsApart() {
    // Two pairs and a single node: the longest way is 1, so that unjoined nodes are wanted 2 apart.
    let layout = StressLayout(nodeCount: 5, edges: [(0, 1), (2, 3)])
    for (one, other) in [(0, 2), (1, 4), (3, 4)] { #expect(distance(layout, one, other) > 1.2) }
    #expect(distance(layout, 0, 1) < 1.2)
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
