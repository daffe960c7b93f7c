import StafetStatistics
import StafetSyntax
import Testing

/// A valid document, cut and flipped: never a trap, always a place inside it.
@Suite struct JSONHostileTests {
  static let document = Array(
    """
    {"format": "stafet-study", "version": 1, "title": "Spørgsmål \\u00e6 \\ud83d\\ude00",
     "declared": {"participants": null, "days": -4.5e-3},
     "relays": [{"id": "a", "marks": [[12, 20], [40, 44]], "external": false},
       {"id": "b\\n", "text": "Hvad er \\"krydspres\\"? 😀", "attributes": {}}]}

    """.utf8)

  private func check(_ bytes: [UInt8]) -> [PlacedNote<SyntaxProblem>] {
    let found = problems(inJSON: bytes)
    #expect(problems(inSkippedJSON: bytes).map(\.place) == found.map(\.place))
    var ends = PositionFinder()
    let end = ends.position(of: bytes.count, in: bytes)
    for problem in found {
      #expect(problem.place.position.map { $0 <= end } == true)
    }
    return found
  }

  @Test func isValid() { #expect(check(Self.document) == []) }

  @Test func cutAnywhere() {
    // Without its last line feed the document is still whole.
    for length in 0..<(Self.document.count - 1) {
      #expect(check(Array(Self.document[..<length])).count == 1, "cut at \(length)")
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func flipped(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var refusals = 0
    for _ in 0..<3000 {
      var bytes = Self.document
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[index] = UInt8.random(in: 0...255, using: &generator)
      }
      if !check(bytes).isEmpty { refusals += 1 }
    }
    #expect(refusals > 1000)
  }

  @Test(arguments: [4, 5] as [UInt64])
  func randomStructure(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "1", "-", ".", "e", "true", "null", "\\", "\\u",
      " ", "\n", "\u{0}", "å", "/", "*",
    ]
    for _ in 0..<5000 {
      let count = Int.random(in: 0...12, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      _ = check(Array(text.utf8))
    }
  }
}
