import TestSupport
import Testing

@testable import StafetSyntax

/// Numbers, days and times of cells.
///
/// Expected values by the rules of ECMA-376, or as a comment says.
@Suite struct CellValueTests {
  @Test(arguments: [
    ("12", "12"), ("12.0", "12"), ("0.1", "0.1"), ("0.10000000000000001", "0.1"),
    ("0.30000000000000004", "0.30000000000000004"), ("1E-3", "0.001"), ("1.5E+20", "1.5e+20"),
    ("1E5", "100000"), ("-0", "0"), ("0", "0"), ("0.0", "0"), ("007", "7"),
    ("1000000000000000", "1000000000000000"),
    ("123456789012345678", "123456789012345680"), ("-1.25", "-1.25"), ("1.50", "1.5"),
    ("33.333333333333329", "33.33333333333333"), (" 5 ", "5"), ("1e999", "1e999"), ("abc", "abc"),
    ("1,5", "1,5"), (".5", ".5"), ("5.", "5."), ("-", "-"), ("0x10", "0x10"), ("1.2.3", "1.2.3"),
  ])
  func numbersAreShort(_ content: String, _ text: String) {
    #expect(CellNumber(content).text == text)
  }

  @Test(arguments: [
    ("General", NumberFormat.number), ("Standard", .number), ("0.00", .number),
    ("#,##0.00 \"dage\"", .number),
    ("@", .number),
    ("0.00E+00", .number), ("[Red]0.00;[Blue]-0.00", .number), ("# ?/?", .number), ("0%", .number),
    ("_-* #,##0.00\\ \"kr.\"_-;d", .number), ("\\d0", .number), ("[$-406]0", .number),
    ("", .number),
    ("yyyy-mm-dd", .date), ("dd/mm/yyyy", .date), ("d. mmmm yyyy", .date),
    ("[$-406]d. mmmm yyyy;@", .date),
    ("mmm-yy", .date), ("m/d", .date), ("mmmm", .date), ("D-M-Y", .date),
    ("h:mm", .time), ("hh:mm:ss", .time), ("h:mm AM/PM", .time), ("mm:ss", .time),
    ("mm:ss.0", .time),
    ("h \"timer\" m \"min\"", .time), ("h A/P", .time),
    ("yyyy-mm-dd hh:mm:ss", .dateAndTime), ("m/d/yy h:mm", .dateAndTime),
    ("dd\\-mm\\-yyyy\\ hh:mm", .dateAndTime), ("d/m h:mm", .dateAndTime),
    ("yyyy-mm-dd\"T\"hh:mm:ss", .dateAndTime),
    ("[h]:mm:ss", .duration), ("[hh]:mm", .duration), ("[mm]:ss", .duration), ("[ss]", .duration),
    ("\"unclosed", .number), ("[unclosed", .number), ("\\", .number),
  ])
  func formatsAreToldByTheirCodes(_ code: String, _ format: NumberFormat) {
    #expect(NumberFormat(code: code) == format, "\(code)")
  }

  @Test func formatsAreToldByTheirNumbers() {
    let formats = (0...49).map { NumberFormat(builtIn: $0) }
    #expect(formats[14...17].allSatisfy { $0 == .date })
    #expect(formats[18...21].allSatisfy { $0 == .time })
    #expect(formats[22] == .dateAndTime)
    #expect(formats[45] == .time && formats[46] == .duration && formats[47] == .time)
    #expect(formats.filter { $0 == .number }.count == 38)
  }

  /// A number, and what it is as a day and a time: counted from 1900 and from 1904.
  struct Serial: Sendable {
    let number: Double
    let format: NumberFormat
    let from1900: String?
    let from1904: String?
    init(_ number: Double, _ format: NumberFormat, _ from1900: String?, _ from1904: String?) {
      self.number = number
      self.format = format
      self.from1900 = from1900
      self.from1904 = from1904
    }
  }

