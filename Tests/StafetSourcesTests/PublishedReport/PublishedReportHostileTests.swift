import StafetFormats
import StafetModel
import StafetSources
import StafetStatistics
import StafetSyntax
import Testing

/// A valid report, cut and altered: never a trap, always a place inside it, and texts that are there.
@Suite struct PublishedReportHostileTests {
  static let bytes = Array(SmallReport.text.utf8)

  /// Reads and checks what comes out; returns whether the report was accepted.
  private func check(_ bytes: [UInt8], _ layout: PublishedReportLayout) -> Bool {
    var finder = PositionFinder()
    let end = finder.position(of: bytes.count, in: bytes)
    do throws(ReadingError) {
      let report = try PublishedReportReader(layout: layout).report(from: bytes)
      let contributions = report.study.relays.flatMap { $0.contributions }
      #expect(contributions.count == 2 * report.sections.reduce(0) { $0 + $1.pairs })
      for contribution in contributions {
        #expect(!contribution.isBlank)
        #expect(!contribution.text.contains("**"))
        #expect(
          contribution.marks.allSatisfy { $0.upperBound <= contribution.text.unicodeScalars.count })
      }
      let lines = report.sections.map { $0.lines } + report.unplaced.map { $0.lines }
      #expect(lines.allSatisfy { $0.upperBound <= end.line })
      return true
    } catch {
      #expect(error.problems.allSatisfy { $0.place.position.map { $0 <= end } ?? true })
      return false
    }
  }

  static let discovering = PublishedReportLayout(
    relays: [SmallReport.managers, SmallReport.teachers])

  @Test func cutAnywhere() {
    var accepted = 0
    for length in 0...Self.bytes.count {
      if check(Array(Self.bytes[..<length]), SmallReport.full) { accepted += 1 }
      _ = check(Array(Self.bytes[..<length]), Self.discovering)
    }
    #expect(accepted > 10)
    #expect(accepted < Self.bytes.count)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func altered(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let pieces: [[UInt8]] = [
      "*", "**", "#", "# ", "\n", "\n\n", "\r", "\u{C}", "?", "! ", "? ", "\u{A0}", "[...]", "12",
      "{n}", "Managers", " time", "–", "\u{301}", "\u{0}",
    ].map { Array($0.utf8) }
    var refusals = 0
    for round in 0..<1500 {
      var bytes = Self.bytes
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: place)
        default:
          bytes.insert(contentsOf: pieces.randomElement(using: &generator) ?? [], at: place)
        }
      }
      if !check(bytes, round % 2 == 0 ? SmallReport.full : Self.discovering) { refusals += 1 }
    }
    #expect(refusals > 0)
    #expect(refusals < 1500)
  }

  /// Long inputs of one kind: linear, and no deep recursion.
  @Test(arguments: [
    "*", "**", "# ", "#", "? ", "! a\n", "a\n\n", "# Managers x\n\n", "\r\n", "12 ",
  ])
  func repeated(_ piece: String) {
    let text = "# Managers time\n\n" + String(repeating: piece, count: 20_000)
    _ = check(Array(text.utf8), SmallReport.full)
    _ = check(Array(text.utf8), Self.discovering)
  }
}
