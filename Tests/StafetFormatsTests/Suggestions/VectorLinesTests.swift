import StafetAnalysis
import StafetFormats
import StafetReport
import Testing

@Suite struct VectorLinesTests {
  private func read(_ lines: String) throws(ReadingError) -> VectorTable {
    try VectorLines.read(Array(lines.utf8), file: "v.jsonl")
  }

  @Test func readsVectors() throws {
    let table = try read(
      """
      {"id": "q-1", "vector": [0.5, -1e-2]}

      {"vector": [1, 2], "id": 7, "model": "x"}
      """)
    #expect(table.vectors == ["q-1": [0.5, -0.01], "7": [1, 2]])
    #expect(try read("").vectors == [:])
  }

  @Test(arguments: [
    (#"{"id": "a"}"#, #"v.jsonl:1:1: The key “vector” is missing."#),
    (
      #"{"id": "a", "vector": []}"#,
      "v.jsonl:1:1: A vector must have at least one number. (record “a”)"
    ),
    (
      "{\"id\": \"a\", \"vector\": [1]}\n{\"id\": \"b\", \"vector\": [1, 2]}",
      "v.jsonl:2:1: The vector has 2 numbers, but those before it have 1. (record “b”)"
    ),
    (
      "{\"id\": \"a\", \"vector\": [1]}\n{\"id\": \"a\", \"vector\": [2]}",
      #"v.jsonl:2:1: The id “a” is already used on line 1. Every id may be used once."#
    ),
  ])
  func badLinesAreNamed(_ lines: String, _ sentence: String) {
    let error = #expect(throws: ReadingError.self) { try read(lines) }
    #expect(error?.description == sentence)
  }
}