  // ECMA-376, part 1, section 18.17.4: 1 is 1 January 1900, 60 the 29 February that never was, 2958465 the
  // last of 9999; from 1904, 0 is 1 January. The others by openpyxl.utils.datetime.from_excel.
  @Test(arguments: [
    Serial(1, .date, "1900-01-01", "1904-01-02"),
    Serial(59, .date, "1900-02-28", "1904-02-29"),
    Serial(60, .date, "1900-02-29", "1904-03-01"),
    Serial(61, .date, "1900-03-01", "1904-03-02"),
    Serial(42996, .date, "2017-09-18", "2021-09-19"),
    Serial(42996.341666666667, .dateAndTime, "2017-09-18T08:12:00", "2021-09-19T08:12:00"),
    Serial(42996, .dateAndTime, "2017-09-18T00:00:00", "2021-09-19T00:00:00"),
    Serial(42996.341666666667, .date, "2017-09-18T08:12:00", "2021-09-19T08:12:00"),
    Serial(42996.341666666667, .time, "2017-09-18T08:12:00", "2021-09-19T08:12:00"),
    Serial(2_958_465, .date, "9999-12-31", nil),
    Serial(2_958_466, .date, nil, nil),
    Serial(-1, .date, nil, nil),
    Serial(0, .date, nil, "1904-01-01"),
    Serial(0, .time, "00:00:00", "00:00:00"),
    Serial(0.5, .time, "12:00:00", "12:00:00"),
    Serial(0.5, .dateAndTime, "12:00:00", "1904-01-01T12:00:00"),
    Serial(0.5, .date, "12:00:00", "1904-01-01T12:00:00"),
    Serial(0.99999999999, .time, "1900-01-01T00:00:00", "1904-01-02T00:00:00"),
    Serial(0.341_673_611_111, .time, "08:12:00.6", "08:12:00.6"),
    Serial(1.5, .duration, "36:00:00", "36:00:00"),
    Serial(1000, .duration, "24000:00:00", "24000:00:00"),
    Serial(12, .number, nil, nil),
  ])
  func momentsAreThoseOfTheStandard(_ serial: Serial) {
    func text(_ countsFrom1904: Bool) -> String? {
      SerialMoment(serial.number, countsFrom1904: countsFrom1904)?.text(as: serial.format)
    }
    #expect(text(false) == serial.from1900)
    #expect(text(true) == serial.from1904)
  }

  @Test func stylesTellWhatANumberIs() throws {
    let styles = """
      <numFmts><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="14" formatCode="0.0"/>
      </numFmts><cellStyleXfs><xf numFmtId="22"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>
      <xf numFmtId="170"><alignment/></xf><xf numFmtId="14"/><xf numFmtId="22"/><xf/></cellXfs>
      <dxfs><dxf><numFmt numFmtId="0" formatCode="d"/></dxf></dxfs>
      """
    let rows =
      "<row>" + (0...5).map { "<c s='\($0)'><v>42996</v></c>" }.joined()
      + "<c s='1' t='str'><v>42996</v></c><c s='1'><v>-5</v></c><c s='x'><v>1</v></c></row>"
    #expect(
      try MadeWorkbook(rows, styles: styles).bytes.sheetTable()
        == "42996,2017-09-18,42996,2017-09-18T00:00:00,42996,42996,42996,-5,1\n")
    var made = MadeWorkbook("<row><c s='1'><v>42996</v></c></row>", styles: styles)
    made.properties = "date1904='true'"
    #expect(try made.bytes.sheetTable() == "2021-09-19\n")
  }

  @Test func formulasGiveTheirStoredResults() throws {
    let rows = """
      <row><c><f>1+1</f><v>2</v></c><c t="str"><f>A1&amp;""</f><v></v></c><c t="b"><f>1</f><v>0</v></c>
      <c t="e"><f>1/0</f><v>#DIV/0!</v></c></row><row><c/><c><f>x()</f></c><c><f>y()</f><v/></c></row>
      """
    let choice = try MadeWorkbook(rows).bytes.sheetChoice()
    #expect(String(decoding: try choice.sheet.table().bytes, as: UTF8.self) == "2,,false,#DIV/0!\n")
    #expect(choice.warnings == [.formulasWithoutResults(count: 2, first: "B2")])
  }

  @Test func cellsHaveNames() {
    for (column, letters) in [
      (1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD"),
    ] {
      #expect(CellReference(row: 7, column: column).name == letters + "7")
      #expect(CellReference(letters + "7") == CellReference(row: 7, column: column))
    }
    #expect(CellReference("$c$4") == CellReference(row: 4, column: 3))
  }
}
