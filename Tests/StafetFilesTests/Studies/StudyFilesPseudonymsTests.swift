import StafetFormats
import StafetModel
import StafetReport
import TestSupport
import Testing

@testable import StafetFiles

/// Pseudonyms, and the key that is kept apart.
@Suite struct StudyFilesPseudonymsTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ name: String, _ text: String) throws {
    try Disk.write(Array(text.utf8), to: folder.path(name))
  }

  private func read(_ name: String, masks: Bool = false) throws -> StudyReading {
    var files = StudyFiles()
    files.pseudonymKey = folder.path("keys/key.csv")
    files.masksNames = masks
    return try files.read(folder.path(name))
  }

  private func key() throws -> String { try Disk.text(at: folder.path("keys/key.csv")) }

  private static let first =
    "id;kind;author;recipient;text;Navn\nq;question;mh;Bo Sten;Hvad, Hansen?;Mette Hansen\n"

  @Test func theKeyIsWrittenAndKept() throws {
    try write("a.csv", Self.first)
    let reading = try read("a.csv")
    #expect(try key() == "id;pseudonym\nmh;p-001\nBo Sten;p-002\n")
    #expect(!Disk.isOpenToOthers(folder.path("keys/key.csv")))
    #expect(reading.study.relays[0].contributions[0].author == "p-001")
    #expect(reading.study.relays[0].contributions[0].text == "Hvad, Hansen?")
    #expect(
      reading.warnings.map { $0.code }.filter { $0.hasPrefix("privacy.") } == [
        "privacy.pseudonyms-used", "privacy.names-left", "privacy.attributes-left-out",
      ])
    #expect(try read("a.csv", masks: true).study.relays[0].contributions[0].text == "Hvad, [navn]?")
    #expect(try key() == "id;pseudonym\nmh;p-001\nBo Sten;p-002\n")

    try write("b.csv", "id;kind;author;text\nq;question;Ny Person;?\nr;question;Bo Sten;?\n")
    let other = try read("b.csv").study.relays[0].contributions
    #expect(other.map { $0.author } == ["p-003", "p-002"])
    #expect(try key() == "id;pseudonym\nmh;p-001\nBo Sten;p-002\nNy Person;p-003\n")
    #expect(!Disk.isOpenToOthers(folder.path("keys/key.csv")))
    // No draft is left behind.
    #expect(try folder.contents() == ["a.csv", "b.csv", "keys", "keys/key.csv"])
  }

  @Test func whatIsNoKeyIsNeverReplaced() throws {
    try write("a.csv", Self.first)
    for text in ["id;kind;text\nq;question;?\n", "id;pseudonym\nA;p-001\nB;p-001\n", "x"] {
      try write("keys/key.csv", text)
      #expect(throws: ReadingError.self) { try read("a.csv") }
      #expect(try key() == text)
    }
    #expect(try key() == "x")
    var files = StudyFiles()
    files.pseudonymKey = folder.path("a.csv")
    #expect(throws: ReadingError.self) { try files.read(folder.path("a.csv")) }
    #expect(try Disk.text(at: folder.path("a.csv")) == Self.first)
  }

  @Test func aKeyThatOthersCanReadIsTold() throws {
    try write("a.csv", Self.first)
    _ = try read("a.csv")
    try folder.setPermissions(0o644, of: "keys/key.csv")
    #expect(try read("a.csv").warnings[0].code == "privacy.key-open-to-others")
    try folder.setPermissions(0o600, of: "keys/key.csv")
    #expect(try read("a.csv").warnings[0].code == "privacy.pseudonyms-used")
  }

  @Test func aLinkStaysALink() throws {
    try write("a.csv", Self.first)
    try write("real.csv", "id;pseudonym\nBo Sten;p-008\n")
    try folder.makeFolder("keys")
    try folder.makeLink("keys/key.csv", to: "real.csv")
    #expect(try read("a.csv").study.relays[0].contributions[0].recipient == "p-008")
    #expect(try Disk.text(at: folder.path("real.csv")) == "id;pseudonym\nBo Sten;p-008\nmh;p-009\n")
  }

  @Test func warningsThatNameSomebodyAreWithheld() throws {
    try write("a.csv", "id;kind;author;text;Mette Hansen\nq;question;Mette Hansen;?;5\n")
    let reading = try read("a.csv")
    #expect(reading.warnings.map { $0.code }.contains("privacy.warning-withheld"))
    for warning in reading.warnings { #expect(!warning.description.contains("Mette")) }
    #expect(reading.study.relays[0].contributions[0].attributes == ["p-001": "5"])
  }
}
