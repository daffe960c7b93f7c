/// Reads the cells of a sheet, row by row.
struct SheetRows {
  typealias Row = WorkbookSheet.Row
  typealias Cell = WorkbookSheet.Cell

  /// The first cell that names a place or a text that does not exist.
  private(set) var malformed: String?

  /// How many cells have a formula without a result.
  private(set) var unsolved = 0

  /// The first of them.
  private(set) var firstUnsolved: CellReference?

  private var rows: [Row] = []
  private var isInOrder = true
  private let strings: [String]
  private let formats: [NumberFormat]
  private let countsFrom1904: Bool
  private let isGlance: Bool

  /// The row that is read, from 1; 0 before the first.
  private var number = 0
  private var cells: [Cell] = []
  private var column = 0

  init(strings: [String], formats: [NumberFormat], countsFrom1904: Bool, isGlance: Bool) {
    self.strings = strings
    self.formats = formats
    self.countsFrom1904 = countsFrom1904
    self.isGlance = isGlance
  }

  /// Reads a sheet to the end of its cells.
  mutating func read(_ xml: inout XMLReader) throws(XMLError) {
    while try xml.next() != .finished {
      guard xml.event == .start, xml.name == "sheetData" else { continue }
      let depth = xml.depth
      while try xml.next() != .end || xml.depth > depth {
        if xml.event == .start, xml.name == "row" {
          try readRow(&xml)
          if malformed != nil || isGlance && !rows.isEmpty { return }
        }
      }
      return
    }
  }

  /// The rows that hold anything, in their order.
  var sorted: [Row] {
    if isInOrder { return rows }
    let order = rows.indices.sorted { (rows[$0].number, $0) < (rows[$1].number, $1) }
    var sorted: [Row] = []
    var cells: [Cell] = []
    for (place, index) in order.enumerated() {
      cells += rows[index].cells
      let number = rows[index].number
      if place + 1 < order.count, rows[order[place + 1]].number == number { continue }
      sorted.append(Row(number: number, cells: Self.sorted(cells)))
      cells.removeAll(keepingCapacity: true)
    }
    return sorted
  }

  private mutating func readRow(_ xml: inout XMLReader) throws(XMLError) {
    let before = number
    let stated = try xml.attribute("r")
    number = stated.flatMap { Int($0.trimmed) } ?? number + 1
    if !(1...CellReference.lastRow).contains(number) {
      malformed = malformed ?? stated ?? String(number)
      return
    }
    cells.removeAll(keepingCapacity: true)
    column = 0
    let depth = xml.depth
    while try xml.next() != .end || xml.depth > depth {
      if xml.event == .start, xml.name == "c" { try readCell(&xml, rowIsStated: stated != nil) }
      if malformed != nil { return }
    }
    if number <= before { isInOrder = false }
    if cells.isEmpty { return }
    var isInOrder = true
    for index in cells.indices.dropFirst() where cells[index].column <= cells[index - 1].column {
      isInOrder = false
    }
    rows.append(Row(number: number, cells: isInOrder ? cells : Self.sorted(cells)))
  }

  /// The cells in their order; of several in one place the last.
  private static func sorted(_ cells: [Cell]) -> [Cell] {
    let order = cells.indices.sorted { (cells[$0].column, $0) < (cells[$1].column, $1) }
    var sorted: [Cell] = []
    for index in order {
      if sorted.last?.column == cells[index].column { sorted.removeLast() }
      sorted.append(cells[index])
    }
    return sorted
  }

  private mutating func readCell(
    _ xml: inout XMLReader, rowIsStated: Bool
  ) throws(XMLError) {
    column += 1
    if let reference = try xml.attribute("r") {
      guard let place = CellReference(reference) else { return note(malformed: reference) }
      column = place.column
      if !rowIsStated, cells.isEmpty { number = place.row }
    }
    guard column <= CellReference.lastColumn else { return note(malformed: nil) }
    let type = try xml.attribute("t")
    let style = try xml.attribute("s")
    var content: String?
    var hasFormula = false
    let depth = xml.depth
    while try xml.next() != .end || xml.depth > depth {
      guard xml.event == .start else { continue }
      switch xml.name {
      case "v": content = try xml.elementText()
      case "is": content = try xml.richText()
      case "f":
        hasFormula = true
        try xml.skipElement()
      default: try xml.skipElement()
      }
    }
    let isNumber = type == nil || type == "n"
    if hasFormula, content == nil || isNumber && content?.isEmpty == true {
      unsolved += 1
      if firstUnsolved == nil { firstUnsolved = CellReference(row: number, column: column) }
    }
    guard let content, !content.isEmpty else { return }
    guard let text = text(of: content, type: type, style: style) else {
      return note(malformed: nil)
    }
    if !text.isEmpty { cells.append(Cell(column: column, text: text)) }
  }

  private mutating func note(malformed name: String?) {
    malformed = malformed ?? name ?? CellReference(row: number, column: column).name
  }

  /// What a person sees in a cell, or nil where it names a text that is not there.
  private func text(of content: String, type: String?, style: String?) -> String? {
    switch type {
    case nil, "n": return number(content, style: style)
    case "s":
      guard let index = Int(content) ?? Int(content.trimmed), strings.indices.contains(index) else {
        return nil
      }
      return strings[index]
    case "b":
      switch content.trimmed {
      case "1", "true": return "true"
      case "0", "false": return "false"
      default: return content
      }
    case "str": return EscapedText.decoded(content)
    default: return content
    }
  }

  private func number(_ content: String, style: String?) -> String {
    let number = CellNumber(content)
    guard let style = style.flatMap({ Int($0) }), formats.indices.contains(style),
      formats[style] != .number, let value = number.value,
      let moment = SerialMoment(value, countsFrom1904: countsFrom1904)
    else { return number.text }
    return moment.text(as: formats[style]) ?? number.text
  }
}
