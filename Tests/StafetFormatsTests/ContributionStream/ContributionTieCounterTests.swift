import StafetAnalysis
import StafetModel
import StafetStatistics
import StafetSyntax
import TestSupport
import Testing

@testable import StafetFormats

@Suite struct ContributionTieCounterTests {
  /// What is counted of lines in blocks, each counted by a counter of its own.
  private static func ties(
    _ blocks: [[String]], kind: Contribution.Kind? = nil, backwards: Bool = false
  ) throws(ReadingError) -> [RelayTies] {
    var counters = ContributionTieCounter(kind: kind, file: "f.jsonl")
    let order = backwards ? Array(blocks.indices.reversed()) : Array(blocks.indices)
    for number in order {
      var counter = ContributionTieCounter(kind: kind, file: "f.jsonl")
      let bytes = Array(blocks[number].joined(separator: "\n").utf8)
      var block = ContributionBlock(capacity: max(bytes.count, 10))
      block.storage.replaceSubrange(0..<bytes.count, with: bytes)
      block.count = bytes.count
      block.number = number
      counter.count(&block)
      counters.merge(counter)
    }
    return try counters.finish()
  }

  private static func network(
    _ blocks: [[String]], kind: Contribution.Kind? = nil, backwards: Bool = false
  ) throws(ReadingError) -> ContributionNetwork {
    ContributionNetwork(
      of: NetworkTies(try ties(blocks, kind: kind, backwards: backwards)), kind: kind,
      smallestGroup: 1, limit: 3)
  }

  /// Ways to write who wrote to whom, most of which the scanner leaves to the reader.
  private static let lines = [
    #"{"relay":"r","kind":"question","author":"a","recipient":"b","group":"g","text":"x æøå \" y"}"#,
    #"{"kind":"answer","author":"b","recipient":"a","group":"h","relay":"r","text":"","z":[1,"é"]}"#,
    #"{"relay":"r","kind":"question","author":7,"recipient":"a","group":null,"text":"\u00e5"}"#,
    #"{"relay":"r","kind":"question","author":"7","recipient":"\u0061","text":"","y":{"recipient":"c"}}"#,
    #"{"relay":"r","kind":"spørgsmål","author":"a","recipient":"å","group":" g ","text":""}"#,
    #"{"relay":"r","kind":"question","author":"a\#u{30A}","recipient":"b","text":""}"#,
    #"{"relay":"r","kind":"question","author":"a","recipient":"a","text":""}"#,
    #"{"relay":"r","kind":"question","author":"a","recipient":null,"text":""}"#,
    #"{"kind":"statement","text":"no relay"}"#,
    "",
  ]

  @Test func readsUsualAndUnusualLines() throws {
    let questions = try Self.network([Self.lines], kind: .question)
    #expect(questions.contributions == 7)
    #expect((questions.loops, questions.incomplete) == (1, 1))
    // a to b, 7 to a twice, a to å, å to b.
    #expect((questions.people, questions.pairs) == (4, 4))
    #expect(questions.mostReceived.map { "\($0.id) \($0.value)" } == ["a 2", "b 2", "å 1"])
    #expect(questions.relays.map { $0.name } == ["", "r"])
    // The group of b is told by an answer.
    #expect(questions.relays[1].groups.map { $0.name } == ["g", "h"])
    #expect(questions.relays[1].matrix == [[0, 1], [0, 0]])
    #expect(questions.relays[1].leftOut == 4)

    let all = try Self.network([Self.lines])
    #expect((all.contributions, all.incomplete, all.pairs) == (9, 2, 5))
    #expect(all.relays[1].matrix == [[0, 1], [1, 0]])
  }

  @Test func blocksAndTheirOrderChangeNothing() throws {
    let whole = try Self.network([Self.lines])
    for place in 1..<Self.lines.count {
      let blocks = [Array(Self.lines[..<place]), Array(Self.lines[place...])]
      #expect(try Self.network(blocks) == whole)
      #expect(try Self.network(blocks, backwards: true) == whole)
    }
    #expect(try Self.network(Self.lines.map { [$0] }, backwards: true) == whole)
  }

  /// The first line that names another group than the first one is told of, wherever blocks begin.
  @Test func somebodyOfTwoGroupsIsRefused() {
    let lines = ["", "g", "g", "h", "k", "g"].map { group in
      #"{"relay":"r","kind":"question","author":"a","text":"x","group":"#
        + (group.isEmpty ? "null}" : #""\#(group)"}"#)
    }
    for blocks in [[lines], lines.map { [$0] }, [Array(lines[..<3]), Array(lines[3...])]] {
      for backwards in [false, true] {
        do throws(ReadingError) {
          _ = try Self.ties(blocks, backwards: backwards)
          Issue.record("Somebody has two groups.")
        } catch {
          #expect(
            error.problems.map { $0.reason } == [
              .record(
                .otherGroup(author: "a", group: "h", earlier: "g", line: 2, file: nil))
            ])
          #expect(error.problems.map { $0.place.position?.line } == [4])
        }
      }
    }
  }

