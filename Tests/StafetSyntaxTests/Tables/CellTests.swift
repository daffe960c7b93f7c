import StafetStatistics
import StafetSyntax
import Testing

@Suite struct CellTests {
  struct List: Sendable, CustomTestStringConvertible {
    let cell: String
    let items: [String]
    var testDescription: String { cell }
  }

  @Test(arguments: [
    List(cell: "", items: []), List(cell: "a", items: ["a"]), List(cell: "a;b", items: ["a", "b"]),
    List(cell: " a ; b c ;; ; d", items: ["a", "b c", "d"]),
    List(cell: #"a\;b;c\\"#, items: ["a;b", "c\\"]), List(cell: #"\ a\ ; b"#, items: [" a ", "b"]),
    List(cell: #"C:\new; x\"#, items: [#"C:\new"#, #"x\"#]),
    List(cell: #"\\;\;"#, items: ["\\", ";"]),
    List(cell: "a\u{A0};\nb\r\n", items: ["a", "b"]), List(cell: #"\ "#, items: [" "]),
  ])
  func listItems(_ sample: List) { #expect(ListCell.items(in: sample.cell) == sample.items) }

  @Test(arguments: [
    List(cell: "a;b c", items: ["a", "b c"]), List(cell: #"x\;y;\ z\ "#, items: ["x;y", " z "]),
    List(cell: #"\\"#, items: ["\\"]), List(cell: "", items: []),
  ])
  func writesLists(_ sample: List) { #expect(ListCell.cell(for: sample.items) == sample.cell) }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func listsReadBack(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let scalars: [Unicode.Scalar] = [
      ";", "\\", " ", "\n", "\r", "\u{A0}", "\u{301}", "a", "å", "😀", "\t",
    ]
    for _ in 0..<2000 {
      let items = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        var item = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 1...5, using: &generator) {
          item.append(scalars.randomElement(using: &generator) ?? "x")
        }
        return String(item)
      }
      let read = ListCell.items(in: ListCell.cell(for: items))
      #expect(read.map { Array($0.utf8) } == items.map { Array($0.utf8) })
    }
  }

  struct Marks: Sendable, CustomTestStringConvertible {
    let cell: String
    let ranges: [Range<Int>]?
    var testDescription: String { cell }
  }

  @Test(arguments: [
    Marks(cell: "", ranges: []), Marks(cell: "12-20;40-44", ranges: [12..<20, 40..<44]),
    Marks(cell: " 1 - 2 ; 3-3; ", ranges: [1..<2, 3..<3]), Marks(cell: "20-12", ranges: nil),
    Marks(cell: "12", ranges: nil), Marks(cell: "1-2-3", ranges: nil),
    Marks(cell: "-1-2", ranges: nil),
    Marks(cell: "a-b", ranges: nil), Marks(cell: "1-", ranges: nil),
    Marks(cell: "1,2", ranges: nil),
    Marks(cell: "1-99999999999999999999", ranges: nil), Marks(cell: "1 2-3", ranges: nil),
  ])
  func marks(_ sample: Marks) {
    #expect(MarksCell.ranges(in: sample.cell) == sample.ranges)
    if let ranges = sample.ranges {
      #expect(MarksCell.ranges(in: MarksCell.cell(for: ranges)) == ranges)
    }
  }

  @Test func writesMarks() { #expect(MarksCell.cell(for: [12..<20, 40..<44]) == "12-20;40-44") }
}
