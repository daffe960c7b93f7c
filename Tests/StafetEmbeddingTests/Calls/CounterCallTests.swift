import StafetEmbedding
import StafetFormats
import StafetModel
import StafetStatistics
import StafetText
import TestSupport
import Testing

/// Counting in pieces gives what counting at once gives.
@Suite struct CounterCallTests {
  private let lines = """
    {"relay": "Topledere", "kind": "question", "text": "Hvordan skaber vi ledelsesrum på øen?"}
    {"relay": "Topledere", "kind": "answer", "text": "Ved at mødes."}
    {"relay": "Medarbejdere", "kind": "question", "text": "Hvor er lederne, når spørgsmålet stilles?"}
    {"relay": "Medarbejdere", "kind": "question", "text": "Et spørgsmål til ledelsen 🙂 om øer"}
    """

  private func counted(_ pieces: [[UInt8]], _ options: String = "") -> UInt64 {
    let counter = Library.counter(options).handle
    for piece in pieces { #expect(Library.feed(piece, to: counter).status == 0) }
    #expect(Library.end(counter).status == 0)
    return counter
  }

  private func count(of counter: UInt64) -> [UInt8] {
    Library.bytes(of: "count.jsonl", in: Library.count(of: counter).handle) ?? []
  }

  private func keywords(of counter: UInt64) -> [UInt8] {
    Library.bytes(of: "keywords.tsv", in: Library.keywords(counter).handle) ?? []
  }

  @Test func countsPiecesThatAreCutAnywhere() {
    let bytes = Array(lines.utf8)
    let whole = counted([bytes])
    #expect(String(decoding: count(of: whole), as: UTF8.self).contains("ledelsesrum"))
    for size in [1, 2, 3, 5, 7, 64, 100] {
      let pieces = stride(from: 0, to: bytes.count, by: size).map {
        Array(bytes[$0..<min($0 + size, bytes.count)])
      }
      #expect(count(of: counted(pieces)) == count(of: whole), "\(size)")
    }
  }

  @Test func mergesCountsInAnyOrder() {
    let parts = lines.split(separator: "\n").map { Array(($0 + "\n").utf8) }
    let whole = counted([Array(lines.utf8)])
    let counts = parts.map { count(of: counted([$0])) }
    for order in [[0, 1, 2, 3], [3, 1, 0, 2]] {
      let counter = Library.counter().handle
      for part in order { #expect(Library.merge(counts[part], into: counter).status == 0) }
      #expect(count(of: counter) == count(of: whole))
      #expect(keywords(of: counter) == keywords(of: whole))
    }
  }

  @Test func givesWhatTheModuleBelowGives() {
    var counter = TermCounter(rules: .rules(for: "da"))
    counter.add("Hvordan skaber vi ledelsesrum på øen?", to: "Topledere")
    counter.add("Hvor er lederne, når spørgsmålet stilles?", to: "Medarbejdere")
    counter.add("Et spørgsmål til ledelsen 🙂 om øer", to: "Medarbejdere")
    let whole = counted([Array(lines.utf8)])
    #expect(
      keywords(of: whole)
        == KeywordLines.bytes(
          of: counter.keywords(limit: 50, measure: .g2, minimumOccurrences: 3)))
    #expect(
      count(of: whole) == TermCountLines.bytes(of: counter.counts(), kind: .question))
  }

  @Test func refusesCountsOfOtherRulesAndBrokenOnes() {
    let whole = count(of: counted([Array(lines.utf8)]))
    let other = Library.counter(#"{"text_language": "en"}"#).handle
    let refused = Library.merge(whole, into: other)
    #expect(refused.status == 1 && refused.document.contains("record.other-rules"))
    let all = Library.counter(#"{"kind": "all"}"#).handle
    #expect(Library.merge(whole, into: all).document.contains("record.other-rules"))

    // A file that lost its end adds up to less than its relays say.
    let counter = Library.counter().handle
    let before = count(of: counter)
    let text = String(decoding: whole, as: UTF8.self)
    let shorter = text.split(separator: "\n").dropLast().joined(separator: "\n")
    for broken in [shorter, text.dropLast(9) + "", text + "x\n", "", "{}\n"] {
      #expect(Library.merge(Array(broken.utf8), into: counter).status == 1)
      #expect(count(of: counter) == before)
    }
    #expect(
      Library.merge(Array(shorter.utf8), into: counter).document.contains("record.broken-count"))
  }

  @Test func saysThatALineIsNotWhole() {
    let counter = Library.counter().handle
    #expect(Library.feed(Array(lines.utf8), to: counter).status == 0)
    #expect(Library.count(of: counter).status == 13)
    #expect(Library.keywords(counter).status == 13)
    #expect(Library.end(counter).status == 0)
    #expect(Library.count(of: counter).status == 0)
  }

  @Test func refusesLinesAndWhateverFollows() {
    let counter = Library.counter().handle
    let bad = Array("\(lines)\n{\"text\": 7}\n".utf8)
    _ = Library.feed(bad, to: counter)
    let ended = Library.end(counter)
    #expect(ended.status == 1)
    #expect(ended.document.contains(#""line": 5"#), "\(ended.document)")
    #expect(Library.feed([], to: counter).status == 1)
    #expect(Library.count(of: counter).status == 1)
  }
}
