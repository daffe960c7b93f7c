/// Where the bytes of a table come from that was made of a sheet.
package struct SheetPlaces: Hashable, Sendable {
  /// The name of the sheet.
  package let sheet: String

  /// Where each row of the sheet begins in the table, from the first row to the last that holds anything.
  private let starts: [Int]

  init(sheet: String, starts: [Int]) {
    self.sheet = sheet
    self.starts = starts
  }

  /// The row of the sheet that a byte belongs to, from 1.
  ///
  /// - Complexity: O(log *n*) in the number of rows.
  package func row(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The cell that a byte belongs to; the byte between two cells belongs to the one before.
  ///
  /// - Parameters:
  ///   - offset: The byte.
  ///   - bytes: The table.
  /// - Returns: The cell, as a place.
  /// - Complexity: O(*n*) in the size of the row, and O(log *n*) in the number of rows.
  package func place(of offset: Int, in bytes: [UInt8]) -> ReadingPlace {
    let row = row(of: offset)
    var column = 1
    var isQuoted = false
    if row <= starts.count {
      var index = starts[row - 1]
      while index < min(offset, bytes.count) {
        if bytes[index] == UInt8(ascii: "\"") {
          isQuoted.toggle()
        } else if bytes[index] == TableDelimiter.comma.rawValue, !isQuoted {
          column += 1
        }
        index += 1
      }
    }
    return .cell(sheet: sheet, row: row, column: column)
  }
}
