/// The place in a file that a problem or a warning is about.
public enum ReadingPlace: Hashable, Sendable, Comparable {
  /// The file as a whole, when no single place is to blame.
  case file

  /// A line and column of a text or table.
  case position(TextPosition)

  /// A value of a JSON document: its path, such as `relays[0].contributions[3].reply_to`, and
  /// where it stands in the text.
  case value(path: String, TextPosition)

  /// A cell of a workbook: the name of its sheet, its row and its column, both from 1.
  case cell(sheet: String, row: Int, column: Int)

  /// The line and column, where one is known; of a cell its row and its column.
  public var position: TextPosition? {
    switch self {
    case .file: nil
    case .position(let position), .value(_, let position): position
    case .cell(_, let row, let column): TextPosition(line: row, column: column)
    }
  }

  /// The name of the sheet, where the place is a cell of a workbook.
  public var sheet: String? {
    if case .cell(let sheet, _, _) = self { sheet } else { nil }
  }

  /// The name of the cell, such as `C4`, where the place is a cell of a workbook.
  public var cell: String? {
    guard case .cell(_, let row, let column) = self else { return nil }
    return CellReference(row: row, column: column).name
  }

  /// The path of the JSON value, where one is known.
  public var path: String? {
    switch self {
    case .file, .position, .cell: nil
    case .value(let path, _): path
    }
  }

  /// Whether one place comes before another in the same file.
  ///
  /// - Parameters:
  ///   - lhs: A place.
  ///   - rhs: Another place in the same file.
  /// - Returns: True when `lhs` comes first: the file as a whole, then by position, then by path or
  ///   sheet.
  public static func < (lhs: ReadingPlace, rhs: ReadingPlace) -> Bool {
    switch (lhs.position, rhs.position) {
    case (nil, nil): false
    case (nil, _): true
    case (_, nil): false
    case (let left?, let right?): (left, lhs.part) < (right, rhs.part)
    }
  }

  private var part: String { path ?? sheet ?? "" }

  /// The beginning of a printed line: file, position and path, each followed by a colon.
  package func prefix(file: String?) -> String {
    var text = ""
    if let file { text += "\(file):" }
    if case .cell(let sheet, _, _) = self, let cell {
      if !text.isEmpty { text += " " }
      text += "\(sheet.asSheetName)!\(cell):"
    } else if let position {
      text += "\(position):"
    }
    if !text.isEmpty { text += " " }
    if let path { text += "\(path): " }
    return text
  }
}

extension String {
  /// The name of a sheet as formulas write it: in single quotation marks where it is not one plain word.
  fileprivate var asSheetName: String {
    var isPlain = !isEmpty
    for (index, scalar) in unicodeScalars.enumerated() {
      let isDigit = ("0"..."9").contains(scalar)
      let isLetter = scalar == "_" || scalar.properties.isAlphabetic
      if !isLetter, !isDigit || index == 0 { isPlain = false }
    }
    if isPlain { return shortened }
    var text = String.UnicodeScalarView()
    for scalar in shortened.unicodeScalars {
      if scalar == "'" { text.append(scalar) }
      text.append(scalar)
    }
    return "'" + String(text) + "'"
  }
}
