import StafetSyntax
import Testing

@Suite struct XMLWriterTests {
  @Test func writesElementsAndEscapes() {
    var writer = XMLWriter()
    writer.element("a", [("x", "1 < 2 & \"3\"\n"), ("y", "é😀")]) { writer in
      writer.element("b", text: "]]> <c/>\r\t")
      writer.element("d")
      writer.element("e", text: "")
      writer.element("f", [("z", "\u{0}\u{1F}\u{FFFE}\u{7F}")])
    }
    // By section 2.2 of XML 1.0, U+0000, U+001F and U+FFFE cannot stand in a document, and U+007F can.
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a x="1 &lt; 2 &amp; &quot;3&quot;&#10;" y="é😀">
          <b>]]&gt; &lt;c/&gt;&#13;&#9;</b>
          <d/>
          <e></e>
          <f z="\u{FFFD}\u{FFFD}\u{FFFD}\u{7F}"/>
        </a>

        """)
  }

  @Test(arguments: ["", " a  b ", "\r\n\r\t\n", "<&>\"'", "]]>", "&#10;", "אבג é a\u{30A}"])
  func whatIsWrittenIsReadBack(_ text: String) throws {
    var writer = XMLWriter()
    writer.element("a", [("x", text)], text: text)
    var reader = try XMLReader(writer.bytes)
    #expect(try reader.next() == .start)
    #expect(try reader.attribute("x") == text)
    #expect(try reader.elementText() == text)
  }
}
