import Stafet
import TestSupport
import Testing

@testable import ExampleSupport

@Suite struct OutputFolderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func knowsTheSamePlaceByOtherNames() throws {
    try Disk.write([1], to: folder.path("one/a.txt"))
    try folder.makeLink("link", to: "one")
    try folder.makeLink("a.txt", to: "one/a.txt")
    let path = folder.path("one/a.txt")
    for other in ["one/a.txt", "one/../one/./a.txt", "one//a.txt", "link/a.txt", "a.txt"] {
      #expect(OutputFolder.isSame(folder.path(other), path))
    }
    #expect(!OutputFolder.isSame(folder.path("one/b.txt"), path))
    #expect(!OutputFolder.isSame(folder.path("two/a.txt"), path))
  }

  @Test func whatWasReadIsNotReplaced() throws {
    try Disk.write([1], to: folder.path("a.json"))
    let output = OutputFolder(path: folder.path)
    #expect(
      try output.place(of: "b.json", insteadOf: folder.path("a.json")) == folder.path("b.json"))
    let error = #expect(throws: UsageError.self) {
      try output.place(of: "a.json", insteadOf: folder.path("b.json"), folder.path("./a.json"))
    }
    #expect(
      error?.description
        == "\(folder.path("a.json")) is what was read; name another folder with --output.")
  }
}
