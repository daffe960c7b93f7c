/// Tables as they stand in a page.
enum Table {
  /// Rows in columns, the first row being the heading.
  static func text(of rows: [[String]]) -> String {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0[column].unicodeScalars.count }.max() ?? 0
    }
    func line(_ row: [String]) -> String {
      let cells = zip(row, widths).enumerated().map { number, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.unicodeScalars.count)
        return number == 0 ? cell.0 + space : space + cell.0
      }
      return "| " + cells.joined(separator: " | ") + " |"
    }
    let rule = widths.enumerated().map { number, width in
      number == 0
        ? String(repeating: "-", count: max(width, 3))
        : String(repeating: "-", count: max(width - 1, 2)) + ":"
    }
    return
      ([line(rows.first ?? []), "| " + rule.joined(separator: " | ") + " |"]
      + rows.dropFirst().map(line)).joined(separator: "\n")
  }
}

extension Double {
  /// The number with so many decimals.
  func digits(_ count: Int) -> String {
    let scale = (0..<count).reduce(1.0) { product, _ in product * 10 }
    let whole = (abs(self) * scale).rounded()
    guard whole < 1e15 else { return "\(self)" }
    let digits = String(Int64(whole))
    let padded = String(repeating: "0", count: max(0, count + 1 - digits.count)) + digits
    let sign = self < 0 && whole > 0 ? "-" : ""
    return sign + padded.dropLast(count) + (count > 0 ? "." + padded.suffix(count) : "")
  }
}
