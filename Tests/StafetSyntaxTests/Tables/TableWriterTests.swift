import StafetStatistics
import StafetSyntax
import Testing

@Suite struct TableWriterTests {
  @Test func quotesOnlyWhereNeeded() {
    var writer = TableWriter(columns: ["id", "a;b", "text"])
    writer.row(["1", "x;y", "a,b"])
    writer.row(["", "say \"hi\"", "two\nlines"])
    writer.row([" edge", "edge ", "in side"])
    writer.row(["=1+1", "@x", "æ\ttab"])
    writer.row(["\u{FEFF}", "\r", "sep=;"])
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        id,"a;b",text
        1,x;y,"a,b"
        ,"say ""hi\""","two
        lines"
        " edge","edge ",in side
        =1+1,@x,æ\ttab
        "\u{FEFF}","\r",sep=;

        """)
  }

  // A reader takes ="001" for the text 001, and a cell of its own, ="=""001""", for the text ="001".
  @Test func formulasOfTextsReadBack() throws {
    var writer = TableWriter(columns: ["id", "text"])
    writer.row(["=\"001\"", "=\"x\""])
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "id,text\n=\"=\"\"001\"\"\",=\"=\"\"x\"\"\"\n")
    var reader = try TableReader(writer.bytes, known: [], required: [])
    #expect(reader.next()?.cells.map { $0.text } == ["=\"001\"", "=\"x\""])
  }

  @Test func otherDelimiters() {
    for (delimiter, expected) in [
      (TableDelimiter.semicolon, "a;b\n1,2;\"3;4\"\n"), (.tab, "a\tb\n1,2\t3;4\n"),
    ] {
      var writer = TableWriter(columns: ["a", "b"], delimiter: delimiter)
      writer.row(["1,2", "3;4"])
      #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
    }
  }

  @Test(
    arguments: [1, 2, 3] as [UInt64], [TableDelimiter.comma, .semicolon, .tab])
  func readsBack(seed: UInt64, delimiter: TableDelimiter) throws {
    var generator = SplitMix64(seed: seed)
    let pieces = [
      "a", "å", " ", "\"", ",", ";", "\t", "\n", "\r", "\r\n", "sep=", "\u{FEFF}", "=", "\u{A0}",
      "😀",
    ]
    func text() -> String {
      (0..<Int.random(in: 0...5, using: &generator))
        .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }
    for _ in 0..<400 {
      let columns = Int.random(in: 1...4, using: &generator)
      // Names of columns lose white space around them, so those here begin and end without.
      var table = [
        (0..<columns).map { _ in Bool.random(using: &generator) ? "a\(text())b" : "sep=;" }
      ]
      for _ in 0..<Int.random(in: 0...4, using: &generator) {
        table.append((0..<columns).map { _ in text() })
      }
      var writer = TableWriter(columns: table[0], delimiter: delimiter)
      for row in table.dropFirst() { writer.row(row) }
      let (rows, problems) = readTable(String(decoding: writer.bytes, as: UTF8.self))
      #expect(problems == [])
      #expect(rows.map { $0.map { Array($0.utf8) } } == table.map { $0.map { Array($0.utf8) } })
    }
  }
}
