import Testing

@testable import StafetReport

@Suite struct ChainLayoutTests {
  private func mark(_ place: Double, _ parent: Int?) -> Picture.ChainLines.Mark {
    Picture.ChainLines.Mark(
      place: place, parent: parent, isDashed: false, letter: "A", form: .answered,
      colour: "#2A78B0", anchor: nil, label: "")
  }

  private func layout(
    _ chains: [[(Double, Int?)]], isTimed: Bool = true
  ) -> ChainLayout {
    ChainLayout(
      of: Picture.ChainLines(
        chains: chains.map { marks in
          Picture.ChainLines.Chain(label: "1", start: "", marks: marks.map { mark($0.0, $0.1) })
        }, axis: isTimed ? Picture.TimeAxis(days: [], moments: []) : nil, steps: "", groups: [],
        colours: [], shapes: [], dashes: nil), from: 30, to: 348)
  }

  @Test func branchesTakeRowsOfTheirOwn() {
    // The second question is followed by two, the later of which by another one.
    let rows = layout([
      [(0.1, nil), (0.2, 0), (0.3, 1), (0.4, 1), (0.5, 3)], [(0.1, nil)],
    ]).chains.map { $0.map { $0.row } }
    #expect(rows == [[0, 0, 0, 1, 1], [2]])
  }

  @Test func marksOfARowAreApartAndInTheirOrder() {
    let layout = layout([[(0.98, nil), (0.98, 0), (0.99, 1), (1, 2)]])
    let places = layout.chains[0].map { $0.x }
    for (one, next) in zip(places, places.dropFirst()) { #expect(next - one >= layout.markSize) }
    #expect(!layout.isCrowded(0))
    #expect(places.allSatisfy { $0 - layout.markSize / 2 >= 30 && $0 + layout.markSize / 2 <= 348 })
  }

  @Test func veryLongChainsStayInThePicture() {
    let long = (0..<100).map { (Double($0) / 100, $0 == 0 ? nil : $0 - 1) as (Double, Int?) }
    for isTimed in [true, false] {
      let chain = isTimed ? long : long.enumerated().map { (Double($0.offset), $0.element.1) }
      let long = layout([chain], isTimed: isTimed)
      #expect(long.isCrowded(0))
      let places = long.chains[0].map { $0.x }
      #expect(places.allSatisfy { $0 >= 30 && $0 <= 348 })
      #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
    }
  }

  /// Sixty chains are no higher than a page of A4 is at the width that pictures have there: 78 mm for 360 points and
  /// 225 mm at most, so 1038 points, of which 100 are left for what explains them.
  @Test func sixtyChainsFitAPage() {
    let layout = layout(Array(repeating: [(0.5, nil)], count: 60))
    #expect(layout.rowHeight * 60 < 938)
    #expect(layout.markSize >= 12)
  }
}
