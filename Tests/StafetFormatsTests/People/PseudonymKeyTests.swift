import StafetAnalysis
import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax
import Testing

/// The table that tells who has which pseudonym.
@Suite struct PseudonymKeyTests {
  private static let entries = [
    Pseudonyms.Entry(person: "Mette; \"Hansen\"", pseudonym: "p-001"),
    Pseudonyms.Entry(person: "Åse", pseudonym: "p-002"),
  ]

  private func pseudonyms(_ entries: [Pseudonyms.Entry]) -> Pseudonyms {
    var pseudonyms = Pseudonyms()
    for entry in entries { pseudonyms.add(entry) }
    return pseudonyms
  }

  @Test func comesBack() throws {
    let bytes = PseudonymKey.bytes(of: pseudonyms(Self.entries))
    #expect(
      bytes == [0xEF, 0xBB, 0xBF]
        + Array("id;pseudonym\n\"Mette; \"\"Hansen\"\"\";p-001\nÅse;p-002\n".utf8))
    #expect(try PseudonymKey.read(bytes) == pseudonyms(Self.entries))
  }

  @Test(arguments: [
    "id;pseudonym\nMette;p-001\n", "id;pseudonym\nMette;p-001", "id,pseudonym\r\nMette,p-001\r\n",
    "note\tPseudonym\tID\nx\tp-001\tMette\n",
    "\u{FEFF}\"id\";\"pseudonym\";;\n\"Mette\";\"p-001\";;\n",
  ])
  func isAddedToWithoutAChange(_ text: String) throws {
    let bytes = Array(text.utf8)
    let longer = try PseudonymKey.bytes(
      bytes,
      adding: Self.entries.map {
        Pseudonyms.Entry(person: $0.person, pseudonym: $0.pseudonym == "p-001" ? "p-009" : "p-010")
      })
    #expect(longer.starts(with: bytes))
    let read = try PseudonymKey.read(longer)
    #expect(read["Mette"] == "p-001")
    #expect(read["Mette; \"Hansen\""] == "p-009")
    #expect(read["Åse"] == "p-010")
    #expect(try PseudonymKey.bytes(bytes, adding: []) == bytes)
  }

  @Test(arguments: [
    ("id;pseudonym\nMette;p-001\nBo;p-001\n", "record.same-pseudonym"),
    ("id;pseudonym\nMette;p-001\nMette;p-002\n", "record.duplicate-identifier"),
    ("id;pseudonym\nMette;\n", "record.empty-cell"),
    ("id;pseudonym\n;p-001\n", "record.empty-cell"),
    ("id;pseudonym\nMette\n", "table.ragged-row"), ("id;text\nq;Hvem?\n", "table.missing-column"),
    ("", "table.no-header"), ("id;pseudonym\n\"Mette;p-001\n", "table.unclosed-quote"),
  ])
  func damagedKeysAreRefused(_ text: String, _ code: String) {
    let error = #expect(throws: ReadingError.self) { try PseudonymKey.read(Array(text.utf8)) }
    #expect(error?.problems.map { $0.code } == [code])
  }

  @Test func otherEncodingsAreRefused() {
    #expect(throws: ReadingError.self) {
      try PseudonymKey.read([0xFF, 0xFE] + "id;pseudonym\n".utf8.flatMap { [$0, 0] })
    }
    #expect(throws: ReadingError.self) {
      try PseudonymKey.read(Array("id;pseudonym\n".utf8) + [0xC5, 0x73, 0x65, 0x3B, 0x70])
    }
  }
}
