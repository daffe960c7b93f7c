import Testing

@testable import StafetSyntax

/// Documents by the rules of XML 1.0, and documents that break them.
@Suite struct XMLReaderTests {
  /// The pieces of a document: `<a>`, `</a>` and texts.
  private func pieces(_ bytes: [UInt8]) throws(XMLError) -> [String] {
    var reader = try XMLReader(bytes, depthLimit: 4)
    var pieces: [String] = []
    while true {
      switch try reader.next() {
      case .start: pieces.append("<\(reader.name)>")
      case .end: pieces.append("</\(reader.name)>")
      case .text: pieces.append(try reader.text())
      case .finished: return pieces
      }
    }
  }

  private func pieces(_ text: String) throws(XMLError) -> [String] {
    try pieces(Array(text.utf8))
  }

  @Test func readsElementsAndText() throws {
    #expect(
      try pieces("<?xml version=\"1.0\" encoding='UTF-8'?>\n<a><b>x</b>y<c/></a>")
        == ["<a>", "<b>", "x", "</b>", "y", "<c>", "</c>", "</a>"])
    #expect(try pieces("<x:a xmlns:x='u'><x:b></x:b ></x:a>\n") == ["<a>", "<b>", "</b>", "</a>"])
    #expect(try pieces("<a><!-- <b> --><?p <c> ?>t</a><!-- end -->") == ["<a>", "t", "</a>"])
    #expect(
      try pieces("<a>x<![CDATA[<&amp;>]]\r\n]]>y</a>") == ["<a>", "x", "<&amp;>]]\n", "y", "</a>"])
  }

  @Test func decodesTextAsXMLDefinesIt() throws {
    #expect(
      try pieces("<a>&lt;&gt;&amp;&quot;&apos;&#229;&#xE5;&#x1F600;</a>")
        == ["<a>", "<>&\"'åå\u{1F600}", "</a>"])
    #expect(try pieces("<a>1\r\n2\r3\n4\t5</a>") == ["<a>", "1\n2\n3\n4\t5", "</a>"])
  }

  @Test func readsUTF16() throws {
    let text = "<?xml version='1.0' encoding='UTF-16'?><a>å\u{1F600}</a>"
    let units = Array(text.utf16)
    let little: [UInt8] =
      [0xFF, 0xFE] + Array(units.map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }.joined())
    let big: [UInt8] =
      [0xFE, 0xFF] + Array(units.map { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }.joined())
    #expect(try pieces(little) == ["<a>", "å\u{1F600}", "</a>"])
    #expect(try pieces(big) == ["<a>", "å\u{1F600}", "</a>"])
    #expect(try pieces([0xEF, 0xBB, 0xBF] + Array("<a/>".utf8)) == ["<a>", "</a>"])
  }

  @Test func readsAttributes() throws {
    let text = "<a b='1' p:c=\"&lt;2&#10;3\t4\n5\" p:b='6' xmlns:d='7' e = '' />"
    var reader = try XMLReader(Array(text.utf8))
    #expect(try reader.next() == .start)
    #expect(try reader.attribute("b") == "1")
    // A line break is a space; one that is written as a number stays.
    #expect(try reader.attribute("c") == "<2\n3 4 5")
    #expect(try reader.attribute("d") == nil)
    #expect(try reader.attribute("e") == "")
    #expect(try reader.attribute("f") == nil)
    #expect(try reader.next() == .end)
    #expect(try reader.attribute("b") == "1")
  }

  @Test func passesOverElementsAndTakesTheirText() throws {
    var reader = try XMLReader(Array("<a><b>1<c>2</c>&amp;</b><d><e/></d><f/></a>".utf8))
    try reader.next()
    try reader.next()
    #expect(reader.depth == 1)
    #expect(try reader.elementText() == "12&")
    #expect(reader.event == .end && reader.name == "b" && reader.depth == 1)
    try reader.next()
    try reader.skipElement()
    #expect(reader.event == .end && reader.name == "d")
    try reader.next()
    #expect(try reader.elementText() == "")
    #expect(reader.name == "f")
  }

  struct Wrong: Sendable, CustomTestStringConvertible {
    let text: String
    let problem: XMLProblem
    let offset: Int
    init(_ text: String, _ problem: XMLProblem, at offset: Int) {
      self.text = text
      self.problem = problem
      self.offset = offset
    }
    var testDescription: String { text }
  }

  @Test(arguments: [
    Wrong("", .empty, at: 0),
    Wrong("  <!-- -->", .empty, at: 10),
    Wrong("a<a/>", .textOutside, at: 0),
    Wrong("<a/>b", .textOutside, at: 4),
    Wrong("<a/><b/>", .textOutside, at: 4),
    Wrong("</a>", .textOutside, at: 0),
    Wrong("<![CDATA[x]]><a/>", .textOutside, at: 0),
    Wrong("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", .documentType, at: 0),
    Wrong("<a><!ELEMENT b></a>", .malformedTag, at: 3),
    Wrong("<a>", .unexpectedEnd, at: 3),
    Wrong("<a", .unexpectedEnd, at: 0),
    Wrong("<a/", .unexpectedEnd, at: 0),
    Wrong("<a b", .unexpectedEnd, at: 3),
    Wrong("<a b=", .unexpectedEnd, at: 3),
    Wrong("<a b='", .unexpectedEnd, at: 6),
    Wrong("<", .unexpectedEnd, at: 0),
    Wrong("<a></a", .unexpectedEnd, at: 3),
    Wrong("<!-- ", .unexpectedEnd, at: 0),
    Wrong("<a><![CDATA[x</a>", .unexpectedEnd, at: 3),
    Wrong("<?p", .unexpectedEnd, at: 0),
    Wrong("< a/>", .malformedTag, at: 0),
    Wrong("<a:/>", .malformedTag, at: 0),
    Wrong("<a/ >", .malformedTag, at: 2),
    Wrong("<a b='1'c='2'/>", .malformedTag, at: 8),
    Wrong("<a b/>", .malformedTag, at: 4),
    Wrong("<a b=1/>", .malformedTag, at: 5),
    Wrong("<a b='<'/>", .malformedTag, at: 6),
    Wrong("<a =''/>", .malformedTag, at: 3),
    Wrong("<a></>", .malformedTag, at: 3),
    Wrong("<a></a b>", .malformedTag, at: 3),
    Wrong("<a></A>", .otherEnd("A", expected: "a"), at: 3),
    Wrong("<a><b></a></b>", .otherEnd("a", expected: "b"), at: 6),
    Wrong("<a b='1' b='2'/>", .duplicateAttribute("b"), at: 9),
    Wrong("<a><a><a><a><a>", .tooDeep(limit: 4), at: 12),
    Wrong("<a>&nbsp;</a>", .unknownEntity("nbsp"), at: 3),
    Wrong("<a>x & y</a>", .unknownEntity(""), at: 5),
    Wrong("<a>&#0;</a>", .malformedReference, at: 3),
    Wrong("<a>&#xD800;</a>", .malformedReference, at: 3),
    Wrong("<a>&#x110000;</a>", .malformedReference, at: 3),
    Wrong("<a>&#-1;</a>", .malformedReference, at: 3),
    Wrong("<a>&#;</a>", .malformedReference, at: 3),
    Wrong("<a>\u{1}</a>", .controlCharacter(1), at: 3),
    Wrong("<a b='\u{2}'/>", .controlCharacter(2), at: 6),
    Wrong("<?xml version='1.0' encoding='ISO-8859-1'?><a/>", .otherEncoding("ISO-8859-1"), at: 0),
  ])
  func refuses(_ sample: Wrong) {
    #expect(throws: XMLError(sample.problem, at: sample.offset)) { try pieces(sample.text) }
  }

  @Test func refusesWhatIsNoText() {
    #expect(throws: XMLError(.notText, at: 0)) { try pieces([0x3C, 0x61, 0xE6, 0x2F, 0x3E]) }
    #expect(throws: XMLError(.notText, at: 0)) { try pieces([0x3C, 0x00, 0x61, 0x00]) }
  }

  @Test func refusesVeryManyAttributes() {
    let text = "<a" + (0...256).map { " b\($0)=''" }.joined() + "/>"
    let error = #expect(throws: XMLError.self) { try pieces(text) }
    #expect(error?.problem == .tooManyAttributes(limit: 256))
  }
}
