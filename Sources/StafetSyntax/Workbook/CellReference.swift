/// The place of a cell in a sheet, such as `C4`.
package struct CellReference: Hashable, Sendable {
  /// The last row that a sheet can have.
  package static let lastRow = 1_048_576

  /// The last column that a sheet can have.
  package static let lastColumn = 16_384

  /// The row, from 1.
  package let row: Int

  /// The column, from 1.
  package let column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// The place that a text names, or nil when no sheet has such a one.
  package init?(_ text: String) {
    var row = 0
    var column = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "$"): continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        guard row == 0 else { return nil }
        column = column * 26 + Int(byte & 0x1F)
        guard column <= Self.lastColumn else { return nil }
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        row = row * 10 + Int(byte - 0x30)
        guard row <= Self.lastRow else { return nil }
      default: return nil
      }
    }
    guard row > 0, column > 0 else { return nil }
    self.row = row
    self.column = column
  }

  /// The name of the cell, such as `C4`.
  package var name: String { Self.letters(of: column) + String(row) }

  /// The letters of a column: A for 1, Z for 26, AA for 27.
  package static func letters(of column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
