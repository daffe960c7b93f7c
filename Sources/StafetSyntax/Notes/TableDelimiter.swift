/// What stands between the cells of a delimited table.
package enum TableDelimiter: UInt8, Hashable, Sendable {
  /// A comma, as English programs write it.
  case comma = 0x2C
  /// A semicolon, as Excel writes it where the comma is the decimal mark.
  case semicolon = 0x3B
  /// A tab.
  case tab = 0x09
  /// A vertical bar.
  case bar = 0x7C

  /// The delimiter that a header line uses: the one that appears most often outside quotation
  /// marks; a tab before a semicolon before a comma when they are equal; a vertical bar only when there
  /// is none of them; a comma when there is nothing, since the table then has one column.
  init(ofHeaderIn bytes: [UInt8], from start: Int) {
    var commas = 0
    var semicolons = 0
    var tabs = 0
    var bars = 0
    var isQuoted = false
    var index = start
    loop: while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case Self.comma.rawValue where !isQuoted: commas += 1
      case Self.semicolon.rawValue where !isQuoted: semicolons += 1
      case Self.tab.rawValue where !isQuoted: tabs += 1
      case Self.bar.rawValue where !isQuoted: bars += 1
      case UInt8(ascii: "\n") where !isQuoted: break loop
      case UInt8(ascii: "\r") where !isQuoted: break loop
      default: break
      }
      index += 1
    }
    self =
      if tabs > 0, tabs >= max(semicolons, commas) {
        .tab
      } else if semicolons > 0, semicolons >= commas {
        .semicolon
      } else if commas == 0, bars > 0 {
        .bar
      } else {
        .comma
      }
  }
}
