import StafetSyntax
import Testing

/// Edits of a text, and the marks beside it.
@Suite struct TextEditTests {
  @Test func textsAndMarksChangeTogether() {
    // abcdef: "bc" becomes "X", "e" goes.
    let edits = [TextEdit(1..<3, ["X"]), TextEdit(4..<5)]
    #expect(edits.applied(to: Array("abcdef".unicodeScalars)) == Array("aXdf".unicodeScalars))
    #expect(
      edits.moved([0..<1, 0..<6, 1..<3, 2..<4, 3..<4, 4..<5, 5..<6])
        == [0..<1, 0..<4, 1..<2, 1..<3, 2..<3, 3..<4])
  }
}
