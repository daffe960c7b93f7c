import StafetAnalysis
import StafetModel
import StafetStatistics
import StafetSyntax
import StafetText
import Testing

@testable import StafetFormats

@Suite struct ContributionTextCounterTests {
  private static let lines = [
    #"{"id":"b","kind":"question","text":"Penge og budget"}"#,
    #"{"id":"a1","kind":"answer","text":"Ingen penge"}"#,
    #"{"kind":"question","text":"Vagter på afdelingen \ud83d\ude00","id":17,"attributes":{"x":[1]}}"#,
    "",
    #"{"id":"a","kind":"question","text":"Budgettet igen"}"#,
  ]

  private static let rules = TermRules(stopWords: .empty, folding: .forms)

  private static func counter(
    _ lines: [String], blocks: [[String]]? = nil, kind: Contribution.Kind? = .question
  ) -> ContributionTextCounter {
    var counter = ContributionTextCounter(rules: rules, kind: kind, file: "f.jsonl")
    for (number, lines) in (blocks ?? [lines]).enumerated() {
      var other = ContributionTextCounter(rules: rules, kind: kind, file: "f.jsonl")
      var block = ContributionBlock(capacity: 10)
      let bytes = Array(lines.joined(separator: "\n").utf8)
      while block.capacity < bytes.count { block.grow() }
      block.storage.replaceSubrange(0..<bytes.count, with: bytes)
      block.count = bytes.count
      block.number = number
      other.count(&block)
      counter.merge(other)
    }
    return counter
  }

  /// The words of each contribution, in the order of the identifiers.
  private static func words(
    _ counter: consuming ContributionTextCounter
  ) throws -> [String: [String: Int]] {
    let identifiers = counter.identifiers
    let matrix = try counter.finish().counts(inOrder: Array(identifiers.indices), least: 1).matrix
    var words: [String: [String: Int]] = [:]
    for (row, id) in identifiers.enumerated() {
      for place in matrix.counts.row(row) {
        words[id.text, default: [:]][matrix.terms[Int(matrix.counts.columns[place])]] = Int(
          matrix.counts.values[place])
      }
    }
    return words
  }

  @Test func readsUsualAndUnusualLines() throws {
    let expected = [
      "b": ["penge": 1, "og": 1, "budget": 1], "17": ["vagter": 1, "på": 1, "afdelingen": 1],
      "a": ["budgettet": 1, "igen": 1],
    ]
    #expect(try Self.words(Self.counter(Self.lines)) == expected)
    let parted = Self.counter([], blocks: [Array(Self.lines[..<2]), Array(Self.lines[2...])])
    #expect(try Self.words(parted) == expected)
    #expect(try Self.words(Self.counter(Self.lines, kind: nil)).count == 4)
  }

  @Test func namesWhatIsMissing() {
    let lines = [#"{"id":"a","kind":"question","text":"x y"}"#, #"{"kind":"question","text":"z"}"#]
    do {
      _ = try Self.counter(lines).finish()
      Issue.record("A line without an identifier was read.")
    } catch {
      #expect(error.problems.count == 1)
      #expect(error.problems[0].reason == .value(.missingKey("id")))
      #expect(error.problems[0].place.position?.line == 2)
    }
  }

  @Test func namesBothLinesOfAnIdentifierThatComesTwice() {
    let first = [
      #"{"id":"a","kind":"question","text":"x"}"#, #"{"id":"b","text":"y","kind":"question"}"#,
    ]
    let second = [#"{"id":"b","kind":"question","text":"z"}"#]
    do {
      _ = try Self.counter([], blocks: [first + [""], second]).finish()
      Issue.record("An identifier was used twice.")
    } catch {
      #expect(error.problems.count == 1)
      #expect(
        error.problems[0].reason
          == .record(.duplicateIdentifier("b", line: 2, file: nil)))
      #expect(error.problems[0].place.position?.line == 3)
    }
  }

  /// The words of a study's questions give the same clusters whichever way they are read.
  @Test func dividesAsAStudyIsDivided() throws {
    let texts = [
      "penge budget", "budget penge", "penge budget penge", "vagter trivsel", "trivsel vagter",
      "trivsel vagter trivsel", "zzz",
    ]
    let lines = texts.enumerated().map {
      #"{"id":"q\#($0)","kind":"question","author":"x","text":"\#($1)"}"#
    }
    var settings = DiscoverySettings()
    settings.count = 2
    let exchanges = texts.enumerated().map { number, text in
      Exchange(
        question: Contribution(
          id: Contribution.ID("q\(number)"), kind: .question, text: text), answers: [])
    }
    let counter = Self.counter(lines.reversed())
    let identifiers = counter.identifiers
    let found = ThemeDiscovery(
      of: try counter.finish(), identifiers: identifiers, settings: settings)
    #expect(found == ThemeDiscovery(of: exchanges, rules: Self.rules, settings: settings))
    #expect(found.wordless == ["q6"])
  }
}
