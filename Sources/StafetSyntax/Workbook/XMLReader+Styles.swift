extension XMLReader {
  /// What the styles of cells make of numbers, in the order in which cells count them.
  mutating func numberFormats() throws(XMLError) -> [NumberFormat] {
    var codes: [Int: NumberFormat] = [:]
    var formats: [NumberFormat] = []
    var section = ""
    while try next() != .finished {
      guard event == .start else { continue }
      switch depth {
      case 1: section = name
      case 2 where section == "numFmts" && name == "numFmt":
        if let id = try attribute("numFmtId").flatMap({ Int($0) }),
          let code = try attribute("formatCode")
        {
          codes[id] = NumberFormat(code: code)
        }
      case 2 where section == "cellXfs" && name == "xf":
        let id = try attribute("numFmtId").flatMap { Int($0) } ?? 0
        formats.append(codes[id] ?? NumberFormat(builtIn: id))
      default: break
      }
    }
    return formats
  }
}
