import StafetStatistics
import StafetSyntax
import Testing

/// A valid table, cut and flipped: never a trap, always a place inside it.
@Suite struct TableHostileTests {
  static let table = Array(
    """
    sep=;
    id;kind;"text";marks\r
    q-1;question;"Hvad er ""krydspres""? æøå";12-20\r

    a-1;answer;"to
    linjer; eller flere";\r
    s-1;statement;😀;\n
    """.utf8)

  private func check(_ bytes: [UInt8]) -> Bool {
    var finder = PositionFinder()
    let end = finder.position(of: bytes.count, in: bytes)
    func areInside(_ problems: [PlacedNote<SyntaxProblem>]) -> Bool {
      problems.allSatisfy {
        $0.place.position.map { $0 <= end } ?? ($0.reason == .table(.noHeader))
      }
    }
    do throws(SyntaxError) {
      var reader = try TableReader(bytes, known: ["id", "kind", "text"], required: ["id"])
      var rows = 0
      while let row = reader.next() {
        #expect(row.cells.count == reader.header.columns.count)
        rows += 1
      }
      #expect(rows <= bytes.count)
      let problems = reader.log.placedProblems(in: bytes)
      #expect(areInside(problems))
      return problems.isEmpty
    } catch {
      #expect(areInside(error.problems))
      return false
    }
  }

  @Test func isValid() { #expect(check(Self.table)) }

  @Test func cutAnywhere() {
    for length in 0..<Self.table.count { _ = check(Array(Self.table[..<length])) }
  }

  @Test(arguments: [1, 2] as [UInt64])
  func flipped(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var refusals = 0
    for _ in 0..<3000 {
      var bytes = Self.table
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] =
          Bool.random(using: &generator)
          ? Array("\";\n\r, \t=".utf8).randomElement(using: &generator) ?? 0
          : UInt8.random(in: 0...255, using: &generator)
      }
      if !check(bytes) { refusals += 1 }
    }
    #expect(refusals > 500)
  }
}
