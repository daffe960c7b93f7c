import StafetFormats
import StafetReport
import StafetStatistics
import StafetSyntax
import Testing

@Suite struct ReadingProblemTests {
  @Test func printsOnOneLine() {
    let reason = ReadingProblem.Reason.value(.missingKey("id"))
    let position = TextPosition(line: 3, column: 14)
    let sentence = "The key “id” is missing."
    #expect(ReadingProblem(reason, at: .file).description == sentence)
    #expect(ReadingProblem(reason, at: .file, file: "a.json").description == "a.json: \(sentence)")
    #expect(
      ReadingProblem(reason, at: .position(position), file: "a.json").description
        == "a.json:3:14: \(sentence)")
    #expect(
      ReadingProblem(
        reason, at: .value(path: "relays[0]", position), file: "a.json", record: "q-1"
      ).description == "a.json:3:14: relays[0]: \(sentence) (record “q-1”)")
  }

  @Test func hostileTextStaysOnOneShortLine() {
    let text = "a\nb\u{7}\u{85}\u{2028}" + String(repeating: "å", count: 1000)
    let line = ReadingProblem(.value(.notANumber(text)), at: .file).description
    #expect(line.hasPrefix("Expected a number such as 0.5, found “aU+000AbU+0007U+0085U+2028åå"))
    #expect(line.unicodeScalars.count < 150)
    #expect(line.hasSuffix("å…”."))
  }

  @Test func errorsAreSortedByFileAndPlace() {
    func problem(_ file: String?, _ place: ReadingPlace) -> ReadingProblem {
      ReadingProblem(.table(.noHeader), at: place, file: file)
    }
    func at(_ line: Int, _ column: Int) -> ReadingPlace {
      .position(TextPosition(line: line, column: column))
    }
    let sorted = [
      problem(nil, .file), problem("a", .file), problem("a", at(1, 9)), problem("a", at(2, 1)),
      problem("a", at(2, 10)), problem("a", .value(path: "x", TextPosition(line: 2, column: 10))),
      problem("a", at(10, 1)), problem("b", at(1, 1)),
    ]
    var generator = SplitMix64(seed: 1)
    for _ in 0..<20 {
      #expect(ReadingError(problems: sorted.shuffled(using: &generator)).problems == sorted)
    }
  }

  @Test func positionsCountLinesAndScalars() {
    let text = "æb\r\nc\rd\n\n😀e"
    let bytes = Array(text.utf8)
    var finder = PositionFinder()
    let expected = [
      "1:1", "1:2", "1:2", "1:3", "1:4", "2:1", "2:2", "3:1", "3:2", "4:1", "5:1", "5:2", "5:2",
      "5:2", "5:2", "5:3",
    ]
    #expect((0...bytes.count).map { finder.position(of: $0, in: bytes).description } == expected)
    #expect(
      (0...bytes.count).reversed().map { finder.position(of: $0, in: bytes).description }
        == expected.reversed())
    #expect(finder.position(of: 1000, in: bytes).description == "5:3")
    #expect(finder.position(of: 0, in: []).description == "1:1")
  }

  @Test func logPlacesWarningsAndProblems() {
    let bytes = Array("a\nb".utf8)
    var log = ReadingLog(file: "f")
    log.report(.value(.missingKey("x")), at: 2, path: "p", record: "r")
    log.report(.table(.unclosedQuote), at: 0)
    log.report(.table(.noHeader), at: nil)
    log.warn(.unknownKey("k"), at: 2)
    log.warn(.participantsFromContributions(count: 3), at: nil)
    #expect(log.problemCount == 3)
    #expect(
      log.error(in: bytes)?.problems.map(\.place) == [
        .file, .position(TextPosition(line: 1, column: 1)),
        .value(path: "p", TextPosition(line: 2, column: 1)),
      ])
    #expect(log.error(in: bytes)?.problems.last?.record == "r")
    #expect(
      log.warnings(in: bytes).map(\.description) == [
        "f: There is no table of participants. The 3 who appear as author or recipient were taken.",
        "f:2:1: The key “k” has no meaning here and was left out.",
      ])
  }
}
