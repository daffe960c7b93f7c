import StafetFiles
import StafetFormats
import StafetText
import TestSupport
import Testing

@Suite struct StopWordFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func stopWordsArePartedByWhiteSpace() throws {
    try Disk.write(Array("og  Det\n\tA\u{30A}R \r\n".utf8), to: folder.path("own.txt"))
    let words = try StopWordFile(path: folder.path("own.txt")).words()
    #expect(words.name == "own.txt")
    #expect(words.words == ["og", "det", "år"])
    try Disk.write([0xFF, 0xFE, 0x6F, 0, 0x67, 0, 0x0A, 0], to: folder.path("wide.txt"))
    #expect(try StopWordFile(path: folder.path("wide.txt")).words().words == ["og"])
    try Disk.write([0x6F, 0xE6], to: folder.path("latin.txt"))
    #expect(throws: ReadingError.self) {
      try StopWordFile(path: folder.path("latin.txt")).words()
    }
    #expect(throws: FileError.self) { try StopWordFile(path: folder.path("none.txt")).words() }
  }
}
