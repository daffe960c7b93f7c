import StafetStatistics
import Testing

@testable import StafetReport

@Suite struct GroupNetworkLayoutTests {
  /// Names as they occur in Danish relays.
  static let names = [
    "Institutions- og driftsledere i daginstitutioner", "Undervisningsinstitutioner og gymnasier",
    "Departementer", "Kommunaldirektører og forvaltningschefer", "Sundhedsplejersker",
    "Arbejdsmarkedsforvaltningens afdelingsledere", "Styrelser", "Regioner",
    "Tillidsrepræsentanter og arbejdsmiljørepræsentanter", "Ældre- og handicapforvaltningen",
  ]

  /// Groups that ask each other by chance: with `density` 1 everybody asks everybody.
  static func network(
    groups: Int, seed: UInt64, density: Double, most: Int = 9
  ) -> Picture.GroupNetwork {
    var generator = SplitMix64(seed: seed)
    var arrows: [Picture.GroupNetwork.Arrow] = []
    for from in 0..<groups {
      for to in 0..<groups where Double.random(in: 0..<1, using: &generator) < density {
        let count = Int.random(in: 1...most, using: &generator)
        arrows.append(
          Picture.GroupNetwork.Arrow(
            from: from, to: to, value: "\(count)", weight: Double(count) / Double(most),
            colour: Palette.themes[count % 9]))
      }
    }
    return Picture.GroupNetwork(
      nodes: (0..<groups).map { group in
        Picture.GroupNetwork.Node(
          letter: "\("ABCDEFGHIJ".dropFirst(group).prefix(1))", label: names[group],
          value: "12 deltagere", size: Double.random(in: 0...1, using: &generator),
          isWithheld: false)
      }, arrows: arrows)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let groups: Int
    let seed: UInt64
    let density: Double

    var testDescription: String { "\(groups) groups, \(density), seed \(seed)" }
    var network: Picture.GroupNetwork {
      GroupNetworkLayoutTests.network(groups: groups, seed: seed, density: density)
    }
  }

  static let cases =
    [2, 3, 4, 5, 7, 10].map { Case(groups: $0, seed: UInt64($0) * 7, density: 1) }
    + [4, 6, 9].map { Case(groups: $0, seed: UInt64($0) * 5, density: 0.5) }

  private func distance(_ one: ArrowCurve.Point, _ other: ArrowCurve.Point) -> Double {
    ((one.x - other.x) * (one.x - other.x) + (one.y - other.y) * (one.y - other.y)).squareRoot()
  }

  /// Places along a curve by de Casteljau's construction, which the layout does not use.
  private func places(_ curve: ArrowCurve) -> [ArrowCurve.Point] {
    func between(_ one: ArrowCurve.Point, _ other: ArrowCurve.Point, _ part: Double)
      -> ArrowCurve.Point
    {
      ArrowCurve.Point(one.x + (other.x - one.x) * part, one.y + (other.y - one.y) * part)
    }
    return (0...48).map { step in
      let part = Double(step) / 48
      var points = [curve.start, curve.first, curve.second, curve.end]
      while points.count > 1 {
        points = zip(points, points.dropFirst()).map { between($0, $1, part) }
      }
      return points[0]
    }
  }

  /// The smallest distance between two of places.
  private func gap(_ some: [ArrowCurve.Point], _ others: [ArrowCurve.Point]) -> Double {
    var least = Double.infinity
    for one in some {
      for other in others {
        let (x, y) = (one.x - other.x, one.y - other.y)
        least = min(least, x * x + y * y)
      }
    }
    return least.squareRoot()
  }

