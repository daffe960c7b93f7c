import StafetFormats
import StafetModel
import StafetReport
import StafetText
import Testing

@Suite struct ContributionCounterTests {
  private func counted(
    _ lines: String, kind: Contribution.Kind? = nil, blocks: Int = 1
  ) throws -> TermCounts {
    var counters = ContributionCounter(
      rules: TermRules(minimumLength: 0), kind: kind, file: "f.jsonl")
    let pieces = lines.split(separator: "\n", omittingEmptySubsequences: false)
    let size = (pieces.count + blocks - 1) / blocks
    for number in 0..<blocks {
      let part = pieces.dropFirst(number * size).prefix(size)
      if part.isEmpty { continue }
      var block = ContributionBlock(capacity: 4)
      for byte in Array((part.joined(separator: "\n") + "\n").utf8) {
        if block.count == block.capacity { block.grow() }
        block.storage[block.count] = byte
        block.count += 1
      }
      block.number = number
      var counter = ContributionCounter(
        rules: TermRules(minimumLength: 0), kind: kind, file: "f.jsonl")
      counter.count(&block)
      counters.merge(counter)
    }
    return try counters.finish().counts()
  }

  private func problems(_ lines: String, kind: Contribution.Kind? = nil, blocks: Int = 1)
    -> [String]
  {
    do {
      _ = try counted(lines, kind: kind, blocks: blocks)
      return []
    } catch {
      return (error as? ReadingError)?.problems.map { $0.description } ?? ["\(error)"]
    }
  }

  @Test func listIsNamedForWhatItIs() {
    let list = "[{\"text\": \"a\"},\n{\"text\": \"b\"}\n]\n"
    let sentence =
      "This is one list in JSON, but JSON Lines are read here: one object on each line, without brackets"
      + " around all of them and without commas between the lines."
    for blocks in 1...3 { #expect(problems(list, blocks: blocks) == ["f.jsonl:1:1: " + sentence]) }
    // A list among lines is a line like any other that is wrong.
    #expect(problems("{\"text\": \"a\"}\n[]\n").count == 1)
    #expect(problems("{\"text\": \"a\"}\n[]\n") != ["f.jsonl:2:1: " + sentence])
  }

  struct Line: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let json: String
    let terms: [String]

    init(_ name: String, _ json: String, _ terms: [String]) {
      testDescription = name
      self.json = json
      self.terms = terms
    }
  }

