import StafetFormats
import StafetReport
import StafetSyntax
import Testing

/// The options of a report as a document.
@Suite struct ReportOptionsJSONTests {
  private func read(_ json: String, files: [InputFile] = []) throws -> ReportOptionsReading {
    try ReportOptionsJSON.read(Array(json.utf8), file: "o.json", files: files)
  }

  /// A document with keys besides the first two.
  private func read(keys: String, files: [InputFile] = []) throws -> ReportOptions {
    try read(
      "{\"format\": \"stafet-report-options\", \"version\": 1\(keys.isEmpty ? "" : ", ")\(keys)}",
      files: files
    ).options
  }

  private func problems(_ keys: String, files: [InputFile] = []) throws -> [String] {
    let error = #expect(throws: ReadingError.self) { try read(keys: keys, files: files) }
    return error?.problems.map { "\($0.place.path ?? "") \($0.code)" } ?? []
  }

  @Test func everyKeyHasItsMeaning() throws {
    #expect(try read(keys: "") == ReportOptions())
    let options = try read(
      keys: """
        "language": "en", "chapters": ["relays", "cross_reading"], "title": "T", "subtitle": "",
        "client": "C", "logo": "iVBORw0KGgr/+w==", "introduction": "I", "note": "N", "closing": "E",
        "ids": false
        """)
    #expect(options.language == .english)
    #expect(options.chapters == [.relays, .crossReading])
    #expect(options.title == "T")
    #expect(options.subtitle == "")
    #expect(options.client == "C")
    #expect(options.logo?.bytes == ReportOptionsTests.png + [0xFF, 0xFB])
    #expect(options.introduction == "I")
    #expect(options.note == "N")
    #expect(options.closing == "E")
    #expect(!options.showsIdentifiers)
    #expect(
      try read(keys: "\"without\": [\"method\"]").chapters
        == [
          .background, .relays, .contributions, .crossReading, .network, .indicators, .imprint,
        ])
    let file = InputFile(name: "l.png", bytes: ReportOptionsTests.png)
    #expect(try read(keys: "\"logo_file\": \"l.png\"", files: [file]).logo?.format == .png)
    #expect(
      try read(keys: "\"title\": null, \"logo\": null, \"ids\": null, \"note\": null")
        == ReportOptions())
  }

  @Test func whatIsWrongIsToldWithItsPlace() throws {
    #expect(try problems("\"language\": \"de\"") == ["language value.unknown-word"])
    #expect(try problems("\"chapters\": [\"relay\"]") == ["chapters[0] value.unknown-word"])
    #expect(
      try problems("\"chapters\": [], \"without\": []") == ["without value.not-one-key"])
    #expect(try problems("\"logo\": \"?\"") == ["logo value.not-base64"])
    #expect(try problems("\"logo\": \"iVBOR\"") == ["logo value.not-base64"])
    #expect(try problems("\"logo\": \"R0lGODlh\"") == ["logo value.not-a-picture"])
    #expect(try problems("\"logo_file\": \"x\"") == ["logo_file value.file-not-given"])
    #expect(
      try problems("\"logo\": \"iVBORw0KGgr/\", \"logo_file\": \"x\"")
        == ["logo_file value.not-one-key"])
    #expect(try problems("\"ids\": \"no\"") == ["ids value.wrong-kind"])
    let error = #expect(throws: ReadingError.self) { try read("{\"format\": \"stafet-study\"}") }
    #expect(error?.problems.map { $0.code } == ["value.missing-key", "value.other-format"])
  }

  @Test func unknownKeysAreWarnedAbout() throws {
    let reading = try read(
      "{\"format\": \"stafet-report-options\", \"version\": 1, \"titel\": \"x\"}")
    #expect(reading.options == ReportOptions())
    #expect(reading.warnings.count == 1)
  }

  /// The base64 is what other programs write of the same bytes (RFC 4648, Python's base64).
  @Test func isReadAsItWasWritten() throws {
    var options = ReportOptions(
      language: .english, chapters: [.method], title: "\"T\"", subtitle: "", client: "Æ")
    #expect(try ReportOptionsJSON.read(ReportOptionsJSON.bytes(of: options)).options == options)
    for (rest, text) in [
      ([UInt8](), "iVBORw0KGgo="), ([0xFF], "iVBORw0KGgr/"), ([0xFF, 0xFB], "iVBORw0KGgr/+w=="),
      ([0xFF, 0xFB, 0xFB], "iVBORw0KGgr/+/s="),
    ] {
      options.logo = try ReportLogo(ReportOptionsTests.png + rest)
      options.showsIdentifiers = false
      let bytes = ReportOptionsJSON.bytes(of: options)
      #expect(String(decoding: bytes, as: UTF8.self).contains("\"\(text)\""))
      #expect(try ReportOptionsJSON.read(bytes).options == options)
    }
  }
}
