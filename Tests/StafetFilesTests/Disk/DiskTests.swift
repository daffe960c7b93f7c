import StafetFiles
import StafetFormats
import StafetSyntax
import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#endif

@Suite struct DiskTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [
    [], [0], [0xEF, 0xBB, 0xBF, 0x0D, 0x0A, 0xFF], Array(repeating: 7, count: 100_000),
  ])
  func readsWhatItWrote(_ bytes: [UInt8]) throws {
    let hasty = folder.path("hastværk.txt")
    try Disk.write(bytes, to: hasty, durably: false)
    #expect(try Disk.bytes(at: hasty) == bytes)
    let path = folder.path("blåbær og æbler.txt")
    try Disk.write(bytes, to: path)
    #expect(try Disk.bytes(at: path) == bytes)
    #expect(try folder.contents().count == 2)
  }

  @Test(arguments: [true, false]) func replacesAFileWhole(durably: Bool) throws {
    let path = folder.path("a.txt")
    try Disk.write(Array("a long text".utf8), to: path, durably: durably)
    try Disk.write(Array("short".utf8), to: path, durably: durably)
    #expect(try Disk.bytes(at: path) == Array("short".utf8))
    #expect(try folder.contents() == ["a.txt"])
  }

  @Test func makesFoldersWhereTheyAreMissing() throws {
    try Disk.write([1], to: folder.path("one/two/three/a.txt"))
    try Disk.makeFolder(at: folder.path("one/two"))
    try Disk.makeFolder(at: folder.path("four/five"))
    #expect(
      try folder.contents() == [
        "four", "four/five", "one", "one/two", "one/two/three", "one/two/three/a.txt",
      ])
  }

  @Test func tellsFilesFromFolders() throws {
    try Disk.write([], to: folder.path("a.txt"))
    #expect(Disk.entry(at: folder.path("a.txt")) == .file)
    #expect(Disk.entry(at: folder.path) == .folder)
    #expect(Disk.entry(at: folder.path("b.txt")) == nil)
    #expect(Disk.entry(at: folder.path("a.txt/b.txt")) == nil)
  }

  @Test func namesAreTheLastPart() {
    #expect(Disk.name(of: "/data/relay.json") == "relay.json")
    #expect(Disk.name(of: "relay.json") == "relay.json")
    #expect(Disk.name(of: "../tables/") == "tables")
  }

  @Test func readsTheFilesOfAFolderOnly() throws {
    try Disk.write([2], to: folder.path("b.csv"))
    try Disk.write([1], to: folder.path("a.csv"))
    try Disk.write([3], to: folder.path(".hidden"))
    try Disk.write([4], to: folder.path("below/c.csv"))
    #expect(try Disk.files(in: folder.path) == ["a.csv": [1], "b.csv": [2]])
  }

  // MARK: Refusals

  private func failure(_ body: () throws(FileError) -> Void) -> FileError? {
    do {
      try body()
      return nil
    } catch {
      return error
    }
  }

  @Test func aMissingFileIsNotFound() throws {
    let path = folder.path("none.json")
    let error = failure { () throws(FileError) in _ = try Disk.bytes(at: path) }
    #expect(error?.reason == .notFound)
    #expect(error?.attempt == .reading)
    #expect(error?.description == "\(path) cannot be read: there is no such file or folder.")
    let folderError = failure { () throws(FileError) in _ = try Disk.files(in: path) }
    #expect(folderError?.reason == .notFound)
  }

  @Test func aFolderCannotBeReadAsAFile() throws {
    let path = folder.path
    let error = failure { () throws(FileError) in _ = try Disk.bytes(at: path) }
    #expect(error?.description == "\(path) cannot be read: it is a folder, but must be a file.")
  }

  @Test func aFileCannotBeReadAsAFolder() throws {
    let path = folder.path("a.txt")
    try Disk.write([], to: path)
    let error = failure { () throws(FileError) in _ = try Disk.files(in: path) }
    #expect(error?.description == "\(path) cannot be read: it is a file, but must be a folder.")
  }

  @Test func aFileBelowAFileCannotBeRead() throws {
    try Disk.write([], to: folder.path("a.txt"))
    let path = folder.path("a.txt/b.txt")
    let error = failure { () throws(FileError) in _ = try Disk.bytes(at: path) }
    #expect(error?.reason == .notFound || error?.reason == .notAFolder)
  }

  @Test func aFolderIsNotReplacedByAFile() throws {
    try folder.makeFolder("a")
    let path = folder.path("a")
    let error = failure { () throws(FileError) in try Disk.write([1], to: path) }
    #expect(error?.attempt == .writing)
    #expect(error?.description == "\(path) cannot be written: it is a folder, but must be a file.")
    #expect(try folder.contents() == ["a"])
  }

  @Test(arguments: ["a.txt/b.txt", "a.txt/b/c.txt", "a.txt/b/c/d.txt"])
  func aFileInTheWayIsNamed(_ name: String) throws {
    let file = folder.path("a.txt")
    try Disk.write([1], to: file)
    let path = folder.path(name)
    let error = failure { () throws(FileError) in try Disk.write([2], to: path) }
    #expect(error?.reason == .notAFolder)
    #expect(error?.description == "\(file) cannot be written: it is a file, but must be a folder.")
    #expect(try folder.contents() == ["a.txt"])
    #expect(try Disk.bytes(at: file) == [1])
  }

  @Test(arguments: [true, false])
  func aNameThatIsTooLongLeavesNothingBehind(durably: Bool) throws {
    try Disk.write([1], to: folder.path(String(repeating: "b", count: 255)), durably: durably)
    let path = folder.path(String(repeating: "a", count: 300))
    let error = failure { () throws(FileError) in
      try Disk.write([1], to: path, durably: durably)
    }
    #expect(error?.description == "\(path) cannot be written: the name is too long.")
    #expect(try folder.contents() == [String(repeating: "b", count: 255)])
  }

  @Test(.enabled(if: geteuid() != 0, "The superuser may read and write everything."))
  func whatIsNotPermittedIsSaidAndLeavesNothingBehind() throws {
    try folder.makeFolder("closed")
    let secret = folder.path("secret.txt")
    try Disk.write([1], to: secret)
    try folder.setPermissions(0o000, of: "secret.txt")
    try folder.setPermissions(0o555, of: "closed")
    let reading = failure { () throws(FileError) in _ = try Disk.bytes(at: secret) }
    #expect(reading?.description == "\(secret) cannot be read: you do not have permission.")
    let path = folder.path("closed/a.txt")
    for durably in [true, false] {
      let writing = failure { () throws(FileError) in
        try Disk.write([1], to: path, durably: durably)
      }
      #expect(writing?.description == "\(path) cannot be written: you do not have permission.")
    }
    #expect(try folder.contents() == ["closed", "secret.txt"])
  }

  @Test func textIsReadWhateverItIsStoredAs() throws {
    let path = folder.path("a.txt")
    // The letter å and a line end: UTF-8 with its mark, UTF-16 with either mark, plain UTF-8.
    for bytes: [UInt8] in [
      [0xEF, 0xBB, 0xBF, 0xC3, 0xA5, 0x0A], [0xFF, 0xFE, 0xE5, 0, 0x0A, 0],
      [0xFE, 0xFF, 0, 0xE5, 0, 0x0A], [0xC3, 0xA5, 0x0A],
    ] {
      try Disk.write(bytes, to: path)
      #expect(try Disk.text(at: path) == "å\n")
    }
    try Disk.write([0xE5, 0x0A], to: path)
    #expect(throws: ReadingError.self) { try Disk.text(at: path) }
    #expect(throws: FileError.self) { try Disk.text(at: folder.path("none.txt")) }
  }
}
