import TestSupport
import Testing

@testable import StafetFiles

/// Files are written whole or not at all, as a set.
@Suite struct OutputSetTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func files(_ text: String) -> [OutputFile] {
    ["a.txt", "new/deep/b.txt", "new/c.txt"].map {
      OutputFile(folder.path($0), Array(($0 + text).utf8))
    }
  }

  private func everything() throws -> [String: [UInt8]] {
    var all: [String: [UInt8]] = [:]
    for name in try folder.contents() where Disk.entry(at: folder.path(name)) == .file {
      all[name] = try Disk.bytes(at: folder.path(name))
    }
    return all
  }

  /// There is room for none, one or two of the files, or for all but what is known of them.
  @Test(arguments: Array(stride(from: 0, to: 130, by: 7)))
  func aFullDiskLeavesEverythingAsItWas(room: Int) throws {
    // 3 files of 17, 26 and 21 bytes, and three lists of 49, 49 and 49.
    let full = OutputFiles(keeping: [], room: room)
    let error = #expect(throws: FileError.self) { try full.write(files(" is new text")) }
    #expect(error?.reason == .noRoom)
    #expect(try folder.contents() == [])
    try OutputFiles().write(files("1"))
    let before = try everything()
    #expect(throws: FileError.self) { try full.write(files(" is new text")) }
    #expect(try everything() == before)
    #expect(try folder.contents().allSatisfy { !$0.contains("draft") })
    // What failed can be done later.
    try OutputFiles().write(files("2"))
    #expect(try everything()["new/c.txt"] == Array("new/c.txt2".utf8))
  }

  @Test func foldersThatWereThereStay() throws {
    try folder.makeFolder("new")
    #expect(throws: FileError.self) {
      try OutputFiles(keeping: [], room: 5).write(files("1"))
    }
    #expect(try folder.contents() == ["new"])
  }

  @Test func onlyWhatChangesIsWritten() throws {
    try OutputFiles().write(files("1"))
    let before = FileStatus(of: folder.path("new/c.txt"))?.identity
    let marks = FileStatus(of: folder.path("new/.stafet-files"))?.identity
    try OutputFiles(keeping: [], room: 0).write(files("1"))
    #expect(FileStatus(of: folder.path("new/c.txt"))?.identity == before)
    #expect(FileStatus(of: folder.path("new/.stafet-files"))?.identity == marks)
  }

  @Test func outdatedFilesAreRemovedIfTheyAreOurs() throws {
    try OutputFiles().write(files("1"))
    try Disk.write([1], to: folder.path("new/theirs.txt"))
    try Disk.write([1], to: folder.path("new/c.txt"))
    try OutputFiles().write(
      ["a.txt", "new/theirs.txt", "new/c.txt", "none.txt"].map { .outdated(folder.path($0)) })
    #expect(
      try folder.contents() == [
        ".stafet-files", "new", "new/.stafet-files", "new/c.txt", "new/deep",
        "new/deep/.stafet-files", "new/deep/b.txt", "new/theirs.txt",
      ])
    #expect(
      FileMarks(try Disk.bytes(at: folder.path(".stafet-files"))) == FileMarks())
  }

  @Test func whatIsKnownOfFilesThatAreGoneIsForgotten() throws {
    try OutputFiles().write(files("1"))
    try folder.remove("new/c.txt")
    try OutputFiles().write([OutputFile(folder.path("new/d.txt"), [1])])
    #expect(
      FileMarks(try Disk.bytes(at: folder.path("new/.stafet-files")))?.names == ["d.txt"])
  }

  /// While a file is replaced both of its marks are there, so that a program that is stopped between the
  /// two leaves nothing that is taken for a user's.
  @Test(arguments: ["old", "new!"]) func whatWasStoppedHalfWayIsOurs(_ left: String) throws {
    var marks = FileMarks()
    for text in ["old", "new!"] {
      marks.add(FileMarks.Mark(of: Array(text.utf8)), for: "a.txt")
    }
    try Disk.write(marks.bytes, to: folder.path(".stafet-files"))
    try Disk.write(Array(left.utf8), to: folder.path("a.txt"))
    try OutputFiles().write([OutputFile(folder.path("a.txt"), Array("newer".utf8))])
    #expect(try Disk.bytes(at: folder.path("a.txt")) == Array("newer".utf8))
  }
}
