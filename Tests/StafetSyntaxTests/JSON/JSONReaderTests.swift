import StafetSyntax
import Testing

@Suite struct JSONReaderTests {
  /// RFC 8259 knows four bytes of white space; a vertical tab and a form feed are none.
  @Test func firstByteIsBehindWhiteSpaceOfJSONOnly() {
    #expect(JSONReader.firstByte(of: Array(" \t\n\r[".utf8)) == UInt8(ascii: "["))
    #expect(JSONReader.firstByte(of: Array("\u{0B}[".utf8)) == 0x0B)
    #expect(JSONReader.firstByte(of: Array("\r\n\u{0C}[".utf8)) == 0x0C)
    #expect(JSONReader.firstByte(of: Array("\u{A0}[".utf8)) == 0xC2)
    #expect(JSONReader.firstByte(of: Array(" \n".utf8)) == nil)
    #expect(JSONReader.firstByte(of: []) == nil)
  }

  @Test func readsWhatIsAskedFor() throws {
    let text = """
      {"title": "Om \\"krydspres\\"", "days": 4, "share": 0.25, "closed": true, "note": null,
       "marks": [[12, 20], [40, 44]], "unknown": {"deep": [1, {"x": "]"}]}, "left": [1, 2]}
      """
    var reader = JSONReader(Array(text.utf8), file: "study.json")
    var title: String?
    var days: Int?
    var share: Double?
    var closed: Bool?
    var hasNote = true
    var marks: [[Int]] = []
    try reader.object { (key, reader) throws(JSONStop) in
      switch key {
      case "title": title = try reader.string()
      case "days": days = try reader.isNull() ? nil : reader.integer()
      case "share": share = try reader.double()
      case "closed": closed = try reader.boolean()
      case "note": hasNote = try !reader.isNull()
      case "marks":
        try reader.array { (reader) throws(JSONStop) in
          var ends: [Int] = []
          try reader.array { (reader) throws(JSONStop) in
            if let end = try reader.integer() { ends.append(end) }
          }
          marks.append(ends)
        }
      case "left": break
      default: try reader.skipUnknown(key)
      }
    }
    try reader.finish()
    #expect(title == "Om \"krydspres\"")
    #expect(days == 4)
    #expect(share == 0.25)
    #expect(closed == true)
    #expect(!hasNote)
    #expect(marks == [[12, 20], [40, 44]])
    #expect(reader.log.problemCount == 0)
    #expect(
      reader.log.placedWarnings(in: reader.bytes) == [
        PlacedNote(
          reason: .unknownKey("unknown"),
          place: .value(path: "unknown", TextPosition(line: 2, column: 44)))
      ])
  }

  @Test func goesOnAfterValuesOfTheWrongKind() throws {
    let text = """
      {"a": 1,
       "b": {"c": [true, "x", 2, null]},
       "d": "ok"}
      """
    var reader = JSONReader(Array(text.utf8), file: "f")
    var strings: [String] = []
    var last: String?
    try reader.object { (key, reader) throws(JSONStop) in
      switch key {
      case "a": #expect(try !reader.array { (_) throws(JSONStop) in })
      case "b":
        try reader.object { (_, reader) throws(JSONStop) in
          try reader.array { (reader) throws(JSONStop) in
            if let string = try reader.string() { strings.append(string) }
          }
        }
      default: last = try reader.string()
      }
    }
    try reader.finish()
    #expect(strings == ["x"])
    #expect(last == "ok")
    #expect(
      reader.log.lines(in: reader.bytes).joined(separator: "\n") == """
        f:1:7: a: Expected a list in brackets, found a number.
        f:2:14: b.c[0]: Expected text in quotation marks, found true or false.
        f:2:25: b.c[2]: Expected text in quotation marks, found a number.
        f:2:28: b.c[3]: Expected text in quotation marks, found null.
        """)
  }

  struct WholeNumber: Sendable, CustomTestStringConvertible {
    let text: String
    let value: Int?
    var testDescription: String { text }
  }

  @Test(arguments: [
    WholeNumber(text: "0", value: 0), WholeNumber(text: "-0", value: 0),
    WholeNumber(text: "9223372036854775807", value: .max),
    WholeNumber(text: "-9223372036854775808", value: .min),
    WholeNumber(text: "9223372036854775808", value: nil),
    WholeNumber(text: "5.0", value: 5), WholeNumber(text: "1e3", value: 1000),
    WholeNumber(text: "1.5e1", value: 15), WholeNumber(text: "1.5", value: nil),
    WholeNumber(text: "1e300", value: nil), WholeNumber(text: "1e999", value: nil),
  ])
  func wholeNumbers(_ sample: WholeNumber) throws {
    var reader = JSONReader(Array(sample.text.utf8))
    #expect(try reader.integer() == sample.value)
    #expect(reader.log.problemCount == (sample.value == nil ? 1 : 0))
    try reader.finish()
  }

  @Test func readsLinesOfJSONOneByOne() throws {
    let text = "{\"id\": \"a\"}\r\n\n  \n{\"id\": 2}\n{\"id\": \"c\"\n{\"id\": \"d\"}"
    let bytes = Array(text.utf8)
    var reader = JSONReader(bytes, file: "x.jsonl")
    var ids: [String] = []
    for line in LineRanges(in: bytes) {
      reader.restart(at: line)
      do {
        try reader.object { (_, reader) throws(JSONStop) in
          if let id = try reader.string() { ids.append(id) }
        }
        try reader.finish()
      } catch {}
    }
    #expect(ids == ["a", "c", "d"])
    #expect(
      reader.log.lines(in: bytes).joined(separator: "\n") == """
        x.jsonl:4:8: id: Expected text in quotation marks, found a number.
        x.jsonl:5:11: The text ends too early: expected a comma or }.
        """)
  }

  @Test func knowsWhereItStands() throws {
    let text = "{\"relays\": [{}, {\"contributions\": [{\"reply_to\": \"q-1\"}]}]}"
    var reader = JSONReader(Array(text.utf8))
    var places: [ReadingPlace] = []
    try reader.object { (_, reader) throws(JSONStop) in
      try reader.array { (reader) throws(JSONStop) in
        try reader.object { (_, reader) throws(JSONStop) in
          try reader.array { (reader) throws(JSONStop) in
            try reader.object { (_, reader) throws(JSONStop) in places.append(reader.place) }
          }
        }
      }
    }
    let position = TextPosition(line: 1, column: 49)
    #expect(places == [.value(path: "relays[1].contributions[0].reply_to", position)])
  }

  enum Field: String, JSONField {
    case id, kind
    case replyTo = "reply_to"
    case sixteenBytesLong = "sixteen_bytes_of"
  }

  @Test func knownKeysBecomeFields() throws {
    let text = """
      [{"kind": 1, "id": "x", "reply_to": null, "sixteen_bytes_of": 2},
       {"\\u0069d": "y", "more": {"id": 1}, "kind": 2, "sixteen_bytes_of_": 0, "": 0},
       {"Id": 3, "kind": 4, "kind": 5, "more": 1, "more": 2, "id\\u0000": 1}]
      """
    var reader = JSONReader(Array(text.utf8))
    let fields = JSONFields<Field>()
    var seen: [[Field]] = []
    try reader.array { (reader) throws(JSONStop) in
      var own: [Field] = []
      try reader.object(fields, required: [.id, .kind]) { (field, reader) throws(JSONStop) in
        own.append(field)
        if field == .id { _ = try reader.string() }
      }
      seen.append(own)
    }
    try reader.finish()
    #expect(seen == [[.kind, .id, .replyTo, .sixteenBytesLong], [.id, .kind], [.kind]])
    #expect(
      reader.log.lines(in: reader.bytes).joined(separator: "\n") == """
        3:2: [2]: The key “id” is missing.
        3:23: [2].kind: The key “kind” appears twice in the same object.
        3:45: [2].more: The key “more” appears twice in the same object.
        """)
    #expect(
      reader.log.placedWarnings(in: reader.bytes).map { $0.place.prefix(file: nil) } == [
        "2:27: [1].more: ", "2:70: [1].sixteen_bytes_of_: ", "2:77: [1][\"\"]: ", "3:9: [2].Id: ",
        "3:42: [2].more: ", "3:68: [2][\"idU+0000\"]: ",
      ])
    #expect(
      reader.log.placedWarnings(in: reader.bytes).map(\.reason) == [
        .unknownKey("more"), .misspeltKey("sixteen_bytes_of_", meant: "sixteen_bytes_of"),
        .unknownKey(""),
        .misspeltKey("Id", meant: "id"),
        .unknownKey("more"), .unknownKey("id\u{0}"),
      ])
  }
}
