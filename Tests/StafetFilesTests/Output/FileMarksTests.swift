import Testing

@testable import StafetFiles

@Suite struct FileMarksTests {
  @Test func marksAreLines() {
    var marks = FileMarks()
    marks.set(FileMarks.Mark(of: Array("foobar".utf8)), for: "study 1.csv")
    marks.set(FileMarks.Mark(of: []), for: "a\\b\nc\r.txt")
    let lines = """
      stafet-files 1
      cbf29ce484222325 0 a\\\\b\\nc\\r.txt
      85944171f73967e8 6 study 1.csv

      """
    #expect(String(decoding: marks.bytes, as: UTF8.self) == lines)
    #expect(FileMarks(Array(lines.utf8)) == marks)
  }

  @Test func linesThatMakeNoSenseVouchForNothing() {
    let text = "stafet-files 1\nx 6 a\n85944171f73967e8 b\n\n85944171f73967e8 6 c\nend"
    #expect(FileMarks(Array(text.utf8))?.names == ["c"])
    for other in ["", "stafet-files", "stafet-files 2\n85944171f73967e8 6 c\n", "x"] {
      #expect(FileMarks(Array(other.utf8)) == nil)
    }
  }
}
