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

  @Test func readsWordsExpressionsAndWordsToKeep() throws {
    let text = "# egne ord\nog\n Det ; A\u{30A}R \r\nnew public management\n\u{2013} hjem\n"
    try Disk.write(Array(text.utf8), to: folder.path("own.txt"))
    let file = StopWordFile(path: folder.path("own.txt"))
    let words = try file.words()
    #expect(words.name == "own.txt")
    #expect(words.words == ["og", "det", "år"])
    #expect(words.phrases == ["new public management"])
    #expect(try file.keptWords() == ["hjem"])
    try Disk.write([0xFF, 0xFE, 0x6F, 0, 0x67, 0, 0x0A, 0], to: folder.path("wide.txt"))
    #expect(try StopWordFile(path: folder.path("wide.txt")).words().words == ["og"])
    #expect(throws: FileError.self) { try StopWordFile(path: folder.path("none.txt")).words() }
  }

  @Test func filesOfWordsMayHaveAnOlderEncoding() throws {
    let path = folder.path("latin.txt")
    try Disk.write([0x62, 0xF8, 0x72, 0x6E, 0x20, 0xE5, 0x72], to: path)  // "børn år"
    #expect(throws: ReadingError.self) { try StopWordFile(path: path).words() }
    let file = StopWordFile(path: path, fallbackEncoding: .windows1252)
    #expect(try file.words().phrases == ["børn år"])
    #expect(
      try ExpressionFile(path: path, fallbackEncoding: .windows1252).expressions() == ["børn år"])
    #expect(throws: ReadingError.self) { try ExpressionFile(path: path).expressions() }
    try Disk.write([0x62, 0xF8, 0x72, 0x6E, 0x2C, 0xE5, 0x72], to: path)
    #expect(throws: ReadingError.self) { try WordFamilyFile(path: path).families() }
    #expect(
      try WordFamilyFile(path: path, fallbackEncoding: .windows1252).families().count == 1)
  }
}
