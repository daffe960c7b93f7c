/// A number in one cell, with a point or, as Danish spreadsheets write it, a comma before decimals.
package enum NumberCell {
  /// The number in a cell, or nil when it holds something else or is beyond what a double holds.
  package static func number(in cell: String) -> Double? {
    var bytes = Array(cell.trimmed.utf8)
    let comma = UInt8(ascii: ",")
    if let place = bytes.firstIndex(of: comma) {
      if bytes.contains(UInt8(ascii: ".")) || bytes[(place + 1)...].contains(comma) { return nil }
      bytes[place] = UInt8(ascii: ".")
    }
    // A number in a cell is written as in JSON, so that JSON's reader knows it.
    var reader = JSONReader(bytes)
    do throws(JSONStop) {
      guard try reader.kind() == .number else { return nil }
      let number = try reader.double()
      try reader.finish()
      return number
    } catch {
      return nil
    }
  }

  /// Why a cell that `Int` does not take is no whole number that can be used.
  package static func problem(ofInteger cell: String) -> ValueProblem {
    let digits = cell.first == "-" ? cell.dropFirst() : cell[...]
    let isWhole = !digits.isEmpty && digits.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    return isWhole ? .numberTooLarge(cell) : .notWhole(cell)
  }

  /// A number with three decimals, as figures are printed that nobody reads back.
  package static func rounded(_ number: Double) -> String {
    FixedDecimal(number, decimals: 3).padded
  }

  /// The cell for a number: the shortest digits that read back as the same.
  package static func cell(for number: Double) -> String {
    var output = JSONOutput()
    output.append(number: number)
    return String(decoding: output.bytes, as: UTF8.self)
  }
}
