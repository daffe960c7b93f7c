import StafetSyntax
import Testing

/// Header and rows of a table, or everything that is wrong with it.
func readTable(
  _ text: String, known: [String] = [], required: [String] = [], mapping: ColumnMapping = [:]
) -> (rows: [[String]], problems: [String]) {
  let bytes = Array(text.utf8)
  do throws(SyntaxError) {
    var reader = try TableReader(
      bytes, known: known, required: required, mapping: mapping, file: "t.csv")
    var rows = [reader.header.columns.map(\.title)]
    while let row = reader.next() { rows.append(row.cells.map(\.text)) }
    return (rows, reader.log.lines(in: bytes))
  } catch {
    return ([], error.problems.map { $0.line(file: "t.csv") })
  }
}

@Suite struct TableReaderTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let rows: [[String]]
    var testDescription: String { name }
  }

  static let samples = [
    Sample(name: "comma", text: "a,b\n1,2\n", rows: [["a", "b"], ["1", "2"]]),
    Sample(name: "semicolon", text: "a;b\n1,5;2\n", rows: [["a", "b"], ["1,5", "2"]]),
    Sample(name: "tab", text: "a\tb\n1;2,3\t4\n", rows: [["a", "b"], ["1;2,3", "4"]]),
    Sample(name: "one column", text: "a\n1;2\n", rows: [["a"], ["1;2"]]),
    Sample(
      name: "delimiters in a quoted name", text: "\"a,b,c\";d\n1;2\n",
      rows: [["a,b,c", "d"], ["1", "2"]]),
    Sample(
      name: "line break in a quoted name", text: "\"a\nb\";c\n1;2",
      rows: [["a\nb", "c"], ["1", "2"]]),
    Sample(
      name: "tie of comma and semicolon", text: "a;b,c\n1;2", rows: [["a", "b,c"], ["1", "2"]]),
    Sample(
      name: "sep line", text: "sep=;\r\na,b;c\r\n1;2\r\n", rows: [["a,b", "c"], ["1", "2"]]),
    Sample(name: "sep tab", text: "sep=\t\na,b\n1,2\n", rows: [["a,b"], ["1,2"]]),
    Sample(
      name: "carriage returns", text: "a,b\r1,2\r3,4",
      rows: [["a", "b"], ["1", "2"], ["3", "4"]]),
    Sample(
      name: "mixed ends", text: "a,b\r\n1,2\n3,4\r5,6",
      rows: [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]),
    Sample(
      name: "blank lines", text: "\n\na,b\n\n1,2\r\n\r\n\n3,4\n\n",
      rows: [["a", "b"], ["1", "2"], ["3", "4"]]),
    Sample(
      name: "empty cells", text: "a,b,c\n,,\n1,,\n,,3",
      rows: [["a", "b", "c"], ["", "", ""], ["1", "", ""], ["", "", "3"]]),
    Sample(
      name: "quotes", text: "a,b\n\"x \"\"y\"\" z\",\"\"\n\"\"\"\",\"\"\"\"\"\"",
      rows: [["a", "b"], ["x \"y\" z", ""], ["\"", "\"\""]]),
    Sample(
      name: "line breaks in cells", text: "a,b\r\n\"x\r\ny\",\"\n\"\r\n",
      rows: [["a", "b"], ["x\r\ny", "\n"]]),
    Sample(name: "spaces kept", text: "a,b\n 1 , 2 ", rows: [["a", "b"], [" 1 ", " 2 "]]),
    Sample(
      name: "quote inside a cell", text: "a,b\nx \"y\" z,5\"",
      rows: [["a", "b"], ["x \"y\" z", "5\""]]),
    Sample(name: "header only", text: "a,b", rows: [["a", "b"]]),
    Sample(name: "titles trimmed", text: " a , b \n1,2", rows: [["a", "b"], ["1", "2"]]),
    Sample(
      name: "columns without names", text: "a,,\n1,2,3", rows: [["a", "", ""], ["1", "2", "3"]]),
  ]

  @Test(arguments: samples)
  func reads(_ sample: Sample) {
    let (rows, problems) = readTable(sample.text)
    #expect(problems == [])
    #expect(rows == sample.rows)
  }

  static let advice = "Text that contains the separator must stand in quotation marks."
  static let missingAdvice =
    "An empty cell needs its separator too, and text with a line break must stand in quotation marks."

  @Test(arguments: [
    Sample(
      name: "every ragged row", text: "a,b,c\n1,2\n1,2,3\n\n1,2,3,4\nx\n",
      rows: [
        ["t.csv:2:1: This row has 2 of 3\u{A0}cells; missing here: “c”. \(missingAdvice)"],
        ["t.csv:5:1: This row has 4\u{A0}cells, but the header has 3\u{A0}columns. \(advice)"],
        ["t.csv:6:1: This row has 1 of 3\u{A0}cells; missing here: “b”, “c”. \(missingAdvice)"],
      ]),
    Sample(
      name: "place of the opening quote", text: "a,b\n\"æ\n\",\"x\n\ny,z\n",
      rows: [["t.csv:3:3: The quotation mark that begins this cell is never closed."]]),
    Sample(
      name: "unclosed header", text: "a,\"b\nc",
      rows: [
        ["t.csv: The table is empty. Its first line must name the columns."],
        ["t.csv:1:3: The quotation mark that begins this cell is never closed."],
      ]),
    Sample(
      name: "text after quote", text: "a,b\n\"x\"y,\"z\" \n",
      rows: [
        [
          "t.csv:2:4: Text follows the closing quotation mark. A quotation mark inside a cell is written twice."
        ],
        [
          "t.csv:2:9: Text follows the closing quotation mark. A quotation mark inside a cell is written twice."
        ],
      ]),
    Sample(
      name: "closing quote forgotten", text: "a,b\n\"x,1\nz,\"y\"\n",
      rows: [
        [
          "t.csv:2:1: This row has 1 of 2\u{A0}cells; missing here: “b”. \(missingAdvice)",
          "t.csv:3:4: Text follows the closing quotation mark. A quotation mark inside a cell is written twice. The cell began on line 2; perhaps its closing quotation mark is missing there.",
        ]
      ]),
    Sample(
      name: "rows with another separator", text: "a,b,c\n1;\"2;3\";4,5\n1;2\n1\t2\t3\n",
      rows: [
        [
          "t.csv:2:1: The header has commas between its 3\u{A0}columns, but this row has semicolons between its cells. Use the same separator in all rows.",
          "t.csv:3:1: This row has 1 of 3\u{A0}cells; missing here: “b”, “c”. \(missingAdvice)",
          "t.csv:4:1: The header has commas between its 3\u{A0}columns, but this row has tabs between its cells. Use the same separator in all rows.",
        ]
      ]),
    Sample(
      name: "space before quote", text: "a,b\n1, \"x,y\"\n",
      rows: [["t.csv:2:3: Remove the spaces before the quotation mark that begins this cell."]]),
    Sample(
      name: "empty", text: "",
      rows: [["t.csv: The table is empty. Its first line must name the columns."]]),
    Sample(
      name: "blank lines only", text: "\n\r\n",
      rows: [["t.csv: The table is empty. Its first line must name the columns."]]),
    Sample(
      name: "sep only", text: "sep=;\n",
      rows: [["t.csv: The table is empty. Its first line must name the columns."]]),
    Sample(
      name: "unknown separator", text: "sep=^\na^b\n",
      rows: [
        ["t.csv:1:1: “^” is not a separator. Use a comma, a semicolon, a tab or a vertical bar."]
      ]),
  ])
  func refuses(_ sample: Sample) {
    #expect(readTable(sample.text).problems == sample.rows.flatMap { $0 })
  }

  @Test func emptyCellsAtTheEndAreTaken() {
    #expect(readTable("a,b\n1,2,,\n1,2,\n").problems == [])
    // Columns without a name may be left out, too.
    #expect(readTable("a,b,,\n1,2\n").problems == [])
    #expect(readTable("a,b\n1,2,,3\n").problems.count == 1)
  }

  @Test func barsPartCellsWhereNothingElseDoes() {
    #expect(readTable("a|b\n1|\"2|3\"\n").problems == [])
    #expect(readTable("a|b,c\n1,2\n").problems == [])
  }

  @Test func rowsInQuotationMarksAreNamed() {
    let problems = readTable("a,b,c\n\"1,2,\"\"x,y\"\"\"\n\"1,2\"\n").problems
    #expect(problems.count == 2)
    #expect(problems[0].hasPrefix("t.csv:2:1: The whole line stands in quotation marks"))
    #expect(problems[1].hasPrefix("t.csv:3:1: This row has 1 of 3"))
  }

  @Test(arguments: [
    ("\"id;kind;text\"\n", "The whole line stands in quotation marks"),
    ("\"id,\"\"kind\"\",\"\"text\"\"\"\n", "The whole line stands in quotation marks"),
    ("id^kind^text\n", "The cells are parted by “^”"),
    ("id~kind~text\n", "The cells are parted by “~”"),
  ])
  func saysHowOneCellIsParted(_ text: String, _ sentence: String) {
    let problems = readTable(
      text, known: ["id", "kind", "text"], required: ["id", "kind", "text"]
    ).problems
    #expect(problems.count == 1 && problems[0].contains(sentence), "\(problems)")
  }

  @Test func checksTheHeader() {
    let known = ["id", "kind", "text", "at"]
    let text = "ID ,tekst,Id,note,note,  AT\n1,2,3,4,5,6\n"
    #expect(
      readTable(text, known: known, required: ["id", "kind", "text"]).problems == [
        """
        t.csv:1:1: The column “kind” is missing. The table has: “ID”, “tekst”, “Id”, “note”, \
        “note”, “AT”.
        """,
        """
        t.csv:1:1: The column “text” is missing. The table has: “ID”, “tekst”, “Id”, “note”, \
        “note”, “AT”.
        """,
        "t.csv:1:11: The table has two columns named “id”.",
      ])
    #expect(
      readTable(text, known: known, mapping: ["Tekst": "id"]).problems == [
        "t.csv:1:5: The table has two columns named “id”.",
        "t.csv:1:11: The table has two columns named “id”.",
      ])
  }

  @Test func findsAndRenamesColumns() throws {
    let bytes = Array("Nr.;SPØRGSMÅL;Rolle;Type\nq1;Hvad?;leder;question\n".utf8)
    let mapping: ColumnMapping = ["nr.": "id", " Spørgsmål ": "text", "Dato": "at"]
    var reader = try TableReader(
      bytes, known: ["id", "text", "type"], required: ["id", "text"], mapping: mapping)
    #expect(reader.header.columns.map(\.name) == ["id", "text", "Rolle", "type"])
    #expect(reader.header.columns.map(\.title) == ["Nr.", "SPØRGSMÅL", "Rolle", "Type"])
    #expect(reader.header.index(of: "text") == 1)
    #expect(reader.header.index(of: " ROLLE") == 2)
    #expect(reader.header.index(of: "nr.") == nil)
    let next = reader.next()
    let row = try #require(next)
    #expect(row[1] == "Hvad?")
    #expect(
      reader.log.placedWarnings(in: bytes) == [
        PlacedNote(
          reason: .renamedColumnMissing("dato", found: ["Nr.", "SPØRGSMÅL", "Rolle", "Type"]),
          place: .position(TextPosition(line: 1, column: 1)))
      ])
    #expect(mapping.name(for: "SPØRGSMÅL") == "text")
    #expect(mapping.name(for: "text") == nil)
  }

  @Test func cellsKnowWhereTheyStand() throws {
    let bytes = Array("a;b\n\"æ\n\";x\n;\"y\"".utf8)
    var reader = try TableReader(bytes, known: [], required: [])
    var finder = PositionFinder()
    var places: [String] = []
    while let row = reader.next() {
      places.append("row \(finder.position(of: row.offset, in: bytes))")
      for cell in row.cells { places.append("\(finder.position(of: cell.offset, in: bytes))") }
    }
    #expect(places == ["row 2:1", "2:1", "3:3", "row 4:1", "4:1", "4:2"])
  }

  @Test func knowsBlankRows() throws {
    let bytes = Array("a;b\n;\n\"\";\n ;\n".utf8)
    var reader = try TableReader(bytes, known: [], required: [])
    var blank: [Bool] = []
    while let row = reader.next() { blank.append(row.isBlank) }
    #expect(blank == [true, true, false])
  }
}
