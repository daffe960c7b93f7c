import Testing

@testable import StafetReport

@Suite struct DrawingTests {
  private func drawn(_ picture: Picture) -> String {
    let table = ReportTable(caption: "T", columns: [.text("A")], rows: [["a"]])
    return SVGPrinter().file(
      of: Figure(id: "f", title: "F", alternative: "f", picture: picture, table: table))
  }

  private func slice(_ label: String, _ share: Double, _ colour: String = "#2A78B0")
    -> Picture.CakeSlice
  {
    Picture.CakeSlice(
      label: label, percent: "\(Int(share * 100))%", count: "1", share: share, colour: colour)
  }

  @Test func aCakeOfOneSliceIsAFullCircle() {
    let cake = drawn(.cake([slice("All", 1)]))
    #expect(cake.contains("<circle cx=\"180\" cy=\"148\" r=\"140\" fill=\"#2A78B0\"/>"))
    #expect(!cake.contains("<path"))
    #expect(cake.contains(">100%</text>"))
  }

  @Test func aCakeOfNothingIsStillAPicture() {
    let cake = Markup(drawn(.cake([])))
    #expect(cake.isBalanced)
    #expect(cake.count(of: "path") == 0)
  }

  @Test func aThinSliceIsNotHiddenByTheEdgesOfOthers() throws {
    let paths = Markup(
      drawn(
        .cake([
          slice("Thin", 0.001, "#B9522F"), slice("Most", 0.6), slice("Rest", 0.399, "#8A6FBF"),
        ]))
    ).tags.filter { $0.name == "path" }.map(\.text)
    #expect(paths.count == 3)
    let last = try #require(paths.last)
    #expect(last.contains("#B9522F"))
    #expect(!last.contains("stroke"))
    #expect(paths.dropLast().allSatisfy { $0.contains("stroke=\"#FFFFFF\"") })
  }

  @Test func smallSlicesHaveNoNumberInThem() {
    // A slice of 5 % is as wide as its label; below that, neighbouring labels would overlap.
    let cake = drawn(
      .cake([slice("A", 0.9), slice("B", 0.05), slice("C", 0.04), slice("D", 0.01)]))
    #expect(cake.contains(">90%</text>"))
    #expect(cake.contains(">5%</text>"))
    #expect(!cake.contains(">4%</text>"))
    #expect(cake.contains("1 \u{B7} 4%</text>"))
  }

  @Test func aFaintColourHasAnEdge() {
    let ring = "fill=\"none\" stroke=\"currentColor\""
    #expect(drawn(.cake([slice("A", 0.5), slice("B", 0.5, "#FFFFF0")])).contains(ring))
    #expect(!drawn(.cake([slice("A", 0.5), slice("B", 0.5, "#B9522F")])).contains(ring))
  }

  @Test func longNumbersLeaveRoomForTheBars() {
    let legend = Picture.SideLegend(
      first: "A", second: "B", firstColour: "#2A78B0", secondColour: "#C07F1E")
    let bars = [
      Picture.Bar(label: "kommunalbestyrelsesmedlem", value: "12,345,678 : 1,234", length: 1),
      Picture.Bar(label: "tid", value: "2 : 12,345,678", length: -0.5),
    ]
    let picture = Markup(drawn(.divergingBars(bars, legend: legend)))
    let widths = picture.tags.filter { $0.name == "rect" && !$0.text.contains("%") }
      .compactMap { tag in Markup("<\(tag.text)>").values(of: "width").first }
      .compactMap { Double($0) }
    #expect(widths.count == 4)
    #expect(widths.allSatisfy { $0 >= 14 })
  }

  @Test func textIsCutWhereItDoesNotFit() {
    #expect(TextMeasure.fitting("kort", width: 100, size: 14) == "kort")
    let long = String(repeating: "ministerium", count: 2_000)
    let cut = TextMeasure.fitting(long, width: 100, size: 14)
    #expect(cut.hasSuffix("\u{2026}"))
    #expect(TextMeasure.width(of: cut, size: 14) <= 100)
    #expect(cut.count > 10)
    #expect(TextMeasure.fitting("", width: 10, size: 14) == "")
    #expect(TextMeasure.fitting("æ", width: 1, size: 14) == "\u{2026}")
  }

  @Test(arguments: ["borgeren", "tænker", "Institutions- og driftsledere", "a\u{30A}r", "😀😀"])
  func aTextFitsItsOwnWidth(_ text: String) {
    let width = TextMeasure.width(of: text, size: 14)
    #expect(TextMeasure.fitting(text, width: width, size: 14) == text)
  }

  @Test func titlesTakeAFewLines() {
    #expect(TextMeasure.lines(of: "", width: 100, size: 16) == [""])
    #expect(TextMeasure.lines(of: "a b", width: 100, size: 16) == ["a b"])
    let lines = TextMeasure.lines(
      of: String(repeating: "kommune ", count: 90), width: 100, size: 16)
    #expect(lines.count == 4)
    #expect(lines.last?.hasSuffix("\u{2026}") == true)
    let word = TextMeasure.lines(
      of: String(repeating: "x", count: 90) + " y", width: 100, size: 16)
    #expect(word.count == 2)
    #expect(word.allSatisfy { TextMeasure.width(of: $0, size: 16) <= 100 })
  }
}
