import StafetFormats
import StafetModel
import StafetStatistics
import StafetText
import TestSupport
import Testing

/// Counts that are written and added up are what counting everything at once gives.
@Suite struct TermCountLinesTests {
  private static let documents = [
    ("Topledere", "Hvordan skaber vi rum til ledelsen?"),
    ("Topledere", "Ledelse, ledelse og ledelsen!"),
    ("Medarbejdere", "Er ledelsen på øen?"), ("", "Uden stafet: øer og ø"), ("Medarbejdere", ""),
  ]

  private func counter(_ documents: some Sequence<(String, String)>) -> TermCounter {
    var counter = TermCounter(rules: .rules(for: "da"))
    for (relay, text) in documents { counter.add(text, to: relay) }
    return counter
  }

  private func added(_ parts: [[UInt8]]) throws -> TermCounts {
    var counter = TermCounter(rules: .rules(for: "da"))
    for part in parts { try TermCountLines.add(part, to: &counter, kind: .question) }
    return counter.counts()
  }

  private func problems(_ bytes: [UInt8], kind: Contribution.Kind? = .question) -> [String] {
    var counter = TermCounter(rules: .rules(for: "da"))
    do {
      try TermCountLines.add(bytes, to: &counter, kind: kind)
      return []
    } catch {
      #expect(counter.counts().terms.isEmpty, "A count that is refused must not be added in part.")
      return error.problems.map { $0.code }
    }
  }

  @Test func writesWhatTheDocumentationSays() {
    let counts = counter([("A", "ledelse ledelsen"), ("B", "Ø på ledelsen")]).counts()
    let lines = String(decoding: TermCountLines.bytes(of: counts, kind: nil), as: UTF8.self)
      .split(separator: "\n")
    #expect(
      lines[0].hasPrefix(#"{"format": "stafet-count", "version": 2, "kind": "all", "rules": {"#))
    // "Ø" is too short and "på" a stop word: by hand.
    #expect(
      lines.dropFirst() == [
        #"{"relay": "A", "contributions": 1, "words": 2, "counted_words": 2}"#,
        #"{"relay": "B", "contributions": 1, "words": 3, "counted_words": 1}"#,
        #"{"term": "ledelse", "forms": {"ledelsen": 2, "ledelse": 1}, "uses": [[0, 2, 1], [1, 1, 1]]}"#,
      ])
  }

  @Test func partsInAnyOrderAreTheWhole() throws {
    let whole = counter(Self.documents).counts()
    for split in 0...Self.documents.count {
      let parts = [Self.documents.prefix(split), Self.documents.dropFirst(split)]
        .map { TermCountLines.bytes(of: counter($0).counts(), kind: .question) }
      #expect(try added(parts) == whole)
      #expect(try added(parts.reversed()) == whole)
    }
  }

  @Test func randomTextsComeBack() throws {
    var generator = SplitMix64(seed: 6)
    for _ in 0..<30 {
      var counter = TermCounter(rules: .rules(for: "da"))
      for _ in 0..<20 {
        let text = randomText(using: &generator)
        counter.add(text, to: ["a", "b\n\"", "å"].randomElement(using: &generator) ?? "")
      }
      let counts = counter.counts()
      #expect(try added([TermCountLines.bytes(of: counts, kind: .question)]) == counts)
    }
  }

  @Test func otherRulesAreRefused() {
    let bytes = TermCountLines.bytes(of: counter(Self.documents).counts(), kind: .question)
    #expect(problems(bytes) == [])
    #expect(problems(bytes, kind: nil) == ["record.other-rules"])
    #expect(problems(bytes, kind: .answer) == ["record.other-rules"])
    var english = TermCounter(rules: .rules(for: "en"))
    english.add("leaders")
    let other = TermCountLines.bytes(of: english.counts(), kind: .question)
    #expect(problems(other) == ["record.other-rules"])
  }

