import StafetAnalysis
import StafetFormats
import StafetModel
import StafetReport
import StafetText
import Synchronization
import TestSupport
import Testing

@testable import StafetFiles

@Suite struct ContributionFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// The file's words with their occurrences and documents, relay by relay.
  private func counted(
    _ name: String, kind: Contribution.Kind? = nil, threads: Int = 1
  ) throws -> [String] {
    let file = ContributionFile(path: folder.path(name))
    let counts = try file.counted(
      by: TermRules(minimumLength: 0), kind: kind, threads: .upTo(threads)
    ).counts()
    return counts.groups.indices.flatMap { group in
      counts.terms.indices.compactMap { term in
        let use = counts[term, group: group]
        return use.occurrences == 0
          ? nil
          : "\(counts.groups[group].name): \(counts.terms[term].stem) \(use.occurrences) \(use.documents)"
      }
    }
  }

  private func write(_ text: String, to name: String = "c.jsonl") throws {
    try Disk.write(Array(text.utf8), to: folder.path(name))
  }

  private func complaint(_ name: String, threads: Int = 1) -> String? {
    do {
      _ = try counted(name, threads: threads)
      return nil
    } catch {
      return (error as? ReadingError)?.problems.map { $0.description }.joined(separator: "\n")
        ?? "\(error)"
    }
  }

  @Test(arguments: [1, 3]) func tellsHowMuchWasRead(threads: Int) throws {
    let line = #"{"id":"1","kind":"question","text":"mod"}"# + "\n"
    // Five blocks of a megabyte, all but the last of them full.
    try write(String(repeating: line, count: 5 * (1 << 20) / line.utf8.count))
    let told = Mutex<[Double]>([])
    let file = ContributionFile(path: folder.path("c.jsonl"))
    let counter = try file.counted(
      by: TermRules(minimumLength: 0), threads: .upTo(threads),
      progress: WorkProgress { done in told.withLock { $0.append(done) } })
    let steps = told.withLock { $0 }
    #expect(steps.count >= 5)
    #expect(steps.max() == 1)
    #expect(steps.allSatisfy { (0...1).contains($0) })
    if threads == 1 { #expect(steps == steps.sorted()) }
    #expect(
      try counter.counts().terms.count
        == file.counted(by: TermRules(minimumLength: 0)).counts().terms.count)
  }

  /// No thread reads on when one of them has been told that it is enough.
  @Test(arguments: [1, 3]) func canBeEnded(threads: Int) throws {
    let line = #"{"id":"1","kind":"question","text":"mod"}"# + "\n"
    try write(String(repeating: line, count: 12 * (1 << 20) / line.utf8.count))
    let times = Mutex(0)
    let file = ContributionFile(path: folder.path("c.jsonl"))
    #expect(throws: CancellationError.self) {
      _ = try file.counted(
        by: TermRules(minimumLength: 0), threads: .upTo(threads),
        progress: WorkProgress { _ in
          if times.withLock({
            $0 += 1
            return $0
          }) == 2 {
            throw CancellationError()
          }
        })
    }
    #expect((2...(2 + threads)).contains(times.withLock { $0 }))
  }

  @Test func countsEveryRelay() throws {
    try write(
      """
      {"id":"1","relay":"b","kind":"question","text":"mod mod"}
      {"id":"2","relay":"a","kind":"answer","text":"vilje mod"}
      {"id":"3","relay":"b","kind":"answer","text":"mod"}
      """)
    #expect(try counted("c.jsonl") == ["a: mod 1 1", "a: vilje 1 1", "b: mod 3 2"])
    #expect(try counted("c.jsonl", kind: .question) == ["b: mod 2 1"])
    #expect(try counted("c.jsonl", kind: .answer) == ["a: mod 1 1", "a: vilje 1 1", "b: mod 1 1"])
  }

  @Test(arguments: [0, 1, 2, 3, 8])
  func manyBlocksOnAnyNumberOfThreadsAreCountedOnce(_ threads: Int) throws {
    // 4,200 lines of more than 800 bytes: more than three blocks of a mebibyte.
    let role = String(repeating: "x", count: 800)
    var text = ""
    for number in 0..<4_200 {
      text +=
        #"{"attributes":{"role":"\#(role)"},"relay":"r\#(number % 3)","kind":"question","text":"#
      text += #""ord\#(number % 7) og ord"}"# + "\n"
    }
    #expect(text.utf8.count > 3 * BlockFile.blockSize)
    try write(text)
    let lines = try counted("c.jsonl", threads: threads)
    // 4,200 / 3 documents of each relay, 4,200 / 21 of each relay and word.
    let expected = ["r0", "r1", "r2"].flatMap { relay in
      ["og 1400 1400", "ord 1400 1400"].map { "\(relay): \($0)" }
        + (0...6).map { "\(relay): ord\($0) 200 200" }
    }
    #expect(lines == expected)
  }

  @Test func aLineMayBeLongerThanABlock() throws {
    let long = String(repeating: " ", count: 3 * BlockFile.blockSize)
    try write(
      #"{"relay":"r","text":"a"}"# + "\n" + #"{"relay":"r","text":"mod\#(long)mod"}"# + "\n"
        + #"{"relay":"r","text":"b"}"#)
    #expect(try counted("c.jsonl", threads: 2) == ["r: a 1 1", "r: b 1 1", "r: mod 2 1"])
  }

  @Test func endsOfLinesAndOfFilesMayDiffer() throws {
    let line = #"{"relay":"r","text":"mod"}"#
    for text in ["\(line)\n\(line)", "\(line)\r\n\(line)\r\n", "\u{FEFF}\(line)\n\n \n\(line)\n"] {
      try write(text)
      #expect(try counted("c.jsonl") == ["r: mod 2 2"])
    }
    try write("")
    #expect(try counted("c.jsonl").isEmpty)
  }

  @Test(arguments: [1, 2]) func saysWhichLineIsWrong(_ threads: Int) throws {
    let role = String(repeating: "x", count: 800)
    let line = #"{"attributes":{"role":"\#(role)"},"relay":"r","text":"mod"}"# + "\n"
    let many = String(repeating: line, count: 2_000)
    try write(many + #"{"relay":"r","text":7}"# + "\n" + many + "{\n")
    let complaints = try #require(complaint("c.jsonl", threads: threads)).split(separator: "\n")
    #expect(complaints.count == 2)
    #expect(complaints[0].hasPrefix("c.jsonl:2001:"))
    #expect(complaints[1].hasPrefix("c.jsonl:4002:"))
  }

  @Test func saysWhyAFileCannotBeRead() throws {
    #expect(
      complaint("none.jsonl")
        == "\(folder.path("none.jsonl")) cannot be read: there is no such file or folder.")
    try folder.makeFolder("folder")
    #expect(
      complaint("folder", threads: 2)
        == "\(folder.path("folder")) cannot be read: it is a folder, but must be a file.")
  }

  /// Three blocks of a mebibyte; whom somebody asks, and from which group, depends on the line.
  @Test func theNetworkDoesNotDependOnThreads() throws {
    let role = String(repeating: "x", count: 800)
    var text = ""
    for number in 0..<4_200 {
      text +=
        #"{"z":"\#(role)","relay":"r","kind":"question","author":"p\#(number % 70)","recipient":"#
        + #""p\#(number * number % 71)","group":"g\#(number % 70 % 7)","text":"å"}"# + "\n"
    }
    #expect(text.utf8.count > 3 * BlockFile.blockSize)
    try write(text)
    let file = ContributionFile(path: folder.path("c.jsonl"))
    let network = try file.network(threads: .upTo(1))
    #expect(network.contributions == 4_200)
    // 71 is prime, so the squares are 36 different numbers.
    #expect(network.mostReceived.count == 10)
    #expect(network.relays.map { $0.groups.count } == [7])
    #expect(try file.network(threads: .upTo(3)) == network)
  }

  @Test func theNetworkIsOfOneKindAndOneRelay() throws {
    try write(
      """
      {"relay":"r","kind":"question","author":"a","recipient":"b","text":""}
      {"relay":"s","kind":"question","author":"a","recipient":"b","text":""}
      {"relay":"s","kind":"answer","author":"b","recipient":"a","text":""}
      """)
    let file = ContributionFile(path: folder.path("c.jsonl"))
    #expect(try file.network().contributions == 2)
    #expect(try file.network(of: .answer).contributions == 1)
    #expect(try file.network(of: nil, relay: "s").contributions == 2)
    #expect(try file.network(relay: "t").relays == [])
  }
}
