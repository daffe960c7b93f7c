import TestSupport
import Testing

@testable import StafetSyntax

/// Archives by Python's zipfile, and archives that are wrong in one thing.
@Suite struct ZIPArchiveTests {
  private func text(_ name: String, in bytes: [UInt8], _ limits: ZIPLimits = ZIPLimits())
    throws(ZIPProblem) -> String
  {
    var archive = try ZIPArchive(bytes, limits: limits)
    return String(decoding: try archive.contents(of: name), as: UTF8.self)
  }

  @Test func readsEntriesWithDescriptors() throws {
    let bytes = WorkbookSamples.withDescriptors
    #expect(try ZIPArchive(bytes).entries.map { $0.name } == ["a.txt", "dir/B.txt"])
    #expect(try text("a.txt", in: bytes) == "hello hello hello")
    #expect(try text("DIR/b.txt", in: bytes) == "world")
  }

  @Test func readsLargeSizesAndComments() throws {
    #expect(try text("a.txt", in: WorkbookSamples.large) == "hello hello hello")
    // Sizes that stand in a further field of the directory.
    let number = MadeArchive.number
    var entry = MadeArchive.Entry(name: "a", data: [0x68, 0x69], stated: 0xFFFF_FFFF)
    for part in [
      number(9, 2), number(1, 2), [0], number(1, 2), number(16, 2), number(2, 8), number(2, 8),
    ] { entry.extra += part }
    #expect(try text("a", in: MadeArchive([entry]).bytes) == "hi")
    entry.extra = []
    #expect(throws: ZIPProblem.malformedDirectory) {
      try ZIPArchive(MadeArchive([entry]).bytes)
    }
  }

  @Test func readsTidyNames() throws {
    let bytes = MadeArchive([("/xl\\a.xml", "1"), ("b", "2")]).bytes
    #expect(try text("xl/a.xml", in: bytes) == "1")
    #expect(try text("b", in: bytes) == "2")
  }

  struct Wrong: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let problem: ZIPProblem
    var testDescription: String { name }
  }

  private static func made(_ change: (inout MadeArchive.Entry) -> Void) -> [UInt8] {
    var archive = MadeArchive([("a", "hello"), ("b", "world")])
    change(&archive.entries[1])
    return archive.bytes
  }

  @Test(arguments: [
    Wrong(name: "nothing", bytes: [], problem: .noDirectory),
    Wrong(name: "cut short", bytes: WorkbookSamples.openpyxl.dropLast(), problem: .noDirectory),
    Wrong(
      name: "same name", bytes: made { $0.name = "A" }, problem: .duplicateEntry("A")),
    Wrong(name: "same place", bytes: made { $0.start = 0 }, problem: .overlappingEntries("b")),
    Wrong(name: "inside another", bytes: made { $0.start = 33 }, problem: .overlappingEntries("b")),
    Wrong(name: "beyond the end", bytes: made { $0.start = 60 }, problem: .malformedDirectory),
    Wrong(name: "no header there", bytes: made { $0.start = 37 }, problem: .damagedEntry("b")),
    Wrong(name: "password", bytes: made { $0.flags = 1 }, problem: .encrypted("b")),
    Wrong(name: "LZMA", bytes: made { $0.method = 14 }, problem: .unknownMethod("b", method: 14)),
    Wrong(name: "check sum", bytes: made { $0.checksum = 1 }, problem: .damagedEntry("b")),
    Wrong(name: "size", bytes: made { $0.size = 6 }, problem: .damagedEntry("b")),
    Wrong(name: "not packed", bytes: made { $0.method = 8 }, problem: .damagedEntry("b")),
    Wrong(
      name: "huge", bytes: made { $0.size = 0x7FFF_FFFF },
      problem: .tooLarge("b", limit: 256 << 20)),
  ])
  func refuses(_ sample: Wrong) {
    #expect(throws: sample.problem) { try text("b", in: sample.bytes) }
  }

  @Test func limitsHold() throws {
    let bytes = MadeArchive([("a", "hello"), ("b", "world")]).bytes
    var limits = ZIPLimits()
    limits.entries = 1
    #expect(throws: ZIPProblem.tooManyEntries(limit: 1)) { try ZIPArchive(bytes, limits: limits) }
    limits = ZIPLimits()
    limits.entrySize = 4
    #expect(throws: ZIPProblem.tooLarge("a", limit: 4)) { try text("a", in: bytes, limits) }
    limits = ZIPLimits()
    limits.totalSize = 9
    var archive = try ZIPArchive(bytes, limits: limits)
    #expect(try archive.contents(of: "a").count == 5)
    #expect(throws: ZIPProblem.tooLarge("b", limit: 9)) { try archive.contents(of: "b") }
  }

  /// A megabyte in a thousand bytes is let pass, since it is small; as a large one it would not be.
  @Test func refusesWhatIsTooDense() throws {
    var entry = MadeArchive.Entry(name: "a", data: WorkbookSamples.megabyte, method: 8)
    entry.size = 1 << 20
    entry.checksum = 1_297_603_231
    let bytes = MadeArchive([entry]).bytes
    #expect(try text("a", in: bytes).utf8.count == 1 << 20)
    var limits = ZIPLimits()
    limits.denseSize = 1 << 19
    #expect(throws: ZIPProblem.tooDense("a", limit: 400)) { try text("a", in: bytes, limits) }
  }

  @Test func damageNeverTraps() {
    for sample in [WorkbookSamples.withDescriptors, WorkbookSamples.large] {
      for place in sample.indices {
        for value in [0x00, 0xFF, sample[place] ^ 0x80, sample[place] &+ 1] as [UInt8] {
          var bytes = sample
          bytes[place] = value
          guard var archive = try? ZIPArchive(bytes) else { continue }
          for entry in archive.entries { _ = try? archive.contents(of: entry.name) }
        }
      }
    }
  }
}