  /// What lines give is what the study gives that they are read as.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func aStudyHasTheSameNetwork(seed: UInt64) throws {
    let written = ContributionLines.bytes(of: try StudySamples.random(seed: seed))
    let study = try ContributionLines.read(written).study
    let lines = String(decoding: written, as: UTF8.self).split(separator: "\n").map { String($0) }
    for kind in [Contribution.Kind.question, .answer, nil] {
      let streamed = try Self.network(lines.map { [$0] }, kind: kind)
      #expect(
        streamed == ContributionNetwork(of: study.relays, kind: kind, smallestGroup: 1, limit: 3))
    }
  }

  /// Many contributions among few people, in blocks drawn at random, against the course of the relay.
  @Test(arguments: 0..<10 as Range<UInt64>)
  func manyContributionsHaveTheNetworkOfTheCourse(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let people = (0..<12).map { Participant.ID($0 % 3 == 0 ? "på \($0)" : "p\($0)") }
    let groups = ["g", "h", "ø"].map { ParticipantGroup(id: ParticipantGroup.ID($0)) }
    let roster = people.enumerated().map {
      Participant(id: $1, group: $0 < 9 ? groups[$0 % 3].id : nil)
    }
    let contributions = (0..<200).map { number in
      Contribution(
        id: "c\(number)", kind: Bool.random(using: &generator) ? .question : .statement,
        author: people.randomElement(using: &generator),
        recipient: people.randomElement(using: &generator), text: "æ \(number)")
    }
    let relay = Relay(
      id: "r", groups: groups, participants: roster, contributions: contributions)
    var blocks: [[String]] = [[]]
    let lines = String(
      decoding: ContributionLines.bytes(of: try Study(relays: [relay])), as: UTF8.self)
    for line in lines.split(separator: "\n") {
      if Int.random(in: 0..<20, using: &generator) == 0 { blocks.append([]) }
      blocks[blocks.count - 1].append(String(line))
    }
    let streamed = try Self.network(blocks, kind: .question)
    let whole = ContributionNetwork(of: [relay], kind: .question, smallestGroup: 1, limit: 3)
    #expect(streamed.people > 8)
    #expect(streamed == whole)
  }

  @Test(arguments: [
    #"{"relay":"r","kind":"question","author":"","recipient":"b","text":"x"}"#,
    #"{"relay":"r","kind":"question","author":"a","recipient":"b","group":" ","text":"x"}"#,
    #"{"relay":"r","kind":"question","author":"a","recipient":["b"],"text":"x"}"#,
    #"{"relay":"r","kind":"question","author":"a","recipient":"b"}"#,
    #"{"relay":"r","kind":"question","author":"a","recipient":"b","text":"x"} y"#,
    #"{"relay":"r","kind":"question","author":"a","author":"b","text":"x"}"#,
  ])
  func aLineIsRefusedWhereverBlocksBegin(_ line: String) {
    let usual = #"{"relay":"r","kind":"question","author":"a","recipient":"b","text":"x"}"#
    for blocks in [[[usual, line]], [[usual], [line]]] {
      do throws(ReadingError) {
        _ = try Self.ties(blocks, kind: .question)
        Issue.record("The line was read.")
      } catch {
        #expect(error.problems.map { $0.place.position?.line } == [2])
      }
    }
  }

  /// How many contributions there are in a line with a text of these bytes, after one that is usual; `nil` where
  /// the line is refused.
  private static func contributions(withText text: [UInt8]) -> Int? {
    var counter = ContributionTieCounter(kind: nil, file: nil)
    let usual = Array(#"{"relay":"r","author":"a","recipient":"b","text":"x"}"#.utf8)
    let bytes = usual + [0x0A] + usual.dropLast(3) + text + Array(#""}"#.utf8)
    var block = ContributionBlock(capacity: bytes.count)
    block.storage.replaceSubrange(0..<bytes.count, with: bytes)
    block.count = bytes.count
    counter.count(&block)
    do throws(ReadingError) {
      return try counter.finish()[0].sources.count
    } catch {
      return nil
    }
  }

  /// What is UTF-8 by table 3-7 of the Unicode Standard is passed over, and nothing else, wherever it stands in
  /// the sixteen bytes that are looked at together.
  @Test func textsArePassedOverIfTheyAreUTF8() {
    let right = ["é", "€", "😀", "éé", "é€", "€é", "😀é", #"é\"é"#, #"\\é"#, "éxé", "€€", ""].map {
      Array($0.utf8)
    }
    let wrong: [[UInt8]] = [
      [0xC3], [0xA9], [0xC3, 0xC3, 0xA9], [0xC3, 0xA9, 0xA9], [0xC3, 0x28], [0xC0, 0xAF],
      [0xC1, 0xBF], [0xE2, 0x82], [0xE2, 0x82, 0xC3, 0xA9], [0xE2, 0x82, 0xAC, 0xAC],
      [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98], [0xF5, 0x80, 0x80, 0x80],
      [0xFF], [0xC3, 0x5C, 0x6E],
    ]
    for count in 0..<18 {
      let before = [UInt8](repeating: 0x78, count: count)
      for text in right {
        #expect(Self.contributions(withText: before + text) == 2, "\(count) \(text)")
        #expect(Self.contributions(withText: before + text + before) == 2, "\(count) \(text)")
      }
      for text in wrong {
        #expect(Self.contributions(withText: before + text) == nil, "\(count) \(text)")
        #expect(Self.contributions(withText: before + text + before) == nil, "\(count) \(text)")
      }
    }
  }
}