  /// The strokes of both directions, heads included, have at least a point of ground between them.
  @Test(arguments: cases)
  func bothDirectionsNeverCoverEachOther(_ sample: Case) {
    let network = sample.network
    let layout = GroupNetworkLayout(of: network, width: 360)
    for (one, arrow) in network.arrows.enumerated() {
      for (other, back) in network.arrows.enumerated()
      where one < other && arrow.from == back.to && arrow.to == back.from {
        let (first, second) = (layout.curves[one], layout.curves[other])
        let (there, again) = (places(first), places(second))
        #expect(gap(there, again) >= (first.width + second.width) / 2 + 1)
        #expect(gap(there, second.head) >= first.width / 2 + 1)
        #expect(gap(again, first.head) >= second.width / 2 + 1)
        #expect(gap(first.head, second.head) >= 1)
      }
    }
  }

  /// Numbers stand clear of each other, of all arrows and of all groups, and within the picture.
  @Test(arguments: cases)
  func numbersCollideWithNothing(_ sample: Case) {
    let network = sample.network
    let layout = GroupNetworkLayout(of: network, width: 360)
    let lines = layout.curves.map { places($0) }
    let labels = layout.labels.compactMap { $0 }
    #expect(layout.labels.count == network.arrows.count)
    // At least the thickest arrow has its number.
    #expect(!labels.isEmpty)
    for (place, label) in labels.enumerated() {
      #expect(label.left >= 0 && label.right <= 360 && label.top >= 0)
      #expect(label.bottom <= layout.height)
      for other in labels[(place + 1)...] { #expect(!label.overlaps(other)) }
      for node in layout.nodes {
        #expect(!label.touches(x: node.x, y: node.y, radius: node.radius))
      }
      for (curve, line) in zip(layout.curves, lines) {
        #expect(!line.contains { label.touches(x: $0.x, y: $0.y, radius: curve.width / 2) })
      }
    }
  }

  /// Groups are apart, everything is inside the picture, and arrows begin and end at their groups.
  @Test(arguments: cases)
  func everythingHasItsRoom(_ sample: Case) {
    let network = sample.network
    let layout = GroupNetworkLayout(of: network, width: 360)
    for (place, node) in layout.nodes.enumerated() {
      for other in layout.nodes[(place + 1)...] {
        let apart = distance(.init(node.x, node.y), .init(other.x, other.y))
        #expect(apart > node.radius + other.radius + 12)
      }
    }
    for (arrow, curve) in zip(network.arrows, layout.curves) {
      #expect(
        (places(curve) + curve.head).allSatisfy {
          $0.x >= 0 && $0.x <= 360 && $0.y >= 0 && $0.y <= layout.height
        })
      let (from, to) = (layout.nodes[arrow.from], layout.nodes[arrow.to])
      let start = distance(curve.start, .init(from.x, from.y)) - from.radius
      let tip = distance(curve.head[0], .init(to.x, to.y)) - to.radius
      #expect(start > 0 && start < 3 && tip > 0 && tip < 3)
    }
  }

  /// Those who ask each other most stand beside each other: of six in a ring that is given out of order, the ring is
  /// found, as all its arrows are then as short as can be.
  @Test func whoAsksMuchStandsNear() {
    let ring = [0, 3, 1, 4, 2, 5]
    let arrows = ring.indices.map { place in
      Picture.GroupNetwork.Arrow(
        from: ring[place], to: ring[(place + 1) % 6], value: "9", weight: 1, colour: "#2A78B0")
    }
    let nodes = Self.network(groups: 6, seed: 1, density: 0).nodes
    let layout = GroupNetworkLayout(
      of: Picture.GroupNetwork(nodes: nodes, arrows: arrows), width: 360)
    for arrow in arrows {
      let (from, to) = (layout.nodes[arrow.from], layout.nodes[arrow.to])
      // Sixty degrees apart on a circle of radius 110.
      #expect((distance(.init(from.x, from.y), .init(to.x, to.y)) - 110).magnitude < 1e-6)
    }
  }

  @Test func noGroupsAndOneAreDrawnToo() {
    #expect(GroupNetworkLayout(of: .init(nodes: [], arrows: []), width: 360).height == 0)
    let one = GroupNetworkLayout(
      of: Self.network(groups: 1, seed: 3, density: 1), width: 360)
    #expect(one.nodes[0].x == 180 && one.curves.count == 1)
  }
}
