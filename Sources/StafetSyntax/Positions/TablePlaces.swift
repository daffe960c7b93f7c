/// Where the bytes of a table come from that was made of something else.
package enum TablePlaces: Hashable, Sendable {
  /// From a sheet of a workbook.
  case sheet(SheetPlaces)

  /// From lines of a text, such as objects of JSON or messages of a chat.
  case lines(LinePlaces)

  /// The row of the sheet, or the line of the text, that a byte belongs to, from 1.
  package func row(of offset: Int) -> Int {
    switch self {
    case .sheet(let places): places.row(of: offset)
    case .lines(let places): places.position(of: offset).line
    }
  }

  /// The place in the original that a byte belongs to.
  package func place(of offset: Int, in bytes: [UInt8]) -> ReadingPlace {
    switch self {
    case .sheet(let places): places.place(of: offset, in: bytes)
    case .lines(let places): .position(places.position(of: offset))
    }
  }
}

/// Where the rows of a table come from that was made of a text.
package struct LinePlaces: Hashable, Sendable {
  /// Where each row begins in the table, and where what it was made of begins in the text.
  private var starts: [Int] = []
  private var positions: [TextPosition] = []

  /// No rows yet; what stands before the first belongs to the beginning of the text.
  package init() {}

  /// Adds a row behind the others.
  ///
  /// - Parameters:
  ///   - start: Where the row begins in the table.
  ///   - position: Where what it was made of begins in the text.
  package mutating func add(rowAt start: Int, from position: TextPosition) {
    starts.append(start)
    positions.append(position)
  }

  /// Where the row comes from that a byte of the table belongs to.
  ///
  /// - Complexity: O(log *n*) in the number of rows.
  func position(of offset: Int) -> TextPosition {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? TextPosition(line: 1, column: 1) : positions[low - 1]
  }
}