  @Test func otherFormatsAndVersionsAreRefused() {
    let text = String(
      decoding: TermCountLines.bytes(of: counter(Self.documents).counts(), kind: .question),
      as: UTF8.self)
    func changed(_ old: String, _ new: String) -> [UInt8] {
      Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
    }
    #expect(problems(changed("stafet-count", "stafet-study")) == ["value.other-format"])
    #expect(problems(changed(#""version": 2"#, #""version": 1"#)) == ["value.other-version"])
    #expect(problems(Array("{}\n".utf8)) == ["value.missing-key", "value.missing-key"])
    #expect(problems([]) == ["json.empty"])
  }

  @Test func figuresThatDoNotAddUpAreRefused() {
    let header = TermCountLines.bytes(
      of: TermCounter(rules: .rules(for: "da")).counts(), kind: .question)
    let relay = #"{"relay": "A", "contributions": 2, "words": 5, "counted_words": 3}"#
    let term = #"{"term": "ledelse", "forms": {"ledelse": 2, "ledelsen": 1}, "uses": [[0, 3, 2]]}"#
    func lines(_ lines: String...) -> [UInt8] {
      header + Array(lines.map { $0 + "\n" }.joined().utf8)
    }
    #expect(problems(lines(relay, term)) == [])
    let broken = [
      lines(relay), lines(term), lines(relay, term, term), lines(relay, relay, term),
      lines(relay, #"{"term": "ledelse", "forms": {"ledelse": 2}, "uses": [[0, 3, 2]]}"#),
      lines(relay, #"{"term": "ledelse", "forms": {"ledelse": 3}, "uses": [[0, 3, 3]]}"#),
      lines(relay, #"{"term": "ledelse", "forms": {"ledelse": 3}, "uses": [[1, 3, 2]]}"#),
      lines(
        relay, #"{"term": "ledelse", "forms": {"ledelse": 3}, "uses": [[0, 2, 2], [0, 1, 1]]}"#),
      lines(relay, #"{"term": "ledelse", "forms": {"ledelse": 2, "rum": 1}, "uses": [[0, 3, 2]]}"#),
      lines(relay, #"{"term": "rum", "forms": {"ledelse": 3}, "uses": [[0, 3, 2]]}"#),
      lines(relay, #"{"term": "og", "forms": {"og": 3}, "uses": [[0, 3, 2]]}"#),
      lines(relay, #"{"term": "", "forms": {"": 3}, "uses": [[0, 3, 2]]}"#),
      lines(relay, #"{"term": "ledelse", "forms": {}, "uses": [[0, 3, 2]]}"#),
      lines(
        relay, #"{"term": "ledelse", "forms": {"ledelse": 4, "ledelsen": -1}, "uses": [[0, 3, 2]]}"#
      ),
      lines(#"{"relay": "A", "contributions": -1, "words": 5, "counted_words": 0}"#),
      lines(#"{"relay": "A", "contributions": 1, "words": 5, "counted_words": 6}"#),
      lines(#"{"relay": "A", "contributions": 9007199254740992, "words": 5, "counted_words": 0}"#),
      lines(#"{"relay": "A"}"#), lines("{}"),
    ]
    for bytes in broken {
      #expect(
        problems(bytes) == ["record.broken-count"],
        "\(String(decoding: bytes.dropFirst(header.count), as: UTF8.self))")
    }
  }

  @Test func countsThatAreTooLargeTogetherAreRefused() throws {
    let header = TermCountLines.bytes(
      of: TermCounter(rules: .rules(for: "da")).counts(), kind: .question)
    let large =
      header
      + Array(
        """
        {"relay": "A", "contributions": 2147483647, "words": 9007199254740992, "counted_words": 9007199254740992}
        {"term": "ledelse", "forms": {"ledelse": 9007199254740992}, "uses": [[0, 9007199254740992, 2147483647]]}

        """.utf8)
    var counter = TermCounter(rules: .rules(for: "da"))
    try TermCountLines.add(large, to: &counter, kind: .question)
    #expect(counter.counts().use(ofTerm: "ledelse", in: "A").documents == 2_147_483_647)
    let before = counter.counts()
    #expect(throws: ReadingError.self) {
      try TermCountLines.add(large, to: &counter, kind: .question)
    }
    #expect(counter.counts() == before)
  }
}
