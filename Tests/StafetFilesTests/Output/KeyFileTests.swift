import TestSupport
import Testing

@testable import StafetFiles

/// Files that are made once, can be added to, and are never replaced.
@Suite struct KeyFileTests {
  let folder: TemporaryFolder
  let output = OutputFiles()

  init() throws { folder = try TemporaryFolder() }

  private func permissions(_ name: String) -> UInt32? {
    FileStatus(of: folder.path(name))?.permissions
  }

  private func reason(_ work: () throws(FileError) -> Void) -> FileError.Reason? {
    do {
      try work()
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func aPrivateFileIsReadableByItsOwnerAlone() throws {
    let path = folder.path("new/key.csv")
    try output.create([1, 2], at: path, privately: true)
    #expect(try Disk.bytes(at: path) == [1, 2])
    #expect(permissions("new/key.csv") == 0o600)
    try output.append([3], to: path)
    #expect(try Disk.bytes(at: path) == [1, 2, 3])
    #expect(permissions("new/key.csv") == 0o600)
    #expect(try folder.contents() == ["new", "new/key.csv"])
  }

  @Test func itIsNeverReplaced() throws {
    let path = folder.path("key.csv")
    try output.create([1], at: path)
    for output in [output, OutputFiles(replaces: true)] {
      #expect(reason { () throws(FileError) in try output.create([2], at: path) } == .alreadyThere)
    }
    // Nor is it taken for a file that can be made again.
    #expect(
      reason { () throws(FileError) in try output.write([OutputFile(path, [2])]) }
        == .notWrittenHere)
    try folder.makeLink("link.csv", to: "none.csv")
    #expect(
      reason { () throws(FileError) in try output.create([2], at: folder.path("link.csv")) }
        == .alreadyThere)
    #expect(try Disk.bytes(at: path) == [1])
    #expect(try folder.contents() == ["key.csv", "link.csv"])
  }

  /// Also where the file comes between the look and the name.
  @Test func aNameIsTakenOnce() throws {
    let path = folder.path("key.csv")
    let drafts = Drafts()
    let draft = try drafts.write([2], for: path, in: folder.path, durably: false)
    try output.create([1], at: path)
    #expect(reason { () throws(FileError) in try drafts.placeAnew(draft) } == .alreadyThere)
    drafts.discard()
    #expect(try Disk.bytes(at: path) == [1])
    #expect(try folder.contents() == ["key.csv"])
  }

  @Test func rowsAreAddedToWhatWasRead() throws {
    let path = folder.path("key.csv")
    try output.create([1], at: path)
    try folder.setPermissions(0o640, of: "key.csv")
    try output.append([2], to: path, after: [1])
    #expect(
      reason { () throws(FileError) in try output.append([3], to: path, after: [1]) }
        == .changedMeanwhile)
    #expect(try Disk.bytes(at: path) == [1, 2])
    #expect(permissions("key.csv") == 0o640)
    #expect(
      reason { () throws(FileError) in try output.append([1], to: folder.path("none.csv")) }
        == .notFound)
  }

  @Test(arguments: [0, 1, 2]) func aFullDiskLeavesItAsItWas(room: Int) throws {
    let path = folder.path("key.csv")
    try output.create([1, 2], at: path)
    let full = OutputFiles(keeping: [], room: room)
    #expect(reason { () throws(FileError) in try full.append([3], to: path) } == .noRoom)
    #expect(
      reason { () throws(FileError) in
        try full.create([1, 2, 3], at: folder.path("new/other.csv"))
      } == .noRoom)
    #expect(try Disk.bytes(at: path) == [1, 2])
    #expect(try folder.contents() == ["key.csv"])
  }
}