  @Test(arguments: [
    Line("usual", #"{"id":"1","relay":"r","text":"Mod og vilje"}"#, ["mod", "og", "vilje"]),
    Line("text first", #"{"text":"mod","relay":"r"}"#, ["mod"]),
    Line("spaces", #"  { "text" : "mod" , "relay" : "r" }  "#, ["mod"]),
    Line("carriage return", "{\"relay\":\"r\",\"text\":\"mod\"}\r", ["mod"]),
    Line(
      "escapes", #"{"relay":"r","text":"mod\nog\t\"vilje\"\\a\/b"}"#,
      ["a", "b", "mod", "og", "vilje"]),
    Line("escaped letters", #"{"relay":"r","text":"\u00e5ben\ud83d\ude42mod"}"#, ["mod", "åben"]),
    Line("escaped key", #"{"relay":"r","te\u0078t":"mod"}"#, ["mod"]),
    Line(
      "other values",
      #"{"a":null,"b":true,"c":-1.5e3,"d":[1,[2,"]"],{"x":{}}],"relay":"r","text":"mod"}"#, ["mod"]),
    Line("marks", #"{"marks":[[0,3],[4,6]],"relay":"r","text":"mod"}"#, ["mod"]),
    Line("attributes", #"{"attributes":{"text":"no"},"relay":"r","text":"mod"}"#, ["mod"]),
    Line("letters above ASCII", #"{"relay":"r","text":"Ærø ’s’ 中"}"#, ["s", "ærø", "中"]),
    Line("no text", #"{"relay":"r","text":""}"#, []),
    Line("byte order mark", "\u{FEFF}{\"relay\":\"r\",\"text\":\"mod\"}", ["mod"]),
    Line("relay with spaces", #"{"relay":" r ","text":"mod"}"#, ["mod"]),
  ])
  func readsALine(_ line: Line) throws {
    let counts = try counted(line.json)
    #expect(counts.terms.map { $0.stem } == line.terms)
    #expect(counts.groups.map { $0.name } == ["r"])
    #expect(counts.groups[0].documentCount == 1)
  }

  @Test func countsOneKindWhereAsked() throws {
    let lines = #"""
      {"kind":"question","relay":"r","text":"mod"}
      {"kind":"answer","relay":"r","text":"vilje"}
      {"kind":"Spørgsmål","relay":"r","text":"åben"}
      {"kind":"statement","relay":"r","text":"ja"}
      """#
    #expect(try counted(lines, kind: .question).terms.map { $0.stem } == ["mod", "åben"])
    #expect(try counted(lines, kind: .answer).terms.map { $0.stem } == ["vilje"])
    #expect(try counted(lines).terms.count == 4)
  }

  @Test func passesOverEmptyLinesAndLinesWithoutARelay() throws {
    let counts = try counted("\n{\"text\":\"mod\"}\n  \t\n{\"text\":\"mod\",\"relay\":null}\n")
    #expect(counts.groups.map { $0.name } == [""])
    #expect(counts.use(of: "mod") == TermUse(occurrences: 2, documents: 2))
    #expect(try counted("").groups.isEmpty)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let json: String
    let start: String
    let sentence: String
  }

  @Test(arguments: [
    Refusal(
      testDescription: "no text", json: #"{"relay":"r"}"#, start: "f.jsonl:2:1: ",
      sentence: "text"),
    Refusal(
      testDescription: "text is a number", json: #"{"text":1}"#, start: "f.jsonl:2:9: text: ",
      sentence: "Expected text"),
    Refusal(
      testDescription: "two texts", json: #"{"text":"a","text":"b"}"#, start: "f.jsonl:2:",
      sentence: "text"),
    Refusal(testDescription: "no JSON", json: "mod og vilje", start: "f.jsonl:2:1: ", sentence: ""),
    Refusal(
      testDescription: "two objects", json: #"{"text":"a"}{"text":"b"}"#, start: "f.jsonl:2:13: ",
      sentence: ""),
    Refusal(
      testDescription: "unclosed", json: #"{"text":"a"#, start: "f.jsonl:2:", sentence: ""),
    Refusal(
      testDescription: "wrong word", json: #"{"x":nil,"text":"a"}"#, start: "f.jsonl:2:6: ",
      sentence: ""),
    Refusal(
      testDescription: "leading zero", json: #"{"x":01,"text":"a"}"#, start: "f.jsonl:2:",
      sentence: ""),
    Refusal(
      testDescription: "half an escape", json: #"{"text":"\ud83d"}"#, start: "f.jsonl:2:",
      sentence: ""),
  ])
  func namesTheLineOfAProblem(_ refusal: Refusal) {
    // The first line is right; blocks are cut differently.
    for blocks in [1, 2] {
      let found = problems("{\"text\":\"a\"}\n\(refusal.json)", blocks: blocks)
      #expect(found.count == 1)
      #expect(found.first?.hasPrefix(refusal.start) ?? false, "\(found)")
      #expect(found.first?.contains(refusal.sentence) ?? false, "\(found)")
    }
  }

  @Test func namesAnUnknownKind() {
    let found = problems(#"{"kind":"query","text":"a"}"#, kind: .question)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("f.jsonl:1:9: kind: ") ?? false, "\(found)")
  }

  @Test func refusesBytesThatAreNoText() throws {
    var block = ContributionBlock(capacity: 64)
    let bytes = Array("{\"text\":\"a".utf8) + [0xFF] + Array("b\"}\n".utf8)
    for (index, byte) in bytes.enumerated() { block.storage[index] = byte }
    block.count = bytes.count
    #expect(throws: ReadingError.self) {
      var counter = ContributionCounter(rules: TermRules(), kind: nil, file: "f.jsonl")
      counter.count(&block)
      _ = try counter.finish().groupCount
    }
  }

  @Test func takesAtMostTwoHundredRelays() throws {
    func lines(_ count: Int) -> String {
      (0..<count).map { "{\"relay\":\"r\($0)\",\"text\":\"a\"}" }.joined(separator: "\n")
    }
    #expect(try counted(lines(200)).groups.count == 200)
    #expect(problems(lines(201)).count == 1)
    #expect(problems(lines(201), blocks: 3).count == 1)
  }

  /// However lines are cut into blocks, the counts are the same.
  @Test(arguments: 1...12) func doesNotDependOnBlocks(blocks: Int) throws {
    let lines = (0..<60).map { index in
      "{\"relay\":\"r\(index % 3)\",\"text\":\"ord\(index % 7) mod ord\(index % 11)\"}"
    }.joined(separator: "\n")
    #expect(try counted(lines, blocks: blocks) == counted(lines))
  }
}
