import StafetStatistics
import Testing

@testable import StafetReport

@Suite struct DotLayoutTests {
  private func network(_ places: [(Double, Double)]) -> Picture.ParticipantNetwork {
    Picture.ParticipantNetwork(
      dots: places.map { Picture.ParticipantNetwork.Dot(x: $0.0, y: $0.1, group: 0) }, lines: [],
      isolates: [], groups: ["G"], others: "", isolatesLabel: "")
  }

  /// From 10 to 500 people in places by chance: no two dots cover each other, and all are in the picture.
  @Test(arguments: [10, 40, 69, 150, 500])
  func dotsDoNotCoverEachOther(_ count: Int) {
    var generator = SplitMix64(seed: UInt64(count))
    let layout = DotLayout(
      of: network(
        (0..<count).map { _ in
          (
            Double.random(in: -3...3, using: &generator),
            Double.random(in: -3...3, using: &generator)
          )
        }), width: 360)
    for (place, dot) in layout.dots.enumerated() {
      #expect(dot.x >= layout.radius && dot.x <= 360 - layout.radius)
      #expect(dot.y >= layout.radius && dot.y <= layout.height - layout.radius)
      let nearest = layout.dots[(place + 1)...].map { other in
        (dot.x - other.x) * (dot.x - other.x) + (dot.y - other.y) * (dot.y - other.y)
      }.min()
      #expect((nearest ?? .infinity).squareRoot() > 2 * layout.radius)
    }
  }

  @Test func dotsInTheSamePlaceArePushedApart() {
    let layout = DotLayout(of: network([(0, 0), (0, 0), (4, 1)]), width: 360)
    #expect((layout.dots[1].x - layout.dots[0].x).magnitude > 2 * layout.radius)
  }

  @Test func nobodyAndOneHaveTheirPicture() {
    #expect(DotLayout(of: network([]), width: 360).dots.isEmpty)
    let one = DotLayout(of: network([(7, 9)]), width: 360)
    #expect(one.dots[0].x > 0 && one.dots[0].x < 360 && one.height > 0)
  }
}
