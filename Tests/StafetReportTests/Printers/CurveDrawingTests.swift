import TestSupport
import Testing

@testable import StafetReport

/// The small pictures of curves, and what all pictures of who asked whom have.
@Suite struct CurveDrawingTests {
  private func file(_ id: String, _ title: String, _ picture: Picture) -> String {
    SVGPrinter().file(
      of: Figure(id: id, title: title, alternative: "En kurve.", picture: picture, table: nil))
  }

  private let parts = [
    Picture.TimeAxis.Tick(place: 0, label: "0 %"), Picture.TimeAxis.Tick(place: 0.5, label: "50 %"),
    Picture.TimeAxis.Tick(place: 1, label: "100 %"),
  ]

  private var stepCurve: Picture {
    .stepCurve(
      Picture.StepCurve(
        steps: [
          Picture.Point(x: 0.1, y: 0.8), Picture.Point(x: 0.25, y: 0.4),
          Picture.Point(x: 0.7, y: 0.25),
        ], censored: [Picture.Point(x: 0.5, y: 0.4), Picture.Point(x: 0.9, y: 0.25)], end: 1,
        horizontal: [
          Picture.TimeAxis.Tick(place: 0, label: "0"),
          Picture.TimeAxis.Tick(place: 0.5, label: "24"),
          Picture.TimeAxis.Tick(place: 1, label: "48"),
        ], vertical: parts, horizontalLabel: "Timer efter spørgsmålet",
        verticalLabel: "Endnu ikke besvaret",
        censoredLabel: "Stafetten lukkede, før der kom svar"))
  }

  private var lorenzCurve: Picture {
    .lorenzCurve(
      Picture.LorenzCurve(
        points: [
          Picture.Point(x: 0, y: 0), Picture.Point(x: 0.5, y: 0.1), Picture.Point(x: 0.8, y: 0.4),
          Picture.Point(x: 1, y: 1),
        ], horizontal: parts, vertical: parts,
        horizontalLabel: "Deltagere, færrest spørgsmål først",
        verticalLabel: "Andel af de modtagne spørgsmål", evenLabel: "Lige mange til alle",
        curveLabel: "Stafetten (Gini 0,51)"))
  }

  @Test func curvesAreAsExpected() throws {
    #expect(
      try GoldenFile("step-curve.svg").difference(
        from: file("step-curve", "Tid til svar", stepCurve)) == nil)
    #expect(
      try GoldenFile("lorenz-curve.svg").difference(
        from: file("lorenz-curve", "Modtagne spørgsmål", lorenzCurve)) == nil)
  }

  /// The curve is at (x, y) of the frame of 300 by 190 points that begins 48 points from the left.
  @Test func curvesGoThroughTheirPoints() {
    let curve = file("f", "F", lorenzCurve)
    #expect(curve.contains("<path d=\"M48 216L198 197L288 140L348 26\" fill=\"none\""))
    let steps = file("f", "F", stepCurve)
    #expect(steps.contains("<path d=\"M48 26H78V64H123V140H258V168.5H348\" fill=\"none\""))
    // A short line across the curve for each that was lost sight of, and one that explains it.
    #expect(steps.split(separator: "v10\"").count == 4)
  }

  /// The darkest shade has white numbers, the lightest black ones, and each can be read (WCAG 2.2).
  @Test func everyNumberCanBeReadOnItsShade() {
    for step in 0...100 {
      let shade = Palette.shade(Double(step) / 100)
      #expect(Palette.contrast(shade, Palette.ink(on: shade)) >= 4.5)
    }
    #expect(Palette.shade(0) == "#D6E6F2" && Palette.shade(1) == "#12446E")
    // The larger the number, the darker in grey.
    let lights = (0...20).map { Palette.relativeLuminance(of: Palette.shade(Double($0) / 20)) }
    #expect(zip(lights, lights.dropFirst()).allSatisfy { $0 > $1 })
  }

  @Test func namesOfDaysDoNotCoverEachOther() {
    func tick(_ place: Double) -> Picture.TimeAxis.Tick {
      Picture.TimeAxis.Tick(place: place, label: "man.\u{A0}25.")
    }
    let few = Picture.TimeAxis(days: [tick(0), tick(0.3), tick(0.6), tick(0.97)], moments: [])
    // The last name would reach out of the picture.
    #expect(few.named(over: 330).map { $0.place } == [0, 0.3, 0.6])
    let many = Picture.TimeAxis(days: (0..<50).map { tick(Double($0) / 50) }, moments: [])
    let named = many.named(over: 330)
    #expect(named.count > 3 && named.count < 8)
    let rooms = named.map { TextMeasure.width(of: $0.label, size: 12) }
    for (place, day) in named.enumerated().dropLast() {
      #expect(day.place * 330 + rooms[place] < named[place + 1].place * 330)
    }
  }
}
